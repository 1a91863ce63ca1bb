import { columnChart, everyNth, lineAt, linear, plotOf, type ColumnChart } from "c/chartGeometry";
import { formatNumber, formatShort } from "c/format";
import type { WordedFigure } from "c/words";
import { node, type DocumentNode } from "./node";
import { tableNode } from "./table";

const WIDTH = 520;
const HEIGHT = 250;
const MARGIN = { left: 48, right: 10, top: 22, bottom: 28 };
/** Height of a line of names below the columns. */
const LINE = 13;
/** Width that a name needs per character, with the space to its neighbor. */
const LETTER = 8;
/** Width that a value above its column needs, per character. */
const DIGIT = 8;

/** A column chart as SVG, with its title, its message and its numbers. @param of what it is about @param numbers the name of the numbers */
export function columnFigure(figure: WordedFigure, of: string, numbers: string): DocumentNode {
  const { title, summary, headers, names, values, lines, mark, cut } = figure;
  const shown = namesInLines(names);
  const extra = LINE * (Math.max(...shown.map(({ length }) => length)) - 1);
  const plot = plotOf(WIDTH, HEIGHT, { ...MARGIN, bottom: MARGIN.bottom + extra });
  const chart = columnChart(values, plot, { include: lines.map(({ value }) => value), cutAt: cut?.at ?? null });
  return node(
    "figure",
    {},
    node("figcaption", {}, node("strong", {}, title), ` ${summary}`),
    node(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${of}. ${title}. ${summary}` },
      chart.ticks.map(({ value, at }) => [
        node("line", { class: "grid", x1: plot.left, x2: plot.right, y1: at, y2: at }),
        node("text", { class: "axis end", x: plot.left - 6, y: at + 4 }, formatShort(value))
      ]),
      columns(figure, chart),
      lines.map((line, index) => levelLine(line, index, chart)),
      mark ? markLine(mark, chart) : null,
      // Texts come last: a line that crosses one would hide it.
      valueTexts(figure, chart),
      nameTexts(shown, chart)
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
  return chart.columns.flatMap(({ x, y, width, height, known, cut }, index) => {
    const title = node("title", {}, `${names[index]}: ${formatNumber(values[index])}`);
    return known
      ? [
          node("rect", { class: "column", x, y, width, height }, title),
          cut ? node("path", { class: "cut", d: `M${x - 2} ${y + 14}l${width + 4} -6` }) : null
        ]
      : [];
  });
}

/** The value of each column if there is room for all, else only that of a cut one. */
function valueTexts({ values }: WordedFigure, { columns: drawn, slot, plot }: ColumnChart): DocumentNode[] {
  const texts = values.map((value) => formatNumber(value));
  const fit = slot > DIGIT * Math.max(...texts.map(({ length }) => length));
  return drawn.flatMap(({ x, y, center, known, cut }, index) => {
    if (!known) return [node("text", { class: "axis value middle", x: center, y: plot.bottom - 6 }, "?")];
    if (cut) return [node("text", { class: "axis value", x, y: y - 5 }, texts[index])];
    if (!fit || values[index] === 0) return [];
    return [node("text", { class: "axis value middle", x: center, y: y - 5 }, texts[index])];
  });
}

/** Names in lines: those of a few columns may need two. */
function namesInLines(names: readonly string[]): string[][] {
  const most = Math.floor((WIDTH - MARGIN.left - MARGIN.right) / names.length / LETTER);
  if (names.every(({ length }) => length <= most)) return names.map((name) => [name]);
  return names.map((name) =>
    name.split(" ").reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      return last !== undefined && last.length + 1 + word.length <= most
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word];
    }, [])
  );
}

function nameTexts(names: readonly string[][], { columns: drawn, slot, plot }: ColumnChart): DocumentNode[] {
  const longest = Math.max(...names.flat().map(({ length }) => length));
  return everyNth(names.length, slot, longest * LETTER).flatMap((index) =>
    names[index].map((line, at) =>
      node("text", { class: "axis middle", x: drawn[index].center, y: plot.bottom + 17 + at * LINE }, line)
    )
  );
}

function levelLine({ value }: WordedFigure["lines"][number], index: number, chart: ColumnChart): DocumentNode {
  const { left, right } = chart.plot;
  const y = lineAt(value, chart) ?? 0;
  return node("line", { class: `reference r${index}`, x1: left, x2: right, y1: y, y2: y });
}

function markLine({ at }: { at: number }, { columns: [first], slot, plot }: ColumnChart): DocumentNode {
  const x = Math.min(linear([0, 1], [first.center, first.center + slot])(at), plot.right);
  return node("line", { class: "mark", x1: x, x2: x, y1: plot.top - 8, y2: plot.bottom });
}
