import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { EXTERNAL_DOMAIN, EXTERNAL_STAFF, PERMISSION_SETS, PORTAL_ROLES, PROFILE_RIGHTS, USE } from "./access.ts";
import type { SampleRights } from "./access.ts";
import type { Calendar } from "./calendar.ts";
import { recordIds } from "./ids.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import type { People } from "./people.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";
import { licenseId, permissionSetId, profileId, userId } from "./records.ts";
import { SITE_SETS, siteSetId, siteSetsOf } from "./siteTables.ts";

/** Days before the as-of date in which use counts; slightly shorter than the window's months, so that they contain all of it. */
const USED_WITHIN = 90;
const MOST_RECORDS = 40;
const USER_PERMISSIONS = ["Report", "Dashboard"];

const ids = { license: recordIds("0PL"), custom: recordIds("0CP") };
const LICENSES = PERMISSION_SETS.flatMap(({ permissionSetLicense }) => permissionSetLicense ?? []);
const licenseOf = (label: string) => ids.license(LICENSES.indexOf(label));

/** Writes PermissionSet.csv, PermissionSetLicense.csv, ObjectPermissions.csv, FieldPermissions.csv and the custom permissions. */
export function writePermissions(folder: string): void {
  const sets = new CsvFile(
    join(folder, "PermissionSet.csv"),
    "Id,Name,Label,IsOwnedByProfile,ProfileId,LicenseId,PermissionsRunReports,PermissionsCreateCustomizeReports,PermissionsCreateCustomizeDashboards,PermissionsExportReport".split(
      ","
    )
  );
  const objects = new CsvFile(
    join(folder, "ObjectPermissions.csv"),
    "ParentId,SobjectType,PermissionsRead,PermissionsCreate,PermissionsEdit,PermissionsDelete,PermissionsViewAllRecords,PermissionsModifyAllRecords,PermissionsViewAllFields".split(
      ","
    )
  );
  const fields = new CsvFile(
    join(folder, "FieldPermissions.csv"),
    "ParentId,Field,PermissionsRead,PermissionsEdit".split(",")
  );
  const write = (
    id: string,
    about: { name: string; label: string; profile: string | null; licenseId: string | null },
    rights: SampleRights
  ) => {
    const reports = rights.Report !== undefined;
    const makes = rights.Report === "create";
    const { name, label, profile, licenseId } = about;
    const dashboards = rights.Dashboard !== undefined;
    sets.write([id, name, label, profile !== null, profile, licenseId, reports, makes, dashboards, makes]);
    objects.write([id, "Case", true, true, false, false, false, false, false]);
    fields.write([id, "Case.Priority", true, profile === null]);
    for (const [object, right] of Object.entries(rights)) {
      if (USER_PERMISSIONS.includes(object)) continue;
      const edits = right === "edit";
      objects.write([id, object, true, right !== "read", edits, edits, false, false, false]);
      fields.write([id, `${object}.Description`, true, edits]);
    }
  };
  for (const population of POPULATIONS) {
    const { profile, license } = population;
    const id = permissionSetId(`own ${profile}`);
    const about = { name: `X${id.slice(0, 15)}`, label: profile, licenseId: licenseId(license) };
    write(id, { ...about, profile: profileId(population) }, PROFILE_RIGHTS[profile] ?? {});
  }
  for (const { name, rights, license, permissionSetLicense } of PERMISSION_SETS) {
    const bound = permissionSetLicense ? licenseOf(permissionSetLicense) : license ? licenseId(license) : null;
    const about = { name, label: name.replace("_", " "), profile: null, licenseId: bound };
    write(permissionSetId(name), about, rights);
  }
  for (const { site, name, label } of SITE_SETS)
    write(siteSetId(site), { name, label, profile: null, licenseId: null }, {});
  for (const file of [sets, objects, fields]) file.close();
  writeBound(folder);
}

/** The licenses that permission sets are bound to, and the custom permissions that they grant. */
function writeBound(folder: string): void {
  const licenses = new CsvFile(join(folder, "PermissionSetLicense.csv"), ["Id", "MasterLabel"]);
  for (const label of LICENSES) licenses.write([licenseOf(label), label]);
  licenses.close();
  const custom = new CsvFile(join(folder, "CustomPermission.csv"), ["Id", "DeveloperName", "NamespacePrefix"]);
  const grants = new CsvFile(join(folder, "SetupEntityAccess.csv"), ["ParentId", "SetupEntityId", "SetupEntityType"]);
  for (const { name, custom: granted } of PERMISSION_SETS)
    if (granted) {
      grants.write([permissionSetId(name), ids.custom(custom.rows), "CustomPermission"]);
      custom.write([ids.custom(custom.rows), granted, null]);
    }
  custom.close();
  grants.close();
}

/** Writes PermissionSetAssignment.csv, PermissionSetLicenseAssign.csv and RecordUse.csv. Users with a permission use its object more often than users without it. */
export function writeAccess(folder: string, people: People, calendar: Calendar): void {
  const assignments = new CsvFile(join(folder, "PermissionSetAssignment.csv"), ["Id", "AssigneeId", "PermissionSetId"]);
  const use = new CsvFile(join(folder, "RecordUse.csv"), ["UserId", "SobjectType", "Records"]);
  const licensed = new CsvFile(join(folder, "PermissionSetLicenseAssign.csv"), [
    "AssigneeId",
    "PermissionSetLicenseId"
  ]);
  const assignmentIds = recordIds("0Pa");
  for (let user = 0; user < people.count; user++) {
    const population = POPULATIONS[people.population[user]!]!;
    const { profile } = population;
    const assign = (id: string) => assignments.write([assignmentIds(assignments.rows), userId(user), id]);
    const random = new Random(hash(people.seed, STREAM.access, user));
    const held = new Set(Object.keys(PROFILE_RIGHTS[profile] ?? {}));
    for (const { name, rights, assigned, permissionSetLicense } of PERMISSION_SETS) {
      if (!random.chance(assigned[profile] ?? 0)) continue;
      assign(permissionSetId(name));
      if (permissionSetLicense) licensed.write([userId(user), licenseOf(permissionSetLicense)]);
      for (const object of Object.keys(rights)) held.add(object);
    }
    for (const id of siteSetsOf(people.seed, user, population)) assign(id);
    const came = people.lastLogin[user]! >= calendar.start + (calendar.days - USED_WITHIN) * 86_400_000;
    for (const [object, share] of Object.entries(USE[profile] ?? {})) {
      const uses = random.chance(share);
      const records = 1 + random.below(MOST_RECORDS);
      if (uses && came && held.has(object)) use.write([userId(user), object, records]);
    }
  }
  for (const file of [assignments, licensed, use]) file.close();
}

/** Portal role of an external user with a role; null for all others. */
export function portalRole(people: People, user: number, { hasRole, account }: SamplePopulation): string | null {
  if (!hasRole || !account) return null;
  return new Random(hash(people.seed, STREAM.role, user)).byShare(PORTAL_ROLES).role;
}

/** Email address: some people on internal licenses work for other companies, every other one of them for a branch with a subdomain. */
export function mailOf(people: People, user: number, { profile }: SamplePopulation, address: string): string {
  const external = new Random(hash(people.seed, STREAM.role, user)).chance(EXTERNAL_STAFF[profile] ?? 0);
  return external ? address.replace(/@.*/, `@${user % 2 ? "" : "eu."}${EXTERNAL_DOMAIN}`) : address;
}
