import type { OrgApi } from "../export/orgApi.ts";
import type { Progress } from "../export/progress.ts";
import { bulkIngest } from "./bulkIngest.ts";
import type { Ingest } from "./bulkIngest.ts";
import { changesOf } from "./changes.ts";
import type { Changes } from "./changes.ts";
import type { FailedRows } from "./failedRows.ts";
import type { LoadPlan } from "./plan.ts";
import { quoted, storedRecords } from "./stored.ts";
import type { StoredRecord } from "./stored.ts";
import { COSTS, FREQUENCIES, KEY, LICENSE_MONTHS, READINGS, USAGE_ROWS } from "./tables.ts";
import type { LoadRecord, LoadTable } from "./tables.ts";
import { frequencyRecords } from "./usageRecords.ts";

/** What a load writes with. */
export interface Writing {
  api: OrgApi;
  failed: FailedRows;
  progress: Progress;
  /** Of the run that writes. */
  runId: string;
}

/** Rows whose frequency rows are read in one query. */
const AT_ONCE = 200;
/** Of the progress: each object that is written, and what is removed. */
const PARTS = 7;

/**
 * Writes what a plan says: parents first, then what stands on them, then away with what nothing stands for. Stops behind an object with refused rows.
 *
 * @throws Error of the org or of the network
 */
export async function writePlan(plan: LoadPlan, writing: Writing): Promise<void> {
  const { progress, failed } = writing;
  progress.parts(PARTS);
  const steps = [
    () => write(USAGE_ROWS.title, usageIngest(plan.usage, writing.runId), writing),
    () => writeFrequencies(plan, writing),
    () => write(LICENSE_MONTHS.title, ingestOf(LICENSE_MONTHS, plan.months), writing),
    () => write(READINGS.title, ingestOf(READINGS, plan.readings), writing),
    () => remove(USAGE_ROWS, plan.usage.removed, writing),
    () => remove(LICENSE_MONTHS, plan.months.removed, writing)
  ];
  for (const step of steps) {
    await step();
    if (failed.rows) return;
  }
}

async function write(title: string, ingest: Ingest & { total: number }, { api, failed, progress }: Writing) {
  const task = progress.begin(title);
  task.expect(ingest.total);
  await bulkIngest(api, ingest, failed, task);
  task.end();
}

function ingestOf({ object, fields }: LoadTable, { added, changed }: Pick<Changes, "added" | "changed">) {
  const records = [...added, ...changed];
  return {
    object,
    operation: "upsert" as const,
    columns: [KEY, ...fields],
    rows: records.map((record) => [record.key, ...fields.map((field) => record.fields[field])]),
    total: records.length
  };
}

function usageIngest({ added, changed }: Changes, runId: string) {
  const { object, fields } = USAGE_ROWS;
  const rowOf =
    (cost: null | undefined) =>
    ({ key, fields: cells }: LoadRecord) => [
      key,
      runId,
      ...fields.map((field) => cells[field]),
      ...COSTS.map(() => cost)
    ];
  return {
    object,
    operation: "upsert" as const,
    columns: [KEY, "Run__c", ...fields, ...COSTS],
    rows: [...added.map(rowOf(undefined)), ...changed.map(rowOf(null))],
    total: added.length + changed.length
  };
}

/** Only those of rows that are new or change. */
async function writeFrequencies({ usage, before }: LoadPlan, writing: Writing): Promise<void> {
  const { object } = FREQUENCIES;
  const added = usage.added.flatMap((row) => frequencyRecords(row).map((record) => ({ ...record, parent: row.key })));
  const parents = new Map<string, string>();
  const changes: Changes = { added: [], changed: [], same: 0, removed: [] };
  for (let at = 0; at < usage.changed.length; at += AT_ONCE) {
    const rows = usage.changed.slice(at, at + AT_ONCE);
    const ids = rows.map(({ key }) => quoted(before.get(key)!.id)).join(", ");
    const stored = await storedRecords(writing.api, FREQUENCIES, `Login_Usage__c IN (${ids})`);
    const wanted = rows.flatMap((row) =>
      frequencyRecords(row).map((record) => {
        parents.set(record.key, row.key);
        return record;
      })
    );
    const found = changesOf(wanted, stored);
    changes.added.push(...found.added);
    changes.changed.push(...found.changed);
    changes.removed.push(...found.removed);
  }
  const all = [...added, ...changes.added.map((record) => ({ ...record, parent: parents.get(record.key)! }))];
  await write(
    FREQUENCIES.title,
    {
      object,
      operation: "upsert",
      columns: [KEY, "Login_Usage__r.Key__c", "Login_Days__c", "Users__c"],
      rows: all.map(({ key, parent, fields }) => [key, parent, fields.Login_Days__c, fields.Users__c]),
      total: all.length
    },
    writing
  );
  // A child never changes its parent, so an update must not name it.
  const changed = changes.changed.map(({ key, fields }) => ({ key, fields: { Users__c: fields.Users__c } }));
  await write(FREQUENCIES.title, ingestOf({ ...FREQUENCIES, fields: ["Users__c"] }, { added: [], changed }), writing);
  await remove(FREQUENCIES, changes.removed, writing);
}

async function remove({ object, title }: LoadTable, records: readonly StoredRecord[], writing: Writing): Promise<void> {
  const rows = records.map(({ id }) => [id]);
  await write(
    `${title} to remove`,
    { object, operation: "delete", columns: ["Id"], rows, total: rows.length },
    writing
  );
}
