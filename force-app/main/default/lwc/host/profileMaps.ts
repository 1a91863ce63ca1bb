import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { callHost } from "./callHost";

/**
 * Changes the stored profile map: the one way in which pages do. Entries for the same profile and license are replaced; what others have stored in the
 * meantime stays. If the answer is lost, the host's stored map decides whether it failed.
 *
 * @param entries that are to be stored
 * @param before what an editor began with: those that it has no more are removed
 * @returns the map as stored
 * @throws what the host throws; see `reduceErrors`
 */
export async function mapProfiles(
  entries: readonly ProfileMapEntry[],
  before: readonly ProfileMapEntry[] = []
): Promise<ProfileMap> {
  const kept = new Set(entries.map(keyOf));
  const known = new Set(before.map(keyOf));
  const removed = new Set([...known].filter((key) => !kept.has(key)));
  const added = entries.filter((entry) => !known.has(keyOf(entry)));
  const replaced = new Set(added.map(pairOf));
  const stored = await callHost("LicenseUpgradesController.getProfileMap");
  const others = stored.entries.filter((entry) => !removed.has(keyOf(entry)) && !replaced.has(pairOf(entry)));
  try {
    return await callHost("LicenseUpgradesController.saveProfileMap", { entries: distinct([...others, ...added]) });
  } catch (error) {
    const map = await callHost("LicenseUpgradesController.getProfileMap").catch(() => null);
    const has = new Set(map?.entries.map(keyOf));
    if (map && added.every((entry) => has.has(keyOf(entry))) && ![...removed].some((key) => has.has(key))) return map;
    throw error;
  }
}

function distinct(entries: readonly ProfileMapEntry[]): ProfileMapEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function pairOf({ fromProfileId, toLicense }: ProfileMapEntry): string {
  return `${fromProfileId}|${toLicense.trim().toLowerCase()}`;
}

function keyOf(entry: ProfileMapEntry): string {
  return `${pairOf(entry)}|${entry.toProfileId}`;
}
