/*
 * The basis of the money decision: counters of users, never single users. Hosts count them (money.md 7); a user's own rate comes from the same model.
 * Counters include complete usage months only.
 */

/** Active users of one population with the same own months and login days. */
export interface HabitCount {
  /** `Profile.Id`, 18 characters. */
  profileId: string;
  /** Complete usage months since the user was created (the month of creation only when created on its first day), at most W. */
  own: number;
  /** Login days in the newest `own` months. */
  total: number;
  users: number;
}

/** Users who existed during a whole span of months, by their login days in it, and their logins in the months after; all spans of the record. */
export interface PersistenceCount {
  /** Login days in the months of the span. */
  total: number;
  /** Users, one for each span. */
  windows: number;
  /** Their login days in the months after. */
  after: number;
  /** Months after the span in which they existed. */
  afterMonths: number;
}

/** Users of one age in usage months since their creation; the last index holds all older ones. Only users created in the record. */
export interface AgeCount {
  logins: number;
  userMonths: number;
}

/** One complete usage month of one license: all its users in that month, including users who are inactive now. */
export interface LevelFact {
  /** First day. */
  month: string;
  logins: number;
  /** Users who existed in that month. */
  users: number;
  created: number;
  left: number;
  /** By age 0 to 5, 5 and older in the last. */
  ages: AgeCount[];
}

/** The counters of one license. */
export interface LicenseCounters {
  license: string;
  habits: HabitCount[];
  /** Oldest first. */
  levels: LevelFact[];
  persistence: PersistenceCount[];
}

/** What a host counts for the money decision. */
export interface CounterFacts {
  /** First days of the complete usage months of single users, oldest first; habits use at most the newest 12. */
  months: string[];
  /** Months of a span of `persistence`, and months after it. */
  span: { months: number; after: number };
  licenses: LicenseCounters[];
}

/** `CounterFacts` as a host sends them first. Habits follow in pages, because thousands of populations have more than one answer can hold. */
export interface CounterHead extends Omit<CounterFacts, "licenses"> {
  licenses: Omit<LicenseCounters, "habits">[];
}

/** The active users of one population. */
export interface HabitRow {
  license: string;
  profileId: string;
  /** `own=total:users,total:users;own=...`, see `HabitCount`. */
  habits: string;
}

/** One page of the habits of the newest month. */
export interface HabitPage {
  rows: HabitRow[];
  /** The `after` of the next call; null on the last page. */
  next: string | null;
}
