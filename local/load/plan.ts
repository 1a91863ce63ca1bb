import type { AuditFacts, DecisionFacts } from "c/licenseEngine";
import type { OrgApi } from "../export/orgApi.ts";
import { changesOf, isEmpty } from "./changes.ts";
import type { Changes } from "./changes.ts";
import { monthRecords, readingRecords } from "./licenseRecords.ts";
import { newestComplete, runFields } from "./runs.ts";
import type { StoredRun } from "./runs.ts";
import { daysIn, rowsOf, storedRecords } from "./stored.ts";
import type { StoredRecord } from "./stored.ts";
import { LICENSE_MONTHS, READINGS, SOURCE, USAGE_ROWS } from "./tables.ts";
import type { Cell, LoadRecord } from "./tables.ts";
import { usageRecords } from "./usageRecords.ts";

/** The facts of a folder with counters. */
export interface CountedOrg {
  facts: AuditFacts;
  decisions: DecisionFacts;
}

/** What a load would do. */
export interface LoadPlan {
  usage: Changes;
  /** The usage rows that are there and change, with what they were. */
  before: ReadonlyMap<string, StoredRecord>;
  months: Changes;
  readings: Changes;
  run: Record<string, Cell>;
  /** Whether the newest run says the same already. */
  isRunSame: boolean;
  /** Months that the org counted itself and that would be replaced, first days. */
  ownMonths: string[];
  /** First day that the org has not counted, if that is later than the counters'; null if not. */
  laterAsOf: string | null;
  /** End of the newest closed month that the org has, if the counters don't reach it; null if they do. */
  laterMonth: string | null;
  /** Closed months of which the org has more days than the counters: they stay. */
  keptMonths: string[];
  /** Older months that the org has and the counters have not: they stay. */
  olderMonths: number;
}

/** Compares the counters with what the org has. @param sites false to leave the rows of sites out */
export async function planLoad(api: OrgApi, { facts, decisions }: CountedOrg, sites: boolean): Promise<LoadPlan> {
  const { months } = facts.context;
  const days = daysIn(months.map(({ month }) => month));
  const stored = await storedRecords(api, USAGE_ROWS, `Month__c IN ${days}`, [
    "Run__c",
    "Run__r.Source__c",
    "Run__r.Status__c"
  ]);
  const newest = await newestComplete(api);
  const run = runFields({ facts, inactiveLogins: decisions.inactiveLogins }, newest);
  const isRunSame = newest !== null && Object.entries(run).every(([name, value]) => newest.fields[name] === value);

  const keptMonths = fullerMonths(facts, stored);
  const isCounted = ({ fields }: Pick<LoadRecord, "fields">): boolean =>
    !keptMonths.includes(fields.Month__c as string);
  const wanted = usageRecords({ facts, counters: decisions.counters })
    .filter(isCounted)
    .filter(({ fields }) => sites || fields.Site_Id__c === null);
  const before = new Map([...stored].filter(([, record]) => isCounted(record)));
  const isKept = isLoadedBy(newest, isRunSame);
  const usage = changesOf(wanted, before, isKept);
  const monthsOfLicenses = await monthChanges(api, facts, decisions);
  const readings = await readingChanges(api, { facts, decisions });
  // Whatever is written makes a new run, and rows of a month that goes on count only with the newest one.
  if (!isRunSame || ![usage, monthsOfLicenses, readings].every(isEmpty)) reopen(usage, wanted, before);
  const own = [...before.values()].filter(({ run: by }) => by?.source !== SOURCE).map(({ fields }) => fields.Month__c);
  return {
    usage,
    before,
    months: monthsOfLicenses,
    readings,
    run,
    isRunSame,
    ownMonths: [...new Set(own as string[])].sort(),
    laterAsOf: newest && newest.asOf > facts.context.asOf ? newest.asOf : null,
    laterMonth: await laterMonth(api, facts),
    keptMonths,
    olderMonths: await olderMonths(api, facts)
  };
}

