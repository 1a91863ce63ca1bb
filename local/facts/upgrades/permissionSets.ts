import { optional } from "../../csv/columns.ts";
import type { Table } from "../../csv/columns.ts";
import { csvRecords } from "../../csv/csvRecords.ts";
import { hasColumn } from "../../csv/header.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import type { Part, Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { PERMISSION_SET } from "../../csv/tables.ts";
import { PERMISSION_SET_LICENSE } from "../../csv/upgradeTables.ts";
import type { OrgLicense } from "../org/licenses.ts";

/** A permission set of the org, including those that profiles own. */
export interface OrgPermissionSet {
  /** 18-character Id. */
  id: string;
  label: string;
  /** Id key of the profile that owns it; null for an assigned permission set. */
  profile: string | null;
  /** License and permission set license that it is bound to: `""` for none, null if unknown. */
  license: string | null;
  permissionSetLicense: string | null;
  /** Names of granted user permissions; null if the file does not have all of them. */
  system: string[] | null;
}

const PREFIX = "Permissions";
/** Key prefix of UserLicense; every other license of a permission set is a permission set license. */
const USER_LICENSE_PREFIX = "100";

/**
 * The permission sets by Id key; empty without a file.
 *
 * @param licenses by Id key
 * @throws InputError for an unreadable cell
 */
export async function readPermissionSets(
  parts: Parts,
  licenses: ReadonlyMap<string, OrgLicense>
): Promise<Map<string, OrgPermissionSet>> {
  const files = parts.PermissionSet;
  const sets = new Map<string, OrgPermissionSet>();
  const labels = await readLicenseLabels(parts.PermissionSetLicense);
  const bound = await hasColumn(files, PERMISSION_SET, "LicenseId");
  const { table, permissions } = await withPermissions(files);
  // The shipped query names only those that decide a tier; from a list of them, all others would seem not granted.
  const whole = permissions.length > PERMISSION_SET.columns.filter(({ name }) => name.startsWith(PREFIX)).length;
  for await (const { values } of tableRecords(files, table)) {
    const key = idKey(values.Id);
    if (sets.has(key)) continue;
    const owned = isTrue(values.IsOwnedByProfile);
    sets.set(key, {
      id: fullId(values.Id),
      label: values.Label || values.Name,
      profile: owned ? idKey(values.ProfileId) : null,
      ...licensesOf(values.LicenseId, { bound, licenses, labels }),
      system: whole ? permissions.filter((name) => isTrue(values[name])).map((name) => name.slice(PREFIX.length)) : null
    });
  }
  return sets;
}

/** Labels of permission set licenses by Id key. */
export async function readLicenseLabels(parts: Part[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for await (const { values } of tableRecords(parts, PERMISSION_SET_LICENSE))
    labels.set(idKey(values.Id), values.MasterLabel);
  return labels;
}

function licensesOf(
  licenseId: string,
  known: { bound: boolean; licenses: ReadonlyMap<string, OrgLicense>; labels: ReadonlyMap<string, string> }
): Pick<OrgPermissionSet, "license" | "permissionSetLicense"> {
  if (!known.bound) return { license: null, permissionSetLicense: null };
  if (licenseId === "") return { license: "", permissionSetLicense: "" };
  const key = idKey(licenseId);
  return key.startsWith(USER_LICENSE_PREFIX)
    ? { license: known.licenses.get(key)?.name ?? null, permissionSetLicense: "" }
    : { license: "", permissionSetLicense: known.labels.get(key) ?? null };
}

/** The table with a column for every user permission in any of the files, ordered by name. */
async function withPermissions(files: Part[]): Promise<{ table: Table; permissions: string[] }> {
  const names = new Map(PERMISSION_SET.columns.map(({ name }) => [name.toLowerCase(), name]));
  for (const part of files)
    for await (const { cells } of csvRecords(part)) {
      for (const cell of cells.map((text) => text.trim()))
        if (/^Permissions\w+$/i.test(cell) && !names.has(cell.toLowerCase())) names.set(cell.toLowerCase(), cell);
      break;
    }
  const shipped = PERMISSION_SET.columns.map(({ name }) => name);
  const extra = [...names.values()].filter((name) => !shipped.includes(name));
  return {
    table: {
      ...PERMISSION_SET,
      columns: [...PERMISSION_SET.columns, ...extra.map((name) => optional(name, "boolean"))]
    },
    permissions: [...names.values()].filter((name) => name.startsWith(PREFIX)).sort()
  };
}

function isTrue(text: string): boolean {
  return /^(true|1)$/i.test(text);
}
