import { open } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
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

const GZIP = "\u001F\u008B";
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
  { is: starting(GZIP), told: "is a gzip file. Give it a name that ends in .csv.gz." },
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
/** So many zipped bytes hold as many unzipped ones. */
const ZIPPED = 1 << 12;

/**
 * Tells formats that people put in place of CSV by their first bytes, zipped or not: the reader of records would find a mistake somewhere in them, and not
 * the reason.
 *
 * @throws InputError for such a file, and for one that can't be read
 */
export async function refuseForeign(source: CsvSource): Promise<void> {
  const { file, gzip } = source;
  const bytes = await firstBytes(source, gzip ? ZIPPED : HEAD);
  const told = gzip ? zippedForeign(bytes) : foreign(bytes)?.told;
  if (told) throw new InputError(`${file}: ${told}`);
}

function foreign(bytes: Buffer): Foreign | undefined {
  const head = bytes.toString("latin1", 0, HEAD);
  return FOREIGN.find(({ is }) => is(head));
}

function zippedForeign(bytes: Buffer): string | undefined {
  if (!bytes.length) return undefined;
  if (!bytes.toString("latin1", 0, 2).startsWith(GZIP))
    return foreign(bytes)?.told ?? (isText(bytes) ? UNZIPPED : undefined);
  const text = unzippedBegin(bytes);
  if (text.toString("latin1", 0, 2).startsWith(GZIP)) return "is zipped twice. Unzip it once.";
  const found = foreign(text);
  return found && `after unzipping it ${found.told}`;
}

const UNZIPPED = "is no gzip file, whatever its name says. Give it a name that ends in .csv, or copy it again.";

/** True without bytes that no text has. */
function isText(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** What the begin of a gzip file holds; nothing if it is damaged, which the reader of records tells. */
function unzippedBegin(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

async function firstBytes({ file, path, gzip }: CsvSource, most: number): Promise<Buffer> {
  const bytes = Buffer.alloc(most);
  try {
    const handle = await open(path, "r");
    try {
      const { bytesRead } = await handle.read(bytes, 0, most, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable({ file, gzip }, error);
  }
}
