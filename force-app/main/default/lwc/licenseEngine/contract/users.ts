import type { Confidence } from "./costs";
import type { DecisionSettings } from "./decisionFacts";
import type { Basis } from "./org";

/** `dormant` and `never` as `PopulationFact` defines them; `active` all other users, including new ones without a login. */
export type Activity = "active" | "dormant" | "never";

/** What to do with one user. */
export type Suggestion = "toLogin" | "toMember" | "deactivate" | "keep" | "upgradePossible" | "notEnoughData";

/** A suggestion, or the part of `toLogin` with users who did not log in, or did. */
export type SuggestionFilter = Suggestion | "toLoginIdle" | "toLoginUsed";

/** Why a suggestion was made; pages have one label for each. */
export type SuggestionReason =
  /** deactivate, toLogin: the last login is more than the dormant days ago. */
  | "dormant"
  /** deactivate, toLogin: never logged in, created more than the dormant days ago. */
  | "neverLoggedIn"
  /** toLogin: mean below the lower bound. */
  | "belowBreakEven"
  /** toMember: mean above the upper bound. */
  | "aboveBreakEven"
  /** keep: between the bounds, where users stay on their basis. */
  | "nearBreakEven"
  /** keep: too few months since creation for the decision to move the user. */
  | "tooNew"
  /** keep: already on the basis that fits. */
  | "basisFits"
  /** keep: the family has no license of the other basis. */
  | "noCounterpart"
  /** upgradePossible: logs in often, on a license that can be upgraded in place, priced or not. It saves no money by itself. */
  | "upgradeEligible"
  /** notEnoughData: no complete month since the user was created. */
  | "noCompleteMonth"
  /** notEnoughData: a price is missing, or not visible, so there is no break-even; never on a license that only an upgrade could change. */
  | "noBreakEven"
  /** notEnoughData: the audit has no row for the license. */
  | "unknownLicense";

/**
 * A simple numeric condition on one user of one license. The engine creates them from a suggestion (`suggestionCriteria`), and hosts
 * evaluate them as facts. A user must meet every bound that is set. Only the window's months that started on or
 * after the user's creation day count ("own months"). k is their number, sum the total of their login days (0 for k = 0). Bounds are integers, so that
 * DuckDB, Apex and the engine agree exactly.
 */
export interface UserCriterion {
  license: string;
  activity: Activity;
  /** k at least. */
  minMonths: number;
  /** k at most; null: no bound. */
  maxMonths: number | null;
  /** sum >= sumMin[k]; null: no bound. The list has an entry for every k from 0 to the window's length. */
  sumMin: number[] | null;
  /** sum <= sumMax[k]; null: no bound. */
  sumMax: number[] | null;
}

/** The users that a page asks for. Filters that are null do not apply; users must match all others. */
export interface UserQuery {
  /** Name of a site the user is a member of (`NetworkMember`). If membership is unknown: a site the user logged in to in the window. */
  site: string | null;
  profile: string | null;
  license: string | null;
  basis: Basis | null;
  activity: Activity | null;
  /** Login days in the newest complete month, both inclusive. */
  loginDays: { min: number; max: number } | null;
  /** At least one of these must be met (an empty list: no users). Made by `suggestionCriteria`, never by hand. */
  criteria: UserCriterion[] | null;
  /**
   * Part of name or username, case-insensitive. An org with very many users uses its search index instead. It finds words that start with the text, and refuses
   * a text of one character and a text that 2,000 or more users match.
   */
  search: string | null;
  /** `next` of the previous page; null for the first page. Opaque to pages. */
  after: string | null;
  /** Number of rows requested, 1..2000. */
  limit: number;
}

/** One active external user. */
export interface UserFact {
  /** 18-character Id. */
  id: string;
  name: string;
  username: string;
  license: string;
  profile: string;
  /** Names of the sites the user is a member of; null where membership is unknown. */
  sites: string[] | null;
  created: string;
  /** Day of `User.LastLoginDate`; null if the user never logged in. */
  lastLogin: string | null;
  /** Login days of each of the page's months, in the same order; null if the user was created after the month's end. */
  loginDays: (number | null)[];
}

/**
 * One page of users, ordered by Id (keyset: Id greater than the cursor, no OFFSET). A host can limit the number of users it checks per
 * call: a page can be short, even empty, and still have a `next`. Only a `next` of null means the end.
 */
export interface UserPage {
  /** First days of the newest complete months, oldest first: the window's, or up to 12 if the host has them at no extra cost. */
  months: string[];
  rows: UserFact[];
  next: string | null;
  /** Users checked in this call, matching or not. */
  scanned: number;
  /** Users who match the query on all pages; null if the host does not count them. */
  total: number | null;
}

/** Sums of login days, from `min` to `max` by number of own months, both inclusive; no sums where `min` is above `max`. */
export interface SumRange {
  min: number[];
  max: number[];
}

/** What the engine knows about a license when it makes suggestions for its users. */
export interface SuggestionLicense {
  license: string;
  basis: Basis;
  memberPrice: number | null;
  loginPrice: number | null;
  currency: string | null;
  breakEven: number | null;
  /** True when the catalog has a license of the family on the other basis. */
  hasCounterpart: boolean;
  /** Which users the family's decision moves to the other basis: a sum in one of the ranges. Null without a decision: then each user is judged separately. */
  decided: { moves: SumRange[]; confidence: Confidence } | null;
  /** The family that users can be upgraded to in place, of the catalog's the one that the org has a license of, else the first; null for none. */
  upgradeTo: string | null;
}

/** Everything that `suggest` and `suggestionCriteria` need besides the user. Made by `suggestionContext`. */
export interface SuggestionContext {
  asOf: string;
  dormantDays: number;
  /** First days of the window's complete months, oldest first. */
  window: string[];
  settings: DecisionSettings;
  licenses: SuggestionLicense[];
  /** False where only counters of logins are known: there is nobody to list or to plan. Absent where users are known. */
  usersKnown?: false;
}

/** The engine's suggestion for one user. */
export interface UserSuggestion {
  suggestion: Suggestion;
  reason: SuggestionReason;
  /** `low` with fewer than `minMonths` own months: then no bulk move is offered. */
  confidence: Confidence;
  activity: Activity;
  /** Complete months of the window that started on or after the user's creation day. */
  ownMonths: number;
  /** Mean login days of the own months; null without one. */
  mean: number | null;
  breakEven: number | null;
  /** What the move saves for this user alone, before pools are rounded; null unless a move or deactivation is suggested. */
  monthlySaving: number | null;
  currency: string | null;
  /** The family to upgrade to; null unless an upgrade is suggested. */
  upgradeTo: string | null;
}
