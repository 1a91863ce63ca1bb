import type { AllocationRow } from "./allocations";
import type { Reason } from "./costs";

/**
 * Who is on which basis in a scenario: all as today (`keep`), as the decision advises at the scenario's prices (`best`), everybody on one basis, or users with
 * at most a number of login days per month on login basis (`threshold`, for each family its own of `thresholds`).
 */
export type ScenarioBasis = "keep" | "best" | "member" | "login" | "threshold";

/** A what-if. `neutralScenario` changes nothing. */
export interface ScenarioParameters {
  basis: ScenarioBasis;
  /** With basis `threshold`: 0..31, for families without one in `thresholds`; else null. */
  threshold: number | null;
  /** With basis `threshold`: login days per month, 0..31, by name of the family. */
  thresholds: Record<string, number>;
  /** Unit price by license name (per seat and month, or per login); other licenses keep their prices. */
  prices: Record<string, number>;
  /** Price of a login beyond the pool, by name of the login license; others keep theirs. */
  overagePrices: Record<string, number>;
  /** Seats or monthly logins to sign for, by license name; others: what is owned with basis `keep`, else what the users need. */
  quantities: Record<string, number>;
  /** Discount on every price, as a share 0..1. */
  discount: number;
  /** Growth in users with the same habits, -1 or more (0.1 = 10 % more). */
  growth: number;
  /** Share of logins that public pages make unnecessary, 0..1. */
  deflected: number;
  /** Deactivate users without a login in the record, except new ones. */
  deactivateIdle: boolean;
}

/** Cost per month over the coming term of 12 months. */
export interface ScenarioCost {
  /** Quantities signed for, at their prices. */
  signed: number;
  /** Seats and logins that must be added during the term because users could not exist without them. */
  added: number;
  /** Expected logins beyond the pool. */
  overage: number;
  /** The sum of these. */
  monthly: number;
}

/** One family in a scenario. Users, logins and seats can be fractions, because growth is not rounded. */
export interface ScenarioRow {
  family: string;
  /** Names of its licenses; null if the catalog has none on that basis. */
  licenses: { member: string | null; login: string | null };
  /** First day of the term of 12 months: when its contract can change. */
  from: string;
  currency: string | null;
  /** At the start of the term, by basis. */
  users: { member: number; login: number };
  /** Expected login days per month of all users, and of those on login basis, whom a pool must cover. */
  logins: number;
  poolLogins: number;
  /** Unit prices of the scenario; `overage` is null if no price of extra logins is known. */
  prices: { member: number | null; login: number | null; overage: number | null };
  /** Login days per month at which a seat and logins cost the same. */
  breakEven: number | null;
  /** Signed for: seats, and monthly logins. */
  seats: number;
  pool: number;
  /** Quantities to add in the term to those that were given: seats at the end of the term, and monthly logins for the user limit; 0 if none were given. */
  short: { seats: number; pool: number };
  /** Null if a needed price is unknown. */
  cost: ScenarioCost | null;
  /** The amount paid today, with what going on as today adds to it in the same term: users, prices and quantities unchanged. */
  today: ScenarioCost | null;
  /** The decision's cost at today's prices. */
  best: number | null;
  /** today - cost, per month. */
  saving: number | null;
  /** What `saving` consists of; it adds up to it exactly. Null if `saving` is. */
  parts: ScenarioParts | null;
  /** What changing the basis saves per month compared with keeping it at the scenario's prices, and its expected range; null if no users change basis. */
  promised: { monthly: number; low: number; high: number } | null;
  confidence: AllocationRow["confidence"] | null;
  /** True if the decision moves no users because the possible saving is smaller than the uncertainty of the figures. */
  guarded: boolean;
  /** Why costs or a split are unknown. */
  reason: Reason | null;
}

/**
 * A difference from today step by step, per month; a saving is positive. First the prices change: basis, users and quantities stay. Then users, logins and the
 * quantities that were entered. Last the basis, and with it the quantities that were not entered.
 */
export interface ScenarioParts {
  price: number;
  volume: number;
  basis: number;
}

/** From today's cost to a scenario's in one currency, over families with known costs. The bars add up exactly. */
export interface ScenarioWaterfall {
  currency: string | null;
  bars: {
    code: "today" | keyof ScenarioParts | "scenario";
    /** Per month: the cost of the first and the last bar, else the change, negative for a saving. */
    amount: number;
    /** The levels between which the bar hangs, per month. */
    from: number;
    to: number;
  }[];
}

/** Per month, in one currency. */
export interface ScenarioSum {
  currency: string | null;
  today: number;
  best: number | null;
  scenario: number;
  /** Part of `scenario`: expected logins beyond the pools. */
  overage: number;
  /** today - scenario. */
  monthlySaving: number;
}

/** Sums by currency, over families with known costs. */
export interface ScenarioTotals {
  sums: ScenarioSum[];
  /** Families that are not included because a cost is unknown. */
  excluded: string[];
}

export interface ScenarioResult {
  parameters: ScenarioParameters;
  rows: ScenarioRow[];
  totals: ScenarioTotals;
  /** One per currency, in the order of the sums. */
  waterfalls: ScenarioWaterfall[];
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
  /** Whether evidence and report carry it. */
  inEvidence: boolean;
}

/** A saved scenario as a host returns it: an earlier version may have written it. `openScenario` brings it up to date. */
export interface StoredScenario extends Omit<SavedScenario, "parameters" | "totals" | "inEvidence"> {
  parameters: Partial<ScenarioParameters>;
  inEvidence?: boolean;
  totals: Partial<ScenarioTotals> & Partial<ScenarioSum>;
}
