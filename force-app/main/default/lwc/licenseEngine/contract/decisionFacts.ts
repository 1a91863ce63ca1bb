import type { AccessFacts, InternalExternalFact, UpgradeFact } from "./accessFacts";
import type { CounterFacts, CounterHead } from "./counters";
import type {
  ContractTermFact,
  EntitlementFact,
  InactiveLoginFact,
  ReadingFact,
  RunningDayFact
} from "./capacityFacts";

/** Numbers and terms of the decisions that an admin may argue with; defaults in `base/settings.ts`. */
export interface DecisionSettings {
  /** Share of a pool, used or projected, from which it is watched. */
  poolWatch: number;
  /** A month is projected only once this share of it has passed ... */
  projectionElapsed: number;
  /** ... and this share of the pool is used. */
  projectionUsed: number;
  /** Users move to login basis below this multiple of the break-even. */
  hysteresisLow: number;
  /** Users move to member basis above this multiple of the break-even. */
  hysteresisHigh: number;
  /** Complete months of a user below which confidence is low and no bulk move is offered. */
  minMonths: number;
  /** Mean login days a month from which on an upgrade is worth offering to a user who is eligible in place. */
  upgradeLoginDays: number;
  /** Share of the platform's number up to which our count and Salesforce's agree. */
  driftTolerance: number;
  /** A gating permission is a trap when at most this share of its holders used the object. */
  trapShare: number;
  /** Holders (or inflation cases, downgrade candidates) below which no finding is made. */
  minUsers: number;
  /** Days of readings that a seat trend looks back on. */
  trendDays: number;
  /** Days between first and last reading below which there is no trend. */
  trendMinDays: number;
  /** Days ahead beyond which exhaustion is not reported. */
  trendHorizon: number;
  /** Mail domains whose users on internal licenses are external people, lower case, without `@`. */
  externalDomains: string[];
  /** Names of profiles on internal licenses that are given to external people. */
  externalProfiles: string[];
  /** Whether unused monthly logins roll over within the contract year. Sources disagree, so the contract says; null: not stated. */
  rollOver: boolean | null;
  /** Whether logins are refused above the pool. Sources disagree, so the contract says; null: not stated. */
  lockOut: boolean | null;
}

/** All facts of the decisions but single users. */
export interface DecisionFacts {
  settings: DecisionSettings;
  /** Null: the host has not counted people's habits. */
  counters: CounterFacts | null;
  upgrades: UpgradeFact[];
  /** Null: no history is kept (local host without a `License_Reading` file). */
  readings: ReadingFact[] | null;
  entitlements: EntitlementFact[] | null;
  running: RunningDayFact[] | null;
  inactiveLogins: InactiveLoginFact[] | null;
  terms: ContractTermFact[] | null;
  access: AccessFacts | null;
  internalExternals: InternalExternalFact[] | null;
}

/** `LicenseDecisionsController.getDecisionFacts`: everything but habits. */
export interface DecisionFactsHead extends Omit<DecisionFacts, "counters"> {
  counters: CounterHead | null;
}
