/** Prices of a family in one currency, and how its logins are settled. */
export interface FamilyTerms {
  /** Per seat and month. */
  seat: number;
  /** Per login. */
  login: number;
  /** Per login beyond the pool; null: the contract does not say. */
  overage: number | null;
  settlement: "term" | "month";
  /** The least that a decision must promise per month to change anything; absent: the default setting. */
  floor?: number;
}

/** Login days per month at which a seat and logins cost the same. */
export function breakEvenOf({ seat, login }: FamilyTerms): number {
  return seat / login;
}
