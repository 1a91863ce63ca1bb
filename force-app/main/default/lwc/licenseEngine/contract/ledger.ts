/** What moves from one license to another were expected to save in a usage month, and what the logins of their users saved. */
export interface LedgerRow {
  /** First day of the usage month. The current month counts to its end; a saving that starts later has its first month. */
  month: string;
  fromLicense: string;
  /** Null: the users were deactivated. */
  toLicense: string | null;
  /** Moves whose saving counts in the month, for at least one day. Moves whose users returned count no more. */
  moves: number;
  /** Moves of plans without costs: missing in `expected`. */
  unpriced: number;
  /** Moves without a price, or whose logins could not be read: missing in `counted`. */
  uncounted: number;
  /** Login days of the users counted. */
  loginDays: number;
  /** Null if unknown, and for users who can't see prices. */
  currency: string | null;
  /** What the plans promised for the month, by days; null if all moves are unpriced. */
  expected: number | null;
  /** What the users' own login days cost on the old license minus what they cost on the new one; null before the month is complete. */
  counted: number | null;
}

export interface Ledger {
  /** When the entries were last computed, ISO 8601 UTC; null: never, or nothing to compute. */
  computedAt: string | null;
  pricesVisible: boolean;
  /** Newest month first. */
  rows: LedgerRow[];
}

/** Expected and counted in one currency, over the rows where both are whole. */
export interface LedgerTotal {
  currency: string | null;
  months: number;
  expected: number;
  counted: number;
}

/** Seats of a license in use when the first saving counted, and now. */
export interface LedgerSeats {
  license: string;
  before: { day: string; used: number };
  now: { day: string; used: number };
}
