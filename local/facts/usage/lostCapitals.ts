import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { userKeySql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { LOGIN_HISTORY } from "../../csv/tables.ts";
import { SHARE, lacksCaseSql, lostCapitals } from "../org/lostCapitals.ts";

/**
 * Refuses a login history, or users, whose 15-character Ids lost their capitals: all their logins would be those of unknown users.
 *
 * @param caseless whether logins of unknown users have such Ids
 * @throws InputError
 */
export async function refuseLostCapitals(
  database: Database,
  { logins, users }: { logins: Part[]; users: Part[] },
  caseless: boolean
): Promise<void> {
  const [{ lost }] = await database.rows<{ lost: boolean | null }>(
    "SELECT bool_and(key IN (lower(key), upper(key))) AND bool_or(lower(key) <> upper(key)) AS lost FROM users"
  );
  if (!caseless && !lost) return;
  await runScan(
    database,
    logins,
    LOGIN_HISTORY,
    (records) => `CREATE OR REPLACE TABLE stranger_keys AS SELECT DISTINCT key, ${lacksCaseSql("key")} AS lost FROM
      (SELECT ${userKeySql("UserId")} AS key FROM ${records} WHERE UserId IS NOT NULL) ANTI JOIN users USING (key)`
  );
  const [found] = await database.rows<{ logins: number; matching: number; all: number; every: number }>(
    `SELECT count(*) FILTER (lost) AS logins, count(*) FILTER (lost AND known) AS matching, count(*) AS every, count(*) FILTER (known) AS "all"
      FROM (SELECT key, lost, lower(key) IN (SELECT lower(key) FROM users) AS known FROM stranger_keys)`
  );
  await database.run("DROP TABLE stranger_keys");
  if (found.matching && found.matching >= SHARE * found.logins) throw lostCapitals(logins[0].file, "UserId");
  if (lost && found.all && found.all >= SHARE * found.every) throw lostCapitals(users[0].file, "Id");
}
