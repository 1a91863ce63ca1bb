import type { Confidence, PriceSource } from "./costs";

export type FindingType =
  "basis" | "poolShrink" | "poolGrow" | "unusedSeats" | "dormant" | "neverLoggedIn" | "loginPoolNearlyUsed";

/** Something to act on. `id` is stable: the same type, license, profile and site give the same id in every run, whatever they are called by then. */
export interface Finding {
  id: string;
  type: FindingType;
  license: string;
  /** Null with `profile`, and where the profile is known by its name only. */
  profileId: string | null;
  profile: string | null;
  site: string | null;
  users: number;
  monthlySaving: number | null;
  currency: string | null;
  confidence: Confidence;
  title: string;
  /** One or two sentences with the numbers and the formula behind it. */
  evidence: string;
  /** The numbers of `evidence`, by name. */
  numbers: Record<string, number | string | null>;
}

/** Findings of the decisions, beside `FindingType`. */
export type DecisionFindingType =
  | "seatsExhaust"
  | "poolWatch"
  | "poolOver"
  | "annualOverage"
  | "drift"
  | "objectTrap"
  | "inflation"
  | "downgrade"
  | "externalOnInternal"
  | "contractEnds";

/** A finding an admin acts from: what, why (evidence), who (users), how sure, what next. Ids as in `Finding`. */
export interface DecisionFinding extends Omit<Finding, "type"> {
  type: FindingType | DecisionFindingType;
  /** What to do next, one sentence. */
  next: string;
  /** How sure: complete months behind it, null where months play no part ... */
  months: number | null;
  /** ... and where prices come from; null without money. */
  priceSource: PriceSource | null;
  /** Object or permission that the finding names beside license, profile and site; null mostly. */
  subject: string | null;
}

export type FindingStatus = "open" | "accepted" | "dismissed" | "done";

/** What is remembered of a finding between runs (`License_Finding__c`; locally a file). */
export interface FindingRecord {
  /** `Finding.id`. */
  id: string;
  type: FindingType | DecisionFindingType;
  license: string;
  profile: string | null;
  site: string | null;
  title: string;
  users: number;
  monthlySaving: number | null;
  currency: string | null;
  status: FindingStatus;
  /** Why it was dismissed; required for `dismissed`, null otherwise. */
  reason: string | null;
  /** As-of dates of the first and the newest audit that had it. */
  firstSeen: string;
  lastSeen: string;
  /** As-of date of the first audit that had it no more; null while it is there. */
  goneSince: string | null;
  /** As-of date on which it was there again after it had gone; null if that never happened. */
  backSince: string | null;
}
