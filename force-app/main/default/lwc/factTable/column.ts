/** How the values of a column are formatted; all but texts and dates are right-aligned. */
type ColumnType = "text" | "date" | "number" | "mean" | "percent" | "money";

/** Login days of a user month by month; see `c-month-strip`. */
export interface Strip {
  months: readonly string[];
  days: readonly (number | null)[];
}

/** A word beside a value, and its SLDS theme. */
interface Badge {
  label: string;
  theme?: string;
}

/** A column as data: its title, what it shows of a row, and how. */
export interface FactColumn<Row = unknown> {
  label: string;
  type?: ColumnType;
  /** What is written, and sorted by. Null is unknown; a text is written as it stands, a day (`YYYY-MM-DD`) of a date as the locale has it. */
  value?(row: Row): string | number | null;
  /** Currency of an amount or a price. */
  currency?(row: Row): string | null;
  /** What is written instead of "Unknown". */
  unknown?: string;
  /** Instead of "Unknown" a dash is shown, and this is read to who can't see it. */
  dash?: string;
  /** Whether the value stands out from its notes. */
  strong?: boolean;
  /** Lines in small type below the value. */
  notes?(row: Row): readonly string[];
  /** Two shares, 0..1, as a bar between value and notes; the second lies within the first. */
  shares?(row: Row): readonly [number, number];
  strip?(row: Row): Strip;
  /** First column only. */
  badges?(row: Row): readonly Badge[];
  /** First column only: the key of the row, if its value is not unique. */
  key?(row: Row): string;
  /** First column only: whether the value is a button, told by `rowopen`. */
  opens?(row: Row): boolean;
  /** What the button is called, where that is more than the value. */
  openLabel?(row: Row): string;
  /** Whether people can sort by the column; the one that has a direction is sorted by at first. */
  sort?: true | "asc" | "desc";
  /** Least width, as CSS has it. */
  width?: string;
}

/** What is shown below one row: headings with lines, and a button that fires `rowaction`. */
export interface FactDetails {
  /** Key of the row; empty while none is open. */
  key: string;
  /** `none` is said where there are no lines. */
  parts: readonly { heading: string; lines: readonly string[]; none: string }[];
  action: string;
}
