import { OWN_MONTHS } from "../base/settings";

/**
 * The measured constants of the money decision (`docs/advice.md`, "Where the numbers come from"). They come from a comparison of 16 methods on 21 simulated
 * org shapes, each checked against the months that followed. They are not settings: after a change, nobody knows what the advice is worth.
 */
export const MONEY = {
  /** Months of the term that a decision covers. */
  horizon: 12,
  /** With fewer complete months, there is no promise and no user moves. */
  least: 3,
  /** A user's rate uses the user's newest months. */
  rateMonths: 12,
  /** Below this persistence, advice is a first estimate and promises less. */
  lowPersistence: 0.7,
  goodPersistence: 0.9,
  /** With fewer windows of heavy users, persistence is unknown. A point of the table needs the second number of windows. */
  heavyWindows: 8,
  bucketWindows: 30,
  /** Each license needs so many windows for a table of its own; with fewer, both share the family's. */
  licenseWindows: 100,
  /** The least that lasts of a difference between users, and the windows with which half of what is missing counts. */
  lasting: { least: 0.05, windows: 100 },
  young: { ownMonths: 3, userMonths: 20, least: 0.2, most: 1.5 },
  trend: { months: 6, agreement: 0.85, most: 1.6, leastShort: 1, leastLong: 0.75 },
  year: 12,
  /** Arrivals and leavers are the mean of the newest months; each age's rate is pulled toward that of the previous age. */
  flowMonths: 6,
  /** New users per month never grow faster: a launch or an import in a small family is no growth rate. */
  arrivalsGrowth: 0.1,
  ageWeight: 100,
  hysteresis: { share: 0.15, shareShort: 0.3, months: 6, ownMonths: OWN_MONTHS },
  newcomerShare: 0.15,
  pool: {
    usersPerLogin: 20,
    noise: 0.05,
    noiseShort: 0.1,
    least: 0.05,
    most: 0.6,
    unknown: 0.3,
    unknownBelow: 3,
    quantile: { least: 0.2, most: 0.67 }
  },
  /** What a login beyond the pool costs if the contract does not say: this many login prices. */
  unknownOverage: 2,
  promise: { base: 0.83, perMonth: 0.012, most: 0.97, lowPersistence: 0.9 },
  guard: { share: 0.03, shareShort: 0.06 },
  /** Within a contract: the share of the effect that the first moves bring, and months for which idle members make room. */
  inside: { first: 0.9, ahead: 3 },
  smallFamily: { users: 20, wider: 0.1 }
} as const;
