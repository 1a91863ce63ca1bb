import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { cellsOf, wholeRecords } from "./csvRecordBytes.ts";

/** The bytes of a CSV file, unzipped if its name ends with `.gz`. Iterating fails for a damaged file. */
export function csvBytes(path: string): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  // The unzipping stream passes the error to the reader; pipeline requires the callback.
  return /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => undefined) : file;
}

/** The columns of a CSV file; empty if it has not even a header. */
export async function columnsIn(path: string): Promise<string[]> {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const chunk of csvBytes(path)) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    const { records, end } = wholeRecords(bytes, 0, 1);
    if (records) return cellsOf(bytes.subarray(0, end)) ?? [];
  }
  return bytes.length ? (cellsOf(bytes) ?? []) : [];
}
