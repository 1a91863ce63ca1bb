import type { Database } from "../../csv/database.ts";
import type { AccessPlan } from "./plan.ts";

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

/** Users who used nothing of their own gate, with the same values in everything that their need depends on. Objects are bits. */
export interface NeedTally {
  population: number;
  pi: number;
  /** Portal role above the lowest of an account; null without a portal role. */
  above: boolean | null;
  /** Number of permission sets that grant an object of the own gate, and the granter if it is one. */
  sets: number;
  granter: number | null;
  held: number;
  used: number;
  users: number;
}

/** Roles of an account above its lowest, lower case: their users see records of the roles below (Help: User, Manager, Executive). */
const ROLES_ABOVE = "('manager', 'executive')";

/** Such users of populations with a gate of their own. Use that could not be read counts as none: callers leave out gates with such use. */
export async function needTallies(database: Database, { ownGateOf }: AccessPlan): Promise<NeedTally[]> {
  const gates = ownGateOf.flatMap((gate, population) => (gate ? [`(${population}, ${gate.objects})`] : []));
  if (!gates.length) return [];
  return database.rows<NeedTally>(
    `WITH own(population, mask) AS (VALUES ${gates.join(", ")}),
      sources AS (SELECT s.user, CAST(count(*) AS INTEGER) AS sets, min(s.granter) AS granter
        FROM user_sets s JOIN users u ON u.rowid = s.user JOIN own o ON o.population = u.population
        WHERE (s.reads & o.mask) <> 0 GROUP BY 1)
      SELECT u.population, u.pi, lower(u.role) IN ${ROLES_ABOVE} AS above, coalesce(s.sets, 0) AS sets,
        CASE WHEN s.sets = 1 THEN s.granter END AS granter, coalesce(h.held, 0) AS held, coalesce(r.used, 0) AS used, count(*) AS users
      FROM users u JOIN own o ON o.population = u.population LEFT JOIN sources s ON s.user = u.rowid
        LEFT JOIN held h ON h.user = u.rowid LEFT JOIN record_use r ON r.user = u.rowid
      WHERE u.active AND (coalesce(r.used, 0) & o.mask) = 0 GROUP BY ALL`
  );
}
