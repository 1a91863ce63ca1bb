import type { Basis, MovedHabit } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { fullId } from "../../csv/ids.ts";
import type { Population } from "../org/profiles.ts";
import { ownSql, totalSql } from "./counters.ts";

/** One user who should change basis. */
export interface MovedUser {
  /** 18-character Id. */
  user: string;
  to: Basis;
}

/**
 * The users behind the habits of an allocation, by Id. Needs the view `user_record` and the table `users`.
 *
 * @param months complete months that the habits were counted over
 */
export async function movedUsers(
  database: Database,
  populations: readonly Population[],
  months: number,
  habits: readonly MovedHabit[]
): Promise<MovedUser[]> {
  if (!habits.length) return [];
  const indexes = new Map(populations.map(({ license, profileId }, index) => [`${license} ${profileId}`, index]));
  const wanted = habits.map(
    ({ license, profileId, own, total, to }) => `(${indexes.get(`${license} ${profileId}`)}, ${own}, ${total}, '${to}')`
  );
  const rows = await database.rows<{ key: string; basis: Basis }>(
    `SELECT u.key, h.basis FROM (SELECT user, population, ${ownSql(months)} AS own, ${totalSql(months)} AS total FROM user_record WHERE active) r
      JOIN (VALUES ${wanted.join(", ")}) h(population, own, total, basis)
        ON h.population = r.population AND h.own = r.own AND h.total = r.total JOIN users u ON u.rowid = r.user ORDER BY u.key`
  );
  return rows.map(({ key, basis }) => ({ user: fullId(`005${key}`), to: basis }));
}
