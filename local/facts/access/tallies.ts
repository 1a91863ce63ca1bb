import type { Database } from "../../csv/database.ts";

/** Users with the same values in everything that access facts distinguish. Objects are bits. */
export interface UserTally {
  population: number;
  /** Index of the profile. */
  pi: number;
  /** `User.PortalRole`; null without one. */
  role: string | null;
  /** From permission sets, without the profile's own permissions. */
  held: number;
  used: number;
  users: number;
}

/** Such users, of one permission set. */
export interface SetTally {
  granter: number;
  population: number;
  pi: number;
  /** From more than one permission set. */
  twice: number;
  used: number;
  users: number;
}

/** The active users of populations grouped by what they hold and used: few rows for any number of users. */
export async function userTallies(database: Database): Promise<UserTally[]> {
  return database.rows<UserTally>(
    `SELECT u.population, u.pi, u.role, coalesce(h.held, 0) AS held, coalesce(r.used, 0) AS used,
        count(*) AS users
      FROM users u LEFT JOIN held h ON h.user = u.rowid LEFT JOIN record_use r ON r.user = u.rowid
      WHERE u.active AND u.population IS NOT NULL GROUP BY ALL`
  );
}

/** The holders of each permission set that grants a gating object. */
export async function setTallies(database: Database): Promise<SetTally[]> {
  return database.rows<SetTally>(
    `SELECT s.granter, u.population, u.pi, h.twice, coalesce(r.used, 0) AS used,
        count(*) AS users
      FROM user_sets s JOIN users u ON u.rowid = s.user JOIN held h ON h.user = s.user LEFT JOIN record_use r ON r.user = s.user
      GROUP BY ALL`
  );
}
