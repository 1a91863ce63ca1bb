import { copyPlain } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { InputError } from "../../csv/inputError.ts";
import type { Part, Parts } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { monthStart } from "./coverage.ts";
import { NO_ID_HASH, daysMaskSql, loadLoginGroups, spansOf } from "./loginGroups.ts";
import type { GroupRules } from "./loginGroups.ts";
import { refuseLostCapitals } from "./lostCapitals.ts";
import { slotOfDay } from "./runningDays.ts";
import { KIND, countOf, loadStrangers, loadUnknownSites, noStrangers } from "./strangers.ts";

/** Which rows of LoginHistory count, and how to group days into usage months. */
export interface VisitRules extends GroupRules {
  anchorDay: number;
  /** The days (since 1970) that count and have a row, ascending. */
  days: readonly number[];
}

/** The usage months (year * 12 + month - 1) of days, ascending. */
export function slotsOf({ days, anchorDay }: Pick<VisitRules, "days" | "anchorDay">): number[] {
  return [...new Set(days.map((day) => slotOfDay(day, anchorDay)))].sort((a, b) => a - b);
}

/**
 * Makes the table `visits` of the table `login_groups`, one row per user of a population and known site (site -1: no site named): user (row number in `users`),
 * site, member (false for a user of the site who is no member), population, active, created, and for each usage month with logins the days as a mask, `m` and the number of the month
 * (year * 12 + month - 1). Duplicates vanish in the masks. Makes also the tables of logins that have no place there (strangers.ts).
 */
export async function loadVisits(
  database: Database,
  { LoginHistory: parts, User: users }: Parts,
  rules: VisitRules
): Promise<void> {
  if (!(await placeVisits(database, parts, rules))) {
    // The strict reader throws the first mistake, or restores the Ids.
    await copyPlain(database, parts, LOGIN_HISTORY);
    await loadLoginGroups(database, parts, rules);
    if (!(await placeVisits(database, parts, rules)))
      throw new InputError(`${parts[0].file}: a UserId, LoginTime or NetworkId is unreadable. Export the file again.`);
  }
  const caseless = await countOf(database, KIND.caseless);
  if (caseless || (await countOf(database, KIND.unknownUser)))
    await refuseLostCapitals(database, { logins: parts, users }, caseless > 0);
  await database.run(`UPDATE strangers SET kind = ${KIND.unknownUser} WHERE kind = ${KIND.caseless}`);
  await loadUnknownSites(database, parts);
}

/** Makes `visits` and `strangers`. @returns false if an Id is unreadable */
async function placeVisits(database: Database, parts: Part[], rules: VisitRules): Promise<boolean> {
  const masks = slotsOf(rules).map((slot) => `m${slot}`);
  await database.run(`CREATE OR REPLACE TABLE visits AS ${placedSql(rules)}`);
  const [{ odd }] = await database.rows<{ odd: number }>("SELECT count(*) AS odd FROM visits WHERE user IS NULL");
  if (odd) {
    await loadStrangers(database, parts, rules);
    await database.run(
      `CREATE OR REPLACE TABLE visits AS ${mergedSql(masks, `SELECT * FROM visits WHERE user IS NOT NULL UNION ALL ${strangerVisitsSql(rules)}`)}`
    );
  } else {
    await noStrangers(database);
    // Several spans, or two spellings of a site's Id.
    if (spansOf(rules.days, rules.origin).length > 1 || (await spelledTwice(database)))
      await database.run(`CREATE OR REPLACE TABLE visits AS ${mergedSql(masks, "SELECT * FROM visits")}`);
  }
  return !(await countOf(database, KIND.bad));
}

async function spelledTwice(database: Database): Promise<boolean> {
  const [{ sites, hashes }] = await database.rows<{ sites: number; hashes: number }>(
    `SELECT count(DISTINCT s.site) AS sites, count(*) AS hashes
      FROM (SELECT DISTINCT site_hash FROM login_groups) g JOIN site_hashes s ON s.hash = g.site_hash`
  );
  return sites < hashes;
}

/**
 * Assigns the groups to users and sites. A row without a user stands for a group whose user or site is not found by the text of the Id; a failed login may lack
 * a user.
 */
function placedSql({ days, anchorDay, origin }: VisitRules): string {
  const [first, last] = [days[0], days[days.length - 1]];
  const masks = slotsOf({ days, anchorDay }).map((slot) => {
    const from = Math.max(first, monthStart(slot, anchorDay));
    const to = Math.min(last + 1, monthStart(slot + 1, anchorDay));
    return `, ${daysMaskSql(from, to, origin)} AS m${slot}`;
  });
  const spans = spansOf(days, origin).join(", ") || "NULL";
  const odd = `s.hash IS NULL OR (u.hash IS NULL AND (g.user_hash <> ${NO_ID_HASH} OR g.success))`;
  return `SELECT CASE WHEN ${odd} THEN NULL ELSE CAST(u.rowid AS INTEGER) END AS user, CAST(s.site AS INTEGER) AS site, b.user IS NOT NULL AS member,
      CAST(u.population AS INTEGER) AS population, u.active, u.created${masks.join("")}
    FROM login_groups g LEFT JOIN users u ON u.hash = g.user_hash LEFT JOIN site_hashes s ON s.hash = g.site_hash
      LEFT JOIN members b ON b.user = u.rowid AND b.site = s.site
    WHERE ${odd} OR (g.success AND u.population IS NOT NULL AND g.span IN (${spans}))`;
}

/** Visits of users and sites that are found by their keys only. */
function strangerVisitsSql(rules: VisitRules): string {
  const masks = slotsOf(rules).map((slot) => `, CASE WHEN o.slot = ${slot} THEN o.days ELSE 0 END`);
  return `SELECT o.user, o.site, b.user IS NOT NULL, u.population, u.active, u.created${masks.join("")}
    FROM odd_visits o JOIN users u ON u.rowid = o.user LEFT JOIN members b ON b.user = o.user AND b.site = o.site WHERE o.kind = ${KIND.visit}`;
}

/** One row per user and site. */
function mergedSql(masks: readonly string[], rows: string): string {
  const days = masks.map((mask) => `, bit_or(${mask}) AS ${mask}`);
  return `SELECT user, site, member, population, active, created${days.join("")} FROM (${rows}) GROUP BY 1, 2, 3, 4, 5, 6`;
}
