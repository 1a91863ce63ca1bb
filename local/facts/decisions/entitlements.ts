import type { EntitlementFact, EntitlementFrequency } from "c/licenseEngine";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { TENANT_USAGE_ENTITLEMENT } from "../../csv/tables.ts";
import { numberOrNull } from "../../csv/values.ts";

const FREQUENCIES = ["Daily", "Weekly", "Fortnightly", "Monthly", "Quarterly", "Yearly", "Once"];

/**
 * The entitlements that may be about logins, in file order, without duplicates; null without a file.
 *
 * @param licenses license by setting, or by the last part of it, as the admin mapped them; a License column of the file takes precedence
 */
export async function readEntitlements(
  parts: Part[],
  licenses: ReadonlyMap<string, string>
): Promise<EntitlementFact[] | null> {
  if (!parts.length) return null;
  const facts = new Map<string, EntitlementFact>();
  for await (const { values } of tableRecords(parts, TENANT_USAGE_ENTITLEMENT)) {
    const { Setting: setting, MasterLabel: label } = values;
    if (!/login/i.test(label)) continue;
    const mapped = licenses.get(setting) ?? licenses.get(setting.slice(setting.lastIndexOf(".") + 1));
    const fact: EntitlementFact = {
      setting,
      label,
      amountUsed: numberOrNull(values.AmountUsed),
      allowed: numberOrNull(values.CurrentAmountAllowed),
      start: values.StartDate || null,
      end: values.EndDate || null,
      frequency: frequencyOf(values.Frequency),
      license: values.License.trim() || (mapped ?? null)
    };
    facts.set(JSON.stringify(fact), fact);
  }
  return [...facts.values()];
}

/** A frequency that is not in the object reference stays unknown. */
function frequencyOf(text: string): EntitlementFrequency | null {
  return FREQUENCIES.includes(text) ? (text as EntitlementFrequency) : null;
}
