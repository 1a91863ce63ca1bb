import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import { fullId, keySql, notIdSql, notUserIdSql, oddCharactersSql, otherTextSql, userKeySql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { NETWORK_MEMBER } from "../../csv/tables.ts";
import { refuseLost } from "./lostCapitals.ts";
import type { Site } from "./sites.ts";

/** Logins outside of sites have no site, or this Id. */
const NO_SITE = "000000000000000";

/**
 * Makes the table `sites`: key, site = index into the sites, -1 for the Id that means no site; and the table `site_hashes` with the hashes of the
 * texts of site Ids, and of a missing text.
 */
export async function loadSites(database: Database, sites: Site[]): Promise<void> {
  await database.run("CREATE TABLE sites (key VARCHAR, site INTEGER, hash UBIGINT)");
  const ids = [...sites.map(({ key }) => key), NO_SITE];
  const siteOf = (index: number) => (index < sites.length ? index : -1);
  const rows = ids.map((key, index) => `(${sqlText(key)}, ${siteOf(index)}, hash(${sqlText(fullId(key))}))`);
  await database.run(`INSERT INTO sites VALUES ${rows.join(", ")}`);
  const texts = ids.flatMap((key, index) => [key, fullId(key)].map((text) => `(${sqlText(text)}, ${siteOf(index)})`));
  await database.run(
    `CREATE TABLE site_hashes AS SELECT hash(id) AS hash, site FROM (VALUES (NULL, -1), ${texts.join(", ")}) t(id, site)`
  );
}

/**
 * Makes the table `members`: one row for each active user of a population and site that the user is a member of (user = row number in
 * `users`, site, population, created). Empty without parts. Leaves out members who are not users of a population.
 */
export async function loadMembers(database: Database, parts: Part[]): Promise<void> {
  await runScan(database, parts, NETWORK_MEMBER, (records) => `CREATE OR REPLACE TABLE members AS ${textSql(records)}`);
  const [{ odd }] = await database.rows<{ odd: number }>(`SELECT count(*) AS odd FROM members WHERE ${ODD}`);
  if (!odd) return;
  await runScan(
    database,
    parts,
    NETWORK_MEMBER,
    (records) => `CREATE OR REPLACE TABLE members AS ${keysSql(records)}`,
    `SELECT count(*) AS bad FROM members WHERE ${ODD}`
  );
  await refuseLost(database, parts, NETWORK_MEMBER, [
    { name: "MemberId", key: userKeySql, known: "users" },
    { name: "NetworkId", key: keySql, known: "sites" }
  ]);
}

const ODD = "user IS NULL OR site IS NULL";
const COLUMNS = "CAST(u.population AS INTEGER) AS population, u.created";

/** Members by the texts of their Ids, which are cheap to compare: a user or site whose text is not that of its record is null. */
function textSql(records: string): string {
  return `SELECT DISTINCT CAST(u.rowid AS INTEGER) AS user, CASE WHEN s.site >= 0 THEN s.site END AS site, ${COLUMNS}
    FROM (SELECT hash(MemberId) AS user_hash, hash(NetworkId) AS site_hash FROM ${records}) m
      LEFT JOIN users u ON u.hash = m.user_hash LEFT JOIN site_hashes s ON s.hash = m.site_hash
    WHERE u.hash IS NULL OR s.hash IS NULL OR s.site < 0 OR (u.active AND u.population IS NOT NULL)`;
}

/** Members by the keys of their Ids. Without a user or site: a row that is unreadable. */
function keysSql(records: string): string {
  const bad = `(m.bad OR ${otherTextSql("m.MemberId", "u.hash")} OR ${otherTextSql("m.NetworkId", "s.hash")})`;
  return `SELECT DISTINCT CASE WHEN ${bad} THEN NULL ELSE CAST(u.rowid AS INTEGER) END AS user, s.site, ${COLUMNS}
    FROM (SELECT MemberId, NetworkId, ${userKeySql("MemberId")} AS user_key, ${keySql("NetworkId")} AS site_key,
        MemberId IS NULL OR NetworkId IS NULL OR ${notUserIdSql("MemberId")} OR ${notIdSql("NetworkId")} AS bad FROM ${records}) m
      LEFT JOIN users u ON u.key = m.user_key LEFT JOIN sites s ON s.key = m.site_key
    WHERE ${bad} OR (u.active AND u.population IS NOT NULL AND s.site >= 0)
      OR (u.key IS NULL AND ${oddCharactersSql("m.user_key")}) OR (s.key IS NULL AND ${oddCharactersSql("m.site_key")})`;
}
