import { addMonths, previousDay, usageMonths } from "../base/days";
import { expectedExcess } from "../base/normal";
import { money } from "../base/numbers";
import type { AnnualRow, ClosedYear } from "../contract/capacity";
import type { ContractLine } from "../contract/org";
import { linesOf, linesToday, loginsOfMonth } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";

/** With fewer known months, a contract year is not projected. */
const PROJECTION_MONTHS = 3;
/** Standard deviation of the remaining months as a share of their expected logins, where nothing better is known. */
const COMING_VARIATION = 0.1;
/** Price of a login beyond the pool where the contract does not state one: this many login prices. */
const UNKNOWN_OVERAGE = 2;

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
  overageCost: null,
  coming: null,
  currency: null,
  closed: null
};

function annualRow(context: DecisionContext, license: ExternalLicense): AnnualRow {
  const { fact, type } = license;
  const { asOf, facts } = context;
  const lines = linesToday(context, type, "login");
  if (!lines.length)
    return {
      ...NOTHING_KNOWN,
      license: fact.name,
      reason: facts.context.pricesVisible ? "noContract" : "pricesHidden"
    };
  const start = lines.reduce((first, line) => (line.start < first ? line.start : first), lines[0].start);
  const span = contractYear(start, asOf);
  const price = overagePriceOf(lines);
  const months = monthsOf(context, license, span);
  const missing = months.filter(({ month, logins }) => addMonths(month, 1) <= asOf && logins === null).length;
  const entitlement = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const year = yearFigures(months);
  return {
    license: fact.name,
    ...span,
    entitlement,
    ...year,
    months,
    missing,
    overageCost: price.stated && year.overage !== null ? money(year.overage * price.amount) : null,
    coming: comingOf(months, year.baseline, price),
    currency: lines[0].currency,
    closed: closedYear(context, license, start, span.from, price),
    reason: year.used === null ? "noCompleteMonth" : null
  };
}

type Month = AnnualRow["months"][number];

/** The usage months that start in a span. The lines in force on a month's last day set its entitlement; future months continue as today. */
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
      const lines = end <= asOf ? linesOf(context, type, "login", previousDay(end)) : today;
      return {
        month,
        logins: complete.has(month) ? loginsOfMonth(context, fact, month) : null,
        entitlement: lines.reduce((sum, { quantity }) => sum + quantity, 0)
      };
    });
}

/**
 * Above `baseline` (the entitlements of all months), `ceil((used - baseline) / 12)` more monthly logins are needed. With 2,000 in each of 12 months, 30,000
 * used logins mean 500 more. A month without a count keeps its entitlement but adds nothing to `used`.
 */
export function yearFigures(
  months: readonly Pick<Month, "logins" | "entitlement">[]
): Pick<
  AnnualRow,
  "baseline" | "known" | "used" | "projected" | "overage" | "extraMonthlyLogins" | "projectedExtraMonthlyLogins"
> & { baseline: number } {
  const baseline = months.reduce((sum, { entitlement }) => sum + entitlement, 0);
  const logins = months.flatMap((month) => (month.logins === null ? [] : [month.logins]));
  const known = logins.length;
  const used = known ? logins.reduce((sum, count) => sum + count, 0) : null;
  const overage = used === null ? null : Math.max(0, used - baseline);
  const projected = used !== null && known >= PROJECTION_MONTHS ? (used * months.length) / known : null;
  const extra = (beyond: number): number => Math.max(0, Math.ceil(beyond / 12));
  return {
    baseline,
    known,
    used,
    projected,
    overage,
    extraMonthlyLogins: overage === null ? null : extra(overage),
    projectedExtraMonthlyLogins: projected === null ? null : extra(money(projected - baseline))
  };
}

/** The expected excess of the year over its baseline. Months vary, so the range widens with the logins that remain. */
function comingOf(months: readonly Month[], baseline: number, price: OveragePrice): AnnualRow["coming"] {
  const { used, projected } = yearFigures(months);
  if (used === null || projected === null) return null;
  const logins = expectedExcess(projected, COMING_VARIATION * (projected - used), baseline);
  const rounded = Math.round(logins);
  return {
    logins: rounded,
    cost: price.amount === null ? null : money(rounded * price.amount),
    priceStated: price.stated
  };
}

type OveragePrice = { amount: number; stated: true } | { amount: number | null; stated: false };

/** Taken from the newest line that states one; otherwise twice the login price. */
function overagePriceOf(lines: readonly ContractLine[]): OveragePrice {
  const newest = (all: readonly ContractLine[]): ContractLine =>
    all.reduce((last, line) => (line.start > last.start ? line : last));
  const priced = lines.filter(({ overagePrice }) => overagePrice !== null);
  if (priced.length) return { amount: newest(priced).overagePrice as number, stated: true };
  return { amount: UNKNOWN_OVERAGE * newest(lines).unitPrice, stated: false };
}

/** The previous contract year, where at least half of its months are known. */
function closedYear(
  context: DecisionContext,
  license: ExternalLicense,
  start: string,
  to: string,
  price: OveragePrice
): ClosedYear | null {
  const from = addMonths(to, -12);
  if (from < start && !linesOf(context, license.type, "login", previousDay(to)).length) return null;
  const months = monthsOf(context, license, { from, to });
  const { baseline, known, used, overage } = yearFigures(months);
  if (used === null || overage === null || 2 * known < months.length) return null;
  return {
    from,
    to,
    baseline,
    known,
    missing: months.length - known,
    used,
    overage,
    overageCost: price.stated ? money(overage * price.amount) : null
  };
}

/** The contract year of the last day before the as-of day; years run from the contract's start. */
export function contractYear(start: string, asOf: string): { from: string; to: string } {
  let years = 0;
  while (addMonths(start, 12 * (years + 1)) < asOf) years += 1;
  return { from: addMonths(start, 12 * years), to: addMonths(start, 12 * (years + 1)) };
}
