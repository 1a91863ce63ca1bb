import type { EligibilityOrg } from "c/licenseEngine";
import { inputErrorAt } from "../../csv/inputError.ts";
import type { Part } from "../../csv/parts.ts";
import type { TableRecord } from "../../csv/records.ts";
import { settingsRecord, statedSetting } from "../decisions/settings.ts";

/** An administrator's settings of the org's portal roles. */
export type RoleSettings = Pick<
  EligibilityOrg,
  "portalRoleLimit" | "rolesPerCustomerAccount" | "rolesPerPartnerAccount" | "accountRoleOptimization"
>;

/** Maximum number of portal roles in an org unless Support raised it. */
const DEFAULT_LIMIT = 50_000;

/**
 * The settings of the folder; omitted ones are null, except for the limit of portal roles, which has a default.
 *
 * @throws InputError for a value out of its range
 */
export async function readRoleSettings(parts: Part[]): Promise<RoleSettings> {
  const record = await settingsRecord(parts);
  return {
    portalRoleLimit: (record && wholeSetting(record, "Portal_Role_Limit", 9_999_999)) ?? DEFAULT_LIMIT,
    rolesPerCustomerAccount: record && wholeSetting(record, "Roles_Per_Customer_Account", 3),
    rolesPerPartnerAccount: record && wholeSetting(record, "Roles_Per_Partner_Account", 3),
    accountRoleOptimization: record && statedSetting(record, "Account_Role_Optimization")
  };
}

function wholeSetting({ file, line, values }: TableRecord, column: string, most: number): number | null {
  if (values[column] === "") return null;
  const value = Number(values[column]);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw inputErrorAt({ file, line, column }, `expected a whole number from 1 to ${most}`);
  return value;
}
