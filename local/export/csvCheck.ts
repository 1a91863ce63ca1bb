import { createReadStream } from "node:fs";

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

/** What a scan of every byte of a CSV file finds. */
export interface CsvCheck {
  /** Without the header. */
  records: number;
  /** False if the file stops in the middle: in a quoted cell, or with too few cells in its last record. */
  whole: boolean;
  /** False if even the header is missing. */
  hasHeader: boolean;
}

/** Counts the records of a CSV file (RFC 4180) and detects a truncated file; memory does not grow with the file. */
export async function checkCsv(file: string): Promise<CsvCheck> {
  let quoted = false;
  let lines = 0;
  let commas = 0;
  let headerCommas = 0;
  let lastCommas = 0;
  let bytes = 0;
  const endLine = () => {
    if (bytes === 0) return;
    if (lines === 0) headerCommas = commas;
    lastCommas = commas;
    lines += 1;
    commas = 0;
    bytes = 0;
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte === QUOTE) quoted = !quoted;
      if (!quoted && (byte === LF || byte === CR)) endLine();
      else {
        bytes += 1;
        if (byte === COMMA && !quoted) commas += 1;
      }
    }
  }
  endLine();
  return { records: Math.max(0, lines - 1), whole: !quoted && lastCommas === headerCommas, hasHeader: lines > 0 };
}
