import type { Finding, FindingRecord, FindingStatus, RungCode } from "c/licenseEngine";
import { rungOf } from "c/licenseEngine";

/** Filters of the list. `gone` are findings that the audit no longer has; the other filters show current ones. */
export type WorkFilter = FindingStatus | "gone" | "all";

export const WORK_FILTERS: readonly WorkFilter[] = ["open", "accepted", "dismissed", "done", "gone", "all"];

/** A finding with its record; the finding is null if the audit no longer has it. */
export interface WorkItem {
  record: FindingRecord;
  finding: Finding | null;
}

/** Findings by saving in the audit's order, then those that are gone. */
export function workItems(findings: readonly Finding[], records: readonly FindingRecord[]): WorkItem[] {
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  return records.map((record) => ({ record, finding: found.get(record.id) ?? null }));
}

function passes({ record }: WorkItem, filter: WorkFilter): boolean {
  if (filter === "all") return true;
  if (filter === "gone") return record.goneSince !== null;
  return record.goneSince === null && record.status === filter;
}

/** What narrows the list besides a status; empty texts narrow nothing. */
export interface WorkScope {
  license: string;
  rung: RungCode | "";
}

const EVERYTHING: WorkScope = { license: "", rung: "" };

/** The items of a filter, of one license and one kind of saving if these are set. */
export function filterItems(
  items: readonly WorkItem[],
  filter: WorkFilter,
  { license, rung }: WorkScope = EVERYTHING
): WorkItem[] {
  return items.filter(
    (item) =>
      passes(item, filter) &&
      (!license || item.record.license === license) &&
      (!rung || (item.finding !== null && rungOf(item.finding) === rung))
  );
}

/** Number of items for each filter. */
export function countItems(items: readonly WorkItem[]): Record<WorkFilter, number> {
  const count = (filter: WorkFilter) => filterItems(items, filter).length;
  return {
    open: count("open"),
    accepted: count("accepted"),
    dismissed: count("dismissed"),
    done: count("done"),
    gone: count("gone"),
    all: items.length
  };
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
