import type { FindingRecord } from "c/licenseEngine";
import { WORK_FILTERS, type WorkFilter, type WorkItem } from "c/findings";
import { fill, formatNumber } from "c/format";
import type { Failure } from "c/reduceErrors";
import { labels } from "./labels";

/** Choices of a combobox. */
export type Options = { label: string; value: string }[];

/** The statuses with the number of findings that have them. */
export function filterOptions(counts: Record<WorkFilter, number>): Options {
  return WORK_FILTERS.map((value) => ({
    value,
    label: fill(labels.Work_Option, { name: labels[`Work_Filter_${value}`], count: formatNumber(counts[value]) })
  }));
}

/** The licenses that findings are about, "all" first. */
export function licenseOptions(records: readonly FindingRecord[]): Options {
  const names = [...new Set(records.map(({ license }) => license))].sort((a, b) => a.localeCompare(b));
  return [{ label: labels.Common_AllLicenses, value: "" }, ...names.map((name) => ({ label: name, value: name }))];
}

/** How many findings are shown. Their savings are not added up: several findings may concern the same seats. */
export function countText(shown: readonly WorkItem[], all: number): string {
  const count = fill(labels.Work_Count, { shown: formatNumber(shown.length), all: formatNumber(all) });
  return shown.length > 1 ? `${count} · ${labels.Work_Overlap}` : count;
}

/** Nothing to show: what is missing, why, and what to do. */
export interface EmptyText {
  heading: string;
  why: string;
  action: string;
}

/** Why no finding is listed; `done` if there is nothing left to decide. */
export function emptyText(done: boolean): EmptyText {
  return done
    ? { heading: labels.Work_AllDone, why: labels.Work_AllDoneWhy, action: labels.Common_LookAgain }
    : { heading: labels.Work_None, why: labels.Work_NoneWhy, action: labels.Work_NoneAction };
}

/**
 * What went wrong, in one sentence; empty if nothing did.
 *
 * @param unsaved the decision that could not be saved
 * @param readable false if earlier decisions could not be read
 */
export function problemText(failure: Failure | null, unsaved: FindingRecord | null, readable: boolean): string {
  if (!failure) return "";
  const { message, noAccess } = failure;
  if (!readable) return fill(labels.Work_Unread, { message });
  if (unsaved) return fill(labels.Work_Failed, { title: unsaved.title, message });
  // This text alone says that findings can be read, and what is missing to decide on them.
  return noAccess ? message : fill(labels.Work_SeenFailed, { message });
}
