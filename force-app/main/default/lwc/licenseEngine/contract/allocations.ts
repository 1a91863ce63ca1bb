import type { Confidence, Reason } from "./costs";
import type { Basis } from "./org";

/** The decision of one family for the next term: seats and logins to own, the basis of each user, and the saving. One row per family. */
export interface AllocationRow {
  /** Name of the family in the catalog. */
  family: string;
  /** Null where prices are unknown. */
  currency: string | null;
  /** First day of the term: the day after the family's first contract line ends; without a line, the first day of the next month. */
  from: string;
  /** First day after the term. */
  to: string;
  seats: number;
  /** Monthly logins to buy. */
  pool: number;
  /** The basis on which new users should be registered. */
  newcomers: Basis;
  /** Continuing as today: all users keep their basis, with the pool that login users need, and its cost per month including the expected overage (null without both prices). */
  today: { seats: number; pool: number; newcomers: Basis; poolCost: number | null };
  /** What the plan saves per month compared with continuing as today, and the expected range of realized savings; null without both prices. */
  promised: { monthly: number; low: number; high: number } | null;
  confidence: Confidence;
  /** Cost per month in the term, continuing as today and with the plan, before the promise's safety margin. Null without both prices. */
  cost: { now: number; plan: number } | null;
  /** Complete months that the promise rests on, 12 at most. */
  months: number;
  /** How well frequent users keep logging in: 1 as often as before; null unknown. */
  beta: number | null;
  /** Users who should change basis. */
  users: { toLogin: number; toMember: number };
  /** The moves by population and direction, with their shares of the promise, which add up to it. */
  parts: MovePart[];
  /** Which habits should change basis: all users of the license with this many own months and login days. */
  movedHabits: MovedHabit[];
  /** Why there is no advice on money; null when there is advice. */
  reason: Reason | null;
}

/** Users of one population who should change to the same basis. */
export interface MovePart {
  license: string;
  /** Null for new users: no user moves, the saving comes from the basis on which they are registered. */
  profileId: string | null;
  to: Basis;
  /** True for users without a login in the record. */
  idle: boolean;
  users: number;
  /** Of `promised.monthly`. */
  monthly: number;
}

/** A group of similar users who should change basis. */
export interface MovedHabit {
  license: string;
  to: Basis;
  profileId: string;
  own: number;
  total: number;
  users: number;
  /** Expected login days per month of each of these users over the term. */
  rate: number;
}
