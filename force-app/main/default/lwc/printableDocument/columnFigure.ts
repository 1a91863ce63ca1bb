import { columnChart, everyNth, lineAt, linear, plotOf, type ColumnChart } from "c/chartGeometry";
import { formatNumber, formatShort } from "c/format";
import type { WordedFigure } from "c/words";
import { node, type DocumentNode } from "./node";
import { tableNode } from "./table";

const WIDTH = 520;
const HEIGHT = 250;
const PLOT = plotOf(WIDTH, HEIGHT, { left: 48, right: 10, top: 22, bottom: 28 });
const TEXT_WIDTH = 8;
/** Width that a value above its column needs, per character. */
const DIGIT = 8;

/** A column chart as SVG, with its title, its message and its numbers. @param of what it is about @param numbers the name of the numbers */
export function columnFigure(figure: WordedFigure, of: string, numbers: string): DocumentNode {
  const { title, summary, headers, names, values, lines, mark, cut } = figure;
  const chart = columnChart(values, PLOT, { include: lines.map(({ value }) => value), cutAt: cut?.at ?? null });
  return node(
    "figure",
    {},
    node("figcaption", {}, node("strong", {}, title), ` ${summary}`),
    node(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${of}. ${title}. ${summary}` },
      chart.ticks.map(({ value, at }) => [
        node("line", { class: "grid", x1: PLOT.left, x2: PLOT.right, y1: at, y2: at }),
        node("text", { class: "axis end", x: PLOT.left - 6, y: at + 4 }, formatShort(value))
      ]),
      columns(figure, chart),
      nameTexts(names, chart),
      lines.map((line, index) => levelLine(line, index, chart)),
      mark ? markLine(mark, chart) : null
    ),
    lines.length || mark || cut
      ? node("ul", { class: "legend" }, [
          ...lines.map(({ name, value }, index) =>
            node("li", {}, swatch(`reference r${index}`), `${name}: ${formatNumber(value, 2)}`)
          ),
          ...(mark ? [node("li", {}, swatch("mark"), mark.name)] : []),
          ...(cut ? [node("li", {}, cut.name)] : [])
        ])
      : null,
    node(
      "details",
      {},
      node("summary", {}, numbers),
      tableNode({
        caption: `${of}: ${title}`,
        columns: [{ header: headers[0] }, { header: headers[1], numeric: true }],
        rows: names.map((name, index) => [name, formatNumber(values[index])])
      })
    )
  );
}

function swatch(style: string): DocumentNode {
  return node(
    "svg",
    { class: "swatch", viewBox: "0 0 24 12", "aria-hidden": "true" },
    node("line", { class: style, x1: 0, x2: 24, y1: 6, y2: 6 })
  );
}

function columns({ names, values }: WordedFigure, chart: ColumnChart): (DocumentNode | null)[] {
  return chart.columns.flatMap(({ x, y, width, height, center, known, cut }, index) => {
    const text = formatNumber(values[index]);
    const title = node("title", {}, `${names[index]}: ${text}`);
    if (!known) return [node("text", { class: "axis middle", x: center, y: PLOT.bottom - 6 }, "?", title)];
    const told = cut || (values[index] !== 0 && chart.slot > text.length * DIGIT);
    return [
      node("rect", { class: "column", x, y, width, height }, title),
      cut ? node("path", { class: "cut", d: `M${x - 2} ${y + 14}l${width + 4} -6` }) : null,
      told ? node("text", { class: `axis ${cut ? "" : "middle"}`.trim(), x: cut ? x : center, y: y - 5 }, text) : null
    ];
  });
}

function nameTexts(names: readonly string[], chart: ColumnChart): DocumentNode[] {
  const longest = Math.max(...names.map((name) => name.length));
  return everyNth(names.length, chart.slot, longest * TEXT_WIDTH).map((index) =>
    node("text", { class: "axis middle", x: chart.columns[index].center, y: PLOT.bottom + 17 }, names[index])
  );
}

function levelLine({ value }: WordedFigure["lines"][number], index: number, chart: ColumnChart): DocumentNode {
  const y = lineAt(value, chart) ?? 0;
  return node("line", { class: `reference r${index}`, x1: PLOT.left, x2: PLOT.right, y1: y, y2: y });
}

function markLine({ at }: { at: number }, { columns: [first], slot }: ColumnChart): DocumentNode {
  const x = Math.min(linear([0, 1], [first.center, first.center + slot])(at), PLOT.right);
  return node("line", { class: "mark", x1: x, x2: x, y1: PLOT.top - 8, y2: PLOT.bottom });
}
