import type { EligibilityFacts, PermissionFacts } from "c/licenseEngine";
import { mergeEligibilityFacts } from "c/licenseEngine";
import { callHost } from "./callHost";

/** Users or usernames that a call may ask for. */
const MOST = 200;
/** Profiles and permission sets that a call may ask for. */
const MOST_SOURCES = 50;

/**
 * Reads what verdicts on users need, 200 users a call.
 *
 * @param onPart is told after each call how many users have been read; reading stops where it returns false
 * @returns null when it was stopped
 * @throws RangeError for nobody; what the host throws, see `reduceErrors`
 */
export async function readEligibility(
  userIds: readonly string[],
  onPart: (users: number) => boolean = () => true
): Promise<EligibilityFacts | null> {
  const answers: EligibilityFacts[] = [];
  for (let from = 0; from < userIds.length; from += MOST) {
    const part = userIds.slice(from, from + MOST);
    // One call after the other: a host limits queries per minute, and progress is reported in order.
    // eslint-disable-next-line no-await-in-loop
    answers.push(await callHost("LicenseUpgradesController.getEligibilityFacts", { userIds: part }));
    if (!onPart(Math.min(from + MOST, userIds.length))) return null;
  }
  return mergeEligibilityFacts(answers);
}

/** Ids of usernames in the order given, repeats kept, and the usernames that were not found. */
export async function findUsers(usernames: readonly string[]): Promise<{ ids: string[]; missing: string[] }> {
  const ids = new Map<string, string>();
  const missing: string[] = [];
  for (let from = 0; from < usernames.length; from += MOST) {
    const part = usernames.slice(from, from + MOST);
    // eslint-disable-next-line no-await-in-loop -- as above
    const found = await callHost("LicenseUpgradesController.findUserIds", { usernames: part });
    for (const [username, id] of Object.entries(found.ids)) ids.set(username, id);
    missing.push(...found.missing);
  }
  return { ids: usernames.flatMap((username) => ids.get(username) ?? []), missing: [...new Set(missing)] };
}

/** What profiles and permission sets grant, 50 a call. */
export async function readPermissions(
  profileIds: readonly string[],
  permissionSetIds: readonly string[]
): Promise<PermissionFacts> {
  const all = [...new Set(profileIds), ...new Set(permissionSetIds)];
  const facts: PermissionFacts = { sources: [], sites: null, missing: [] };
  for (let from = 0; from < all.length; from += MOST_SOURCES) {
    const part = all.slice(from, from + MOST_SOURCES);
    const ask = {
      profileIds: part.filter((id) => profileIds.includes(id)),
      permissionSetIds: part.filter((id) => !profileIds.includes(id))
    };
    // eslint-disable-next-line no-await-in-loop -- as above
    const { sources, sites, missing } = await callHost("LicenseUpgradesController.getPermissionFacts", ask);
    facts.sources.push(...sources);
    facts.sites = sites;
    facts.missing.push(...missing);
  }
  return facts;
}
