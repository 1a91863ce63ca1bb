import { rm } from "node:fs/promises";
import { join } from "node:path";
import { csvRecords } from "../csv/csvRecords.ts";
import { CsvSink } from "./csvSink.ts";
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

/** Who used one object. */
export interface ObjectUse {
  object: string;
  /** Records by user Id, in the order of the Ids; null if the object can't be read. */
  records: [string, number][] | null;
  notes: string[];
}

/**
 * Counts, for each user, the records of an object that the user created in the period, or owns and that changed in it. Records are exported
 * as rows and counted here, because an aggregate query ends at 2,000 groups.
 *
 * @param from as `useFrom` gives it
 */
export async function countUse(name: string, from: string, run: ExportRun): Promise<ObjectUse> {
  const object: ExportObject = {
    file: `RecordUse-${name}`,
    without: `use of ${name} is unknown`,
    optional: ["OwnerId"],
    permission: `View All on ${name}`,
    skippable: true,
    query: useQuery(name, from)
  };
  const { rows, name: file, notes } = await exportObject(object, run);
  if (rows === null) return { object: name, records: null, notes };
  const path = join(run.draft, file!);
  const records = await countByUser(path, from);
  await rm(path);
  return { object: name, records, notes };
}

/**
 * Writes RecordUse.csv.gz. An object that can't be read gets a row without user and number to mark it.
 *
 * @param from as `useFrom` gives it
 */
export async function writeUse(uses: readonly ObjectUse[], from: string, run: ExportRun): Promise<ObjectExport> {
  const notes = uses.flatMap((use) => use.notes);
  const query = uses.map(({ object }) => useQuery(object, from)).join("\n");
  const file = "RecordUse";
  const readable = uses.filter(({ records }) => records !== null);
  if (!readable.length) return { file, rows: null, query, api: "bulk", notes };
  if (readable.every(({ records }) => !records!.length))
    notes.push(
      `RecordUse: no record of ${readable.map(({ object }) => object).join(", ")} has changed since ${from.slice(0, 10)} as far as the user sees. If users see only their own records, it takes View All Data; otherwise nobody seems to use these objects.`
    );
  const name = `${file}.csv.gz`;
  const sink = new CsvSink(join(run.draft, name), ["UserId", "SobjectType", "Records"]);
  for (const { object, records } of uses)
    await sink.add(records?.map(([user, count]) => [user, object, String(count)]) ?? [["", object, ""]]);
  await sink.end();
  return { file, name, rows: sink.rows, query, api: "bulk", notes };
}

/** A record that a user created and owns counts once; queues also own records, but are not users. */
async function countByUser(path: string, from: string): Promise<[string, number][]> {
  const records = new Map<string, number>();
  const since = Date.parse(from);
  let header: string[] | undefined;
  for await (const { cells } of csvRecords({ file: "RecordUse.csv", path, gzip: true })) {
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
