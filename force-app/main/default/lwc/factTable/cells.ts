import { fill, formatDate, formatMean, formatMoney, formatNumber, formatPercent, formatPrice } from "c/format";
import type { MiniDrawing } from "c/miniChart";
import type { CellLink, FactColumn, Span, Strip } from "./column";
import { labels } from "./labels";

type Lines = { key: string; text: string }[];

/** A link with the name that screen readers and voice control know: it contains the visible text. */
type LinkView = CellLink & { name: string };

function linkView(link: CellLink): LinkView {
  const { text, title } = link;
  return { ...link, name: title.includes(text) ? title : `${text}. ${title}` };
}

/** A cell in the form that the template needs. */
export interface CellView {
  key: string;
  label: string;
  style: string;
  width: string;
  text: string;
  textStyle: string;
  /** Shows a dash; only screen readers get the text for the missing value. */
  dash: string | undefined;
  notes: Lines;
  bar: { held: string; used: string } | null;
  span: { place: string; style: string; mark: string } | null;
  strip: Strip | null;
  chart: MiniDrawing | null;
  links: readonly LinkView[];
}

/** The first cell of a row, which names it. */
export interface NameView extends CellView {
  open: boolean;
  openLabel: string | undefined;
  help: string;
  helpName: string;
  badges: { label: string; style: string }[];
}

/** Whether cells are right-aligned, so that digits line up. */
export function isNumber({ type = "text" }: FactColumn): boolean {
  return type !== "text" && type !== "date";
}

/** A value of a column in the user's locale. */
export function cellText(column: FactColumn, row: unknown): string {
  const { type, unknown } = column;
  const value = column.value?.(row) ?? null;
  if (value === null) return unknown ?? formatNumber(null);
  if (typeof value === "string") return type === "date" ? formatDate(value) : value;
  if (type === "money") return formatMoney(value, column.currency?.(row) ?? null);
  if (type === "price") return formatPrice(value, column.currency?.(row) ?? null);
  if (type === "percent") return formatPercent(value, 1);
  return type === "mean" ? formatMean(value) : formatNumber(value);
}

/** Texts with more characters have a line of their own where a row is a block. */
const LONG = 32;

const percent = (share: number) => `width: ${Math.min(100, 100 * share)}%`;

export function widthOf({ width }: FactColumn): string {
  return width ? `min-width: ${width}` : "";
}

export function cellView(column: FactColumn, row: unknown, key: string): CellView {
  const strip = column.strip?.(row) ?? null;
  const known = column.value?.(row) !== null;
  const shares = known ? column.shares?.(row) : undefined;
  const text = strip ? "" : cellText(column, row);
  const dash = known ? undefined : column.dash;
  const notes = linesOf(column.notes?.(row) ?? []);
  const span = spanView(column.span?.(row) ?? null);
  const chart = column.chart?.(row) ?? null;
  const links = (column.links?.(row) ?? []).map(linkView);
  const nothing = !text || dash !== undefined;
  return {
    key,
    label: column.label,
    style: [
      isNumber(column) && "slds-text-align_right figure",
      column.type === "date" && "date",
      strip && "strip",
      column.width && "wraps",
      isLong(column, [text, ...notes.map((note) => note.text)]) && !chart && "long",
      span && !text && "drawn",
      nothing && !notes.length && !links.length && !span && !strip && !chart && "blank"
    ]
      .filter(Boolean)
      .join(" "),
    width: widthOf(column),
    text,
    textStyle: column.strong ? "name" : "",
    dash,
    notes,
    bar: shares ? { held: percent(shares[0]), used: percent(shares[1]) } : null,
    span,
    strip,
    chart,
    links
  };
}

/** A figure is short whatever its notes say. */
function isLong(column: FactColumn, [text, ...notes]: string[]): boolean {
  return [text, ...(isNumber(column) ? [] : notes)].some(({ length }) => length > LONG);
}

function spanView(span: Span | null): CellView["span"] {
  if (!span) return null;
  const [start, end] = span.from < span.to ? [span.from, span.to] : [span.to, span.from];
  return {
    place: `left: ${100 * start}%; ${percent(end - start)}`,
    style: `span ${span.tone}`,
    mark: span.mark === undefined ? "" : `left: ${Math.min(100, 100 * span.mark)}%`
  };
}

/** Texts in separate lines; the same text can occur twice. */
export function linesOf(texts: readonly string[]): Lines {
  return texts.map((text, place) => ({ key: String(place), text }));
}

/** The key of a row. */
export function keyOf(column: FactColumn, row: unknown): string {
  return column.key?.(row) ?? cellText(column, row);
}

export function nameView(column: FactColumn, row: unknown, key: string): NameView {
  return {
    ...cellView(column, row, key),
    open: column.opens?.(row) ?? false,
    openLabel: column.openLabel?.(row),
    help: column.valueHelp?.(row) ?? "",
    helpName: fill(labels.Glossary_HelpFor, { name: cellText(column, row) }),
    badges: (column.badges?.(row) ?? []).map(({ label, theme = "" }) => ({ label, style: theme }))
  };
}

/** The total of a column over all rows: amounts of several currencies stand side by side, and rows without a value are told. Empty without a total. */
export function totalView(column: FactColumn, rows: readonly unknown[]): { text: string; notes: Lines } {
  if (typeof column.total === "function") return { text: column.total(rows), notes: [] };
  if (!column.total) return { text: "", notes: [] };
  const sums = new Map<string | null, number>();
  let unknown = 0;
  for (const row of rows) {
    const value = column.value?.(row) ?? null;
    const currency = column.currency?.(row) ?? null;
    if (typeof value === "number") sums.set(currency, (sums.get(currency) ?? 0) + value);
    else unknown += 1;
  }
  const ordered = [...sums].sort(([, a], [, b]) => b - a);
  const texts = ordered.map(([code, sum]) => (column.type === "money" ? formatMoney(sum, code) : formatNumber(sum)));
  const missing = unknown > 0 && column.unknown === undefined;
  return {
    text: texts.join(" + ") || formatNumber(null),
    notes: missing && texts.length ? linesOf([fill(labels.Table_TotalUnknown, { rows: formatNumber(unknown) })]) : []
  };
}

/** A sorted copy: unknown values come last in both directions, equal values keep their order. */
export function sortRows<Row>(rows: readonly Row[], column: FactColumn, direction: "asc" | "desc"): Row[] {
  const sign = direction === "asc" ? 1 : -1;
  const valued = rows.map((row) => ({ row, value: column.value?.(row) ?? null }));
  valued.sort(({ value: left }, { value: right }) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const both = typeof left === "number" && typeof right === "number";
    return sign * (both ? left - right : String(left).localeCompare(String(right)));
  });
  return valued.map(({ row }) => row);
}
