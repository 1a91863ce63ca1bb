import type { FindingRecord } from "c/licenseEngine";
import { RUNGS } from "c/licenseEngine";
import { WORK_FILTERS, type WorkFilter, type WorkItem } from "c/findings";
import { fill, formatNumber } from "c/format";
import type { Failure } from "c/reduceErrors";
import { rungWord, totalText } from "c/words";
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

/** The kinds of savings, "all" first. */
export function rungOptions(): Options {
  return [{ label: labels.Work_AllKinds, value: "" }, ...RUNGS.map((value) => ({ label: rungWord(value), value }))];
}

/** How many findings are shown, and the sum of their savings: each seat and login is in one of them only. */
export function countText(shown: readonly WorkItem[], all: number): string {
  const count = fill(labels.Work_Count, { shown: formatNumber(shown.length), all: formatNumber(all) });
  const amounts = new Map<string, number>();
  for (const { finding } of shown)
    if (finding?.monthlySaving && finding.currency !== null)
      amounts.set(finding.currency, (amounts.get(finding.currency) ?? 0) + finding.monthlySaving);
  const sums = [...amounts].map(([currency, amount]) => ({ currency, amount }));
  return sums.length ? fill(labels.Work_Sum, { count, amount: totalText({ amounts: sums, unknown: 0 }) }) : count;
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
