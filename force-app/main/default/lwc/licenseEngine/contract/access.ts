import type { NeedFact } from "./accessFacts";
import type { Confidence, DecisionReason, PriceSource } from "./costs";
import type { Basis } from "./org";

/**
 * What justifies a license with roles and was not looked at: somebody has to check it before users get one without. No host reads sharing rules, which are
 * metadata. In a list roles, where they are missing, come first.
 */
export type NotLookedAt = "roles" | "sharingRules";

/** Tier need of one population. */
export interface TierRow {
  license: string;
  family: string;
  basis: Basis;
  profileId: string;
  profile: string;
  activeUsers: number;
  /** Users who have access to at least one gating object of the family, and users who used at least one. */
  holders: number | null;
  users: number | null;
  /**
   * No access, no use and no portal role that needs the tier: candidates for a lower tier, by re-provisioning at renewal (no in-place downgrade is
   * documented).
   */
  downgradeCandidates: number | null;
  /** Users with access who don't use it. */
  inflationCases: number | null;
  /** Users who use nothing that justifies the license, but whose portal role (Manager, Executive) needs it; null where roles were not read. */
  roleUsers: number | null;
  /**
   * The lowest family that covers everything that the candidates and inflation cases have access to or use besides; null when no family is lower. One for
   * the population, because its profile is mapped to one profile.
   */
  targetFamily: string | null;
  /** What would justify the license and was not looked at; empty where the target family has it as well. */
  notLookedAt: NotLookedAt[];
  /** How sure the target family is sufficient: `medium` where sharing rules were not looked at, `low` where portal roles were not either. */
  confidence: Confidence;
  currency: string | null;
  /** Source of the two seat prices; null without money. */
  priceSource: PriceSource | null;
  /** Candidates x (own seat price - seat price of the target family), member basis only. */
  monthlySaving: number | null;
  /** The saving for candidates and inflation cases together: the amount without the unused permissions. */
  monthlySavingInflation: number | null;
  objects: { object: string; grantedByProfile: boolean; holders: number; users: number | null; share: number | null }[];
  reason: DecisionReason | null;
}

/** A permission that keeps users in a tier; `trap` when almost none of them uses the object. */
export interface GateRow {
  object: string;
  source: "profile" | "permissionSet";
  /** Null for permission sets, and for a profile without active users. */
  profileId: string | null;
  name: string;
  license: string;
  family: string;
  /** The strongest right granted. */
  access: "read" | "create" | "edit";
  holders: number;
  soleHolders: number | null;
  users: number | null;
  /** users / holders. */
  share: number | null;
  /** Users who used nothing that justifies the license and need it for this source alone, whatever objects it grants. Null: not known. */
  kept: number | null;
  /** Families that are sufficient for them without it: one for each population. */
  targetFamilies: string[];
  /** What the license costs more than those, for them, per month, by seat prices. */
  monthlyCost: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Why `monthlyCost` is null; null where it is known or nobody is kept. */
  costReason: DecisionReason | null;
  notLookedAt: NotLookedAt[];
  confidence: Confidence;
  trap: boolean | null;
  reason: DecisionReason | null;
}

/**
 * A profile or permission set that is a trap, with all gating objects that it grants: its users are counted once. `access` is the strongest right on any of
 * them, `users` and `share` are those of the object that most of its holders use.
 */
export interface Trap extends GateRow {
  objects: string[];
}

/** Users of one population for whom a lower license is sufficient, by what gives them access to what they do not use. A user is in one row only. */
export interface TierSaving {
  license: string;
  family: string;
  profileId: string;
  profile: string;
  /** The sufficient license, on the same basis, and its family. */
  target: string;
  targetFamily: string;
  users: number;
  /** Users x (own seat price - seat price of the target), per month. */
  monthly: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Why `monthly` is null. */
  reason: DecisionReason | null;
  confidence: Confidence;
  notLookedAt: NotLookedAt[];
  /** `unknown`: something gives them access, but it was not counted what. */
  heldBy: { by: NeedFact["by"] | "unknown"; name: string | null };
}

/** External people on internal licenses. */
export interface ExternalOnInternalRow {
  license: string;
  profile: string;
  rule: "domain" | "profile";
  domain: string | null;
  users: number;
}
