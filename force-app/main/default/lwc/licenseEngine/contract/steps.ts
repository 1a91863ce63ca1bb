import type { Confidence } from "./costs";
import type { Basis } from "./org";
import type { Rung } from "./owned";

/**
 * When a step can be taken: within the contract (`now`), on a day on which a line ends or may be lowered (`atDate`), or only with a right that the
 * contract does not state (`negotiate`).
 */
export type StepKind = "now" | "atDate" | "negotiate";

/** Similar users who change basis in a step; the list of users fills them in its order. */
export interface StepMove {
  /** The license that they have. */
  license: string;
  to: Basis;
  /** Complete months of the record since they were created, and their login days in these months. */
  own: number;
  total: number;
  users: number;
  /** Only for `now`: true for the fewest moves that bring 90 % of the effect. */
  first: boolean;
}

/** What users of one license save who change to the same basis, from the day of a step on. */
export interface StepPart {
  license: string;
  to: Basis;
  /** True for users without a login in the record: a part of the rung `idle`, else of `basis`. */
  idle: boolean;
  /** Saved per month. */
  monthly: number;
}

/** What to do for one family on one date. The steps of a family add up exactly to the rungs of its ladder. */
export interface StepRow {
  family: string;
  kind: StepKind;
  /** The as-of day for `now`; for `negotiate`, the first day on which the quantity could otherwise change. */
  date: string;
  currency: string;
  /** Saved per month from that day on. */
  monthly: number;
  /** The parts of the ladder's rungs that the step takes. */
  rungs: Pick<Rung, "code" | "license" | "monthly">[];
  /** The rungs `idle` and `basis` by license and direction; they add up to them. */
  parts: StepPart[];
  moves: StepMove[];
  /** Seats to own from that day on, and monthly logins; null if unknown. Lines that still run are the least that is owned. */
  seats: number | null;
  pool: number | null;
  /** Only for `now`: logins beyond the pool until the end of the contract year that the moves avoid, what they would cost, and seats that need not be bought. */
  avoids: { logins: number; cost: number; seats: number } | null;
  confidence: Confidence;
}
