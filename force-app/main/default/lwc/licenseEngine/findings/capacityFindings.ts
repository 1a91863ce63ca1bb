import { addMonths, daysBetween } from "../base/days";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AnnualRow, BurnDownRow, SeatRow } from "../contract/capacity";
import type { Finding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

type Sections = Pick<AuditWithDecisions, "seats" | "burnDown" | "annual">;

/** What runs out: seats, the current month's pool, the contract year; and contracts that end soon. */
export function capacityFindings(context: DecisionContext, { seats, burnDown, annual }: Sections): Finding[] {
  return [
    ...seats.flatMap((row) => exhaustion(context, row)),
    ...burnDown.flatMap((row) => drain(context, row)),
    ...annual.flatMap((row) => overage(context, row)),
    ...seats.flatMap((row) => ending(context, row))
  ];
}

function exhaustion({ asOf, settings }: DecisionContext, row: SeatRow): Finding[] {
  const { license, used, purchased, dormant, neverLoggedIn } = row;
  const { exhausted, slope, readings, days } = row.projection;
  if (exhausted === null) return [];
  const perMonth = slope === null ? null : slope * 30;
  return [
    newFinding({
      type: "seatsExhaust",
      code: exhausted === asOf ? "seatsExhausted" : "seatsExhaust",
      license,
      users: used,
      confidence: exhausted === asOf || days >= 3 * settings.trendMinDays ? "high" : "low",
      numbers: { used, purchased, idle: dormant + neverLoggedIn, slope, perMonth, readings, days },
      days: { exhausted }
    })
  ];
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
  const { license, used, baseline, entitlement, known, missing, projected, currency, overageCost, from, to } = row;
  const sure = (row.extraMonthlyLogins ?? 0) > 0;
  const extra = sure ? row.extraMonthlyLogins : row.projectedExtraMonthlyLogins;
  if (!extra) return [];
  return [
    newFinding({
      type: "annualOverage",
      code: sure ? "annualOverage" : "annualOverageProjected",
      license,
      users: facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0,
      currency,
      confidence: sure || known >= 2 * settings.minMonths ? "high" : "low",
      months: known,
      numbers: { extra, used, baseline, entitlement, known, missing, projected, overage: row.overage },
      amounts: { overageCost },
      days: { from, to }
    })
  ];
}

/** Preparing for the end of a contract starts six months before it. */
function ending({ asOf }: DecisionContext, row: SeatRow): Finding[] {
  const { license, renewal, trueDownSeatsIdle, trueDownMonthlyIdle, currency, priceSource } = row;
  if (renewal === null || renewal < asOf || addMonths(renewal, -6) > asOf) return [];
  return [
    newFinding({
      type: "contractEnds",
      license,
      users: row.used,
      currency,
      priceSource,
      confidence: "high",
      numbers: { days: daysBetween(asOf, renewal), seats: trueDownSeatsIdle },
      amounts: { trueDown: trueDownMonthlyIdle },
      days: { renewal }
    })
  ];
}
