import type { AccessFacts, InternalExternalFact, UpgradeFact } from "./accessFacts";
import type { CounterFacts, CounterHead } from "./counters";
import type { EntitlementFact, InactiveLoginFact, ReadingFact, RunningDayFact } from "./capacityFacts";

/** Numbers and terms of the decisions that an admin may want to change; defaults in `base/settings.ts`. */
export interface DecisionSettings {
  /** Share of a pool, used or projected, at which the watch state starts. */
  poolWatch: number;
  /** A month is projected only after this share of it has passed ... */
  projectionElapsed: number;
  /** ... and this share of the pool is used. */
  projectionUsed: number;
  /** Users move to login basis below this multiple of the break-even. */
  hysteresisLow: number;
  /** Users move to member basis above this multiple of the break-even. */
  hysteresisHigh: number;
  /** With fewer complete months, a user's confidence is low and no bulk move is offered. */
  minMonths: number;
  /** Mean login days per month at which an upgrade is offered to a user who is eligible in place. */
  upgradeLoginDays: number;
  /** Our count and Salesforce's agree within this share of Salesforce's number. */
  driftTolerance: number;
  /** A gating permission is a trap when at most this share of its holders used the object. */
  trapShare: number;
  /** With fewer holders (or inflation cases, downgrade candidates) there is no finding. */
  minUsers: number;
  /** What it costs to move one user, in the currency of the prices: moves within a contract that save less are not offered. */
  moveCost: number;
  /** A family's decision that promises less per month, in the currency of its prices, changes nothing. */
  savingFloor: number;
  /** Days of readings that a seat trend covers. */
  trendDays: number;
  /** With fewer days between first and last reading there is no trend. */
  trendMinDays: number;
  /** Days ahead; a later date of running out is not reported. */
  trendHorizon: number;
  /** Mail domains whose users on internal licenses are external people, with subdomains; lower case, without `@`. */
  externalDomains: string[];
  /** Names of profiles on internal licenses that are given to external people. */
  externalProfiles: string[];
  /** Whether unused monthly logins roll over within the contract year. Sources disagree, so the contract says; null: not stated. */
  rollOver: boolean | null;
  /** Whether logins are refused above the pool. Sources disagree, so the contract says; null: not stated. */
  lockOut: boolean | null;
}

/** All facts of the decisions except single users. */
export interface DecisionFacts {
  settings: DecisionSettings;
  /** Null: the host has not counted users' habits. */
  counters: CounterFacts | null;
  upgrades: UpgradeFact[];
  /** Null: there is no history (local host without a `License_Reading` file). */
  readings: ReadingFact[] | null;
  entitlements: EntitlementFact[] | null;
  running: RunningDayFact[] | null;
  inactiveLogins: InactiveLoginFact[] | null;
  access: AccessFacts | null;
  internalExternals: InternalExternalFact[] | null;
}

/** `LicenseDecisionsController.getDecisionFacts`: everything except habits. */
export interface DecisionFactsHead extends Omit<DecisionFacts, "counters"> {
  counters: CounterHead | null;
}
