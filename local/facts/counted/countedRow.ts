/** Kinds of counters, as `local/warehouse/models/09_lo_usage.sql` makes them. */
export const COUNTED_KINDS = [
  "users",
  "dormant",
  "never",
  "registered",
  "member",
  "members",
  "days",
  "visitor",
  "habit",
  "level",
  "created",
  "left",
  "window",
  "running",
  "inactive",
  "day",
  "unknown",
  "expected"
] as const;

export type CountedKind = (typeof COUNTED_KINDS)[number];

/** One counter: rows of the same key, from several shards for instance, add up. */
export interface CountedRow {
  kind: CountedKind;
  license: string;
  /** The first 15 characters of the Id; empty where the kind has no profile. */
  profileId: string;
  /** As `profileId`; empty for all sites. */
  siteId: string;
  /** A day, or the first day of a usage month, `YYYY-MM-DD`; empty where the kind has none. */
  date: string;
  /** Login days, own months, age or total, by kind. */
  n1: number;
  /** Login days of a habit; of a visitor 1 for a member. */
  n2: number;
  users: number;
  logins: number;
  months: number;
}

/** Adds up rows of the same key. */
export function summed(rows: Iterable<CountedRow>): CountedRow[] {
  const sums = new Map<string, CountedRow>();
  for (const row of rows) {
    const key = [row.kind, row.license, row.profileId, row.siteId, row.date, row.n1, row.n2].join("\n");
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...row });
    else {
      sum.users += row.users;
      sum.logins += row.logins;
      sum.months += row.months;
    }
  }
  return [...sums.values()];
}
