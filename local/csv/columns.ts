import type { ValueKind } from "./values.ts";

/** A column that facts come from. Other columns of an export are ignored. */
export interface Column {
  /** Header as the Salesforce API spells it; files may spell it in any case. */
  name: string;
  kind: ValueKind;
  /** A file without this column is an error. */
  required: boolean;
  /** An empty cell is an error. */
  filled: boolean;
}

/** One exported object: its file name and its columns. */
export interface Table {
  name: string;
  /** A folder without a file of this object is an error. */
  required: boolean;
  columns: readonly Column[];
}

/** A missing column or an empty cell is an error. */
export const filled = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: true });
/** A missing column is an error. */
export const blankable = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: false });
/** The file may lack the column. */
export const optional = (name: string, kind: ValueKind): Column => ({ name, kind, required: false, filled: false });
