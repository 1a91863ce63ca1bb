import type { Certainty } from "./allocations";
import type { Reason } from "./costs";
import type { Basis } from "./org";

/** What is owned of one license today, and what it costs: what is paid, never users times a price. */
export interface OwnedRow {
  license: string;
  family: string;
  basis: Basis;
  /** Seats, or monthly logins: of the contract lines in force, else what Salesforce says was purchased; null when neither is known. */
  quantity: number | null;
  /** True where Salesforce says so and no contract line. */
  estimated: boolean;
  /** Per seat and month, or per login. */
  price: number | null;
  priceSource: "contract" | "list" | null;
  currency: string | null;
  /** quantity x price, per month. */
  monthly: number | null;
  /** Last day of what is owned; null: no line ends, or there is none. A line that another follows the next day does not end. */
  until: string | null;
  /** Price of a login beyond the pool; null on member basis, and where it is not stated. */
  overagePrice: number | null;
  /** What the running contract year is expected to end beyond its pool; null on member basis and where it can't be told. */
  coming: { logins: number; cost: number | null } | null;
  /** Why money is null. */
  reason: Reason | null;
}

/** What a rung of the ladder is made of, in the order in which they are counted. */
type RungCode = "unusedSeats" | "idle" | "basis" | "pool";

/** One step from what is paid to what is sufficient: each seat and login is in one of them only. */
export interface Rung {
  code: RungCode;
  license: string;
  /** Saved per month. */
  monthly: number;
  /** Users who move, or null where nobody does. */
  users: number | null;
  /** Seats given back, or monthly logins less to buy; null where users move. */
  quantity: number | null;
  /** From when it can be had. */
  from: string;
  confidence: Certainty;
}

/** From cost today, and the overage that is coming, to the best: the rungs add up to the difference exactly. */
export interface LadderRow {
  family: string;
  currency: string;
  /** Per month. */
  today: number;
  /** Coming overage of the contract year, as an amount per month. */
  coming: number;
  /** Per month, with all rungs taken. */
  best: number;
  rungs: Rung[];
}
