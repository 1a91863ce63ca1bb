/** What the words of a code may name: `c/words` writes it as the user's locale does. */
export interface Details {
  names?: Record<string, string>;
  /** Joined to one text: "a, b, and c". */
  lists?: Record<string, readonly string[]>;
  numbers?: Record<string, number | null>;
  /** Shares, 0..1. */
  shares?: Record<string, number | null>;
  /** Sums of money and prices. */
  amounts?: Record<string, number | null>;
  /** `YYYY-MM-DD`; `from` and `to` (exclusive) are a span. */
  days?: Record<string, string | null>;
  /** First days of usage months. */
  usageMonths?: Record<string, readonly string[]>;
  /** ISO 8601. */
  moments?: Record<string, string>;
}
