import type { ProfileFact } from "../contract/eligibilityFacts";
import type { LicenseType } from "../contract/org";
import type {
  ProfileMap,
  ProfileMapCheck,
  ProfileMapEntry,
  ProfileMapProblem,
  ProfileMapSuggestion
} from "../contract/profileMaps";
import { catalogOf, familyOf } from "../org/catalog";
import { UPGRADE_FAMILIES, isCounterpart, isLitePortal } from "./context";

/** Every entry with its problems; an entry without problems can be used. */
export function checkProfileMap(map: ProfileMap): ProfileMapCheck[] {
  const profiles = new Map(map.profiles.map((profile) => [profile.id, profile]));
  const count = new Map<string, number>();
  for (const entry of map.entries) count.set(keyOf(entry), (count.get(keyOf(entry)) ?? 0) + 1);
  return map.entries.map((entry) => {
    const from = profiles.get(entry.fromProfileId) ?? null;
    const to = profiles.get(entry.toProfileId) ?? null;
    const wrong: [ProfileMapProblem, boolean][] = [
      ["fromMissing", !from],
      ["toMissing", !to],
      ["licenseDoesNotFit", to !== null && fold(to.license) !== fold(entry.toLicense)],
      ["sameProfile", entry.fromProfileId === entry.toProfileId],
      ["duplicate", (count.get(keyOf(entry)) ?? 0) > 1],
      ["noPath", from !== null && !hasPath(from, entry.toLicense, map)]
    ];
    return { entry, problems: wrong.filter(([, holds]) => holds).map(([problem]) => problem) };
  });
}

/** The profile that replaces another on a license; null if none is mapped. */
export function mappedProfile(
  entries: readonly ProfileMapEntry[],
  fromProfileId: string,
  toLicense: string
): string | null {
  const key = keyOf({ fromProfileId, toLicense });
  return entries.find((entry) => keyOf(entry) === key)?.toProfileId ?? null;
}

/** Licenses that users of a profile can move to in place, by name: the other basis, and upgrades that Help lists. */
export function targetLicenses(
  { license, userType }: Pick<ProfileFact, "license" | "userType">,
  { catalog: types, upgrades }: Pick<ProfileMap, "catalog" | "upgrades">
): string[] {
  const present = catalogOf(types).find(license);
  const lite = isLitePortal(userType ?? present?.userType ?? null);
  const listed = upgrades.find((upgrade) => fold(upgrade.license) === fold(license))?.targets ?? [];
  const upgradable = (type: LicenseType): boolean => {
    const family = familyOf(type);
    return UPGRADE_FAMILIES.includes(family) && (lite || listed.includes(family));
  };
  return types
    .filter((type) => type.external && type.name !== present?.name)
    .filter((type) => (present !== null && isCounterpart(present, type)) || upgradable(type))
    .map(({ name }) => name);
}

function hasPath(from: ProfileFact, toLicense: string, map: ProfileMap): boolean {
  return (
    fold(from.license) === fold(toLicense) || targetLicenses(from, map).some((name) => fold(name) === fold(toLicense))
  );
}

function keyOf({ fromProfileId, toLicense }: Pick<ProfileMapEntry, "fromProfileId" | "toLicense">): string {
  return `${fromProfileId} ${fold(toLicense)}`;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** Words that distinguish bases or carry no meaning. */
const BASIS_WORDS = ["login", "logins", "member", "license", "user", "users", "profile"];

/**
 * Suggestions for profiles that have no entry for a license they can move to: the one profile of that license with the same name except for words
 * of the two licenses, else the only profile of that license. If several fit equally, there is no suggestion.
 */
export function suggestProfileMap(map: ProfileMap): ProfileMapSuggestion[] {
  const catalog = catalogOf(map.catalog);
  const licenseOf = ({ license }: ProfileFact): string => catalog.find(license)?.name ?? license;
  return map.profiles.flatMap((from) =>
    targetLicenses(from, map).flatMap((toLicense) => {
      if (mappedProfile(map.entries, from.id, toLicense) !== null) return [];
      const there = map.profiles.filter((profile) => licenseOf(profile) === toLicense && profile.id !== from.id);
      const words = new Set([...wordsOf(licenseOf(from)), ...wordsOf(toLicense), ...BASIS_WORDS]);
      const name = bareName(from.name, words);
      const named = name === "" ? [] : there.filter((profile) => bareName(profile.name, words) === name);
      const to = named.length === 1 ? named[0] : there.length === 1 ? there[0] : null;
      if (!to) return [];
      const entry = { fromProfileId: from.id, toLicense, toProfileId: to.id };
      return [{ entry, by: named.length === 1 ? ("name" as const) : ("only" as const) }];
    })
  );
}

function bareName(name: string, words: ReadonlySet<string>): string {
  return wordsOf(name)
    .filter((word) => !words.has(word))
    .join(" ");
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
