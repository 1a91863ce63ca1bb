import { closeSync, openSync, writeSync } from "node:fs";

/** Characters to buffer: few enough that the short-lived strings die young. */
const FLUSH_AT = 1 << 16;

/** A CSV file that is written row by row, as the Bulk API writes it: LF, quotes only where they are needed. */
export class CsvFile {
  /** Rows written, without the header. */
  rows = 0;
  private readonly handle: number;
  private pending: string;

  /**
   * @param path file to make (replaces an existing one)
   * @param header names of the columns
   */
  constructor(path: string, header: readonly string[]) {
    this.handle = openSync(path, "w");
    this.pending = `${header.join(",")}\n`;
  }

  /** Adds a row; empty for null. */
  write(cells: readonly (string | number | boolean | null)[]): void {
    this.writeLine(cells.map(cell).join(","));
  }

  /** Adds a row that is already CSV: for many rows whose cells need no quotes. */
  writeLine(line: string): void {
    this.pending += `${line}\n`;
    this.rows += 1;
    if (this.pending.length >= FLUSH_AT) this.flush();
  }

  /** Writes the rest and closes the file. */
  close(): void {
    this.flush();
    closeSync(this.handle);
  }

  private flush(): void {
    // One call may write only part of the buffer.
    const bytes = Buffer.from(this.pending, "utf8");
    for (let done = 0; done < bytes.length;) done += writeSync(this.handle, bytes, done);
    this.pending = "";
  }
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
