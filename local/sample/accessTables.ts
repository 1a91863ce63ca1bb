import { join } from "node:path";
import { EXTERNAL_DOMAIN, EXTERNAL_STAFF, PERMISSION_SETS, PORTAL_ROLES, PROFILE_RIGHTS, USE } from "./access.ts";
import type { SampleRights } from "./access.ts";
import type { Calendar } from "./calendar.ts";
import { CsvFile } from "./csvFile.ts";
import { recordIds } from "./ids.ts";
import { POPULATIONS } from "./org.ts";
import type { SamplePopulation } from "./org.ts";
import type { People } from "./people.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";
import { profileId, userId } from "./records.ts";

/** Days before the as-of date in which use counts; a little less than the window's months, so that all of it lies in them. */
const USED_WITHIN = 90;
const MOST_RECORDS = 40;
const USER_PERMISSIONS = ["Report", "Dashboard"];

const setIds = recordIds("0PS");
const ownSet = (population: SamplePopulation) => setIds(POPULATIONS.indexOf(population));
const namedSet = (index: number) => setIds(POPULATIONS.length + index);

/** Writes PermissionSet.csv and ObjectPermissions.csv. */
export function writePermissions(folder: string): void {
  const sets = new CsvFile(
    join(folder, "PermissionSet.csv"),
    "Id,Name,Label,IsOwnedByProfile,ProfileId,PermissionsRunReports,PermissionsCreateCustomizeReports,PermissionsCreateCustomizeDashboards".split(
      ","
    )
  );
  const objects = new CsvFile(
    join(folder, "ObjectPermissions.csv"),
    "ParentId,SobjectType,PermissionsRead,PermissionsCreate,PermissionsEdit".split(",")
  );
  const write = (id: string, name: string, label: string, profile: string | null, rights: SampleRights) => {
    const reports = rights.Report !== undefined;
    const makes = rights.Report === "create";
    sets.write([id, name, label, profile !== null, profile, reports, makes, rights.Dashboard !== undefined]);
    objects.write([id, "Case", true, true, false]);
    for (const [object, right] of Object.entries(rights))
      if (!USER_PERMISSIONS.includes(object)) objects.write([id, object, true, right !== "read", right === "edit"]);
  };
  for (const population of POPULATIONS) {
    const id = ownSet(population);
    write(
      id,
      `X${id.slice(0, 15)}`,
      population.profile,
      profileId(population),
      PROFILE_RIGHTS[population.profile] ?? {}
    );
  }
  PERMISSION_SETS.forEach(({ name, rights }, index) =>
    write(namedSet(index), name, name.replace("_", " "), null, rights)
  );
  sets.close();
  objects.close();
}

/** Writes PermissionSetAssignment.csv and RecordUse.csv. Who has a permission uses its object oftener than who has it not. */
export function writeAccess(folder: string, people: People, calendar: Calendar): void {
  const assignments = new CsvFile(join(folder, "PermissionSetAssignment.csv"), ["Id", "AssigneeId", "PermissionSetId"]);
  const use = new CsvFile(join(folder, "RecordUse.csv"), ["UserId", "SobjectType", "Records"]);
  const assignmentIds = recordIds("0Pa");
  for (let user = 0; user < people.count; user++) {
    const { profile } = POPULATIONS[people.population[user]!]!;
    const random = new Random(hash(people.seed, STREAM.access, user));
    const held = new Set(Object.keys(PROFILE_RIGHTS[profile] ?? {}));
    PERMISSION_SETS.forEach(({ rights, assigned }, index) => {
      if (!random.chance(assigned[profile] ?? 0)) return;
      assignments.write([assignmentIds(assignments.rows), userId(user), namedSet(index)]);
      for (const object of Object.keys(rights)) held.add(object);
    });
    const came = people.lastLogin[user]! >= calendar.start + (calendar.days - USED_WITHIN) * 86_400_000;
    for (const [object, share] of Object.entries(USE[profile] ?? {})) {
      const uses = random.chance(share);
      const records = 1 + random.below(MOST_RECORDS);
      if (uses && came && held.has(object)) use.write([userId(user), object, records]);
    }
  }
  assignments.close();
  use.close();
}

/** Portal role of an external user with a role; null for everybody else. */
export function portalRole(people: People, user: number, { hasRole, account }: SamplePopulation): string | null {
  if (!hasRole || !account) return null;
  return new Random(hash(people.seed, STREAM.role, user)).byShare(PORTAL_ROLES).role;
}

/** Mail address: some people on internal licenses work for others. */
export function mailOf(people: People, user: number, { profile }: SamplePopulation, address: string): string {
  const external = new Random(hash(people.seed, STREAM.role, user)).chance(EXTERNAL_STAFF[profile] ?? 0);
  return external ? address.replace(/@.*/, `@${EXTERNAL_DOMAIN}`) : address;
}
