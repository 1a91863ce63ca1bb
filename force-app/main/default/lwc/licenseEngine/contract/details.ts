/** The values that the text of a code can contain: `c/words` writes them in the user's locale. */
export interface Details {
  names?: Record<string, string>;
  /** Joined into one text: "a, b, and c". */
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
