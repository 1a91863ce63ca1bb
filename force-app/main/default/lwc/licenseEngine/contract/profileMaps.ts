import type { UpgradeFact } from "./accessFacts";
import type { ProfileFact } from "./eligibilityFacts";
import type { LicenseType } from "./org";

/** "`toProfile` on `toLicense` replaces `fromProfile`". Unique by fromProfileId and toLicense. */
export interface ProfileMapEntry {
  fromProfileId: string;
  toLicense: string;
  toProfileId: string;
}

/** Answer of `getProfileMap` and `saveProfileMap`. */
export interface ProfileMap {
  catalog: LicenseType[];
  upgrades: UpgradeFact[];
  profiles: ProfileFact[];
  entries: ProfileMapEntry[];
}

/** What is wrong with an entry. Labels `LO_ProfileMap_<code>`. */
export type ProfileMapProblem =
  /** The profile does not exist (or no longer exists) on an external license. */
  | "fromMissing"
  | "toMissing"
  /** The target profile belongs to a different license than the entry says. */
  | "licenseDoesNotFit"
  /** From and to are the same profile. */
  | "sameProfile"
  /** Another entry maps the same profile to the same license. */
  | "duplicate"
  /** No in-place path leads from one license to the other. */
  | "noPath";

export interface ProfileMapCheck {
  entry: ProfileMapEntry;
  problems: ProfileMapProblem[];
}

/** A suggestion for a profile that has no entry for a license yet. */
export interface ProfileMapSuggestion {
  entry: ProfileMapEntry;
  /** `name`: the names match except for the words of the license; `only`: it is the only profile of the target license. */
  by: "name" | "only";
}

/** A profile without a mapped profile on a license, and how many chosen users wait for one. */
export interface MissingPair {
  fromProfileId: string;
  fromProfile: string;
  fromLicense: string;
  toLicense: string;
  users: number;
  suggestion: ProfileMapSuggestion | null;
}
