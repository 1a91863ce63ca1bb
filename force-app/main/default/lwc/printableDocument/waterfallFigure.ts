import type { WordedWaterfall } from "c/words";
import { node, type DocumentNode } from "./node";
import { tableNode } from "./table";

const WIDTH = 720;
const NAMES = 200;
const AMOUNTS = 90;
const ROW = 26;
const BAR = 16;

/** The steps from today's cost to the best one: bars that hang between two levels, and the same numbers as a table. */
export function waterfallFigure({ title, summary, bars, floor, headers, rows }: WordedWaterfall): DocumentNode {
  const left = NAMES + 10;
  const right = WIDTH - AMOUNTS;
  const x = (share: number): number => Math.round(10 * (left + share * (right - left))) / 10;
  const marks = bars.map(({ name, amount, from, to, tone }, index) => {
    const y = index * ROW + (ROW - BAR) / 2;
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const next = index + 1 < bars.length;
    return [
      node("text", { class: "axis end", x: NAMES, y: y + BAR - 4 }, name),
      node("rect", { class: tone, x: start, y, width: Math.max(end - start, 1.5), height: BAR }),
      next ? node("line", { class: "grid", x1: x(to), x2: x(to), y1: y + BAR, y2: y + ROW }) : null,
      node("text", { class: "axis end", x: WIDTH, y: y + BAR - 4 }, amount)
    ];
  });
  return node(
    "figure",
    { class: "waterfall" },
    floor ? node("figcaption", {}, floor) : null,
    // Names and amounts would be too small to read on a narrow screen: there it scrolls.
    node(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": title },
      node(
        "svg",
        { viewBox: `0 0 ${WIDTH} ${bars.length * ROW}`, role: "img", "aria-label": `${title}. ${summary}` },
        marks
      )
    ),
    tableNode({
      caption: summary,
      columns: headers.map((header, at) => ({ header, numeric: at === 1 || at === 2, whole: at < 3 })),
      rows
    })
  );
}
