import { addDays, addMonths, previousDay, usageMonths } from "../base/days";
import type { AnnualRow, ClosedYear } from "../contract/capacity";
import { linesOf, linesToday, loginsOfMonth } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import type { OwnLine } from "../org/lines";
import { comingOf, overageCost, yearFigures, yearTerms } from "./yearFigures";
import type { Month, YearTerms } from "./yearFigures";

/** Contract years that lie before the end of a line without a start. */
const END_YEARS = 30;

/**
 * The current contract year of every login license: overage is settled over the 12 months from contract start, not month by month.
 * A month that is not fully covered is unknown, not zero, so `used` is a lower bound while months are missing.
 */
export function annualRows(context: DecisionContext): AnnualRow[] {
  return context.licenses.filter(({ basis }) => basis === "login").map((license) => annualRow(context, license));
}

const NOTHING_KNOWN: Omit<AnnualRow, "license" | "reason"> = {
  from: null,
  to: null,
  entitlement: null,
  baseline: null,
  months: [],
  known: 0,
  missing: 0,
  used: null,
  projected: null,
  overage: null,
  extraMonthlyLogins: null,
  projectedExtraMonthlyLogins: null,
  settlement: null,
  overageCost: null,
  coming: null,
  currency: null,
  closed: null
};

function annualRow(context: DecisionContext, license: ExternalLicense): AnnualRow {
  const { fact, type } = license;
  const { asOf, facts } = context;
  const lines = linesToday(context, type, "login");
  if (!lines.length) {
    const reason = facts.context.pricesVisible ? "noContract" : "pricesHidden";
    return { ...NOTHING_KNOWN, license: fact.name, closed: lastYear(context, license), reason };
  }
  const start = yearStart(lines);
  if (start === null) return { ...NOTHING_KNOWN, license: fact.name, reason: "noStart" };
  const span = contractYear(start, asOf);
  const terms = yearTerms(lines);
  const months = monthsOf(context, license, span);
  const missing = months.filter(({ month, logins }) => addMonths(month, 1) <= asOf && logins === null).length;
  const entitlement = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const year = yearFigures(months, terms.settlement);
  return {
    license: fact.name,
    ...span,
    entitlement,
    ...year,
    months,
    missing,
    settlement: terms.settlement,
    overageCost: year.overage === null ? null : overageCost(year.overage, terms),
    coming: comingOf(months, terms),
    currency: lines[0].currency,
    closed: closedYear(context, license, span.from, terms),
    reason: year.used === null ? "noCompleteMonth" : null
  };
}

/** The usage months that start in a span. The lines in force on a month's last day of the span set its entitlement; future months continue as today. */
function monthsOf(
  context: DecisionContext,
  { fact, type }: ExternalLicense,
  { from, to }: { from: string; to: string }
): Month[] {
  const { facts, asOf } = context;
  const complete = new Set(facts.context.months.filter((month) => month.complete).map(({ month }) => month));
  const today = linesToday(context, type, "login");
  return usageMonths({ from, to }, to, facts.context.settings.anchorDay)
    .filter(({ month }) => month >= from)
    .map(({ month, end }) => {
      const last = previousDay(end < to ? end : to);
      const lines = end <= asOf ? linesOf(context, type, "login", last) : today;
      return {
        month,
        logins: complete.has(month) ? loginsOfMonth(context, fact, month) : null,
        entitlement: lines.reduce((sum, { quantity }) => sum + quantity, 0)
      };
    });
}

/** The previous contract year, where at least half of its months are known. */
function closedYear(
  context: DecisionContext,
  license: ExternalLicense,
  to: string,
  terms: YearTerms
): ClosedYear | null {
  const from = addMonths(to, -12);
  if (!linesOf(context, license.type, "login", previousDay(to)).length) return null;
  const months = monthsOf(context, license, { from, to });
  const { baseline, known, used, overage } = yearFigures(months, terms.settlement);
  if (used === null || overage === null || 2 * known < months.length) return null;
  const missing = months.length - known;
  return { from, to, baseline, known, missing, used, overage, overageCost: overageCost(overage, terms) };
}

/** The last contract year of lines that have ended in the last 12 months: its bill may still come. */
function lastYear(context: DecisionContext, license: ExternalLicense): ClosedYear | null {
  const { book, asOf } = context;
  const ended = book.lines.all.filter(
    ({ type, basis, end }) => type.name === license.type.name && basis === "login" && end !== null && end < asOf
  );
  const end = ended
    .map((line) => line.end as string)
    .sort()
    .at(-1);
  if (end === undefined || addMonths(end, 12) < asOf) return null;
  const lines = ended.filter((line) => line.end === end && line.quantity > 0);
  return lines.length ? closedYear(context, license, addDays(end, 1), yearTerms(lines)) : null;
}

/** The day from which contract years run: the earliest start of the lines; without one, their first end tells it. Null: nothing tells it. */
function yearStart(lines: readonly OwnLine[]): string | null {
  const starts = lines.map(({ start }) => start).filter((start) => start !== null);
  if (starts.length) return starts.sort()[0];
  const ends = lines.map(({ end }) => end).filter((end) => end !== null);
  return ends.length ? addMonths(addDays(ends.sort()[0], 1), -12 * END_YEARS) : null;
}

/** The contract year of the last day before the as-of day; years run from the contract's start. */
export function contractYear(start: string, asOf: string): { from: string; to: string } {
  let years = 0;
  while (addMonths(start, 12 * (years + 1)) < asOf) years += 1;
  return { from: addMonths(start, 12 * years), to: addMonths(start, 12 * (years + 1)) };
}
