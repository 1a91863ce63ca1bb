import { addMonths, usageMonths } from "../base/days";
import { money } from "../base/numbers";
import type { AnnualRow } from "../contract/capacity";
import { linesToday, loginsOfMonth } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";

/** Known months below which a contract year is not extrapolated. */
const PROJECTION_MONTHS = 3;

/**
 * The running contract year of every login license: overage is settled over 12 months from contract start, whatever single months did.
 * A month that is not fully covered is unknown, not zero, so that `used` is a lower bound while months are missing.
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
  currency: null
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
  const { from, to } = contractYear(
    lines.reduce((first, { start }) => (start < first ? start : first), lines[0].start),
    asOf
  );
  const complete = new Set(facts.context.months.filter((month) => month.complete).map(({ month }) => month));
  const inYear = usageMonths({ from, to }, to, facts.context.settings.anchorDay).filter(({ month }) => month >= from);
  const months = inYear.map(({ month }) => ({
    month,
    logins: complete.has(month) ? loginsOfMonth(context, fact, month) : null
  }));
  const entitlement = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const missing = inYear.filter(({ end }, index) => end <= asOf && months[index].logins === null).length;
  const year = yearFigures(
    entitlement,
    months.flatMap(({ logins }) => (logins === null ? [] : [logins]))
  );
  const priced = lines.filter(({ overagePrice }) => overagePrice !== null);
  const newest = priced.length ? priced.reduce((last, line) => (line.start > last.start ? line : last)) : null;
  return {
    license: fact.name,
    from,
    to,
    entitlement,
    ...year,
    months,
    missing,
    overageCost: newest && year.overage !== null ? money(year.overage * (newest.overagePrice as number)) : null,
    currency: newest?.currency ?? null,
    reason: year.used === null ? "noCompleteMonth" : null
  };
}

/**
 * `baseline = 12 x entitlement`; above it `ceil((used - baseline) / 12)` more monthly logins are to be bought. 2,000 a month and 30,000 used
 * make 500 more.
 *
 * @param logins of the known months, any number
 */
export function yearFigures(
  entitlement: number,
  logins: readonly number[]
): Pick<
  AnnualRow,
  "baseline" | "known" | "used" | "projected" | "overage" | "extraMonthlyLogins" | "projectedExtraMonthlyLogins"
> {
  const baseline = 12 * entitlement;
  const known = logins.length;
  const used = known ? logins.reduce((sum, count) => sum + count, 0) : null;
  const overage = used === null ? null : Math.max(0, used - baseline);
  const projects = used !== null && known >= PROJECTION_MONTHS;
  return {
    baseline,
    known,
    used,
    projected: projects ? (used * 12) / known : null,
    overage,
    extraMonthlyLogins: overage === null ? null : Math.ceil(overage / 12),
    projectedExtraMonthlyLogins: projects ? Math.max(0, Math.ceil((used - entitlement * known) / known)) : null
  };
}

/** The contract year that the last day before the as-of day falls into; years run from the contract's start. */
export function contractYear(start: string, asOf: string): { from: string; to: string } {
  let years = 0;
  while (addMonths(start, 12 * (years + 1)) < asOf) years += 1;
  return { from: addMonths(start, 12 * years), to: addMonths(start, 12 * (years + 1)) };
}
