import type { NotLookedAt } from "./access";
import type { DriftCauseRow } from "./capacity";
import type { Confidence, DecisionReason, PriceSource } from "./costs";
import type { Details } from "./details";

export type FindingType =
  | "basis"
  | "poolShrink"
  | "poolGrow"
  | "unusedSeats"
  | "dormant"
  | "loginPoolNearlyUsed"
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

/** Types of records; those of findings that earlier versions had stay readable. */
export type RecordedType = FindingType | "neverLoggedIn";

/** What a finding says: its type, or a more specific case. `c/words` has a title, evidence and a next step for each. */
type FindingCode =
  | Exclude<FindingType, "basis">
  | "basisToLogin"
  | "basisToMember"
  | "basisNewUsers"
  | "idleNoPrice"
  | "poolKept"
  | "seatsExhausted"
  | "poolWatchProjected"
  | "poolOverProjected"
  | "annualOverageProjected"
  | "contractEndsPool"
  | "contractEndsFixed";

/**
 * What a finding is worth: a saving, a cost that is coming (`risk`), no money by itself, or an amount that is unknown because a price or a count is missing.
 */
type Worth = "saving" | "risk" | "none" | "unknown";

/** What a saving depends on: a right that the contract does not state, or the prices of the next term, which differ from today's. */
export type FindingTerm = "negotiate" | "nextTermPrices";

/**
 * Something to act on, in codes and numbers: what, how many users, how certain; amounts are in `currency`. `id` is stable: the same type, license, profile
 * and site give the same id in every run, even after a rename.
 */
export interface Finding extends Required<Pick<Details, "names" | "numbers" | "shares" | "amounts" | "days">> {
  id: string;
  type: FindingType;
  code: FindingCode;
  license: string;
  /** Null with `profile`, and where only the profile's name is known. */
  profileId: string | null;
  profile: string | null;
  site: string | null;
  /** Object or permission that the finding names besides license, profile and site; usually null. */
  subject: string | null;
  users: number;
  worth: Worth;
  /** Its rung of the ladder: the savings of all findings add up to the possible saving. Null unless `worth` is `saving`. */
  monthlySaving: number | null;
  /** What it may cost per month; null unless `worth` is `risk`. */
  monthlyRisk: number | null;
  /** The first day on which the saving is possible; null for other findings. */
  from: string | null;
  /** Empty unless `worth` is `saving`. */
  terms: FindingTerm[];
  currency: string | null;
  /** Source of the prices; null without money. */
  priceSource: PriceSource | null;
  confidence: Confidence;
  /** Complete months that support it; null where months do not matter. */
  months: number | null;
  /** The likely cause of a `drift`; null for other findings, and if none is known. */
  cause: DriftCauseRow | null;
  /** Of right-sizing: what was not looked at, and why there is no money; null for other findings. */
  tier: { notLookedAt: NotLookedAt[]; reason: DecisionReason | null } | null;
}

export type FindingStatus = "open" | "accepted" | "dismissed" | "done";

/** A finding with its title in the viewer's language. */
export type TitledFinding = Finding & { title: string };

/** What the host stores about a finding between runs (`License_Finding__c`; locally a file). */
export interface FindingRecord {
  /** `Finding.id`. */
  id: string;
  type: RecordedType;
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
  /** Name of who carries it out; null for nobody. */
  owner: string | null;
  /** Their user Id; null locally, where a name is all there is. */
  ownerId: string | null;
  /** The day by which it is to be done; null for none. */
  dueDate: string | null;
  /** As-of dates of the first and the newest audit with this finding. */
  firstSeen: string;
  lastSeen: string;
  /** As-of date of the first audit without it; null while the audit still finds it. */
  goneSince: string | null;
  /** As-of date on which it came back after it was gone; null if that never happened. */
  backSince: string | null;
}

/** Who carries out a finding, and until when. */
export type Assignment = Pick<FindingRecord, "owner" | "ownerId" | "dueDate">;

/** A user of the org who can carry out findings. */
export interface FindingOwner {
  id: string;
  name: string;
}
