import { addMonths, daysBetween } from "../base/days";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AnnualRow, BurnDownRow, SeatRow } from "../contract/capacity";
import type { DecisionFinding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { decisionFinding } from "./finding";
import type { FindingTexts } from "./texts";

type Sections = Pick<AuditWithDecisions, "seats" | "burnDown" | "annual">;

/** What runs out: seats, the running month's pool, the contract year; and contracts that end soon. */
export function capacityFindings(
  context: DecisionContext,
  { seats, burnDown, annual }: Sections,
  texts: FindingTexts
): DecisionFinding[] {
  return [
    ...seats.flatMap((row) => exhaustion(context, row, texts)),
    ...burnDown.flatMap((row) => drain(context, row, texts)),
    ...annual.flatMap((row) => overage(context, row, texts)),
    ...seats.flatMap((row) => ending(context, row, texts))
  ];
}

function exhaustion({ asOf, settings }: DecisionContext, row: SeatRow, texts: FindingTexts): DecisionFinding[] {
  const { license, used, purchased, dormant, neverLoggedIn } = row;
  const { exhausted, slope, readings, days } = row.projection;
  if (exhausted === null) return [];
  const perMonth = slope === null ? null : slope * 30;
  return [
    decisionFinding(
      {
        type: "seatsExhaust",
        wording: exhausted === asOf ? "seatsExhausted" : "seatsExhaust",
        license,
        users: used,
        confidence: exhausted === asOf || days >= 3 * settings.trendMinDays ? "high" : "low",
        numbers: { used, purchased, idle: dormant + neverLoggedIn, exhausted, slope, perMonth, readings, days }
      },
      texts
    )
  ];
}

function drain({ facts, settings }: DecisionContext, row: BurnDownRow, texts: FindingTexts): DecisionFinding[] {
  const { license, state, used, pool, projected, exhausted, daysElapsed, days, end } = row;
  if (used === null || pool === null || (state !== "watch" && state !== "over")) return [];
  const byProjection = state === "over" ? used <= pool : used < settings.poolWatch * pool;
  const wording = state === "over" ? "poolOver" : "poolWatch";
  const activeUsers = facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0;
  return [
    decisionFinding(
      {
        type: wording,
        wording: byProjection ? `${wording}Projected` : wording,
        license,
        users: activeUsers,
        // What is used is a fact; a pace may change, the more so early in the month.
        confidence: !byProjection || daysElapsed * 2 >= days ? "high" : "low",
        numbers: {
          used,
          pool,
          percent: pool > 0 ? (100 * used) / pool : null,
          projected,
          projectedPercent: projected !== null && pool > 0 ? (100 * projected) / pool : null,
          exhausted,
          daysElapsed,
          days,
          end
        }
      },
      texts
    )
  ];
}

function overage({ facts, settings }: DecisionContext, row: AnnualRow, texts: FindingTexts): DecisionFinding[] {
  const { license, used, baseline, entitlement, known, missing, projected, currency, overageCost, from, to } = row;
  const sure = (row.extraMonthlyLogins ?? 0) > 0;
  const extra = sure ? row.extraMonthlyLogins : row.projectedExtraMonthlyLogins;
  if (!extra) return [];
  return [
    decisionFinding(
      {
        type: "annualOverage",
        wording: sure ? "annualOverage" : "annualOverageProjected",
        license,
        users: facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0,
        currency,
        confidence: sure || known >= 2 * settings.minMonths ? "high" : "low",
        months: known,
        numbers: { extra, used, baseline, entitlement, known, missing, projected, overage: row.overage, from, to },
        money: { overageCost }
      },
      texts
    )
  ];
}

/** Six months before its end a contract is still worth preparing for. */
function ending({ asOf }: DecisionContext, row: SeatRow, texts: FindingTexts): DecisionFinding[] {
  const { license, renewal, trueDownSeatsIdle, trueDownMonthlyIdle, currency, priceSource } = row;
  if (renewal === null || renewal < asOf || addMonths(renewal, -6) > asOf) return [];
  return [
    decisionFinding(
      {
        type: "contractEnds",
        wording: "contractEnds",
        license,
        users: row.used,
        currency,
        priceSource,
        confidence: "high",
        numbers: { renewal, days: daysBetween(asOf, renewal), seats: trueDownSeatsIdle },
        money: { trueDown: trueDownMonthlyIdle }
      },
      texts
    )
  ];
}
