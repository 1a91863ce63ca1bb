import { catalogOf } from "./catalog";
import type { LicenseType } from "./contract";
import { mappedProfile, targetLicenses } from "./profileMap";
import type { ProfileFact, ProfileMap, ProfileMapSuggestion } from "./movesContract";

/**
 * Proposals for profiles that have no entry for a license they can come to: the one profile of that license whose name is the same but for words
 * that tell licenses apart, else the only profile there is. Where several fit equally nothing is proposed.
 */
export function suggestProfileMap(map: ProfileMap): ProfileMapSuggestion[] {
  const catalog = catalogOf(map.catalog);
  const words = licenseWords(map.catalog);
  const licenseOf = ({ license }: ProfileFact): string => catalog.find(license)?.name ?? license;
  return map.profiles.flatMap((from) =>
    targetLicenses(from, map).flatMap((toLicense) => {
      if (mappedProfile(map.entries, from.id, toLicense) !== null) return [];
      const there = map.profiles.filter((profile) => licenseOf(profile) === toLicense && profile.id !== from.id);
      const name = bareName(from.name, words);
      const named = name === "" ? [] : there.filter((profile) => bareName(profile.name, words) === name);
      const to = named.length === 1 ? named[0] : there.length === 1 ? there[0] : null;
      if (!to) return [];
      const entry = { fromProfileId: from.id, toLicense, toProfileId: to.id };
      return [{ entry, by: named.length === 1 ? ("name" as const) : ("only" as const) }];
    })
  );
}

/** Words of the names of external licenses, and those that people tell bases apart with. */
function licenseWords(types: readonly LicenseType[]): ReadonlySet<string> {
  const names = types.filter(({ external }) => external).flatMap(({ name }) => wordsOf(name));
  return new Set([...names, "login", "logins", "member", "license", "user", "users", "profile"]);
}

function bareName(name: string, words: ReadonlySet<string>): string {
  return wordsOf(name)
    .filter((word) => !words.has(word))
    .join(" ");
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
