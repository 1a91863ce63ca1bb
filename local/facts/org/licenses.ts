import type { Catalog, LicenseFact, LicenseType } from "c/licenseEngine";
import { idKey } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { USER_LICENSE } from "../../csv/tables.ts";
import { ToldOnce } from "./toldOnce.ts";
import { numberOrNull } from "../../csv/values.ts";

/** A `UserLicense` of the org with its catalog record, null if the catalog does not know the license. */
export interface OrgLicense extends Omit<LicenseFact, "activeUsers"> {
  type: LicenseType | null;
}

/**
 * The licenses of the org by Id key. A license in the catalog takes the catalog's name.
 *
 * @throws InputError for a license that two rows tell differently, or that has two Ids: one of the rows is older, or of another org
 */
export async function readLicenses(parts: Part[], catalog: Catalog): Promise<Map<string, OrgLicense>> {
  const licenses = new Map<string, OrgLicense>();
  const told = new ToldOnce(["Name", "TotalLicenses", "UsedLicenses", "MonthlyLoginsEntitlement", "MonthlyLoginsUsed"]);
  const named = new ToldOnce(["Id"]);
  for await (const record of tableRecords(parts, USER_LICENSE)) {
    const { values } = record;
    const key = idKey(values.Id);
    if (told.check(key, record)) continue;
    const type = catalog.find(values.Name, values.LicenseDefinitionKey);
    // An external license counts by its name: two of one name would count twice.
    if (type?.external) named.check(values.Name, { ...record, values: { Id: key } });
    licenses.set(key, {
      type,
      name: type?.name ?? values.Name,
      total: Number(values.TotalLicenses),
      used: Number(values.UsedLicenses),
      monthlyLoginsEntitlement: numberOrNull(values.MonthlyLoginsEntitlement),
      monthlyLoginsUsed: numberOrNull(values.MonthlyLoginsUsed)
    });
  }
  return licenses;
}
