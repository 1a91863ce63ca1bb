import type { DecisionReason } from "./costs";
import type { Basis } from "./org";

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
  /** No access and no use: candidates for a lower tier, by re-provisioning at renewal (no in-place downgrade is documented). */
  downgradeCandidates: number | null;
  /** Users with access who don't use it. */
  inflationCases: number | null;
  /** The family that is sufficient for the candidates; null when no family is lower. */
  targetFamily: string | null;
  currency: string | null;
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
  trap: boolean | null;
  reason: DecisionReason | null;
}

/** External people on internal licenses. */
export interface ExternalOnInternalRow {
  license: string;
  profile: string;
  rule: "domain" | "profile";
  domain: string | null;
  users: number;
}
