import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withDatabase } from "../csv/database.ts";
import type { Database } from "../csv/database.ts";
import { sqlText } from "../csv/database.ts";
import { DIALECTS } from "../warehouse/dialects.ts";
import { resultQuery } from "../warehouse/engine.ts";
import { parameterTables } from "../warehouse/parameters.ts";
import type { CountingRules, ParameterTable } from "../warehouse/parameters.ts";

const MODELS = join(import.meta.dirname, "../warehouse/models");

/** The tables of a warehouse as views over the files of an export. */
const SOURCES: Record<string, (csv: (name: string) => string) => string> = {
  org_user: (csv) => `SELECT Id AS id, ProfileId AS profile_id, CAST(IsActive AS BOOLEAN) AS is_active,
      CAST(CAST(CreatedDate AS TIMESTAMPTZ) AS TIMESTAMP) AS created_date,
      CAST(CAST(LastLoginDate AS TIMESTAMPTZ) AS TIMESTAMP) AS last_login_date FROM ${csv("User")}`,
  org_profile: (csv) => `SELECT p.Id AS id, l.Name AS license FROM ${csv("Profile")} p
      JOIN ${csv("UserLicense")} l ON substr(l.Id, 1, 15) = substr(p.UserLicenseId, 1, 15)`,
  network: (csv) => `SELECT Id AS id FROM ${csv("Network")}`,
  network_member: (csv) => `SELECT NetworkId AS network_id, MemberId AS member_id FROM ${csv("NetworkMember")}`,
  login_history: (csv) => `SELECT UserId AS user_id, CAST(CAST(LoginTime AS TIMESTAMPTZ) AS TIMESTAMP) AS login_time,
      Status AS status, NetworkId AS network_id FROM ${csv("LoginHistory")}`
};

/**
 * Counts an export as a warehouse does, and writes the result as Usage.csv.
 *
 * @param shards number of parts by user: Usage-1.csv, ...
 */
export async function writeUsage(folder: string, out: string, rules: CountingRules, shards = 1): Promise<void> {
  for (let shard = 0; shard < shards; shard += 1)
    await withDatabase(async (database) => {
      await loadShard(database, folder, `(hash(substr(%, 1, 15)) % ${shards}) = ${shard}`);
      for (const table of parameterTables(rules)) await loadParameters(database, table);
      for (const file of readdirSync(MODELS).sort())
        await database.run(
          `CREATE TABLE ${file.replace(/^\d+_|\.sql$/g, "")} AS ${readFileSync(join(MODELS, file), "utf8").replace(/;?\s*$/, "")}`
        );
      const name = shards === 1 ? "Usage.csv" : `Usage-${shard + 1}.csv`;
      await database.run(`COPY (${resultQuery(DIALECTS[0])}) TO ${sqlText(join(out, name))} (HEADER)`);
    });
}

const OWNER: Record<string, string> = { org_user: "id", network_member: "member_id", login_history: "user_id" };

async function loadShard(database: Database, folder: string, condition: string): Promise<void> {
  const csv = (name: string): string =>
    `read_csv(${sqlText(join(folder, `${name}.csv`))}, all_varchar = true, header = true)`;
  for (const [name, query] of Object.entries(SOURCES)) {
    const owner = OWNER[name];
    const where = owner ? ` WHERE ${condition.replace("%", owner)}` : "";
    await database.run(`CREATE TABLE ${name} AS SELECT * FROM (${query(csv)})${where}`);
  }
}

const TYPES = { text: "VARCHAR", integer: "INTEGER", date: "DATE", timestamp: "TIMESTAMP" };

async function loadParameters(database: Database, { name, columns, rows }: ParameterTable): Promise<void> {
  const cell = (value: string | number | null, index: number): string =>
    `CAST(${value === null ? "NULL" : sqlText(String(value))} AS ${TYPES[columns[index].type]})`;
  const values = rows.map((row) => `(${row.map(cell).join(", ")})`).join(", ");
  await database.run(
    `CREATE TABLE ${name} AS SELECT * FROM (VALUES ${values}) t(${columns.map((column) => column.name).join(", ")})`
  );
}
