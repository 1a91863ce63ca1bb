/**
 * The measured constants of the money decision (`docs/advice.md`, "Where the numbers come from"): found by a comparison of 16 methods on 21 simulated shapes
 * of orgs, each judged by the months that followed. They are no settings: an admin who changes one no longer knows what the advice is worth.
 */
export const MONEY = {
  /** Months of the term that a decision is made for. */
  horizon: 12,
  /** Complete months below which nothing is promised and nobody is moved. */
  least: 3,
  /** A user's rate looks at his newest months. */
  rateMonths: 12,
  /** Below this share of persistence, people are read from the table of what people like them did afterwards. */
  lowPersistence: 0.7,
  goodPersistence: 0.9,
  /** Windows of heavy users below which persistence is unknown, and windows that a point of the table needs. */
  heavyWindows: 8,
  bucketWindows: 30,
  young: { ownMonths: 3, userMonths: 20, least: 0.2, most: 1.5 },
  trend: { months: 6, agreement: 0.85, most: 1.6, leastShort: 1, leastLong: 0.75 },
  year: 12,
  /** Arrivals and leavers are the mean of the newest months; ages are drawn to the age before. */
  flowMonths: 6,
  ageWeight: 100,
  hysteresis: { share: 0.15, shareShort: 0.3, months: 6, ownMonths: 3 },
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
  /** What a login beyond the pool costs where the contract does not say: this many login prices. */
  unknownOverage: 2,
  promise: { base: 0.83, perMonth: 0.012, most: 0.97, lowPersistence: 0.75 },
  guard: { share: 0.03, shareShort: 0.06, floor: 25 },
  smallFamily: { users: 20, wider: 0.1 }
} as const;
