import { addDays, daysBetween } from "../base/days";
import type { BurnDownRow } from "../contract/capacity";
import type { DecisionReason } from "../contract/costs";
import type { DecisionSettings } from "../contract/decisionFacts";
import { loginsOfLeavers, loginsOfMonth, poolToday } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";

/** The current month of every login license against its pool, day by day. */
export function burnDownRows(context: DecisionContext): BurnDownRow[] {
  return context.licenses.filter(({ basis }) => basis === "login").map((license) => burnDownRow(context, license));
}

function burnDownRow(context: DecisionContext, license: ExternalLicense): BurnDownRow {
  const { running, asOf, settings } = context;
  const { month, end } = running;
  const pool = poolToday(context, license);
  const daily = dailyOf(context, license);
  const own = ownCount(context, license, daily);
  const platform = license.fact.monthlyLoginsUsed;
  // Salesforce bills what it counts: our count does not reduce it if ours is lower.
  const ours = own !== null && (running.month === asOf || own >= (platform ?? 0));
  const used = ours ? own : platform;
  const daysElapsed = daysBetween(month, asOf);
  const days = daysBetween(month, end);
  const projection = project({ used, pool, daysElapsed, days }, settings);
  return {
    license: license.fact.name,
    month,
    end,
    daysElapsed,
    days,
    pool,
    used,
    usedSource: ours ? "own" : used === null ? null : "platform",
    daily: own === null ? [] : daily,
    projected: projection.projected,
    exhausted: exhaustedOn(month, { used, pool, daysElapsed, days }, projection.projected, daily),
    state: projection.state,
    reason: projection.reason
  };
}

/** A pool in the middle of its month. */
interface Meter {
  used: number | null;
  pool: number | null;
  daysElapsed: number;
  days: number;
}

/**
 * `projected = used / elapsed share`, only once enough of the month has passed and enough of the pool is used. Without these guards a
 * single login on the first day projects to an absurd multiple. `watch` and `over` refer to the used or the projected logins.
 */
export function project(
  { used, pool, daysElapsed, days }: Meter,
  { projectionElapsed, projectionUsed, poolWatch }: DecisionSettings
): { projected: number | null; state: BurnDownRow["state"]; reason: DecisionReason | null } {
  if (used === null) return { projected: null, state: null, reason: "partialMonth" };
  if (pool === null) return { projected: null, state: null, reason: "noPool" };
  let reason: DecisionReason | null = null;
  if (daysElapsed === 0 || daysElapsed < projectionElapsed * days) reason = "tooEarly";
  else if (used < projectionUsed * pool) reason = "tooLittleUsed";
  const projected = reason === null ? (used * days) / daysElapsed : null;
  const most = Math.max(used, projected ?? 0);
  const watched = most > 0 && most >= poolWatch * pool;
  return { projected, state: most > pool ? "over" : watched ? "watch" : "ok", reason };
}

/** The day on which the pool was used up, or will be at this pace; null if that is outside the month or unknown. */
function exhaustedOn(
  month: string,
  { used, pool, daysElapsed, days }: Meter,
  projected: number | null,
  daily: BurnDownRow["daily"]
): string | null {
  if (used === null || pool === null) return null;
  if (used > 0 && used >= pool) return daily.find((day) => day.used >= pool)?.day ?? null;
  if (projected === null || projected < pool || used === 0) return null;
  const day = Math.ceil((pool * daysElapsed) / used);
  return day <= days ? addDays(month, day - 1) : null;
}

/**
 * Our cumulative count of each day of the current month before the as-of day; empty without daily facts. The login days of users who are inactive now
 * have no known date, so the last day includes them.
 */
function dailyOf(context: DecisionContext, { fact }: ExternalLicense): BurnDownRow["daily"] {
  const { decisions, running, asOf } = context;
  if (!decisions?.running) return [];
  const logins = new Map(
    decisions.running.filter(({ license }) => license === fact.name).map((row) => [row.day, row.logins])
  );
  const days = daysBetween(running.month, asOf);
  let used = 0;
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(running.month, index);
    used += logins.get(day) ?? 0;
    if (index === days - 1) used += loginsOfLeavers(context, fact.name, running.month);
    return { day, used };
  });
}

/** Our count of the current month so far; null when coverage does not reach back to its start or there is no count. */
function ownCount(context: DecisionContext, { fact }: ExternalLicense, daily: BurnDownRow["daily"]): number | null {
  const { running, asOf, facts } = context;
  if (running.month === asOf) return 0;
  if (facts.context.coverage.from > running.month) return null;
  return daily.at(-1)?.used ?? loginsOfMonth(context, fact, running.month);
}
