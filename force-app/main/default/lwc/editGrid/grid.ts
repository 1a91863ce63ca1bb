/** A column of a grid that people fill in. */
export interface GridColumn {
  key: string;
  label: string;
  /** `fixed` only shows its text. */
  type: "text" | "number" | "date" | "choice" | "fixed";
  /** Choices only; a value that is none of them is offered too. */
  choices?: readonly { value: string; label: string }[];
  /** Text of an empty choice. */
  none?: string;
  /** What to enter; shown on demand. */
  help?: string;
  /** Minimum width, in CSS syntax. */
  width?: string;
}

/** A slider below a number: its ends, and the value that it shows. */
export interface Slide {
  most: number;
  step: number;
  value: number;
}

/** One row, by the keys of the columns. */
export interface GridRow {
  key: string;
  /** What the names of its fields end with; the number of the line if omitted. */
  name?: string;
  cells: Readonly<Record<string, string>>;
  /** What is wrong, by column. */
  problems?: Readonly<Record<string, string>>;
  /** Columns that this row has no use for. */
  closed?: readonly string[];
  /** Choices of this row's cells where others have fields, by column. */
  choices?: Readonly<Record<string, GridColumn["choices"]>>;
  /** Gray texts of empty cells, by column. */
  hints?: Readonly<Record<string, string>>;
  /** Sliders from 0 below numbers, by column. */
  slides?: Readonly<Record<string, Slide>>;
}

/** A slider that was moved (`cellslide`). */
export interface CellSlide {
  row: string;
  column: string;
  value: number;
}

/** A cell that was changed (`cellchange`). */
export interface CellChange {
  row: string;
  column: string;
  value: string;
}

/** A cell in the form that the template needs. */
export interface CellView {
  key: string;
  row: string;
  column: string;
  label: string;
  name: string;
  value: string;
  hint: string;
  slide: Slide | undefined;
  isFixed: boolean;
  isChoice: boolean;
  isDate: boolean;
  isNumber: boolean;
  disabled: boolean;
  options: { value: string; label: string; selected: boolean }[];
  problem: string;
  problemId: string;
  invalid: "true" | undefined;
  describedBy: string | undefined;
  style: string;
  width: string;
}

/** Texts with more characters have a line of their own where a row is a small form. */
const LONG = 24;

/** The cells of a row. */
export function cellsOf(
  columns: readonly GridColumn[],
  row: GridRow,
  { line, readOnly, nameOf }: { line: number; readOnly: boolean; nameOf: (column: string, line: number) => string }
): CellView[] {
  return columns.map((column) => {
    const value = row.cells[column.key] ?? "";
    const closed = row.closed?.includes(column.key) ?? false;
    const problem = closed ? "" : (row.problems?.[column.key] ?? "");
    const choices = row.choices?.[column.key] ?? (column.type === "choice" ? (column.choices ?? []) : undefined);
    const problemId = `problem-${line}-${column.key}`;
    return {
      key: `${row.key} ${column.key}`,
      row: row.key,
      column: column.key,
      label: column.label,
      name: nameOf(column.label, line),
      value: closed ? "" : value,
      hint: closed ? "" : (row.hints?.[column.key] ?? ""),
      slide: closed || readOnly ? undefined : row.slides?.[column.key],
      isFixed: column.type === "fixed",
      isChoice: choices !== undefined,
      isDate: column.type === "date",
      isNumber: column.type === "number",
      disabled: readOnly || closed,
      options: choices ? optionsOf(choices, column.none ?? "", value) : [],
      problem,
      problemId,
      describedBy: problem ? problemId : undefined,
      invalid: problem ? "true" : undefined,
      style: [
        problem && "slds-has-error",
        column.type === "fixed" && "fixed",
        column.type === "fixed" && value.length > LONG && "long"
      ]
        .filter(Boolean)
        .join(" "),
      width: column.width ? `min-width: ${column.width}` : ""
    };
  });
}

function optionsOf(choices: NonNullable<GridColumn["choices"]>, none: string, value: string): CellView["options"] {
  const known = choices.some((choice) => choice.value === value);
  const all = [{ value: "", label: none }, ...choices, ...(value !== "" && !known ? [{ value, label: value }] : [])];
  return all.map((choice) => ({ ...choice, selected: choice.value === value }));
}
