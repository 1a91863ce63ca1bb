import { open } from "node:fs/promises";
import { unreadable } from "./bytes.ts";
import type { CsvSource } from "./bytes.ts";
import { InputError } from "./inputError.ts";

const AS_CSV = 'In Excel: Save As, "CSV UTF-8 (Comma delimited)"';

/** A format that people put in place of CSV. */
interface Foreign {
  /** @param head the first bytes, one character each */
  is(head: string): boolean;
  /** What the file is, and what to do. */
  told: string;
}

const starting =
  (...marks: readonly string[]) =>
  (head: string) =>
    marks.some((mark) => head.startsWith(mark));
const like = (pattern: RegExp) => (head: string) => pattern.test(head);

const ARCHIVE = "PK\u0003\u0004";
const WORKBOOK = `is an Excel workbook, not CSV. ${AS_CSV}, then put that file here.`;

/** The first that fits counts. */
const FOREIGN: readonly Foreign[] = [
  // A workbook is an archive with these entries.
  {
    is: (head) => head.startsWith(ARCHIVE) && /\[Content_Types\]|_rels\/|docProps\/|xl\//.test(head),
    told: WORKBOOK
  },
  { is: starting(ARCHIVE), told: "is a ZIP archive. Unzip it, and put the CSV file from it here." },
  { is: starting("\u00D0\u00CF\u0011\u00E0"), told: WORKBOOK },
  { is: starting("\u001F\u008B"), told: "is a gzip file. Give it a name that ends in .csv.gz." },
  {
    is: starting("\u00FF\u00FE", "\u00FE\u00FF"),
    told: `is UTF-16 text (Excel: "Unicode Text"). Save it as UTF-8. ${AS_CSV}. In Notepad: Save As, Encoding UTF-8.`
  },
  {
    is: like(/^(?:\u00EF\u00BB\u00BF)?\s*</),
    told: "holds HTML, not CSV: a report exported as Excel, or a page that asks for a login. Export it again as CSV (comma delimited, UTF-8)."
  },
  {
    is: like(/^(?:\u00EF\u00BB\u00BF)?\s*(?:\{|\[\s*[{\]])/),
    told: "holds JSON, not CSV. Export it as CSV; with the Salesforce CLI: --result-format csv."
  }
];

/** So many bytes tell; the first entry of an archive has its name in them. */
const HEAD = 512;

/**
 * Tells formats that people put in place of CSV by their first bytes: the reader of records would find a mistake somewhere in them, and not the reason.
 *
 * @throws InputError for such a file, and for one that can't be read
 */
export async function refuseForeign({ file, path, gzip }: CsvSource): Promise<void> {
  if (gzip) return;
  const bytes = Buffer.alloc(HEAD);
  let length: number;
  try {
    const handle = await open(path, "r");
    try {
      ({ bytesRead: length } = await handle.read(bytes, 0, HEAD, 0));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable({ file, gzip }, error);
  }
  const head = bytes.toString("latin1", 0, length);
  const found = FOREIGN.find(({ is }) => is(head));
  if (found) throw new InputError(`${file}: ${found.told}`);
}
