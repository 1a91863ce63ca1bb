import type { ValueKind } from "./values.ts";

/** A column that facts are made of. Other columns of an export are ignored. */
export interface Column {
  /** Header as the Salesforce API spells it; files may spell it in any case. */
  name: string;
  kind: ValueKind;
  /** The file is refused without this column. */
  required: boolean;
  /** An empty cell is refused. */
  filled: boolean;
}

/** One exported object: the file name it goes by, and its columns. */
export interface Table {
  name: string;
  /** The folder is refused without a file of this object. */
  required: boolean;
  columns: readonly Column[];
}

/** The file is refused without the column, and with an empty cell. */
export const filled = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: true });
/** The file is refused without the column. */
export const blankable = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: false });
/** The file may lack the column. */
export const optional = (name: string, kind: ValueKind): Column => ({ name, kind, required: false, filled: false });
