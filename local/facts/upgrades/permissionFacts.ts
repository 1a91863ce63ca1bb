import type { ObjectRight, PermissionFacts, PermissionSource } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import type { Part, Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { OBJECT_PERMISSIONS } from "../../csv/tables.ts";
import { CUSTOM_PERMISSION, FIELD_PERMISSIONS, SETUP_ENTITY_ACCESS } from "../../csv/upgradeTables.ts";
import { flagSql, idSql, loadChecked } from "./checkedRows.ts";
import { listSql } from "./eligibilityUsers.ts";
import type { UpgradeFrame } from "./frame.ts";
import type { OrgPermissionSet } from "./permissionSets.ts";
import { readSiteAccess } from "./siteAccess.ts";

/** Rights by column of ObjectPermissions, in the order of the contract. */
const RIGHTS: Record<ObjectRight, string> = {
  read: "PermissionsRead",
  create: "PermissionsCreate",
  edit: "PermissionsEdit",
  delete: "PermissionsDelete",
  viewAll: "PermissionsViewAllRecords",
  modifyAll: "PermissionsModifyAllRecords",
  viewAllFields: "PermissionsViewAllFields"
};
/** Older orgs lack this right. */
const NEWER = ["PermissionsViewAllFields"];

type Grants<Key extends "objects" | "fields" | "custom"> = Map<string, NonNullable<PermissionSource[Key]>> | null;

/**
 * The grants of profiles and permission sets. Wait for the answer before the next call: it fills tables with fixed names.
 *
 * @param profileIds, permissionSetIds Ids of 15 or 18 characters
 * @throws InputError for an unreadable cell
 */
export async function permissionFacts(
  database: Database,
  frame: UpgradeFrame,
  profileIds: readonly string[],
  permissionSetIds: readonly string[]
): Promise<PermissionFacts> {
  const { profiles, permissionSets, folder } = frame;
  const own = new Map([...permissionSets].flatMap(([key, set]) => (set.profile === null ? [] : [[set.profile, key]])));
  const wanted = [
    ...unique(profileIds).map((id) => ({ id, source: profileSource(profiles.get(id)), holder: own.get(id) ?? null })),
    ...unique(permissionSetIds).map((id) => ({ id, source: setSource(permissionSets.get(id)), holder: id }))
  ];
  const found = wanted.flatMap(({ source, holder }) => (source ? [{ source, holder }] : []));
  const holders = found.flatMap(({ holder }) => holder ?? []);
  const objects = await objectGrants(database, folder.parts.ObjectPermissions, holders);
  const fields = await fieldGrants(database, folder.parts.FieldPermissions, holders);
  const custom = await customGrants(folder.parts, holders);
  return {
    sources: found.map(({ source, holder }) => {
      const of = <Grant>(grants: Map<string, Grant[]> | null) =>
        holder === null || grants === null ? null : (grants.get(holder) ?? []);
      return {
        ...source,
        objects: of(objects),
        fields: of(fields),
        system: holder === null ? null : (permissionSets.get(holder)?.system ?? null),
        custom: of(custom)
      };
    }),
    sites: await readSiteAccess(folder.parts),
    missing: wanted.filter(({ source }) => !source).map(({ id }) => fullId(id))
  };
}

type SourceHead = Pick<PermissionSource, "kind" | "id" | "label" | "license" | "permissionSetLicense">;

function profileSource(profile: { id: string; name: string; license: string } | undefined): SourceHead | null {
  if (!profile) return null;
  const { id, name: label, license } = profile;
  return { kind: "profile", id, label, license: license || null, permissionSetLicense: "" };
}

function setSource(set: OrgPermissionSet | undefined): SourceHead | null {
  if (!set || set.profile !== null) return null;
  const { id, label, license, permissionSetLicense } = set;
  return { kind: "permissionSet", id, label, license, permissionSetLicense };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids.map(idKey))];
}

async function objectGrants(database: Database, parts: Part[], holders: string[]): Promise<Grants<"objects">> {
  for (const column of Object.values(RIGHTS))
    if (!NEWER.includes(column) && !(await hasColumn(parts, OBJECT_PERMISSIONS, column))) return null;
  await loadChecked(
    database,
    { parts, table: OBJECT_PERMISSIONS, into: "asked_objects" },
    [
      `${idSql("ParentId")} AS parent`,
      "SobjectType AS object",
      ...Object.entries(RIGHTS).map(([right, column]) => `coalesce(${flagSql(column)}, false) AS "${right}"`)
    ],
    `${idSql("ParentId")} IN (${listSql(holders)})`
  );
  const rights = Object.keys(RIGHTS) as ObjectRight[];
  const rows = await database.rows<Record<ObjectRight, boolean> & { parent: string; object: string }>(
    `SELECT parent, object, ${rights.map((right) => `bool_or("${right}") AS "${right}"`).join(", ")}
      FROM asked_objects GROUP BY 1, 2 ORDER BY 1, 2`
  );
  return grouped(
    rows.map((row) => ({
      parent: row.parent,
      grant: { object: row.object, rights: rights.filter((right) => row[right]) }
    })),
    ({ rights: granted }) => granted.length > 0
  );
}

async function fieldGrants(database: Database, parts: Part[], holders: string[]): Promise<Grants<"fields">> {
  if (!parts.length) return null;
  await loadChecked(
    database,
    { parts, table: FIELD_PERMISSIONS, into: "asked_fields" },
    [
      `${idSql("ParentId")} AS parent`,
      "Field AS field",
      `${flagSql("PermissionsRead")} AS "read"`,
      `${flagSql("PermissionsEdit")} AS edit`
    ],
    `${idSql("ParentId")} IN (${listSql(holders)})`
  );
  const rows = await database.rows<{ parent: string; field: string; read: boolean; edit: boolean }>(
    `SELECT parent, field, bool_or("read") AS "read", bool_or(edit) AS edit FROM asked_fields GROUP BY 1, 2 ORDER BY 1, 2`
  );
  return grouped(
    rows.map(({ parent, ...grant }) => ({ parent, grant })),
    ({ read, edit }) => read || edit
  );
}

async function customGrants(parts: Parts, holders: string[]): Promise<Grants<"custom">> {
  if (!parts.SetupEntityAccess.length || !parts.CustomPermission.length) return null;
  const names = new Map<string, string>();
  for await (const { values } of tableRecords(parts.CustomPermission, CUSTOM_PERMISSION)) {
    const prefix = values.NamespacePrefix ? `${values.NamespacePrefix}__` : "";
    names.set(idKey(values.Id), prefix + values.DeveloperName);
  }
  const rows: { parent: string; grant: string }[] = [];
  for await (const { values } of tableRecords(parts.SetupEntityAccess, SETUP_ENTITY_ACCESS)) {
    const grant = names.get(idKey(values.SetupEntityId));
    const parent = idKey(values.ParentId);
    if (grant !== undefined && holders.includes(parent)) rows.push({ parent, grant });
  }
  return grouped(rows, () => true);
}

function grouped<Grant>(rows: { parent: string; grant: Grant }[], isGrant: (grant: Grant) => boolean) {
  const grants = new Map<string, Grant[]>();
  for (const { parent, grant } of rows) if (isGrant(grant)) grants.set(parent, [...(grants.get(parent) ?? []), grant]);
  return grants;
}
