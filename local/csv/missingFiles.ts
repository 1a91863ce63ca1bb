import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { InputError } from "./inputError.ts";
import { partsNamed } from "./partNames.ts";
import { TABLES } from "./tables.ts";
import type { Table } from "./tables.ts";

/** What to do with a file that looks like an export, by the end of its name; others are renamed. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^\.(xlsx?|ods)$/i, "save it as CSV UTF-8"],
  [/^\.(zip|7z|gz)$/i, "unzip it"],
  [/^\.(json|parquet)$/i, "export it as CSV"]
];
const MOST_NAMED = 5;

/**
 * The error about a folder without files that are needed: where they may be, and how to get them.
 *
 * @param names of all files in the folder
 * @param unread those that look like an export
 */
export async function missingFiles(
  folder: string,
  missing: readonly Table[],
  { names, unread }: { names: readonly string[]; unread: readonly string[] }
): Promise<InputError> {
  const needed = missing.map(({ name }) => `${name}.csv`).join(", ");
  const export_ = `Export ${missing.length > 1 ? "these objects" : "this object"} as CSV into the folder (docs/export.md shows the query of each file), or run: npx license-optimizer export --target-org ALIAS --out DIR`;
  const found = [...unread.map(remedy), ...misnamed(names), ...(await inside(folder, missing))];
  return new InputError([`${folder}: missing ${needed}.`, ...found, export_].join(" "));
}

function remedy(file: string): string {
  const [, advice = "give it the name of its object"] =
    REMEDIES.find(([extension]) => extension.test(extname(file))) ?? [];
  return `${file} is not read: ${advice}.`;
}

/** CSV files under names that say nothing, as tools and reports give them. */
function misnamed(names: readonly string[]): string[] {
  const read = new Set(TABLES.flatMap((table) => partsNamed(table, names)).map(({ file }) => file));
  const others = names.filter((name) => /\.csv(\.gz)?$/i.test(name) && !read.has(name)).sort();
  if (!others.length) return [];
  const shown = others.slice(0, MOST_NAMED).join(", ");
  return [`Files are known by the names of their objects, as User.csv: rename what is one (${shown}).`];
}

/** Folders in the folder that have what is missing, as an archive is unzipped. */
async function inside(folder: string, missing: readonly Table[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).slice(0, MOST_NAMED);
  const found: string[] = [];
  for (const { name } of folders) {
    const names = await readdir(join(folder, name)).catch(() => []);
    const has = missing.filter((table) => partsNamed(table, names).length);
    if (has.length === missing.length) found.push(`The folder ${name} in it has them: name ${join(folder, name)}.`);
  }
  return found;
}
