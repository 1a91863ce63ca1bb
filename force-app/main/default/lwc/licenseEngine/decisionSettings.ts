import type { DecisionSettings } from "./decisionsContract";

/**
 * The defaults of the decisions. 80 % is what admins ask to be warned at; the projection guards keep one login on the first day from
 * projecting to an absurd multiple; the hysteresis keeps users from flipping between bases month by month. Roll-over and lock-out are the
 * contract's word: sources contradict each other, so nothing is assumed.
 */
export const DEFAULT_DECISION_SETTINGS: DecisionSettings = {
  poolWatch: 0.8,
  projectionElapsed: 0.05,
  projectionUsed: 0.1,
  hysteresisLow: 0.8,
  hysteresisHigh: 1.2,
  minMonths: 3,
  upgradeLoginDays: 8,
  driftTolerance: 0.05,
  trapShare: 0.1,
  minUsers: 10,
  trendDays: 180,
  trendMinDays: 30,
  trendHorizon: 365,
  externalDomains: [],
  externalProfiles: [],
  rollOver: null,
  lockOut: null
};
