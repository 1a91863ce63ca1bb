import { columnChart, everyNth, lineAt, plotOf } from "c/chartGeometry";
import { documents, words } from "../words.ts";

const { escaped, tableHtml } = documents;

/** A column chart with the same numbers as a table below it. */
export interface ColumnFigure {
  title: string;
  /** One sentence with the chart's message, also for readers who can't see it. */
  summary: string;
  /** Table headings of the names and of the values. */
  headers: [string, string];
  names: string[];
  values: (number | null)[];
  /** Formats a value at the axis and in the table. */
  text(value: number | null): string;
  /** Reference lines, distinguished by their dashes and texts. */
  lines?: { name: string; value: number }[];
  /** Where to cut columns that would dwarf the others. */
  cutAt?: number | null;
}

const WIDTH = 520;
const HEIGHT = 240;
const PLOT = plotOf(WIDTH, HEIGHT, { left: 70, right: 14, top: 20, bottom: 34 });
const TEXT_WIDTH = 7;

/** The figure as HTML with inline SVG; no script, no external resource, no style attribute. */
export function columnFigureHtml(figure: ColumnFigure): string {
  const lines = figure.lines ?? [];
  const chart = columnChart(figure.values, PLOT, {
    include: lines.map(({ value }) => value),
    cutAt: figure.cutAt ?? null
  });
  const ticks = chart.ticks.map(
    ({ value, at }) =>
      `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text class="axis end" x="${PLOT.left - 6}" y="${at + 4}">${escaped(figure.text(value))}</text>`
  );
  const columns = chart.columns.map(({ x, y, width, height, center, known, cut }, index) => {
    const value = escaped(`${figure.names[index]}: ${figure.text(figure.values[index])}`);
    if (!known) return `<text class="axis middle" x="${center}" y="${PLOT.bottom - 6}">?<title>${value}</title></text>`;
    const break_ = cut ? `<path class="cut" d="M${x} ${y + 12}l${width} -6M${x} ${y + 18}l${width} -6"/>` : "";
    return `<rect class="column" x="${x}" y="${y}" width="${width}" height="${height}"><title>${value}</title></rect>${break_}`;
  });
  const longest = Math.max(...figure.names.map((name) => name.length));
  const names = everyNth(figure.names.length, chart.slot, longest * TEXT_WIDTH).map(
    (index) =>
      `<text class="axis middle" x="${chart.columns[index].center}" y="${PLOT.bottom + 18}">${escaped(figure.names[index])}</text>`
  );
  const references = lines.map(({ name, value }, index) => {
    const y = lineAt(value, chart) ?? 0;
    return `<line class="reference r${index}" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}"/><text class="axis end" x="${PLOT.right}" y="${y - 4}">${escaped(`${name} ${figure.text(value)}`)}</text>`;
  });
  const label = escaped(`${figure.title}. ${figure.summary}`);
  return `<figure><figcaption><strong>${escaped(figure.title)}</strong> ${escaped(figure.summary)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${ticks.join("")}${columns.join("")}${names.join("")}${references.join("")}</svg>
<details><summary>${escaped(words.reportWords.numbers)}</summary>${tableHtml({
    title: figure.title,
    caption: figure.summary,
    columns: [{ header: figure.headers[0] }, { header: figure.headers[1], numeric: true }],
    rows: figure.names.map((name, index) => [name, figure.text(figure.values[index])]),
    empty: ""
  })}</details></figure>`;
}
