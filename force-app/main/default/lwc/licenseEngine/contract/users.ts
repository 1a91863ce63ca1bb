import type { Confidence } from "./costs";
import type { DecisionSettings } from "./decisionFacts";
import type { Basis } from "./org";

/** `dormant` and `never` as `PopulationFact` defines them, `active` everybody else (new users who did not come yet too). */
export type Activity = "active" | "dormant" | "never";

/** What to do with one user. */
export type Suggestion = "toLogin" | "toMember" | "deactivate" | "keep" | "upgradePossible" | "notEnoughData";

/** Why a suggestion was made; pages have one label for each. */
export type SuggestionReason =
  /** deactivate, toLogin: last login longer ago than the dormant days. */
  | "dormant"
  /** deactivate, toLogin: never came, created longer ago than the dormant days. */
  | "neverLoggedIn"
  /** toLogin: mean below the lower bound and no month above the break-even. */
  | "belowBreakEven"
  /** toMember: mean above the upper bound. */
  | "aboveBreakEven"
  /** keep: between the bounds, nobody is moved. */
  | "nearBreakEven"
  /** keep: mean below the lower bound but a month above the break-even. */
  | "peakMonth"
  /** keep: already on the basis that fits. */
  | "basisFits"
  /** keep: the family has no license of the other basis. */
  | "noCounterpart"
  /** upgradePossible: comes often, on a license that can be upgraded in place. */
  | "upgradeEligible"
  /** notEnoughData: no complete month since the user was created. */
  | "noCompleteMonth"
  /** notEnoughData: a price is missing, or not visible, so there is no break-even. */
  | "noBreakEven"
  /** notEnoughData: a license that the audit has no row for. */
  | "unknownLicense";

/**
 * A plain numeric condition on one user of one license; the engine makes them of a suggestion (`suggestionCriteria`), hosts
 * evaluate them as facts. A user meets it when everything stated holds. Of the window's months only those count that started on or
 * after the user's creation day ("own months"); k is their number, sum and peak are the total and the greatest login days of them (0
 * and 0 for k = 0). Bounds are integers, so DuckDB, Apex and the engine agree exactly.
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
  /** peak >= peakMin; null: no bound. */
  peakMin: number | null;
  /** peak <= peakMax; null: no bound. */
  peakMax: number | null;
}

/** Which users a page asks for. Null filters do not filter; the given ones must all hold. */
export interface UserQuery {
  /** Name of a site the user is a member of (`NetworkMember`), or, where membership is unknown, logged in on in the window. */
  site: string | null;
  profile: string | null;
  license: string | null;
  basis: Basis | null;
  activity: Activity | null;
  /** Login days in the newest complete month, both inclusive. */
  loginDays: { min: number; max: number } | null;
  /** At least one of these holds (an empty list: nobody). Made by `suggestionCriteria`, never by hand. */
  criteria: UserCriterion[] | null;
  /**
   * Part of name or username, case-insensitive. An org of very many users looks into its search index instead: for words that begin so, refusing a
   * text of one character and one that 2,000 users or more match.
   */
  search: string | null;
  /** `next` of the page before; null for the first page. Opaque to pages. */
  after: string | null;
  /** Rows wanted, 1..2000. */
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
  /** Day of `User.LastLoginDate`; null when the user never came. */
  lastLogin: string | null;
  /** Login days of each of the page's months, same order; null where the user was created after the month's end. */
  loginDays: (number | null)[];
}

/**
 * One page of users, ordered by Id (keyset: Id greater than the cursor, no OFFSET). A host may look at a bounded number of users per
 * call: then a page is short, even empty, and still has a `next`. Only `next` null means the end.
 */
export interface UserPage {
  /** First days of the newest complete months, oldest first: the window's, or up to 12 where the host has them at no extra cost. */
  months: string[];
  rows: UserFact[];
  next: string | null;
  /** Users looked at in this call, matching or not. */
  scanned: number;
  /** Users who match the query on all pages; null where the host does not count them. */
  total: number | null;
}

/** What the engine knows about a license when it decides about its users. */
export interface SuggestionLicense {
  license: string;
  basis: Basis;
  memberPrice: number | null;
  loginPrice: number | null;
  currency: string | null;
  breakEven: number | null;
  /** True when the catalog has a license of the family on the other basis. */
  hasCounterpart: boolean;
  /**
   * Who the decision of the family moves, by number of own months: on member basis users whose sum is at most `lowSum`, on login basis those whose sum is at least
   * `highSum`. Null where nothing is decided: then each user is judged alone.
   */
  decided: { lowSum: number[]; highSum: number[] } | null;
  /** True when the catalog names families that users can be upgraded to in place. */
  upgradable: boolean;
}

/** All that `suggest` and `suggestionCriteria` need beside the user. Made by `suggestionContext`. */
export interface SuggestionContext {
  asOf: string;
  dormantDays: number;
  /** First days of the window's complete months, oldest first. */
  window: string[];
  settings: DecisionSettings;
  licenses: SuggestionLicense[];
}

/** The engine's word on one user. */
export interface UserSuggestion {
  suggestion: Suggestion;
  reason: SuggestionReason;
  /** `low` below `minMonths` own months: then no bulk move is offered. */
  confidence: Confidence;
  activity: Activity;
  /** Complete months of the window that started on or after the user's creation day. */
  ownMonths: number;
  /** Mean login days of the own months; null without one. */
  mean: number | null;
  /** Greatest login days of an own month; null without one. */
  peak: number | null;
  breakEven: number | null;
  /** What the move saves for this user alone, before pools are rounded; null unless a move or deactivation is suggested. */
  monthlySaving: number | null;
  currency: string | null;
}
