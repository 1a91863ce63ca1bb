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
const HINT = /^"?sep *= *([,;\t|])"?[,;\t|"]*$/i;
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
  let hint: RegExpExecArray | null = null;
  let header: string | null = null;
  let empty = true;
  let at = 0;
  for (const line of linesOf(await headOf(source))) {
    const blank = BLANK.test(line);
    const told = HINT.exec(line);
    empty &&= blank || told !== null || NO_RECORDS.test(line.trim());
    if (header === null && !blank) {
      if (told && !hint) hint = told;
      else header = line;
    }
    if (header !== null && !empty) break;
    if (header === null) at += 1;
  }
  return {
    separator: separatorOf(header ?? "", table, hint?.[1]),
    hinted: hint !== null,
    plain: header !== null && at === 0,
    empty
  };
}

async function headOf(source: CsvSource): Promise<Buffer> {
  const head: Buffer[] = [];
  let left = HEAD;
  for await (const chunk of checkedBytes(source)) {
    head.push(chunk.length < left ? Buffer.from(chunk) : chunk);
    left -= chunk.length;
    if (left <= 0) break;
  }
  return head.length === 1 ? head[0] : Buffer.concat(head);
}

/** The lines one by one: the first few say everything about most files. */
function* linesOf(head: Buffer): Generator<string> {
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  for (let from = marked ? 3 : 0; from <= head.length;) {
    const feed = head.indexOf("\n", from);
    const line = head.toString("utf8", from, feed < 0 ? head.length : feed + 1);
    const parts = line.split(/\r\n|\n|\r/);
    // What follows the last line feed is the next line, except at the end.
    yield* feed < 0 ? parts : parts.slice(0, -1);
    if (feed < 0) return;
    from = feed + 1;
  }
}

/** The separator that finds the most columns of the table; without any, what the hint says. */
function separatorOf(header: string, table: Table, hint = ","): string {
  const wanted = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const found = (separator: string) =>
    header.split(separator).filter((name) => wanted.has(name.replaceAll('"', "").trim().toLowerCase())).length;
  const [best] = [hint, ...SEPARATORS].sort((a, b) => found(b) - found(a));
  return best;
}
