import type { Finding, MissingPair, ProfileMap, ProtectList, SuggestionContext } from "c/licenseEngine";
import { mappedProfile, protectedBy, suggestProfileMap } from "c/licenseEngine";
import { moveOf, peopleOf } from "c/findings";
import { fill, formatNumber } from "c/format";
import { readUsers, type OptimizerModel } from "c/host";
import { MOST_CHOSEN, conditionsOf, filterFor } from "c/users";
import { labels } from "./labels";

/** The profile that the users of a finding wait for; null if one is mapped or none is needed. */
export function missingPairOf(finding: Finding, map: ProfileMap): MissingPair | null {
  const { license, profileId, profile, users, names } = finding;
  const { target } = names;
  if (moveOf(finding) !== "switch" || profileId === null || profile === null || !target) return null;
  if (mappedProfile(map.entries, profileId, target) !== null) return null;
  const suggestion =
    suggestProfileMap(map).find(({ entry }) => entry.fromProfileId === profileId && entry.toLicense === target) ?? null;
  return { fromProfileId: profileId, fromProfile: profile, fromLicense: license, toLicense: target, users, suggestion };
}

/** That fewer seats are free than users need; empty if there are enough, or no seat is needed. */
export function seatsText({ code, names, users }: Finding, { facts }: OptimizerModel): string {
  const target = code === "basisToMember" ? facts.licenses.find(({ name }) => name === names.target) : undefined;
  if (!target) return "";
  const free = Math.max(0, target.total - target.used);
  if (free >= users) return "";
  return fill(labels.Why_FewSeats, {
    free: formatNumber(free),
    license: target.name,
    users: formatNumber(users)
  });
}

/**
 * Names of the finding's users whom the protect list keeps, in the list's order; a plan leaves them out. Reads at most as many users as one plan has.
 *
 * @throws what the host throws; see `reduceErrors`
 */
export async function protectedNames(
  finding: Finding,
  protect: ProtectList,
  context: SuggestionContext,
  goOn: () => boolean
): Promise<string[]> {
  const people = peopleOf(finding);
  if (!people || Object.values(protect).every((entries: readonly string[]) => !entries.length)) return [];
  const names: string[] = [];
  await readUsers(conditionsOf(filterFor(people), context), null, MOST_CHOSEN, ({ users }) => {
    for (const user of users) if (protectedBy({ ...user, email: null }, protect).length) names.push(user.name);
    return goOn();
  });
  return names;
}
