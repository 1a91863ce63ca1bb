import { runScan } from "../../csv/csvScan.ts";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { fullId, idKey, lostCapitalsSql, notIdSql, oddCharactersSql } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { OBJECT_PERMISSIONS, PERMISSION_SET } from "../../csv/tables.ts";
import { DASHBOARD, REPORT } from "./plan.ts";
import type { AccessPlan } from "./plan.ts";

/** A profile or permission set that grants gating objects; rights are objects as bits; create and edit count only with read. */
export interface Granter {
  /** Id key of the permission set; for a profile, of its own permission set. */
  key: string;
  /** Name of the permission set; a profile's own name is in the profiles. */
  name: string;
  /** Id key of the profile; null for a permission set. */
  profile: string | null;
  read: number;
  create: number;
  edit: number;
}

/**
 * Makes the table `permission_sets` of all of them (key, hash of the Id as text), and returns the granters of gating objects, ordered by permission set Id. A profile's permissions are those of the permission set it owns. Null without any
 * permission set, which no org lacks.
 *
 * @throws InputError for a mistake in PermissionSet or ObjectPermissions
 */
export async function readGranters(
  database: Database,
  sets: Part[],
  permissions: Part[],
  { objects }: AccessPlan
): Promise<Granter[] | null> {
  const granters = new Map<string, Granter>();
  const bit = (name: string) => (objects.includes(name) ? 1 << objects.indexOf(name) : 0);
  const isTrue = (text: string) => /^(true|1)$/i.test(text);
  for await (const { values } of tableRecords(sets, PERMISSION_SET)) {
    const key = idKey(values.Id);
    const profile = isTrue(values.IsOwnedByProfile) && values.ProfileId ? idKey(values.ProfileId) : null;
    const creates = isTrue(values.PermissionsCreateCustomizeReports) ? bit(REPORT) : 0;
    const runs = creates || (isTrue(values.PermissionsRunReports) ? bit(REPORT) : 0);
    const dashboards = isTrue(values.PermissionsCreateCustomizeDashboards) ? bit(DASHBOARD) : 0;
    if (granters.has(key)) continue;
    granters.set(key, {
      key,
      name: values.Name,
      profile,
      read: runs | dashboards,
      create: creates | dashboards,
      edit: dashboards
    });
  }
  if (!granters.size) return null;
  await database.run("CREATE TABLE permission_sets (key VARCHAR, hash UBIGINT)");
  const known = [...granters.keys()].map((key) => `(${sqlText(key)}, hash(${sqlText(fullId(key))}))`);
  await database.run(`INSERT INTO permission_sets VALUES ${known.join(", ")}`);
  for (const row of await objectGrants(database, permissions, objects)) {
    const granter = granters.get(row.parent);
    if (!granter) continue;
    granter.read |= row.bit;
    granter.create |= row.creates ? row.bit : 0;
    granter.edit |= row.edits ? row.bit : 0;
  }
  return [...granters.values()].filter(({ read }) => read !== 0).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Objects, as bits, for which at least one profile or permission set of the org has a row of permissions. */
export async function permittedObjects(database: Database): Promise<number> {
  const [{ mask }] = await database.rows<{ mask: number | null }>("SELECT bit_or(bit) AS mask FROM object_grants");
  return mask ?? 0;
}

/** True if the export tells who may run reports. */
export async function reportsReadable(sets: Part[]): Promise<boolean> {
  return (
    (await hasColumn(sets, PERMISSION_SET, "PermissionsRunReports")) ||
    (await hasColumn(sets, PERMISSION_SET, "PermissionsCreateCustomizeReports"))
  );
}

/** Makes the table `gating` (name in lower case, bit). */
export async function loadGating(database: Database, { objects }: AccessPlan): Promise<void> {
  await database.run("CREATE TABLE gating (name VARCHAR, bit INTEGER)");
  const rows = objects.map((name, index) => `(${sqlText(name.toLowerCase())}, ${1 << index})`);
  if (rows.length) await database.run(`INSERT INTO gating VALUES ${rows.join(", ")}`);
}

async function objectGrants(database: Database, parts: Part[], objects: readonly string[]) {
  const flag = (column: string) => `bool_or(lower(${column}) IN ('true', '1'))`;
  const unreadable = (column: string) => `${column} IS NULL OR lower(${column}) NOT IN ('true', 'false', '1', '0')`;
  await runScan(
    database,
    parts,
    OBJECT_PERMISSIONS,
    (records) =>
      `CREATE OR REPLACE TABLE object_grants AS SELECT substr(r.ParentId, 1, 15) AS parent, g.bit, ${flag("PermissionsRead")} AS reads,
          ${flag("PermissionsCreate")} AS creates, ${flag("PermissionsEdit")} AS edits,
          bool_or(r.ParentId IS NULL OR ${notIdSql("r.ParentId")} OR ${lostCapitalsSql("r.ParentId")} OR r.SobjectType IS NULL OR ${unreadable("PermissionsRead")}
            OR ${unreadable("PermissionsCreate")} OR ${unreadable("PermissionsEdit")}) AS bad
        FROM ${records} r LEFT JOIN gating g ON g.name = lower(r.SobjectType) GROUP BY ALL`,
    `SELECT count(*) AS bad FROM object_grants WHERE bad OR ${oddCharactersSql("parent")}`
  );
  if (!objects.length) return [];
  return database.rows<{ parent: string; bit: number; creates: boolean; edits: boolean }>(
    "SELECT parent, bit, creates, edits FROM object_grants WHERE reads AND bit IS NOT NULL"
  );
}
