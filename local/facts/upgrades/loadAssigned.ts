import type { Database } from "../../csv/database.ts";
import { userKeySql } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { PERMISSION_SET_ASSIGNMENT } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { dayNumber, epochMicrosSql } from "../../csv/timestamps.ts";
import { PERMISSION_SET_LICENSE_ASSIGN } from "../../csv/upgradeTables.ts";
import { idSql, loadChecked } from "./checkedRows.ts";

/** Whether the folder contains the assignments of permission sets and permission set licenses. */
export interface AssignedKnown {
  sets: boolean;
  licenses: boolean;
}

/**
 * Makes the tables `assigned_sets` (key of the user, set and grp: Id keys) and `assigned_licenses` (key of the user, license), each only if
 * its files exist.
 *
 * @param now as-of day and its time zone: assignments that expired earlier do not count
 * @throws InputError for an unreadable Id
 */
export async function loadAssigned(
  database: Database,
  parts: Parts,
  now: { asOf: string; timeZone: string }
): Promise<AssignedKnown> {
  const known: AssignedKnown = {
    sets: parts.PermissionSetAssignment.length > 0 && parts.PermissionSet.length > 0,
    licenses: parts.PermissionSetLicenseAssign.length > 0 && parts.PermissionSetLicense.length > 0
  };
  if (known.sets)
    await loadChecked(
      database,
      { parts: parts.PermissionSetAssignment, table: PERMISSION_SET_ASSIGNMENT, into: "assigned_sets" },
      [
        `${userKeySql("AssigneeId")} AS key`,
        `${idSql("PermissionSetId")} AS set_id`,
        `${idSql("PermissionSetGroupId")} AS group_id`
      ],
      `NOT coalesce(${localDaySql(epochMicrosSql("ExpirationDate"), now.timeZone)} < ${dayNumber(now.asOf)}, false)`
    );
  if (known.licenses)
    await loadChecked(
      database,
      { parts: parts.PermissionSetLicenseAssign, table: PERMISSION_SET_LICENSE_ASSIGN, into: "assigned_licenses" },
      [`${userKeySql("AssigneeId")} AS key`, `${idSql("PermissionSetLicenseId")} AS license_id`]
    );
  return known;
}
