import { rmSync } from "node:fs";
import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { csvRecords } from "../csv/csvRecords.ts";
import { exportObject } from "./exportObject.ts";
import type { ExportRun, ObjectExport } from "./exportObject.ts";
import type { ExportObject } from "./objects.ts";

/** Number of whole months before the current one in which use counts: the default window of costs. */
const MONTHS = 3;

/** Start of the period in which use counts, ISO 8601 UTC without milliseconds, as SOQL writes it. */
export function useFrom(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS, 1)).toISOString().replace(".000Z", "Z");
}

/** The query for the records of one object; a record created in the period was also changed in it. */
export function useQuery(object: string, from: string): string {
  return `SELECT CreatedById, CreatedDate, OwnerId, LastModifiedDate\nFROM ${object}\nWHERE LastModifiedDate >= ${from}\n`;
}

/**
 * Writes RecordUse.csv: for each user and object, the records that the user created in the period, or owns and that changed in it. Records
 * are exported as rows and counted here, because an aggregate query ends at 2,000 groups. An unreadable object gets a row without user
 * and number to mark it.
 *
 * @param objects API names of real objects
 * @param from as `useFrom` gives it
 */
export async function exportUse(objects: readonly string[], from: string, run: ExportRun): Promise<ObjectExport> {
  const rows: [string | null, string, number | null][] = [];
  const notes: string[] = [];
  let readable = 0;
  for (const name of objects) {
    const file = `RecordUse-${name}`;
    const object: ExportObject = {
      file,
      without: `use of ${name} is unknown`,
      optional: ["OwnerId"],
      permission: `View All on ${name}`,
      skippable: true,
      query: useQuery(name, from)
    };
    const found = await exportObject(object, { ...run, folder: run.work });
    notes.push(...found.notes);
    if (found.rows === null) {
      rows.push([null, name, null]);
      continue;
    }
    readable += 1;
    const path = join(run.work, `${file}.csv`);
    for (const [user, records] of await countByUser(path, from)) rows.push([user, name, records]);
    rmSync(path);
  }
  const done = { query: objects.map((name) => useQuery(name, from)).join("\n"), api: "bulk" as const, notes };
  if (!readable) return { ...done, rows: null };
  const file = new CsvFile(join(run.folder, "RecordUse.csv"), ["UserId", "SobjectType", "Records"]);
  for (const row of rows) file.write(row);
  file.close();
  return { ...done, rows: rows.length };
}

/** Records by user, in the order of the Ids. A record that a user created and owns counts once; queues also own records, but are not users. */
async function countByUser(path: string, from: string): Promise<[string, number][]> {
  const records = new Map<string, number>();
  const since = Date.parse(from);
  let header: string[] | undefined;
  for await (const { cells } of csvRecords({ file: "RecordUse.csv", path, gzip: false })) {
    if (!header) {
      header = cells;
      continue;
    }
    const cell = (name: string) => cells[header!.indexOf(name)] ?? "";
    const creator = Date.parse(cell("CreatedDate")) >= since ? cell("CreatedById") : "";
    for (const user of new Set([creator, cell("OwnerId")]))
      if (user.startsWith("005")) records.set(user, (records.get(user) ?? 0) + 1);
  }
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}
