import type { MissingPair, ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { fill, formatNumber, plural } from "c/format";
import { labels } from "./labels";

/** One profile that has no profile on a license yet. */
export interface PairRow {
  key: string;
  label: string;
  /** Id of the chosen profile; empty for none. */
  value: string;
  options: { label: string; value: string }[];
  /** Why the profile is suggested, or what to do if the license has none. */
  note: string;
  none: boolean;
}

const keyOf = ({ fromProfileId, toLicense }: MissingPair): string => `${fromProfileId}|${toLicense}`;
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** @param chosen what the user chose by key; else the suggestion is chosen */
export function pairRows(
  pairs: readonly MissingPair[],
  map: ProfileMap,
  chosen: Readonly<Record<string, string>>
): PairRow[] {
  return pairs.map((pair) => {
    const { fromProfileId, fromProfile, toLicense, users, suggestion } = pair;
    const options = map.profiles
      .filter(({ id, license }) => same(license, toLicense) && id !== fromProfileId)
      .map(({ id, name }) => ({ label: name, value: id }))
      .sort((a, b) => a.label.localeCompare(b.label));
    const suggested = suggestion?.entry.toProfileId ?? "";
    const value = chosen[keyOf(pair)] ?? suggested;
    const why = suggestion && value === suggested ? labels[`MapEditor_Why_${suggestion.by}`] : "";
    return {
      key: keyOf(pair),
      label: fill(plural(users, { one: labels.PlanPairs_PairOne, other: labels.PlanPairs_Pair }), {
        profile: fromProfile,
        license: toLicense,
        users: formatNumber(users)
      }),
      value,
      options,
      note: options.length
        ? why && fill(labels.MapEditor_Suggested, { why })
        : fill(labels.MapEditor_NoProfiles, { license: toLicense }),
      none: options.length === 0
    };
  });
}

/** The entries of the pairs that have a profile. */
export function chosenEntries(pairs: readonly MissingPair[], rows: readonly PairRow[]): ProfileMapEntry[] {
  return pairs.flatMap((pair) => {
    const toProfileId = rows.find(({ key }) => key === keyOf(pair))?.value;
    return toProfileId ? [{ fromProfileId: pair.fromProfileId, toLicense: pair.toLicense, toProfileId }] : [];
  });
}
