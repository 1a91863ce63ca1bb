import type { Audit } from "c/licenseEngine";
import { fill, formatList, formatMonth } from "c/licenseFormat";
import { newestComplete } from "c/populationModel";
import heading from "@salesforce/label/c.LO_Populations_Heading";
import period from "@salesforce/label/c.LO_Populations_Period";
import periodNone from "@salesforce/label/c.LO_Populations_PeriodNone";
import download from "@salesforce/label/c.LO_Populations_Download";
import license from "@salesforce/label/c.LO_Populations_License";
import site from "@salesforce/label/c.LO_Populations_Site";
import search from "@salesforce/label/c.LO_Populations_Search";
import none from "@salesforce/label/c.LO_Populations_None";
import noneWhy from "@salesforce/label/c.LO_Populations_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Populations_NoneAction";
import siteNote from "@salesforce/label/c.LO_Populations_SiteNote";
import noMatch from "@salesforce/label/c.LO_Populations_NoMatch";
import noMatchWhy from "@salesforce/label/c.LO_Populations_NoMatchWhy";
import noMatchAction from "@salesforce/label/c.LO_Populations_NoMatchAction";

export const labels = {
  heading,
  download,
  license,
  site,
  search,
  siteNote,
  none,
  noneWhy,
  noneAction,
  noMatch,
  noMatchWhy,
  noMatchAction
};

/**
 * Choices of a combobox, the one for all first.
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

/** Which months the table speaks of. */
export function periodOf(audit: Audit): string {
  const month = newestComplete(audit);
  if (month === null) return periodNone;
  const complete = audit.months.filter((one) => one.complete).map((one) => one.month);
  const window = complete.slice(-audit.settings.window).map(formatMonth);
  return fill(period, { month: formatMonth(month), window: formatList(window) });
}
