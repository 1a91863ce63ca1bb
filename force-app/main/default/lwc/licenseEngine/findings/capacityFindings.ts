import { addMonths, daysBetween } from "../base/days";
import { money } from "../base/numbers";
import type { AllocationRow } from "../contract/allocations";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AnnualRow, BurnDownRow, SeatRow } from "../contract/capacity";
import type { Finding } from "../contract/findings";
import type { OwnedRow } from "../contract/owned";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

type Sections = Pick<AuditWithDecisions, "seats" | "burnDown" | "annual" | "owned" | "ladder" | "allocation">;

/** What runs out: seats, the current month's pool, the contract year; and contracts that end soon. */
export function capacityFindings(
  context: DecisionContext,
  { seats, burnDown, annual, owned, ladder, allocation }: Sections
): Finding[] {
  const rungs = ladder.flatMap((row) => row.rungs).filter(({ code }) => code === "unusedSeats");
  const back = new Set(rungs.map(({ license }) => license));
  const paid = (license: string): OwnedRow | null => owned.find((row) => row.license === license) ?? null;
  return [
    // Nobody orders seats of a license of which paid ones can be given back.
    ...seats
      .filter(({ license }) => !back.has(license))
      .flatMap((row) => exhaustion(context, row, paid(row.license), idleOf(row, allocation))),
    ...burnDown.flatMap((row) => drain(context, row)),
    ...annual.flatMap((row) => overage(context, row)),
    ...owned.flatMap((row) => ending(context, row, allocation))
  ];
}

/** Idle users with a seat: those of the decision, as in the findings on them; without one, by their last login. */
function idleOf({ license, family, dormant, neverLoggedIn }: SeatRow, allocation: readonly AllocationRow[]): number {
  const decision = allocation.find((row) => row.family === family && row.promised !== null);
  if (!decision) return dormant + neverLoggedIn;
  return decision.parts.reduce((sum, part) => sum + (part.idle && part.license === license ? part.users : 0), 0);
}

/** With a trend: what the seats cost that will be missing after a year, once idle users have freed theirs. */
function exhaustion({ asOf, settings }: DecisionContext, row: SeatRow, paid: OwnedRow | null, idle: number): Finding[] {
  const { license, used, purchased } = row;
  const { exhausted, slope, readings, days } = row.projection;
  if (exhausted === null) return [];
  const perMonth = slope === null ? null : slope * 30;
  const missing = slope === null ? 0 : Math.max(0, Math.ceil(used + 365 * slope - purchased - idle));
  const price = row.basis === "member" ? (paid?.price ?? null) : null;
  return [
    newFinding({
      type: "seatsExhaust",
      code: exhausted === asOf ? "seatsExhausted" : "seatsExhaust",
      license,
      users: used,
      ...riskOf(missing, price, paid?.currency ?? null),
      confidence: exhausted === asOf || days >= 3 * settings.trendMinDays ? "high" : "low",
      numbers: { used, purchased, idle, missing, slope, perMonth, readings, days },
      days: { exhausted }
    })
  ];
}

/** A cost per month that is coming; none where nothing has to be bought. */
function riskOf(
  quantity: number,
  price: number | null,
  currency: string | null
): Pick<Finding, "worth" | "monthlyRisk" | "currency"> {
  if (quantity === 0) return { worth: "none", monthlyRisk: null, currency: null };
  if (price === null) return { worth: "unknown", monthlyRisk: null, currency: null };
  return { worth: "risk", monthlyRisk: money(quantity * price), currency };
}

function drain({ facts, settings }: DecisionContext, row: BurnDownRow): Finding[] {
  const { license, state, used, pool, projected, exhausted, daysElapsed, days, end } = row;
  if (used === null || pool === null || (state !== "watch" && state !== "over")) return [];
  const byProjection = state === "over" ? used <= pool : used < settings.poolWatch * pool;
  const type = state === "over" ? "poolOver" : "poolWatch";
  const activeUsers = facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0;
  return [
    newFinding({
      type,
      code: byProjection ? `${type}Projected` : type,
      license,
      users: activeUsers,
      // Used logins are a fact; the pace can change, especially early in the month.
      confidence: !byProjection || daysElapsed * 2 >= days ? "high" : "low",
      numbers: {
        used,
        pool,
        projected,
        daysElapsed,
        days
      },
      shares: {
        percent: pool > 0 ? used / pool : null,
        projectedPercent: projected !== null && pool > 0 ? projected / pool : null
      },
      days: { exhausted, end }
    })
  ];
}

function overage({ facts, settings }: DecisionContext, row: AnnualRow): Finding[] {
  const { license, used, baseline, entitlement, known, missing, projected, currency, from, to } = row;
  const sure = (row.extraMonthlyLogins ?? 0) > 0;
  const extra = sure ? row.extraMonthlyLogins : row.projectedExtraMonthlyLogins;
  // Expected logins beyond the purchased ones, at least those that are already made.
  const beyond = Math.max(row.coming?.logins ?? 0, row.overage ?? 0);
  if (!extra || !beyond) return [];
  const price = priceOf(row.coming?.cost, row.coming?.logins) ?? priceOf(row.overageCost, row.overage);
  return [
    newFinding({
      type: "annualOverage",
      code: sure ? "annualOverage" : "annualOverageProjected",
      license,
      users: facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0,
      ...riskOf(beyond, price === null ? null : price / 12, currency),
      confidence: sure || known >= 2 * settings.minMonths ? "high" : "low",
      months: known,
      numbers: { extra, used, baseline, entitlement, known, missing, projected, overage: beyond, made: row.overage },
      amounts: { overageCost: price === null ? null : money(beyond * price) },
      days: { from, to }
    })
  ];
}

/** Price of one login beyond the pool; null if the cost is unknown or there is none. */
function priceOf(cost: number | null = null, logins: number | null = null): number | null {
  return cost && logins ? cost / logins : null;
}

/** Preparing for the end of a contract starts six months before it. A line that is renewed on the next day does not end. */
function ending({ asOf, facts }: DecisionContext, row: OwnedRow, allocation: readonly AllocationRow[]): Finding[] {
  const { license, family, basis, until, quantity, trueDown } = row;
  if (until === null || until < asOf || addMonths(until, -6) > asOf) return [];
  const decision = allocation.find((one) => one.family === family) ?? null;
  const member = basis === "member";
  const fact = facts.licenses.find(({ name }) => name === license);
  return [
    newFinding({
      type: "contractEnds",
      code: trueDown === false ? "contractEndsFixed" : member ? "contractEnds" : "contractEndsPool",
      license,
      users: (member ? fact?.used : fact?.activeUsers) ?? 0,
      confidence: "high",
      numbers: {
        days: daysBetween(asOf, until),
        quantity,
        planned: decision && (member ? decision.seats : decision.pool)
      },
      days: { renewal: until }
    })
  ];
}
