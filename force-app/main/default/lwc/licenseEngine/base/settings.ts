import type { DecisionSettings } from "../contract/decisionFacts";
import type { MoveSettings, ProtectList } from "../contract/moveSettings";
import type { Settings } from "../contract/org";

/**
 * The defaults of every number that an admin may want to change. The org's custom setting and the audit command's options override
 * individual values. Sources: 75th percentile and 90 days are common practice; 20 users per monthly login and the three-month
 * window are explained in `docs/`; the day boundary of Salesforce's own meter is undocumented, `LoginTime` is UTC.
 */
export const DEFAULT_SETTINGS: Settings = {
  timeZone: "UTC",
  anchorDay: 1,
  window: 3,
  percentile: 75,
  ratio: 20,
  dormantDays: 90
};

/**
 * The defaults of the decisions. Admins ask for a warning at 80 %. The projection guards prevent one login on the first day from
 * projecting to an absurd multiple. The hysteresis keeps users from switching between bases every month. Only the contract defines
 * rollover and lockout: sources contradict each other, so nothing is assumed.
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
  moveCost: 0,
  savingFloor: 25,
  trendDays: 180,
  trendMinDays: 30,
  trendHorizon: 365,
  externalDomains: [],
  externalProfiles: [],
  rollOver: null,
  lockOut: null
};

/** Settings of moves where nothing is set: no user is protected, and nobody can apply plans until a host allows it. */
export const DEFAULT_MOVE_SETTINGS: MoveSettings & { protect: ProtectList } = {
  protect: { users: [], profiles: [], names: [], domains: [] },
  protectUnread: null,
  usersPerRun: 2000,
  graceDays: 14,
  notice: false,
  version: "",
  stopped: null,
  mayAllow: false,
  maySeeUsers: false,
  canApply: false,
  cannotApply: "noPermission"
};

/** Complete months of their own that users need before a decision moves them (money.md 3). */
export const OWN_MONTHS = 3;
