/**
 * Geometry of the charts: converts values to numbers, paths and ticks. No DOM, no text, no color: the pages' templates and the
 * audit's report use it for drawing. All lengths are in the units of the drawing's view box; y grows downwards, as in SVG.
 */

/** The inner rectangle for the data, inside a drawing of `width` x `height`. */
export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Free space around the plot, for the labels of the axes. */
export interface Margin {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Tick {
  value: number;
  /** Distance from the top (value axis) or from the left (category axis). */
  at: number;
}

interface Column {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of the column's slot, for its label. */
  center: number;
  /** False if the value is unknown: then nothing is drawn, not a column of height 0. */
  known: boolean;
  /** True if the column is higher than the plot and cut at its top. */
  cut: boolean;
}

export interface ColumnChart {
  plot: Plot;
  columns: Column[];
  ticks: Tick[];
  /** Width of one category. */
  slot: number;
  /** Largest value of the axis. */
  max: number;
}

export interface LineChart {
  plot: Plot;
  /** One point per value; null if it is unknown. */
  points: ({ x: number; y: number } | null)[];
  /** SVG path through the known points, interrupted at unknown ones. */
  path: string;
  ticks: Tick[];
  max: number;
}

const GAP = 0.25;
const STEPS = 4;
/** Keeps a few columns in a wide drawing from looking like walls. */
const WIDEST_COLUMN = 72;

/** The plot of a drawing; if the drawing is smaller than its margins, the plot is empty, never negative. */
export function plotOf(width: number, height: number, margin: Margin): Plot {
  return {
    width,
    height,
    left: margin.left,
    right: Math.max(margin.left, width - margin.right),
    top: margin.top,
    bottom: Math.max(margin.top, height - margin.bottom)
  };
}

/**
 * Round values from 0 up to at least `max`, in about four steps of 1, 2, 2.5 or 5 times a power of ten.
 * A max of 0 or less returns [0, 1], so that an axis always has a height.
 *
 * @param least smallest step: 1 for counts, of which no halves exist
 */
export function niceTicks(max: number, least = 0): number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max / STEPS));
  const sizes = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const step = sizes.find((size) => size * STEPS >= max && (least === 0 || size % least === 0)) ?? (least || max);
  const steps = Math.ceil(max / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** A function from a value in `domain` to a position in `range`; a domain of length 0 maps to the start of the range. */
export function linear(domain: [number, number], range: [number, number]): (value: number) => number {
  const extent = domain[1] - domain[0];
  return (value) => range[0] + (extent ? ((value - domain[0]) / extent) * (range[1] - range[0]) : 0);
}

/** Two decimals are finer than a pixel and keep documents small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function valueAxis(plot: Plot, max: number, least = 0): { ticks: Tick[]; max: number; y: (value: number) => number } {
  const values = niceTicks(max, least);
  const top = values[values.length - 1];
  const y = linear([0, top], [plot.bottom, plot.top]);
  return { ticks: values.map((value) => ({ value, at: round(y(value)) })), max: top, y };
}

/**
 * Columns of counts from 0 upwards, one slot per value. `include` holds further values that must fit on the axis (reference lines). With
 * `cutAt` the axis ends near it and higher columns are cut, so that one huge column does not flatten all others.
 */
export function columnChart(
  values: readonly (number | null)[],
  plot: Plot,
  options: { include?: readonly number[]; cutAt?: number | null } = {}
): ColumnChart {
  const known = values.filter((value) => value !== null);
  const highest = Math.max(0, ...known, ...(options.include ?? []));
  const axis = valueAxis(plot, options.cutAt ? Math.min(options.cutAt, highest) : highest, 1);
  const slot = values.length ? (plot.right - plot.left) / values.length : 0;
  const width = Math.min(slot * (1 - GAP), WIDEST_COLUMN);
  const columns = values.map((value, i) => {
    const y = axis.y(Math.min(value ?? 0, axis.max));
    const center = plot.left + slot * (i + 0.5);
    return {
      x: round(center - width / 2),
      y: round(y),
      width: round(width),
      height: round(plot.bottom - y),
      center: round(center),
      known: value !== null,
      cut: (value ?? 0) > axis.max
    };
  });
  // Half a user needs no line.
  const ticks = axis.ticks.filter(({ value }) => Number.isInteger(value));
  return { plot, columns, ticks, slot, max: axis.max };
}

/** A line from 0 upwards over evenly spaced values, the first at the plot's left edge, the last at its right edge. */
export function lineChart(values: readonly (number | null)[], plot: Plot): LineChart {
  const axis = valueAxis(plot, Math.max(0, ...values.filter((value) => value !== null)));
  const x = linear([0, Math.max(1, values.length - 1)], [plot.left, plot.right]);
  const points = values.map((value, i) => (value === null ? null : { x: round(x(i)), y: round(axis.y(value)) }));
  const path = points
    .map((point, i) => (point ? `${i === 0 || !points[i - 1] ? "M" : "L"}${point.x} ${point.y}` : ""))
    .join("");
  return { plot, points, path, ticks: axis.ticks, max: axis.max };
}

/**
 * Height of a value's reference line in a chart, kept inside the plot; null for an unknown value.
 */
export function lineAt(value: number | null, chart: { plot: Plot; max: number }): number | null {
  if (value === null) return null;
  const { top, bottom } = chart.plot;
  return round(linear([0, chart.max], [bottom, top])(Math.min(Math.max(value, 0), chart.max)));
}

/**
 * Where to cut a column chart whose first value is far larger than the others: the highest other value plus a fifth. Null if
 * no cut is needed (the first is at most one and a half times the highest other value) or there are no other values.
 */
export function cutFirst(values: readonly (number | null)[]): number | null {
  const [first, ...rest] = values;
  const highest = Math.max(0, ...rest.filter((value) => value !== null));
  return highest > 0 && (first ?? 0) > highest * 1.5 ? highest * 1.2 : null;
}

/** Every n-th index, always including the first, so that labels of `textWidth` fit into slots of `slot` without touching. */
export function everyNth(count: number, slot: number, textWidth: number): number[] {
  const n = Math.max(1, Math.ceil(textWidth / Math.max(slot, 1e-6)));
  return Array.from({ length: count }, (_, i) => i).filter((i) => i % n === 0);
}

/** Share of the lowest level that a picture of steps leaves out. */
const LEFT_OUT = 0.8;

/** Where a picture of steps between high levels starts, a round number: small savings of a large bill would be hairlines on a scale from 0. Without a step it is 0. */
export function floorOf(levels: readonly number[]): number {
  const lowest = Math.min(...levels);
  if (!(lowest > 0) || lowest === Math.max(...levels)) return 0;
  const unit = 10 ** Math.floor(Math.log10(lowest) - 1);
  return Math.floor((LEFT_OUT * lowest) / unit) * unit;
}

/** A horizontal line of the value axis, with its text left of the plot. */
export interface GridLine extends Tick {
  left: number;
  right: number;
  /** Where the text ends. */
  textAt: number;
  text: string;
}

/** Space between the texts of the value axis and the plot. */
const TEXT_GAP = 6;

/** The lines of a value axis; `textOf` writes a value. */
export function gridLinesOf(
  ticks: readonly Tick[],
  { left, right }: Plot,
  textOf: (value: number) => string
): GridLine[] {
  return ticks.map(({ value, at }) => ({ value, at, left, right, textAt: left - TEXT_GAP, text: textOf(value) }));
}
