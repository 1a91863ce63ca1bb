import type { AccessFacts, AuditFacts } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { USER } from "../../csv/tables.ts";
import { dateOf, dayNumber } from "../../csv/timestamps.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import { monthStart } from "../usage/coverage.ts";
import { slotOfDay } from "../usage/runningDays.ts";
import { gateRows, grantRows, objectRows, roleRows } from "./accessRows.ts";
import type { AccessCount } from "./accessRows.ts";
import { loadGating, permittedObjects, readGranters, reportsReadable } from "./granters.ts";
import { loadAssignments } from "./loadAssignments.ts";
import { loadUse } from "./loadUse.ts";
import { DASHBOARD, REPORT, accessPlan } from "./plan.ts";
import { needRows } from "./needRows.ts";
import { needTallies, setTallies, userTallies } from "./tallies.ts";

/**
 * Who holds and who used the objects that justify a tier; null unless PermissionSet, PermissionSetAssignment and ObjectPermissions are all present,
 * because with only some of them, users with access would seem to have none. Counted in the database: the result is small for any number of users.
 */
export async function accessFacts(database: Database, folder: LoadedFolder): Promise<AccessFacts | null> {
  const { facts, parts, populations, profiles } = folder;
  if (!parts.PermissionSet.length || !parts.PermissionSetAssignment.length || !parts.ObjectPermissions.length)
    return null;
  const plan = accessPlan(facts.catalog, populations);
  await loadGating(database, plan);
  const granters = await readGranters(database, parts.PermissionSet, parts.ObjectPermissions, plan);
  if (!granters) return null;
  const { asOf, settings } = facts.context;
  await loadAssignments(database, parts.PermissionSetAssignment, granters, plan, { asOf, timeZone: settings.timeZone });
  const { readable: useReadable, refused } = await loadUse(database, parts.RecordUse, plan);
  const reports = await reportsReadable(parts.PermissionSet);
  const count: AccessCount = {
    plan,
    populations,
    profiles,
    granters,
    users: await userTallies(database),
    sets: await setTallies(database),
    grantsReadable: maskOf(plan.objects, (name) => reports || (name !== REPORT && name !== DASHBOARD)),
    useReadable,
    // Administrators have permissions on every existing object, so this org lacks any object that nobody is granted.
    absent: refused & ~(await permittedObjects(database))
  };
  const readable = count.grantsReadable & useReadable;
  const roles = await hasColumn(parts.User, USER, "PortalRole");
  return {
    window: windowOf(facts),
    unreadable: plan.objects.filter((_, index) => !(readable & (1 << index))),
    grants: grantRows(count),
    objects: objectRows(count),
    gates: gateRows(count),
    needs: needRows(count, await needTallies(database, plan), roles),
    roles: roles ? roleRows(count) : null
  };
}

function maskOf(objects: readonly string[], wanted: (name: string) => boolean): number {
  return objects.reduce((mask, name, index) => (wanted(name) ? mask | (1 << index) : mask), 0);
}

/** From the start of the oldest month of the window up to the as-of day: the period of the queries for RecordUse. */
function windowOf({ context: { asOf, settings } }: AuditFacts): AccessFacts["window"] {
  const slot = slotOfDay(dayNumber(asOf), settings.anchorDay) - settings.window;
  return { from: dateOf(monthStart(slot, settings.anchorDay)), to: asOf };
}
