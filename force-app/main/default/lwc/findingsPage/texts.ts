import type { FindingRecord } from "c/licenseEngine";
import { WORK_FILTERS, type WorkFilter, type WorkItem } from "c/findingWorklist";
import { fill, formatMoney, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** Choices of a combobox. */
export type Options = { label: string; value: string }[];

/** The statuses with how many findings have them. */
export function filterOptions(counts: Record<WorkFilter, number>): Options {
  return WORK_FILTERS.map((value) => ({
    value,
    label: fill(labels.option, { name: labels[`filter_${value}`], count: formatNumber(counts[value]) })
  }));
}

/** The licenses that findings speak of, all first. */
export function licenseOptions(records: readonly FindingRecord[]): Options {
  const names = [...new Set(records.map(({ license }) => license))].sort((a, b) => a.localeCompare(b));
  return [{ label: labels.allLicenses, value: "" }, ...names.map((name) => ({ label: name, value: name }))];
}

/** How many are shown, and what they save together where that is known in one currency. */
export function countText(shown: readonly WorkItem[], all: number): string {
  const count = fill(labels.count, { shown: formatNumber(shown.length), all: formatNumber(all) });
  const known = shown.filter(({ record }) => record.monthlySaving !== null);
  const currencies = new Set(known.map(({ record }) => record.currency));
  if (currencies.size !== 1) return count;
  const sum = known.reduce((total, { record }) => total + record.monthlySaving!, 0);
  return `${count} · ${fill(labels.total, { saving: formatMoney(sum, [...currencies][0]) })}`;
}
