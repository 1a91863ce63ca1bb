import type { Reason } from "../contract/costs";
import type { FamilyCounters } from "../costs/families";
import type { FamilyTerms } from "../costs/terms";

/** Unit prices of a family; null unknown. */
export interface Prices {
  member: number | null;
  login: number | null;
  /** Of a login beyond the pool. */
  overage: number | null;
}

/** The data of one family for what-ifs; habits are summed over populations once, so a slider's work does not depend on the size of the org. */
export interface ScenarioFamily {
  name: string;
  licenses: { member: string | null; login: string | null };
  counters: FamilyCounters;
  /** First day of the term: when its contract can change. */
  from: string;
  /** Prices of that day, if nothing is negotiated. */
  prices: Prices;
  settlement: FamilyTerms["settlement"];
  currency: string | null;
  /** Owned today: seats and monthly logins (null unknown), and the amount paid per month. */
  owned: { seats: number | null; pool: number | null; paid: number | null };
  /** Why a price is unknown. */
  reason: Reason | null;
}
