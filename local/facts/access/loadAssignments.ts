import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import {
  fullId,
  keySql,
  lostCapitalsSql,
  notIdSql,
  notUserIdSql,
  oddCharactersSql,
  userKeySql
} from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { PERMISSION_SET_ASSIGNMENT } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { dayNumber, epochMicrosSql } from "../../csv/timestamps.ts";
import { mayBeLostSql, refuseLost } from "../org/lostCapitals.ts";
import type { Granter } from "./granters.ts";
import type { AccessPlan } from "./plan.ts";

/**
 * Makes the tables `user_sets` (user = row number in `users`, granter = index into the granters; each pair once) and `held` (user, held and
 * twice: objects as bits that the user's permission sets grant, and that more than one of them grants). Leaves out assignments of profiles'
 * own permission sets: every user of the profile has them.
 *
 * @param now as-of day and its time zone: assignments that expired earlier do not count
 */
export async function loadAssignments(
  database: Database,
  parts: Part[],
  granters: readonly Granter[],
  { objects }: AccessPlan,
  now: { asOf: string; timeZone: string }
): Promise<void> {
  await database.run("CREATE TABLE granters (key VARCHAR, granter INTEGER, reads INTEGER, hash UBIGINT)");
  const rows = granters.flatMap(({ key, profile, read }, index) =>
    profile === null ? [`(${sqlText(key)}, ${index}, ${read}, hash(${sqlText(fullId(key))}))`] : []
  );
  if (rows.length) await database.run(`INSERT INTO granters VALUES ${rows.join(", ")}`);
  await database.run(
    "INSERT INTO granters SELECT key, NULL, 0, hash FROM permission_sets WHERE key NOT IN (SELECT key FROM granters)"
  );
  // An Id whose text is that of the known record needs no look at its characters.
  const odd = [
    ["r.AssigneeId", "u.hash"],
    ["r.PermissionSetId", "g.hash"]
  ]
    .map(
      ([id, hash]) =>
        `CASE WHEN hash(${id}) = ${hash} THEN false ELSE ${oddCharactersSql(id)} OR ${lostCapitalsSql(id)} END`
    )
    .join(" OR ");
  const lost = `coalesce((u.key IS NULL AND ${mayBeLostSql("r.AssigneeId")}) OR (g.key IS NULL AND ${mayBeLostSql("r.PermissionSetId")}), false)`;
  const expires = localDaySql("expires_us", now.timeZone);
  await runScan(
    database,
    parts,
    PERMISSION_SET_ASSIGNMENT,
    (records) =>
      `CREATE OR REPLACE TABLE user_sets AS SELECT CAST(u.rowid AS INTEGER) AS user, g.granter, any_value(g.reads) AS reads, bool_or(r.bad OR ${odd}) AS bad,
          bool_or(${lost}) AS lost
        FROM (SELECT *, coalesce(${expires} < ${dayNumber(now.asOf)}, false) AS expired,
            AssigneeId IS NULL OR PermissionSetId IS NULL OR ${notUserIdSql("AssigneeId")} OR ${notIdSql("PermissionSetId")}
              OR (ExpirationDate IS NOT NULL AND expires_us IS NULL) AS bad
          FROM (SELECT *, ${epochMicrosSql("ExpirationDate")} AS expires_us FROM ${records})) r
        LEFT JOIN granters g ON g.key = ${keySql("r.PermissionSetId")}
        LEFT JOIN users u ON u.key = ${userKeySql("r.AssigneeId")}
        WHERE r.bad OR ${odd} OR ${lost} OR (NOT r.expired AND u.active AND u.population IS NOT NULL AND g.granter IS NOT NULL) GROUP BY 1, 2`,
    "SELECT count(*) AS bad FROM user_sets WHERE bad"
  );
  const [{ rows: doubtful }] = await database.rows<{ rows: number }>(
    "SELECT count(*) AS rows FROM user_sets WHERE lost"
  );
  if (doubtful) {
    await refuseLost(database, parts, PERMISSION_SET_ASSIGNMENT, [
      { name: "AssigneeId", key: userKeySql, known: "users" },
      { name: "PermissionSetId", key: keySql, known: "granters" }
    ]);
    await database.run("DELETE FROM user_sets WHERE lost AND (user IS NULL OR granter IS NULL)");
  }
  const twice = objects.map((_, index) => `(CAST(sum((reads >> ${index}) & 1) > 1 AS INTEGER) << ${index})`);
  await database.run(
    `CREATE TABLE held AS SELECT user, bit_or(reads) AS held, ${twice.join(" | ") || "0"} AS twice FROM user_sets GROUP BY 1`
  );
}
