import type { ProfileMap, ProfileMapCheck, ProfileMapEntry, ProfileMapSuggestion } from "c/licenseEngine";
import { checkProfileMap, mappedProfile, suggestProfileMap, targetLicenses } from "c/licenseEngine";
import { fill, formatList } from "c/format";
import { mapProblemText } from "c/words";
import { labels } from "./labels";

/** One profile and its counterpart on the license. */
export interface MapRow {
  id: string;
  profile: string;
  license: string;
  label: string;
  /** Id of the mapped profile; empty for none. */
  value: string;
  options: { label: string; value: string }[];
  state: string;
  wrong: boolean;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Suggestions for the license. */
export function suggestionsFor(map: ProfileMap, license: string): ProfileMapSuggestion[] {
  return suggestProfileMap(map).filter(({ entry }) => same(entry.toLicense, license));
}

/** Every profile that can move to the license in place, or has an entry for it, by name. */
export function mapRows(map: ProfileMap, license: string): MapRow[] {
  const checks = checkProfileMap(map).filter(({ entry }) => same(entry.toLicense, license));
  const suggestions = suggestionsFor(map, license);
  const targets = map.profiles.filter((profile) => same(profile.license, license));
  return map.profiles
    .filter(
      (from) =>
        checks.some(({ entry }) => entry.fromProfileId === from.id) ||
        targetLicenses(from, map).some((name) => same(name, license))
    )
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((from) => {
      const value = mappedProfile(map.entries, from.id, license) ?? "";
      const problems = checks.find(({ entry }) => entry.fromProfileId === from.id)?.problems ?? [];
      const options = targets.filter(({ id }) => id !== from.id).map(({ id, name }) => ({ label: name, value: id }));
      const gone = value && !options.some((option) => option.value === value);
      return {
        id: from.id,
        profile: from.name,
        license: from.license,
        label: fill(labels.MapEditor_ToFor, { license, profile: from.name }),
        value,
        options: [
          { label: labels.MapEditor_Unmapped, value: "" },
          ...options,
          ...(gone ? [{ label: fill(labels.MapEditor_Gone, { id: value }), value }] : [])
        ],
        state: stateOf(value, problems, suggestions.find(({ entry }) => entry.fromProfileId === from.id) ?? null),
        wrong: problems.length > 0
      };
    });
}

function stateOf(
  value: string,
  problems: ProfileMapCheck["problems"],
  suggestion: ProfileMapSuggestion | null
): string {
  if (problems.length) return problems.map(mapProblemText).join(" ");
  if (value) return labels.MapEditor_Fits;
  return suggestion
    ? fill(labels.MapEditor_Suggested, { why: labels[`MapEditor_Why_${suggestion.by}`] })
    : labels.MapEditor_Unmapped;
}

/** Invalid entries that have no row for the license. */
export function otherProblems(map: ProfileMap, license: string): { key: string; text: string }[] {
  const name = (id: string) =>
    map.profiles.find((profile) => profile.id === id)?.name ?? fill(labels.MapEditor_Gone, { id });
  const rows = new Set(mapRows(map, license).map(({ id }) => id));
  return checkProfileMap(map)
    .filter(
      ({ entry, problems }) => problems.length && !(same(entry.toLicense, license) && rows.has(entry.fromProfileId))
    )
    .map(({ entry, problems }) => ({
      key: keyOf(entry),
      text: fill(labels.MapEditor_Other, {
        from: name(entry.fromProfileId),
        to: name(entry.toProfileId),
        license: entry.toLicense,
        problems: formatList(problems.map(mapProblemText))
      })
    }));
}

export function keyOf({ fromProfileId, toLicense, toProfileId }: ProfileMapEntry): string {
  return `${fromProfileId}|${toLicense}|${toProfileId}`;
}

/** The entries with a new profile for one of them; an empty profile removes the entry. */
export function withEntry(
  entries: readonly ProfileMapEntry[],
  fromProfileId: string,
  toLicense: string,
  toProfileId: string
): ProfileMapEntry[] {
  const others = entries.filter((entry) => entry.fromProfileId !== fromProfileId || !same(entry.toLicense, toLicense));
  return toProfileId ? [...others, { fromProfileId, toLicense, toProfileId }] : others;
}
