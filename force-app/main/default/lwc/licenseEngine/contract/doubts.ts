import type { Details } from "./details";

/** What a host saw where data contradicts itself. What follows from it is the engine's (`org/doubts`). */
export type DoubtCode =
  /** Users whose last login lies in the days covered, but who have no successful login there. numbers: users, expected; lists: statuses. */
  | "noSuccess"
  /** More days without a row of anybody than this org's rhythm explains. numbers: days, holes; days: the longest span. */
  | "emptyDays"
  /** Login rows far from the rest of the history, or in the future: left out. numbers: days; days: day, the first of them. */
  | "strayLogins"
  /** Login days of users who were not found. numbers: logins; shares: share of all login days. */
  | "unplacedLogins"
  /** Active users whose profile was not found. numbers: users; shares: share of all active external users and them. */
  | "unplacedUsers"
  /** A contract states 12 times, or a 12th, of what Salesforce says was purchased. names: license; numbers: quantity, purchased. */
  | "timesTwelve"
  /** A check refused the data, and the user overrode it. names: check. */
  | "overridden"
  /** A contract states another quantity than Salesforce. names: license; numbers: quantity, purchased. */
  | "otherQuantity"
  /** Users whose last login day has no row of theirs: a part of the newest rows is missing. numbers: users, expected. */
  | "lastMissing"
  /** External users have no success for days on which others came. numbers: days, holes; days: the longest span. */
  | "externalGap"
  /** Users with a last login after the history ends: it is older than the users. numbers: users; days: day, the end of the history. */
  | "laterUsers"
  /** Users with login days in months before they were created, as in copies of an org. numbers: users; shares: share of all users with logins. */
  | "earlierLogins"
  /** A price far above the list price in the same currency: of a year, or of many. names: license, currency; numbers: price, list. */
  | "priceFar"
  /** The prices of a family are to each other as no list prices are: one is of a year. names: license, currency; numbers: price, login. */
  | "pricesApart"
  /** A login beyond the pool costs less than one in it, or many times as much. names: license, currency; numbers: price, login. */
  | "overageFar"
  /** More active users than seats. names: license; numbers: users, purchased. */
  | "seatsExceeded"
  /** Far fewer or more active users than Salesforce counts on the license. names: license; numbers: users, used. */
  | "otherUsers"
  /** A contract line ends in a year that nobody means. names: license; days: end. */
  | "endFar"
  /** No row of logins, although users have a last login. numbers: users. */
  | "noHistory"
  /** Months in which most users with login rows have no success. numbers: users, expected, of the worst; usageMonths: months; lists: statuses. */
  | "otherStatus"
  /** The users are older than the logins. numbers: days between; days: day, the newest last login; newest, the newest login. */
  | "olderUsers"
  /** Email addresses end in `.invalid`, as in a sandbox. numbers: users, expected. */
  | "sandbox"
  /** The org itself says that it is a sandbox or scratch org. */
  | "sandboxOrg"
  /** Users whom two rows tell differently. numbers: users; shares: share of all users. */
  | "usersTwice"
  /** Users with a date in the future. numbers: users; days: day, the latest. */
  | "futureUsers";

/** One contradiction in the data of a host. */
export interface Doubt extends Details {
  code: DoubtCode;
}
