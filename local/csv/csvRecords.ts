import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { InputError, inputErrorAt } from "./inputError.ts";
import type { Part } from "./parts.ts";

/** One record: the text of each cell and the 1-based line of the file on which each begins. */
export interface CsvRecord {
  cells: string[];
  lines: number[];
}

/**
 * Reads a CSV file strictly by RFC 4180 (LF, CRLF or CR; byte order mark and blank lines skipped) and knows the line of every cell.
 * For small files, headers, and finding the first mistake; the large files are read by DuckDB.
 *
 * @throws InputError for broken quoting, text that is not UTF-8 and files that can't be read
 */
export async function* csvRecords(part: Part): AsyncGenerator<CsvRecord> {
  const parser = new Parser(part.file);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const stream = open(part);
  try {
    for await (const chunk of stream) yield* parser.push(decode(decoder, chunk as Uint8Array, part, parser));
    yield* parser.push(decode(decoder, undefined, part, parser));
    yield* parser.end();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(`${part.file}: can't be read (${message}). Export the file again.`, { cause: error });
  } finally {
    stream.destroy();
  }
}

function open(part: Part): Readable {
  const file = createReadStream(part.path, { highWaterMark: 1 << 20 });
  if (!part.gzip) return file;
  // The gunzip stream itself passes the error to the reader; pipeline requires the callback.
  return pipeline(file, createGunzip(), () => undefined);
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  part: Part,
  parser: Parser
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw inputErrorAt(
      { file: part.file, line: parser.line },
      "the text at or after this line is not UTF-8; save the file as CSV UTF-8",
      error
    );
  }
}

type State = "start" | "plain" | "quoted" | "quoteInQuoted";

class Parser {
  line = 1;
  private readonly file: string;
  private state: State = "start";
  private cell = "";
  private cellLine = 1;
  private record: CsvRecord = { cells: [], lines: [] };
  private afterCarriageReturn = false;

  constructor(file: string) {
    this.file = file;
  }

  *push(text: string): Generator<CsvRecord> {
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at];
      const lineFeedOfPair = char === "\n" && this.afterCarriageReturn;
      this.afterCarriageReturn = char === "\r";
      if (this.state === "quoted") {
        if (char === '"') this.state = "quoteInQuoted";
        else this.cell += char;
      } else if (lineFeedOfPair) continue;
      else if (char === '"' && this.state === "quoteInQuoted") {
        this.cell += '"';
        this.state = "quoted";
      } else if (char === '"' && this.state === "start") this.state = "quoted";
      else if (char === ",") this.endCell();
      else if (char === "\n" || char === "\r") {
        const record = this.endRecord();
        this.line += 1;
        this.cellLine = this.line;
        if (record) yield record;
        continue;
      } else if (this.state === "quoteInQuoted") {
        throw inputErrorAt(
          { file: this.file, line: this.line },
          'broken quoting: text follows a closing quote; double a quote inside a quoted cell ("")'
        );
      } else {
        this.cell += char;
        this.state = "plain";
      }
      if (char === "\n" ? !lineFeedOfPair : char === "\r") this.line += 1;
    }
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

  private endCell(): void {
    this.record.cells.push(this.cell);
    this.record.lines.push(this.cellLine);
    this.cell = "";
    this.cellLine = this.line;
    this.state = "start";
  }

  private endRecord(): CsvRecord | null {
    const blank = this.state === "start" && !this.record.cells.length;
    if (blank) return null;
    this.endCell();
    const record = this.record;
    this.record = { cells: [], lines: [] };
    return record;
  }
}
