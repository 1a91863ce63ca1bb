import type { EligibilityFacts } from "../contract/eligibilityFacts";
import type { PlanExclusion } from "../contract/plans";
import type { MissingPair, ProfileMap } from "../contract/profileMaps";
import { moveContext } from "./context";
import type { PlanRequest } from "./plan";
import { suggestProfileMap } from "./profileMap";

/** The pairs of profile and license that users of a plan wait for, most users first, each with its suggestion. */
export function missingPairs(
  { kind, license }: Pick<PlanRequest, "kind" | "license">,
  exclusions: readonly PlanExclusion[],
  facts: EligibilityFacts,
  map: ProfileMap
): MissingPair[] {
  const context = moveContext(facts);
  const pairs = new Map<string, MissingPair>();
  const suggestions = suggestProfileMap(map);
  for (const { userId, code, names } of exclusions) {
    const user = code === "blocked" && names.includes("noProfileMapped") ? context.user(userId) : null;
    const target = license ?? (user && kind === "switch" ? context.catalog.find(user.license)?.counterpart : null);
    if (!user || !target) continue;
    const toLicense = context.catalog.find(target)?.name ?? target;
    const key = `${user.profileId}|${toLicense}`;
    const known = pairs.get(key);
    if (known) known.users += 1;
    else
      pairs.set(key, {
        fromProfileId: user.profileId,
        fromProfile: user.profile,
        fromLicense: user.license,
        toLicense,
        users: 1,
        suggestion:
          suggestions.find(({ entry }) => entry.fromProfileId === user.profileId && entry.toLicense === toLicense) ??
          null
      });
  }
  return [...pairs.values()].sort((a, b) => b.users - a.users || a.fromProfile.localeCompare(b.fromProfile));
}
