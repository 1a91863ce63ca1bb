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

export type Confidence = "high" | "low";

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

/** Cost of one population (or, `profile` null, of one license) on each basis, per month over the window. */
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
  confidence: Confidence;
  /** Per user and month. */
  memberPrice: number | null;
  /** Per login. */
  loginPrice: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  /** Login days per month above which a member seat is cheaper: memberPrice / loginPrice. */
  breakEven: number | null;
  memberCost: number | null;
  loginCost: number | null;
  /** Monthly logins to buy if all users are on login basis. */
  loginPool: number | null;
  mixCost: number | null;
  /** Users with at most this many login days are on login basis; -1 no users, 31 all users. */
  mixThreshold: number | null;
  mixLoginUsers: number | null;
  mixPool: number | null;
  cheapest: Basis | "mix" | null;
  currentCost: number | null;
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
