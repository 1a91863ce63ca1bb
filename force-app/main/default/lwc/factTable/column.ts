import type { MiniDrawing } from "c/miniChart";

/** How the values of a column are formatted; all except texts and dates are right-aligned. */
type ColumnType = "text" | "date" | "number" | "mean" | "percent" | "money" | "price";

/** Login days of a user month by month; see `c-month-strip`. */
export interface Strip {
  months: readonly string[];
  days: readonly (number | null)[];
}

/** A bar between two shares of the longest one, 0..1. */
export interface Span {
  from: number;
  to: number;
  tone: "plain" | "good" | "risk";
  /** Where a mark stands, 0..1; omitted for none. */
  mark?: number;
}

/** A label next to a value, and its SLDS theme. */
interface Badge {
  label: string;
  theme?: string;
}

/** A button below the notes of a cell; it fires `rowlink` with `{ key, link }`. */
export interface CellLink {
  link: string;
  text: string;
  /** What it opens, in words that stand alone. */
  title: string;
}

/** A column as data: its title, its value for a row, and the format. */
export interface FactColumn<Row = unknown> {
  label: string;
  /** What the column means; omitted for what the glossary says of its name. */
  help?: string;
  type?: ColumnType;
  /** The value to show and to sort by. Null is unknown; a text stays as it is, a date (`YYYY-MM-DD`) appears in the user's locale. */
  value?(row: Row): string | number | null;
  /** Currency of an amount or a price. */
  currency?(row: Row): string | null;
  /** Text to show instead of "Unknown". */
  unknown?: string;
  /** Shows a dash instead of "Unknown"; screen readers read this text. */
  dash?: string;
  /** Whether the value is emphasized over its notes. */
  strong?: boolean;
  /** Lines in small type below the value. */
  notes?(row: Row): readonly string[];
  /** Two shares, 0..1, as a bar between value and notes; the second is part of the first. */
  shares?(row: Row): readonly [number, number];
  /** A bar between value and notes that starts anywhere; it says nothing that the value, the notes or another column doesn't. */
  span?(row: Row): Span | null;
  strip?(row: Row): Strip;
  /** A drawing above the value; null for none. */
  chart?(row: Row): MiniDrawing | null;
  links?(row: Row): readonly CellLink[];
  /** First column only. */
  badges?(row: Row): readonly Badge[];
  /** First column only: the key of the row, if its value is not unique. */
  key?(row: Row): string;
  /** First column only: whether the value is a button that fires `rowopen`. */
  opens?(row: Row): boolean;
  /** Accessible name of the button, if it differs from the value. */
  openLabel?(row: Row): string;
  /** First column only: what the value means; empty for no help. */
  valueHelp?(row: Row): string;
  /** Names the column in an address, in every language and release; users can sort by a column that has a name. */
  sort?: string;
  /** The direction of the column that the table is sorted by at first. */
  first?: "asc" | "desc";
  /** What the row of totals shows: true for the sum of the known values, or the text for all rows. A table has this row if a column has a total. */
  total?: true | ((rows: readonly Row[]) => string);
  /** Minimum width, in CSS syntax. */
  width?: string;
}

/** Content below one row: headings with lines, and a button that fires `rowaction`. */
export interface FactDetails {
  /** Key of the row; empty if none is open. */
  key: string;
  /** `none` is shown if there are no lines. */
  parts: readonly { heading: string; lines: readonly string[]; none: string }[];
  action: string;
}
