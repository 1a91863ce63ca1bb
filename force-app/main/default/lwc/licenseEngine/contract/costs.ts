import type { Basis } from "./org";

/*
 * Endpoints, the same in both hosts (`@AuraEnabled(cacheable=true)` static methods of the Apex class LicenseFactsController; POST
 * /apex/LicenseFactsController.<method> locally):
 *   getFacts({ refreshed: number }): FactsHead
 *   getUsagePage({ after: string | null, computedAt: string }): UsagePage
 * `refreshed` counts the page refreshes in the browser tab. Hosts ignore it, but each value has its own entry in the
 * client cache. `computedAt` is that of the head these pages belong to. A host that has counted again since then refuses, so one load never mixes
 * the numbers of two runs.
 */

/** Where the prices of a comparison come from; `mixed`: one basis from the contract, the other from the list. */
export type PriceSource = "contract" | "list" | "mixed";

/** How certain advice is: how well past logins predict future ones, and how much of the past is known. */
export type Confidence = "high" | "medium" | "low";

/** Why figures are null; the pages have one label for each. */
export type Reason =
  | "noCompleteMonth"
  | "noMemberPrice"
  | "noLoginPrice"
  | "noPrices"
  | "currencyMismatch"
  | "pricesHidden"
  | "unknownRegistered"
  | "noContract";

/** A license with its seats and its login meter. */
export interface LicenseSummary {
  name: string;
  family: string;
  basis: Basis;
  total: number;
  used: number;
  activeUsers: number | null;
  monthlyLoginsEntitlement: number | null;
  monthlyLoginsUsed: number | null;
}

/** A usage fact with its sums and the newest names. In JSON `frequencies` is an object from login days to users, without zero counts except "0". */
export interface UsageRow {
  month: string;
  license: string;
  profileId: string;
  profile: string;
  siteId: string | null;
  site: string | null;
  registered: number | null;
  active: number;
  logins: number;
  frequencies: Record<string, number>;
}

/**
 * Cost of one population (or, `profile` null, of one license) per month: its part of the amount paid, what the newest complete months would have cost on
 * each basis, and its part of the decision.
 */
export interface EconomicsRow {
  license: string;
  family: string;
  /** Present basis. */
  basis: Basis;
  /** Null with `profile`. */
  profileId: string | null;
  profile: string | null;
  /** First days of the complete months used, oldest first. */
  window: string[];
  /** Of the decision; low without one. */
  confidence: Confidence;
  /** Per user and month. */
  memberPrice: number | null;
  /** Per login. */
  loginPrice: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Login days per month above which a member seat is cheaper: memberPrice / loginPrice. */
  breakEven: number | null;
  /** Seats for all users. */
  memberCost: number | null;
  /** A pool for all users: the percentile (settings) of the months, or the user limit. */
  loginCost: number | null;
  /** Monthly logins of that pool. */
  loginPool: number | null;
  /** The least that these months could have cost, with other light users on login basis each month: a bound that no decision reaches. */
  mixCost: number | null;
  /** That bound has users with at most this many login days a month on login basis (-1 none, 31 all), so many of them, in a pool of so many logins. */
  mixThreshold: number | null;
  mixLoginUsers: number | null;
  mixPool: number | null;
  /** Where the users are after the decision; null without one. */
  cheapest: Basis | "mix" | null;
  /** Part of the amount paid (`owned`): seats by users, a pool by logins. Of a license: the amount paid. */
  currentCost: number | null;
  /** Users whom the decision moves to the other basis; null without one. */
  moving: number | null;
  /** Part of the decision's saving. Of a license: the savings of all findings on it. */
  monthlySaving: number | null;
  /** Why figures are null; null when all are known. */
  reason: Reason | null;
}

/** Why a figure of the decisions is null; pages have one label for each. */
export type DecisionReason =
  /** The host did not send these facts. */
  | "noFacts"
  /** The license has no readings. */
  | "noReadings"
  /** Readings span too few days. */
  | "tooFewDays"
  /** The number of seats in use is not growing. */
  | "notGrowing"
  /** The seats run out beyond the horizon. */
  | "beyondHorizon"
  /** No pool is known. */
  | "noPool"
  /** Too little of the month has passed. */
  | "tooEarly"
  /** Too little of the pool is used. */
  | "tooLittleUsed"
  /** The current month is not covered from its start. */
  | "partialMonth"
  /** No contract line of the license is in force. */
  | "noContract"
  /** No contract line of the license states when it starts or ends. */
  | "noStart"
  /** No complete month in the contract year. */
  | "noCompleteMonth"
  /** Salesforce's number could not be read. */
  | "noMeter"
  /** The sufficient license costs as much or more. */
  | "notCheaper"
  /** No price known. */
  | "noPrices"
  | "pricesHidden"
  | "currencyMismatch"
  /** Use could not be read. */
  | "noUse"
  /** The catalog names no gating objects for the license. */
  | "noGate"
  /** On login basis the number of seats does not change the bill. */
  | "loginBasis";
