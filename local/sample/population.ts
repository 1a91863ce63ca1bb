import type { HabitKey, LoginWays } from "./habits.ts";
import type { SiteKey } from "./sites.ts";

/** The users of one profile. */
export interface SamplePopulation {
  profile: string;
  license: string;
  userType: string;
  /** Share of all users, or a fixed number of users. */
  share?: number;
  fixed?: number;
  habit: HabitKey;
  ways: LoginWays;
  /** Sites with the share of the users who are members; the first one is the main site. Employees visit, but are rarely members. */
  sites: readonly { site: SiteKey; members: number }[];
  /** The kind of an external user's account; null for employees and guests. `size`: users per account. */
  account: { kind: "person" | "business" | "partner"; size: number } | null;
  hasRole: boolean;
  /** Share of the users who never logged in. */
  never: number;
  /** Share of the users who stopped logging in at some time and are still active. */
  stopped: number;
  /** Share of the users who are deactivated. */
  deactivated: number;
  /** Share of the users created within LoginHistory. */
  newcomers: number;
  /** Created by a campaign or project that ran then: first and last day, in days before the as-of date. Omitted: over the years. */
  created?: readonly [number, number];
  /** The project ended this number of days before the as-of date: all its users were deactivated then. */
  ended?: number;
}

/** What comes and goes in a living population: 7 % more users a year. */
export const LIVING = { never: 0.02, stopped: 0.03, deactivated: 0.03, newcomers: 0.07 };

/** A population in which nobody comes or goes. */
export const FIXED = { never: 0, stopped: 0, deactivated: 0, newcomers: 0 };

/** What the external users of a license have in common. */
export const LICENSE_USERS = {
  customer: { userType: "CspLitePortal", hasRole: false },
  plus: { userType: "PowerCustomerSuccess", ways: "business", hasRole: true },
  partner: { userType: "PowerPartner", ways: "business", hasRole: true }
} as const;
