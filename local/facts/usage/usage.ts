import type { MonthFact, PopulationFact, UsageFact } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { fullId } from "../../csv/ids.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import type { Population } from "../org/profiles.ts";
import type { Site } from "../org/sites.ts";
import type { DayColumns } from "./userDays.ts";

/** Users of a population (and site) by creation day. */
interface CreatedCount {
  population: number;
  site: number | null;
  created: number;
  users: number;
}

/** Users of a population (and site) with `days` login days in a month; `strangers` of them are not members of the site. */
interface DayCount {
  population: number;
  site: number | null;
  slot: number;
  days: number;
  users: number;
  strangers: number;
}

/** The input of `usageFacts` besides the tables `users`, `members`, `visits` and `user_days`. */
export interface UsageFrame {
  populations: Population[];
  sites: Site[];
  months: MonthFact[];
  days: DayColumns;
  /** False if NetworkMember was not given: registered users of a site are unknown then. */
  membersKnown: boolean;
}

/** Active, dormant and never-seen users of each population that has active users, as of a date. */
export async function populationFacts(
  database: Database,
  populations: Population[],
  asOf: string,
  dormantDays: number
): Promise<PopulationFact[]> {
  const before = dayNumber(asOf) - dormantDays;
  const rows = await database.rows<{ population: number; active: number; dormant: number; never: number }>(
    `SELECT population, count(*) AS active, count(*) FILTER (last_login < ${before}) AS dormant,
      count(*) FILTER (last_login IS NULL AND created < ${before}) AS never
    FROM users WHERE active AND population IS NOT NULL GROUP BY 1 ORDER BY 1`
  );
  return rows.map(({ population, active, dormant, never }) => ({
    ...populations[population],
    activeUsers: active,
    dormantUsers: dormant,
    neverLoggedInUsers: never
  }));
}

/**
 * Usage of every population with active users in every month, and of its sites with members or logins; ordered by
 * month, license, profile and site, all sites first.
 */
export async function usageFacts(database: Database, frame: UsageFrame): Promise<UsageFact[]> {
  if (!frame.months.length) return [];
  const created = grouped(await createdCounts(database, frame.months));
  const counts = grouped(await dayCounts(database, frame));
  const populations = frame.populations.map((population, index) => ({ ...population, index }));
  const sites = frame.sites.map((site, index) => ({ ...site, index }));
  return usageRows({ populations, sites, months: frame.months }, ({ index: population }, on, month) => {
    const group = groupKey({ population, site: on && on.index });
    const users = created.get(group) ?? [];
    if (!on && !users.length) return null;
    const days = (counts.get(group) ?? []).filter(({ slot }) => slot === slotOf(month.month));
    return { registered: registeredUsers(users, days, month, !on || frame.membersKnown), days };
  });
}

/** Who came how often to one place in one month; registered null: unknown. */
export interface UsageCount {
  registered: number | null;
  days: readonly { days: number; users: number }[];
}

/**
 * Usage in the order of the facts, without the sites of a population that nobody is a member of and nobody came to.
 *
 * @param countOf null if a population has no active users
 */
export function usageRows<On extends Population, At extends Site>(
  frame: { populations: readonly On[]; sites: readonly At[]; months: readonly MonthFact[] },
  countOf: (population: On, site: At | null, month: MonthFact) => UsageCount | null
): UsageFact[] {
  const facts: UsageFact[] = [];
  for (const month of frame.months) {
    for (const population of frame.populations) {
      for (const on of [null, ...frame.sites]) {
        const count = countOf(population, on, month);
        if (!count) break;
        if (on && !count.registered && !count.days.length) continue;
        const { license, profileId, profile } = population;
        facts.push({
          month: month.month,
          license,
          profileId,
          profile,
          siteId: on && fullId(on.key),
          site: on && on.name,
          registered: count.registered,
          frequencies: frequencies(count)
        });
      }
    }
  }
  return facts;
}

async function createdCounts(database: Database, months: MonthFact[]): Promise<CreatedCount[]> {
  const earliest = dayNumber(months[0].end) - 1;
  const created = `greatest(created, ${earliest})`;
  return database.rows<CreatedCount>(
    `SELECT population, NULL AS site, ${created} AS created, count(*) AS users
      FROM users WHERE active AND population IS NOT NULL GROUP BY ALL
    UNION ALL SELECT population, site, ${created}, count(*) FROM members GROUP BY ALL`
  );
}

async function dayCounts(database: Database, { months, days }: UsageFrame): Promise<DayCount[]> {
  const counts = months.flatMap(({ month, end }) => {
    const slot = slotOf(month);
    const mask = days.maskOf(slot);
    const came = `active AND created < ${dayNumber(end)} AND ${mask} <> 0`;
    return [
      `SELECT population, NULL AS site, ${slot} AS slot, bit_count(${mask}) AS days, count(*) AS users, 0 AS strangers
        FROM user_days WHERE ${came} GROUP BY ALL`,
      `SELECT population, site, ${slot}, bit_count(${mask}), count(*), count(*) FILTER (NOT member)
        FROM visits WHERE site >= 0 AND ${came} GROUP BY ALL`
    ];
  });
  return database.rows<DayCount>(counts.join(" UNION ALL "));
}

function registeredUsers(users: CreatedCount[], days: DayCount[], month: MonthFact, known: boolean): number | null {
  if (!known) return null;
  const end = dayNumber(month.end);
  const created = users.reduce((sum, row) => sum + (row.created < end ? row.users : 0), 0);
  return days.reduce((sum, row) => sum + row.strangers, created);
}

function frequencies({ days, registered }: UsageCount): UsageFact["frequencies"] {
  const counts: [number | null, ...number[]] = [null, ...new Array<number>(31).fill(0)];
  for (const row of days) counts[row.days] = row.users;
  if (registered !== null) counts[0] = days.reduce((left, row) => left - row.users, registered);
  return counts;
}

function groupKey({ population, site }: { population: number; site: number | null }): string {
  return `${population} ${site}`;
}

function grouped<Row extends { population: number; site: number | null }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(groupKey(row));
    if (group) group.push(row);
    else groups.set(groupKey(row), [row]);
  }
  return groups;
}

/** Calendar month in which a usage month starts, as year * 12 + month - 1. */
export function slotOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
