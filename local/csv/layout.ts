import { checkedBytes } from "./bytes.ts";
import type { CsvSource } from "./bytes.ts";
import type { Table } from "./columns.ts";

/** How the records of a file are written, as far as its first lines tell. */
export interface Layout {
  separator: string;
  /** The first record only names the separator. */
  hinted: boolean;
  /** True if the header is the file's first line. */
  plain: boolean;
  /** True if the file holds no record and no header: line breaks, or the words by which a tool says so. */
  empty: boolean;
}

/** Comma first: it wins where several separators explain the header equally well. */
const SEPARATORS = [",", ";", "\t", "|"];
/** The hint that Excel understands, with the cells that Excel adds when it saves the file again. */
const HINT = /^"?sep=([,;\t|])"?[,;\t|"]*$/i;
const BLANK = /^[\s,;|"]*$/;
/** What the Salesforce CLI writes instead of records. */
const NO_RECORDS =
  /^(querying data\.*( done)?|your query returned no results\.?|total number of records retrieved: 0\.?)$/i;
/** Bytes in which the header must begin. */
const HEAD = 1 << 20;

/**
 * Reads the first lines of a file.
 *
 * @throws InputError for a damaged or unreadable file
 */
export async function readLayout(source: CsvSource, table: Table): Promise<Layout> {
  const head: Buffer[] = [];
  let length = 0;
  for await (const chunk of checkedBytes(source)) {
    head.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const lines = Buffer.concat(head)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => !BLANK.test(line));
  const hint = HINT.exec(lines[first] ?? "");
  const at = hint ? lines.findIndex((line, index) => index > first && !BLANK.test(line)) : first;
  const header = lines[at] ?? "";
  return {
    separator: separatorOf(header, table, hint?.[1]),
    hinted: hint !== null,
    plain: at === 0,
    empty: lines.every((line) => BLANK.test(line) || NO_RECORDS.test(line.trim()) || HINT.test(line))
  };
}

/** The separator that finds the most columns of the table; without any, what the hint says. */
function separatorOf(header: string, table: Table, hint = ","): string {
  const wanted = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const found = (separator: string) =>
    header.split(separator).filter((name) => wanted.has(name.replaceAll('"', "").trim().toLowerCase())).length;
  const [best] = [hint, ...SEPARATORS].sort((a, b) => found(b) - found(a));
  return best;
}
