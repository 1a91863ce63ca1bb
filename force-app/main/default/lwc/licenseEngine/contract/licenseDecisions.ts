import type { Basis } from "./org";

/** The one decision on a license: how much to own after the planned moves, from which day, and what can be done before. */
export interface LicenseDecision {
  license: string;
  basis: Basis;
  /** What happens to the quantity; `unknown` without a decision, or where nothing says what is owned. */
  change: "fewer" | "keep" | "more" | "unknown";
  /** Seats or monthly logins. */
  owned: number | null;
  /** Seats or monthly logins to own after the planned moves; null without a decision. */
  needed: number | null;
  /** The first and the last day on which the quantity changes; null to keep. They differ where contract lines end on different days. */
  from: string | null;
  to: string | null;
  /** Whether the change needs a right that the contract does not state. */
  negotiate: boolean;
  /** Users of the license whom the decision moves to the other basis. */
  moving: number;
  /** What avoids a cost within the contract; null for nothing. */
  now: { users: number; logins: number; cost: number; seats: number } | null;
  currency: string | null;
}
