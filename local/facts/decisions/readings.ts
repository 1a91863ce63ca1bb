import type { Catalog, ReadingFact } from "c/licenseEngine";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { LICENSE_READING } from "../../csv/tables.ts";
import { numberOrNull } from "../../csv/values.ts";

/**
 * The stored readings before a day, ordered by license and day; null without a file. If a license has several readings on one day, the last counts.
 *
 * @param asOf first excluded day
 */
export async function readReadings(parts: Part[], catalog: Catalog, asOf: string): Promise<ReadingFact[] | null> {
  if (!parts.length) return null;
  const readings = new Map<string, ReadingFact>();
  for await (const { values } of tableRecords(parts, LICENSE_READING)) {
    const name = values.License.trim();
    const license = catalog.find(name)?.name ?? name;
    const day = values.Day;
    if (day >= asOf) continue;
    readings.set(JSON.stringify([license, day]), {
      license,
      day,
      total: numberOrNull(values.Total),
      used: numberOrNull(values.Used),
      monthlyLoginsEntitlement: numberOrNull(values.Monthly_Logins_Entitlement),
      monthlyLoginsUsed: numberOrNull(values.Monthly_Logins_Used),
      ownLoginDays: numberOrNull(values.Own_Login_Days)
    });
  }
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return [...readings.values()].sort((a, b) => order(a.license, b.license) || order(a.day, b.day));
}
