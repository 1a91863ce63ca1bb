/** Limits of what is read. More is damage or another file by mistake, and would exhaust the memory; each has a message that names the place. */
export const LIMITS = {
  /** Bytes of a line, and characters of a record whose cells have line breaks. */
  line: 2_000_000,
  /** Characters of a cell. */
  cell: 1_000_000,
  /** Columns of a file. */
  columns: 5_000,
  /** Bytes of the text of a file that is kept in memory: lists of licenses, profiles, sites, contract lines. */
  smallFile: 128 << 20
} as const;

/** A limit as messages show it. */
export function limitText(limit: number): string {
  return limit.toLocaleString("en-US");
}
