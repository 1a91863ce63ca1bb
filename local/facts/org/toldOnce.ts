import { inputErrorAt } from "../../csv/inputError.ts";
import type { TableRecord } from "../../csv/records.ts";

/** Rows of a list by what they are of: rows that come twice are one, and may not differ. */
export class ToldOnce {
  private readonly first = new Map<string, TableRecord>();
  private readonly columns: readonly string[];

  /** @param columns in which rows of one record may not differ */
  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /**
   * Takes a row.
   *
   * @returns true if the record has been there
   * @throws InputError if it was told differently
   */
  check(key: string, record: TableRecord): boolean {
    const known = this.first.get(key);
    if (!known) {
      this.first.set(key, record);
      return false;
    }
    const column = this.columns.find((name) => known.values[name] !== record.values[name]);
    if (column === undefined) return true;
    const place = known.file === record.file ? `line ${known.line}` : `${known.file}, line ${known.line}`;
    throw inputErrorAt(
      { file: record.file, line: record.line, column },
      `"${record.values[column]}" contradicts ${place}, which says "${known.values[column]}" of the same record; keep the newer row only, and files of one org only`
    );
  }
}
