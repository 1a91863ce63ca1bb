import type { Finding, FindingRecord, FindingStatus, RecordedType, RungCode } from "c/licenseEngine";
import { isOverdue, rungOf } from "c/licenseEngine";

/** Statuses to filter by. `gone` are findings that the audit no longer has, `overdue` those that are not done by their due date. */
export type WorkFilter = FindingStatus | "overdue" | "gone" | "all";

export const WORK_FILTERS: readonly WorkFilter[] = ["open", "accepted", "overdue", "done", "dismissed", "gone", "all"];

/** What a finding is for: saving money, keeping off a cost that comes, or looking at what our figures can't say. */
export type WorkView = "save" | "risk" | "check";

export const WORK_VIEWS: readonly WorkView[] = ["save", "risk", "check"];

/** The decision on savings, the type of other findings. */
export type WorkKind = RungCode | RecordedType;

/** When a saving is possible, or a cost comes: already, from a day on, or once a right is negotiated. */
export type WorkTime = "now" | "dated" | "negotiate";

export const WORK_TIMES: readonly WorkTime[] = ["now", "dated", "negotiate"];

/** A finding with its record; the finding is null if the audit no longer has it. */
export interface WorkItem {
  record: FindingRecord;
  finding: Finding | null;
}

/** What narrows the list; empty texts narrow nothing. */
export interface WorkScope {
  view: WorkView;
  status: WorkFilter;
  license: string;
  kind: WorkKind | "";
  when: WorkTime | "";
  /** Part of title, license, profile or owner. */
  search: string;
}

/** Types that speak of a cost or a shortage to come, whether or not its amount is known. */
const RISKS: readonly RecordedType[] = [
  "seatsExhaust",
  "poolWatch",
  "poolOver",
  "loginPoolNearlyUsed",
  "annualOverage",
  "poolGrow",
  "contractEnds"
];

/** Findings by money in the audit's order, then those that are gone. */
export function workItems(findings: readonly Finding[], records: readonly FindingRecord[]): WorkItem[] {
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  return records.map((record) => ({ record, finding: found.get(record.id) ?? null }));
}

/** Where a finding is listed; one that is gone is where it was. */
export function viewOf({ record, finding }: WorkItem): WorkView {
  const saves = finding ? finding.worth === "saving" : record.monthlySaving !== null;
  if (saves) return "save";
  return finding?.worth === "risk" || RISKS.includes(record.type) ? "risk" : "check";
}

export function kindOf(item: WorkItem): WorkKind {
  const { type } = item.record;
  if (viewOf(item) !== "save") return type;
  return rungOf({ type: type === "neverLoggedIn" ? "dormant" : type, worth: "saving" })!;
}

/** The day from which a saving is possible, or on which a cost or a shortage comes; null if none is known. */
export function dayOf({ finding }: WorkItem): string | null {
  if (!finding) return null;
  const { type, from, days } = finding;
  if (from !== null) return from;
  if (type === "annualOverage") return days.to ?? null;
  return days.exhausted ?? days.renewal ?? null;
}

/** When it is possible or comes; null where no day is known and nothing has to be negotiated. */
export function timeOf(item: WorkItem, asOf: string): WorkTime | null {
  if (item.finding?.terms.includes("negotiate")) return "negotiate";
  const day = dayOf(item);
  if (day === null) return null;
  return day <= asOf ? "now" : "dated";
}

function passes({ record }: WorkItem, status: WorkFilter, asOf: string): boolean {
  if (status === "all") return true;
  if (status === "overdue") return isOverdue(record, asOf);
  if (status === "gone") return record.goneSince !== null;
  return record.goneSince === null && record.status === status;
}

/** The items of a scope, in their order. */
export function filterItems(items: readonly WorkItem[], scope: WorkScope, asOf: string): WorkItem[] {
  const { view, status, license, kind, when } = scope;
  const search = scope.search.trim().toLocaleLowerCase();
  return items.filter(
    (item) =>
      viewOf(item) === view &&
      passes(item, status, asOf) &&
      (!license || item.record.license === license) &&
      (!kind || kindOf(item) === kind) &&
      (!when || timeOf(item, asOf) === when) &&
      (!search || textOf(item.record).includes(search))
  );
}

function textOf({ title, license, profile, owner }: FindingRecord): string {
  return [title, license, profile, owner].join("\n").toLocaleLowerCase();
}

/** Number of items for each view under the same filters; kinds are those of one view. */
export function countViews(items: readonly WorkItem[], scope: WorkScope, asOf: string): Record<WorkView, number> {
  const count = (view: WorkView): number =>
    filterItems(items, { ...scope, view, kind: view === scope.view ? scope.kind : "" }, asOf).length;
  return { save: count("save"), risk: count("risk"), check: count("check") };
}

/** Number of items for each status under the same filters. */
export function countStatuses(items: readonly WorkItem[], scope: WorkScope, asOf: string): Record<WorkFilter, number> {
  return Object.fromEntries(
    WORK_FILTERS.map((status) => [status, filterItems(items, { ...scope, status }, asOf).length])
  ) as Record<WorkFilter, number>;
}

/** Records that are new or differ from the stored ones: these must be saved. */
export function changedRecords(
  records: readonly FindingRecord[],
  remembered: readonly FindingRecord[]
): FindingRecord[] {
  const known = new Map(remembered.map((record) => [record.id, record]));
  return records.filter((record) => {
    const before = known.get(record.id);
    return !before || (Object.keys(record) as (keyof FindingRecord)[]).some((key) => record[key] !== before[key]);
  });
}

/** The records, some of them replaced by newer ones with the same id. */
export function replaceRecords(records: readonly FindingRecord[], newer: readonly FindingRecord[]): FindingRecord[] {
  const by = new Map(newer.map((record) => [record.id, record]));
  return records.map((record) => by.get(record.id) ?? record);
}
