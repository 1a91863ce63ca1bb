import type { Audit } from "c/licenseEngine";
import { fill, formatList, formatMonth } from "c/format";
import { newestComplete } from "c/populationModel";
import { labels } from "./labels";

/**
 * Choices of a combobox, starting with the one for all.
 *
 * @param choices labels by value
 */
export function allOption(all: string, choices: ReadonlyMap<string, string>): { label: string; value: string }[] {
  return [{ label: all, value: "" }, ...[...choices].map(([value, label]) => ({ label, value }))];
}

/** Choices whose values are their labels. */
export function named(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, name]));
}

/** The months that the table covers. */
export function periodOf(audit: Audit): string {
  const month = newestComplete(audit);
  if (month === null) return labels.Populations_PeriodNone;
  const complete = audit.months.filter((one) => one.complete).map((one) => one.month);
  const window = complete.slice(-audit.settings.window).map(formatMonth);
  return fill(labels.Populations_Period, { month: formatMonth(month), window: formatList(window) });
}
