import type { Settings } from "./contract";

/**
 * The defaults of every number that an admin may argue with. The org's custom setting and the audit command's options replace
 * single ones. Sources: 75th percentile and 90 days are common practice; 20 users per monthly login and the three-month
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
