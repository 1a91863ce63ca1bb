import type { Basis } from "./org";

/** A what-if. `NEUTRAL_SCENARIO` changes nothing. */
export interface ScenarioParameters {
  /** Unit price by license name (per user and month, or per login); other licenses keep their prices. */
  prices: Record<string, number>;
  /** Discount on every price, as a share 0..1. */
  discount: number;
  /** Users with at most this many login days are on login basis, -1..31; null: the cheapest threshold for each license. */
  threshold: number | null;
  /** 0..100. */
  percentile: number;
  /** Complete months, at least 1. */
  window: number;
  /** Growth in users with the same habits, -1 or more (0.1 = 10 % more). */
  growth: number;
  /** Share of logins that public pages make unnecessary, 0..1. */
  deflected: number;
  /** Deactivate dormant and never-logged-in users. */
  deactivateIdle: boolean;
}

/** One license in a scenario. Costs per month. */
export interface ScenarioRow {
  license: string;
  family: string;
  basis: Basis;
  /** Users and mean monthly logins in the scenario. */
  users: number;
  logins: number;
  memberPrice: number | null;
  loginPrice: number | null;
  breakEven: number | null;
  memberCost: number | null;
  loginCost: number | null;
  /** The threshold applied: the chosen one, else the cheapest. */
  threshold: number | null;
  pool: number | null;
  /** Cost of the scenario. */
  cost: number | null;
  /** Today's cost and the best cost at today's prices and behavior, as in the audit. */
  currentCost: number | null;
  bestCost: number | null;
  reason: string | null;
}

/** Sums over the licenses with known costs; null if there are none, or with several currencies. */
export interface ScenarioTotals {
  today: number | null;
  best: number | null;
  scenario: number | null;
  /** today - scenario; per month. */
  monthlySaving: number | null;
  currency: string | null;
  /** Licenses that are not included because a cost is unknown. */
  excluded: string[];
}

export interface ScenarioResult {
  parameters: ScenarioParameters;
  rows: ScenarioRow[];
  totals: ScenarioTotals;
}

/** A saved scenario (in the org a record, locally a file). */
export interface SavedScenario {
  /** Set by the host. */
  id: string;
  name: string;
  note: string | null;
  parameters: ScenarioParameters;
  /** Totals at the time of saving, and the as-of date of that audit. */
  totals: ScenarioTotals;
  asOf: string;
}
