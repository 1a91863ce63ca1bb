import { catalogOf } from "./catalog";
import { mappedProfile, targetLicenses } from "./profileMap";
import type { ProfileFact, ProfileMap, ProfileMapSuggestion } from "./movesContract";

/** Words that people tell bases apart with, or that say nothing. */
const BASIS_WORDS = ["login", "logins", "member", "license", "user", "users", "profile"];

/**
 * Proposals for profiles that have no entry for a license they can come to: the one profile of that license whose name is the same but for words
 * of the two licenses, else the only profile there is. Where several fit equally nothing is proposed.
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
