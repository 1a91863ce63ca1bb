import type { Basis } from "./org";

/** A what-if. `NEUTRAL_SCENARIO` changes nothing. */
export interface ScenarioParameters {
  /** Unit price by license name (per user and month, or per login); others keep theirs. */
  prices: Record<string, number>;
  /** Share taken off every price, 0..1. */
  discount: number;
  /** Users with at most this many login days on login basis, -1..31; null: the cheapest for each license. */
  threshold: number | null;
  /** 0..100. */
  percentile: number;
  /** Complete months, at least 1. */
  window: number;
  /** Growth of users with unchanged habits, -1.. (0.1 = 10 % more). */
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
  /** Of the threshold applied: the chosen one, else the cheapest. */
  threshold: number | null;
  pool: number | null;
  /** Cost of the scenario. */
  cost: number | null;
  /** Today's cost and the best cost at today's prices and behaviour, as the audit has them. */
  currentCost: number | null;
  bestCost: number | null;
  reason: string | null;
}

/** Sums over the licenses whose costs are known; null without any, or with several currencies. */
export interface ScenarioTotals {
  today: number | null;
  best: number | null;
  scenario: number | null;
  /** today - scenario; per month. */
  monthlySaving: number | null;
  currency: string | null;
  /** Licenses that are left out because a cost is unknown. */
  excluded: string[];
}

export interface ScenarioResult {
  parameters: ScenarioParameters;
  rows: ScenarioRow[];
  totals: ScenarioTotals;
}

/** A scenario that was kept (in the org a record, locally a file). */
export interface SavedScenario {
  /** Given by the host. */
  id: string;
  name: string;
  note: string | null;
  parameters: ScenarioParameters;
  /** Totals when it was saved, and the as-of date of that audit. */
  totals: ScenarioTotals;
  asOf: string;
}
