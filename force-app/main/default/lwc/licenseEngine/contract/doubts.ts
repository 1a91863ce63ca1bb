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
  | "otherQuantity";

/** One contradiction in the data of a host. */
export interface Doubt extends Details {
  code: DoubtCode;
}
