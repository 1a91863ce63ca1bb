/*
 * What the money decision is made of: counters of users, never users. Hosts count them (money.md 7); a user's own rate is read from the same model.
 * A usage month that is not complete is in none of them.
 */

/** Active users of one population whose own months and login days are alike. */
export interface HabitCount {
  /** `Profile.Id`, 18 characters. */
  profileId: string;
  /** Complete usage months since the user was created (the month of creation only when created on its first day), at most W. */
  own: number;
  /** Login days in the newest `own` months. */
  total: number;
  users: number;
}

/** Users who were there in the whole of a span of months, by their login days in it, and what they did in the months after; all spans of the record. */
export interface PersistenceCount {
  /** Login days in the months of the span. */
  total: number;
  /** Users, one for each span. */
  windows: number;
  /** Their login days in the months after. */
  after: number;
  /** Months after in which they were there. */
  afterMonths: number;
}

/** Users of one age in usage months since their creation; the last index holds all older ones. Only users created in the record. */
export interface AgeCount {
  logins: number;
  userMonths: number;
}

/** One complete usage month of one license: everybody who was on it then, whoever is active now. */
export interface LevelFact {
  /** First day. */
  month: string;
  logins: number;
  /** Users who were there. */
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
  /** First days of the complete usage months of single users, oldest first; habits look at the newest 12 at most. */
  months: string[];
  /** Months of a span of `persistence`, and months after it. */
  span: { months: number; after: number };
  licenses: LicenseCounters[];
}

/** `CounterFacts` as a host answers them at once: habits come in pages, because thousands of populations have more than one answer can hold. */
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
