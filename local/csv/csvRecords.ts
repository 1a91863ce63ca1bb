import { checkedBytes } from "./bytes.ts";
import type { CsvSource } from "./bytes.ts";
import type { InputError } from "./inputError.ts";
import { inputErrorAt } from "./inputError.ts";
import { LIMITS, limitText } from "./limits.ts";

/** One record: the text of each cell and the 1-based line of the file on which each begins. */
export interface CsvRecord {
  cells: string[];
  lines: number[];
}

/**
 * Reads a CSV file strictly by RFC 4180 (LF, CRLF or CR; byte order mark and blank lines skipped; the source's separator) and knows the line of
 * every cell. For small files, headers, and finding the first mistake; the large files are read by DuckDB.
 *
 * @throws InputError for broken quoting, text that is not UTF-8, damaged files and files that can't be read
 */
export async function* csvRecords(source: CsvSource): AsyncGenerator<CsvRecord> {
  const parser = new Parser(source);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let hints = source.hinted ? 1 : 0;
  for await (const chunk of checkedBytes(source)) {
    for (const record of parser.push(decode(decoder, chunk, source, parser))) if (hints-- <= 0) yield record;
    parser.checkSize();
  }
  yield* parser.push(decode(decoder, undefined, source, parser));
  yield* parser.end();
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  { file }: CsvSource,
  parser: Parser
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw inputErrorAt(
      { file, line: parser.line },
      "the text at or after this line is not UTF-8; save the file as CSV UTF-8 (Excel: Save As, CSV UTF-8; a report: encoding Unicode UTF-8)",
      error
    );
  }
}

type State = "start" | "plain" | "quoted" | "quoteInQuoted";

class Parser {
  line = 1;
  private readonly file: string;
  private readonly separator: string;
  private readonly cellEnd: RegExp;
  private state: State = "start";
  private cell = "";
  private cellLine = 1;
  private record: CsvRecord = { cells: [], lines: [] };
  /** Characters of the finished cells of the record. */
  private recordLength = 0;
  private afterCarriageReturn = false;

  constructor({ file, separator = "," }: CsvSource) {
    this.file = file;
    this.separator = separator;
    this.cellEnd = new RegExp(`[${separator}\\r\\n]`, "g");
  }

  *push(text: string): Generator<CsvRecord> {
    let at = 0;
    while (at < text.length) {
      if (this.state === "quoted") {
        at = this.quotedRun(text, at);
        continue;
      }
      const char = text[at];
      const lineFeedOfPair = char === "\n" && this.afterCarriageReturn;
      this.afterCarriageReturn = char === "\r";
      if (lineFeedOfPair) at += 1;
      else if (char === "\n" || char === "\r") {
        const record = this.endRecord();
        this.line += 1;
        this.cellLine = this.line;
        at += 1;
        if (record) yield record;
      } else if (char === this.separator) {
        this.endCell();
        at += 1;
      } else if (char === '"' && this.state !== "plain") {
        if (this.state === "quoteInQuoted") this.cell += '"';
        this.state = "quoted";
        at += 1;
      } else if (this.state === "quoteInQuoted")
        throw inputErrorAt(
          { file: this.file, line: this.line },
          'broken quoting: text follows a closing quote; double a quote inside a quoted cell ("")'
        );
      else at = this.plainRun(text, at);
    }
  }

  /** Takes the rest of a plain cell as one piece. @returns where it ends */
  private plainRun(text: string, from: number): number {
    this.cellEnd.lastIndex = from;
    const at = this.cellEnd.exec(text)?.index ?? text.length;
    this.cell += text.slice(from, at);
    this.state = "plain";
    return at;
  }

  /** Takes a quoted cell up to the next quote as one piece. @returns the place after that quote */
  private quotedRun(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    const run = text.slice(from, quote < 0 ? text.length : quote);
    this.cell += run;
    if (this.afterCarriageReturn && run.startsWith("\n")) this.line -= 1;
    this.line += run.match(/\r\n?|\n/g)?.length ?? 0;
    if (run) this.afterCarriageReturn = run.endsWith("\r");
    if (quote < 0) return text.length;
    this.afterCarriageReturn = false;
    this.state = "quoteInQuoted";
    return quote + 1;
  }

  *end(): Generator<CsvRecord> {
    if (this.state === "quoted") {
      throw inputErrorAt(
        { file: this.file, line: this.cellLine },
        "broken quoting: the quote that opens on this line is never closed; the export may have been cut off"
      );
    }
    const record = this.endRecord();
    if (record) yield record;
  }

  /** @throws InputError for a cell or record that has no end in sight */
  checkSize(): void {
    const place = { file: this.file, line: this.record.lines[0] ?? this.cellLine };
    if (this.cell.length > LIMITS.cell) throw tooLongCell({ file: this.file, line: this.cellLine });
    if (this.record.cells.length > LIMITS.columns)
      throw inputErrorAt(
        place,
        `the line has more than ${limitText(LIMITS.columns)} columns; export only those that are needed`
      );
    if (this.recordLength + this.cell.length > LIMITS.line)
      throw inputErrorAt(
        place,
        `the record has more than ${limitText(LIMITS.line)} characters; a quote is missing, or this is not a CSV file`
      );
  }

  private endCell(): void {
    if (this.cell.length > LIMITS.cell) throw tooLongCell({ file: this.file, line: this.cellLine });
    this.record.cells.push(this.cell);
    this.record.lines.push(this.cellLine);
    this.recordLength += this.cell.length;
    this.cell = "";
    this.cellLine = this.line;
    this.state = "start";
  }

  private endRecord(): CsvRecord | null {
    const blank = this.state === "start" && !this.record.cells.length;
    if (blank) return null;
    this.endCell();
    this.checkSize();
    const record = this.record;
    this.record = { cells: [], lines: [] };
    this.recordLength = 0;
    return record;
  }
}

function tooLongCell(place: { file: string; line: number }): InputError {
  return inputErrorAt(
    place,
    `a cell has more than ${limitText(LIMITS.cell)} characters; a quote is missing, or this is not a CSV file`
  );
}
