import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { callHost } from "./callHost";

/**
 * Adds entries to the stored profile map; entries for the same profile and license are replaced. If the answer is lost, the host's stored map decides
 * whether it failed.
 */
export async function mapProfiles(added: readonly ProfileMapEntry[]): Promise<ProfileMap> {
  const stored = await callHost("LicenseUpgradesController.getProfileMap");
  const replaced = new Set(added.map(pairOf));
  const entries = [...stored.entries.filter((entry) => !replaced.has(pairOf(entry))), ...added];
  try {
    return await callHost("LicenseUpgradesController.saveProfileMap", { entries });
  } catch (error) {
    const map = await callHost("LicenseUpgradesController.getProfileMap").catch(() => null);
    if (map && added.every((entry) => map.entries.some((one) => keyOf(one) === keyOf(entry)))) return map;
    throw error;
  }
}

function pairOf({ fromProfileId, toLicense }: ProfileMapEntry): string {
  return `${fromProfileId}|${toLicense.trim().toLowerCase()}`;
}

function keyOf(entry: ProfileMapEntry): string {
  return `${pairOf(entry)}|${entry.toProfileId}`;
}
