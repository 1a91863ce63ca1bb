const QUOTE = 34;
const COMMA = 44;
const LF = 10;

/** Whole records at the beginning of a piece of CSV. */
interface WholeRecords {
  records: number;
  /** Offset behind the last one, its line end included. */
  end: number;
}

/**
 * Finds the whole records in a piece of CSV (RFC 4180, lines end with LF or CRLF) that begins with a record.
 *
 * @param from offset to begin at
 * @param most number of records after which to stop
 */
export function wholeRecords(bytes: Uint8Array, from: number, most = Infinity): WholeRecords {
  let quoted = false;
  let records = 0;
  let end = from;
  for (let at = from; at < bytes.length && records < most; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === LF && !quoted) {
      records += 1;
      end = at + 1;
    }
  }
  return { records, end };
}

/** The cells of one record, without its line end; null if it has no end: a quote stays open. */
export function cellsOf(record: Uint8Array): string[] | null {
  const text = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  const cells: string[] = [];
  let from = 0;
  let quoted = false;
  const endCell = (to: number) => {
    const cell = text.toString("utf8", from, to);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    from = to + 1;
  };
  let length = text.length;
  while (length > 0 && (text[length - 1] === LF || text[length - 1] === 13)) length -= 1;
  for (let at = 0; at < length; at += 1) {
    if (text[at] === QUOTE) quoted = !quoted;
    else if (text[at] === COMMA && !quoted) endCell(at);
  }
  if (quoted) return null;
  endCell(length);
  return cells;
}

/** A record as the Bulk API writes it: every cell in quotes. */
export function recordOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
}
