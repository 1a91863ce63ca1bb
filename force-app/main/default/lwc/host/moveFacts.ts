import type { EligibilityFacts, PermissionFacts } from "c/licenseEngine";
import { mergeEligibilityFacts } from "c/licenseEngine";
import { callHost } from "./callHost";

/** Maximum number of users or usernames per call. */
const MOST = 200;
/** Maximum number of profiles and permission sets per call. */
const MOST_SOURCES = 50;

/**
 * Reads the facts that verdicts on users need, 200 users per call.
 *
 * @param onPart receives the number of users read so far, after each call; reading stops when it returns false
 * @returns null if it was stopped
 * @throws RangeError for an empty list of users; what the host throws, see `reduceErrors`
 */
export async function readEligibility(
  userIds: readonly string[],
  onPart: (users: number) => boolean = () => true
): Promise<EligibilityFacts | null> {
  const answers: EligibilityFacts[] = [];
  for (let from = 0; from < userIds.length; from += MOST) {
    const part = userIds.slice(from, from + MOST);
    // One call after another: a host limits queries per minute, and progress must be in order.
    // eslint-disable-next-line no-await-in-loop
    answers.push(await callHost("LicenseUpgradesController.getEligibilityFacts", { userIds: part }));
    if (!onPart(Math.min(from + MOST, userIds.length))) return null;
  }
  return mergeEligibilityFacts(answers);
}

/** Ids of usernames in the order given, including repeats, and the usernames that were not found. */
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

/** What profiles and permission sets grant, 50 per call. */
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
