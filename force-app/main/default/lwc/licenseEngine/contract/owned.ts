import type { Confidence, Reason } from "./costs";
import type { Basis, Settlement } from "./org";

/** What is owned of one license today and what it costs: the amount paid, never users times a price. */
export interface OwnedRow {
  license: string;
  family: string;
  basis: Basis;
  /** Seats, or monthly logins: of the contract lines in force, else the quantity purchased according to Salesforce; null when neither is known. */
  quantity: number | null;
  /** True if the quantity comes from Salesforce and not from a contract line, or from lines that leave it to Salesforce. */
  estimated: boolean;
  /** Per seat and month, or per login. */
  price: number | null;
  priceSource: "contract" | "list" | null;
  currency: string | null;
  /** quantity x price, per month. */
  monthly: number | null;
  /** Last day of what is owned; null if no line ends or there is no line. A line does not end if another follows the next day. */
  until: string | null;
  /** Price of a login beyond the pool; null on member basis, and if not stated. */
  overagePrice: number | null;
  /** How logins beyond the pool are settled; null on member basis and without a line. */
  settlement: Settlement | null;
  /** Whether the contract allows a lower quantity when a contract year or a line ends; null: not stated. */
  trueDown: boolean | null;
  /** Agreed price increase of the next term as a share; null: not stated. */
  escalator: number | null;
  /** Expected logins beyond the pool at the end of the current contract year; null on member basis and if unknown. */
  coming: { logins: number; cost: number | null } | null;
  /** Why money is null. */
  reason: Reason | null;
}

/** The rungs of the ladder, in the order in which they are counted. */
export type RungCode = "unusedSeats" | "idle" | "basis" | "pool" | "tier";

/** One step from the amount paid to the sufficient amount: each seat and login is in one step only. */
export interface Rung {
  code: RungCode;
  license: string;
  /** Saved per month. */
  monthly: number;
  /** Users who move, or null if no users move. */
  users: number | null;
  /** Seats returned, seats that a lower license replaces, or reduction in monthly logins; null if users move. */
  quantity: number | null;
  /** The first day on which the saving is possible. */
  from: string;
  confidence: Confidence;
}

/** From today's cost, plus the expected overage, to the best cost: the rungs add up exactly to the difference. */
export interface LadderRow {
  family: string;
  currency: string;
  /** Per month. */
  today: number;
  /** Expected overage of the contract year, as an amount per month. */
  coming: number;
  /** Per month, with all rungs taken. */
  best: number;
  rungs: Rung[];
}