/** Whether nothing is to be done. */
export function isDone({ usage, months, readings, isRunSame }: LoadPlan): boolean {
  return isRunSame && [usage, months, readings].every(isEmpty);
}

/** A row of a load that was cut off may lack its frequency rows. */
function isLoadedBy(newest: StoredRun | null, isRunSame: boolean) {
  return ({ run, fields }: StoredRecord): boolean =>
    run !== null &&
    run.source === SOURCE &&
    run.isComplete &&
    (fields.Frozen__c === true || (isRunSame && run.id === newest?.id));
}

function reopen(usage: Changes, wanted: readonly LoadRecord[], before: ReadonlyMap<string, StoredRecord>): void {
  const known = new Set([...usage.added, ...usage.changed].map(({ key }) => key));
  for (const record of wanted)
    if (record.fields.Frozen__c !== true && before.has(record.key) && !known.has(record.key)) {
      usage.changed.push(record);
      usage.same -= 1;
    }
}

/** As the collector: no closed month is written again if that would lose coverage. */
function fullerMonths({ context }: AuditFacts, stored: ReadonlyMap<string, StoredRecord>): string[] {
  const covered = new Map<string, string>();
  for (const { fields } of stored.values()) {
    const [month, from] = [fields.Month__c as string, fields.Coverage_From__c as string | null];
    const isClosed = fields.Frozen__c === true;
    if (isClosed && from !== null && from < (covered.get(month) ?? "9999")) covered.set(month, from);
  }
  return context.months
    .filter(({ month, complete }) => !complete && (covered.get(month) ?? "9999") < later(month, context.coverage.from))
    .map(({ month }) => month);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

async function monthChanges(api: OrgApi, facts: AuditFacts, { counters }: DecisionFacts): Promise<Changes> {
  const wanted = monthRecords(facts, counters);
  const months = [...new Set(wanted.map(({ fields }) => fields.Month__c as string))];
  if (!months.length) return { added: [], changed: [], same: 0, removed: [] };
  return changesOf(wanted, await storedRecords(api, LICENSE_MONTHS, `Month__c IN ${daysIn(months)}`));
}

/** Seats that the org has read itself stay; readings of other days and licenses too. */
async function readingChanges(
  api: OrgApi,
  { facts, decisions: { running } }: Pick<CountedOrg, "facts" | "decisions">
): Promise<Changes> {
  const wanted = readingRecords({ facts, running });
  const days = [...new Set(wanted.map(({ fields }) => fields.Day__c as string))];
  if (!days.length) return { added: [], changed: [], same: 0, removed: [] };
  const stored = await storedRecords(api, READINGS, `Day__c IN ${daysIn(days)}`);
  const kept = wanted.map((record) => {
    const {
      Total__c: total,
      Used__c,
      Monthly_Logins_Entitlement__c,
      Monthly_Logins_Used__c,
      ...fields
    } = record.fields;
    if (total === undefined) return record;
    const seats = { Total__c: total, Used__c, Monthly_Logins_Entitlement__c, Monthly_Logins_Used__c };
    const isRead = (stored.get(record.key)?.fields.Total__c ?? null) !== null;
    return { key: record.key, fields: isRead ? fields : { ...fields, ...seats } };
  });
  return { ...changesOf(kept, stored), removed: [] };
}

async function laterMonth(api: OrgApi, { context }: AuditFacts): Promise<string | null> {
  const [row] = await rowsOf(
    api,
    `SELECT Month_End__c FROM Login_Usage__c WHERE Frozen__c = TRUE AND Month_End__c > ${context.asOf} ORDER BY Month_End__c DESC LIMIT 1`
  );
  return (row?.Month_End__c as string | undefined) ?? null;
}

async function olderMonths(api: OrgApi, { context }: AuditFacts): Promise<number> {
  const first = context.months[0]?.month ?? context.asOf;
  const { records } = await api.query(
    `SELECT Month__c FROM Login_Usage__c WHERE Month__c < ${first} AND Frozen__c = TRUE AND Site_Id__c = NULL GROUP BY Month__c`
  );
  return records.length;
}
