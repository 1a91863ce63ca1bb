import { addDays, daysBetween } from "../base/days";
import type { ReconciliationRow } from "../contract/capacity";
import type { LicenseFact } from "../contract/org";
import { loginsOfMonth } from "../org/orgModel";
import type { DecisionContext } from "../org/orgModel";
import { cause, entitlementPeriod, licenseOfEntitlement, rankCauses } from "./reconciliation";

type Cause = ReconciliationRow["causes"][number];

/** The likely causes of a drift between our login days and Salesforce's meter over one span, with the numbers behind each. */
export function loginCauses(
  context: DecisionContext,
  license: string,
  span: { from: string; to: string },
  { own, drift }: Pick<ReconciliationRow, "own" | "drift">
): Cause[] {
  const { from: coverageFrom } = context.facts.context.coverage;
  const covered = daysBetween(coverageFrom > span.from ? coverageFrom : span.from, span.to);
  const perDay = covered > 0 ? (own ?? 0) / covered : 0;
  const { timeZone } = context.facts.context.settings;
  const causes = [
    partialCoverage(coverageFrom, span.from, perDay),
    repeatLogins(context, license, span),
    monthStart(context, license, span, perDay),
    meterTime(context, perDay),
    cause("dayBoundary", null, { timeZone }),
    cause("licenseMoves", null)
  ];
  return rankCauses(
    causes.filter((known) => known !== null),
    drift ?? 0
  );
}

function partialCoverage(coverageFrom: string, from: string, perDay: number): Cause | null {
  const days = daysBetween(from, coverageFrom);
  return days > 0 ? cause("partialCoverage", -perDay * days, { days }) : null;
}

/** A login license is charged once per day, but whether the meter counts that way is undocumented. If not, the meter shows all rows. */
function repeatLogins(
  { decisions, running }: DecisionContext,
  license: string,
  span: { from: string; to: string }
): Cause | null {
  if (span.from < running.month) return null;
  const days = (decisions?.running ?? []).filter(
    (row) => row.license === license && row.day >= span.from && row.day < span.to
  );
  if (!days.length || days.some(({ rows }) => rows === null)) return null;
  const logins = days.reduce((sum, row) => sum + row.logins, 0);
  const rows = days.reduce((sum, row) => sum + (row.rows ?? 0), 0);
  return cause("repeatLogins", logins - rows, { logins, rows });
}

/** Entitlements reset on the contract's day of the month, which may differ from the anchor day in the settings. */
function monthStart(
  { decisions, catalog, asOf, facts }: DecisionContext,
  license: string,
  span: { from: string },
  perDay: number
): Cause | null {
  const monthly = (decisions?.entitlements ?? []).find(
    (row) => row.frequency === "Monthly" && licenseOfEntitlement(row, catalog) === license
  );
  const period = monthly ? entitlementPeriod(monthly, asOf) : null;
  if (!period || period.from === span.from) return null;
  const numbers = { platformDay: Number(period.from.slice(8)), anchorDay: facts.context.settings.anchorDay };
  return cause("monthStart", perDay * daysBetween(span.from, period.from), numbers);
}

/** In the org, the meter is read when the facts are computed; for an export, the time of the reading is unknown. */
function meterTime({ facts, asOf }: DecisionContext, perDay: number): Cause | null {
  if (facts.context.source !== "org") return cause("meterTime", null, { days: null });
  const days = daysBetween(asOf, addDays(facts.context.computedAt.slice(0, 10), 1));
  return days === 0 ? null : cause("meterTime", -perDay * days, { days });
}

/**
 * Our count of login days of a license in a span that ends with the as-of day at the latest. Known in two cases: the span lies in the current month and
 * days were kept, or it consists of whole, covered usage months (the current one up to the as-of day). Otherwise null.
 */
export function ownLoginsBetween(
  context: DecisionContext,
  license: LicenseFact,
  from: string,
  to: string
): number | null {
  const { decisions, running, facts, asOf } = context;
  if (from < facts.context.coverage.from) return null;
  if (decisions?.running && from >= running.month)
    return decisions.running
      .filter((row) => row.license === license.name && row.day >= from && row.day < to)
      .reduce((sum, { logins }) => sum + logins, 0);
  const months = facts.context.months.filter(({ month }) => month >= from && month < to);
  const whole = months[0]?.month === from && (months.at(-1)?.end === to || to === asOf);
  if (!whole) return null;
  let sum = 0;
  for (const { month } of months) {
    const logins = loginsOfMonth(context, license, month);
    if (logins === null) return null;
    sum += logins;
  }
  return sum;
}
