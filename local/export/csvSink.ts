import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Gzip } from "node:zlib";
import { cellsOf, recordOf, wholeRecords } from "./csvRecordBytes.ts";

/** Most of what a higher level saves, in a third of its time. */
const GZIP_LEVEL = 4;

/** An answer that is not what was asked for, or that ends too early. */
export class BadAnswer extends Error {
  override name = "BadAnswer";
}

/** How the records of a source are taken; cells stand in the order of the file's columns. */
export interface Taking {
  /** Columns that the source must have, and no others; null for any: an earlier file. Default the file's. */
  fields?: readonly string[] | null;
  /** Decides of each record. Without it, and with columns in the same order, records are copied as they are. */
  keep?: (cells: readonly string[]) => boolean;
  /** Sees the first records, until it answers false. */
  watch?: (cells: readonly string[]) => boolean;
}

/** A gzipped CSV file under construction. Only whole records reach it. */
export class CsvSink {
  /** Records written. */
  rows = 0;
  /** Records of sources, also those that were not kept. */
  received = 0;
  readonly #columns: readonly string[];
  readonly #gzip: Gzip;
  readonly #done: Promise<void>;

  /**
   * @param path file to make, readable by its owner only
   * @param columns as a source names them
   * @param titles as the file names them; default the same
   */
  constructor(path: string, columns: readonly string[], titles: readonly string[] = columns) {
    this.#columns = columns;
    this.#gzip = createGzip({ level: GZIP_LEVEL });
    this.#done = pipeline(this.#gzip, createWriteStream(path, { mode: 0o600, flush: true } as object));
    // A failure is met by the next write, or by the end.
    this.#done.catch(() => undefined);
    this.#gzip.write(recordOf(titles));
  }

  /** Adds rows whose cells stand in the order of the columns. */
  async add(rows: readonly (readonly string[])[]): Promise<void> {
    if (rows.length) await this.#write(Buffer.from(rows.map(recordOf).join("")), rows.length);
    this.received += rows.length;
  }

  /** A piece of CSV with a header of its own: a page of results, or an earlier file. */
  source(taking: Taking = {}): CsvSource {
    return new CsvSource(this.#columns, taking, async (bytes, records, kept) => {
      if (kept) await this.#write(bytes, kept);
      this.received += records;
    });
  }

  /** Writes the rest, down to the disk. */
  async end(): Promise<void> {
    this.#gzip.end();
    await this.#done;
  }

  /** Gives the file up. */
  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#done.catch(() => undefined);
  }

  async #write(bytes: Uint8Array, records: number): Promise<void> {
    this.rows += records;
    if (!this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, "drain"), this.#done]);
    // A disk that is full shows itself here, not only at the end.
    if (this.#gzip.destroyed) await this.#done;
  }
}

type Write = (bytes: Uint8Array, records: number, kept: number) => Promise<void>;

/** One source of records, which may break off and be read again from its beginning. */
class CsvSource {
  /** Whole records that have arrived. */
  records = 0;
  readonly #columns: readonly string[];
  readonly #fields: readonly string[] | null;
  readonly #keep: Taking["keep"];
  readonly #write: Write;
  #watch: Taking["watch"];
  /** Where each of the file's columns stands in this source; null while it is the same order. */
  #places: number[] | null = null;

  constructor(columns: readonly string[], { fields = columns, keep, watch }: Taking, write: Write) {
    this.#columns = columns;
    this.#fields = fields;
    this.#keep = keep;
    this.#watch = watch;
    this.#write = write;
  }

  /**
   * Reads the source; after a break, goes on behind the last whole record.
   *
   * @throws BadAnswer for other columns, or an end in the middle of a record
   */
  async read(body: AsyncIterable<Uint8Array>): Promise<void> {
    let skip = this.records;
    let headerRead = false;
    let rest: Uint8Array = new Uint8Array();
    const take = async (bytes: Uint8Array) => {
      let at = 0;
      if (!headerRead) {
        const { records, end } = wholeRecords(bytes, 0, 1);
        if (!records) return 0;
        this.#readHeader(bytes.subarray(0, end));
        headerRead = true;
        at = end;
      }
      if (skip) {
        const { records, end } = wholeRecords(bytes, at, skip);
        skip -= records;
        at = end;
        if (skip) return at;
      }
      const { records, end } = wholeRecords(bytes, at);
      if (records) await this.#take(bytes.subarray(at, end), records);
      return end;
    };
    for await (const chunk of body) {
      const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      rest = bytes.subarray(await take(bytes));
    }
    if (rest.length) {
      const bytes = Buffer.concat([rest, Buffer.from("\n")]);
      if ((await take(bytes)) < bytes.length) throw new BadAnswer("the answer ends in the middle of a record");
    }
    if (!headerRead) throw new BadAnswer("the answer is empty");
    if (skip) throw new BadAnswer("the same page has fewer rows than before");
  }

  #readHeader(record: Uint8Array): void {
    const header = (cellsOf(record) ?? []).map((name) => name.replace(/^\ufeff/, "").toLowerCase());
    const asked = this.#fields?.map((name) => name.toLowerCase());
    if (asked && (header.length !== asked.length || !asked.every((name) => header.includes(name)))) {
      const text = Buffer.from(record).toString("utf8", 0, 200).trim();
      throw new BadAnswer(`the columns ${this.#fields!.join(", ")} were asked for, and this came: ${text}`);
    }
    const places = this.#columns.map((name) => header.indexOf(name.toLowerCase()));
    const same = header.length === places.length && places.every((place, index) => place === index);
    this.#places = same ? null : places;
  }

  async #take(bytes: Uint8Array, records: number): Promise<void> {
    if (this.#watch) this.#show(bytes);
    if (!this.#keep && !this.#places) await this.#write(bytes, records, records);
    else {
      const kept: string[] = [];
      for (const cells of this.#cells(bytes)) if (this.#keep?.(cells) ?? true) kept.push(recordOf(cells));
      await this.#write(Buffer.from(kept.join("")), records, kept.length);
    }
    this.records += records;
  }

  #show(bytes: Uint8Array): void {
    for (const cells of this.#cells(bytes))
      if (!this.#watch!(cells)) {
        this.#watch = undefined;
        return;
      }
  }

  *#cells(bytes: Uint8Array): Generator<string[]> {
    for (let at = 0; at < bytes.length;) {
      const { end } = wholeRecords(bytes, at, 1);
      const found = cellsOf(bytes.subarray(at, end)) ?? [];
      at = end;
      const cells = this.#places ? this.#places.map((place) => found[place] ?? "") : found;
      if (cells.length !== this.#columns.length) throw new BadAnswer("a record has too few or too many cells");
      yield cells;
    }
  }
}
