import type { SavedScenario, ScenarioParameters, ScenarioResult, StoredScenario } from "../contract/scenarios";
import { openScenario } from "./parameters";
import type { ScenarioBase } from "./scenarioBase";
import { whatIf } from "./whatIf";

/** Number of scenarios that fit side by side on a screen and a sheet of paper. */
export const MOST_SCENARIOS = 3;

/** Costs that differ by less are equal: half of the smallest unit that a page shows. */
const EQUAL = 0.005;

/** Scenarios side by side, all computed from today's facts, regardless of their cost when they were saved. */
export interface ScenarioComparison {
  scenarios: { name: string; result: ScenarioResult }[];
  /** One row per family; `costs` in the order of `scenarios`. */
  rows: {
    family: string;
    currency: string | null;
    today: number | null;
    best: number | null;
    costs: (number | null)[];
  }[];
  /** By currency: indexes of the scenarios with the lowest cost; several are equal. None where totals leave out different families. */
  cheapest: { currency: string | null; scenarios: number[] }[];
}

/** Results by parameters, which never change: while one scenario moves with a slider, the others stay as they are. */
const results = new WeakMap<ScenarioBase, WeakMap<ScenarioParameters, ScenarioResult>>();

function resultOf(base: ScenarioBase, parameters: ScenarioParameters): ScenarioResult {
  const ofBase = results.get(base) ?? new WeakMap<ScenarioParameters, ScenarioResult>();
  results.set(base, ofBase);
  const result = ofBase.get(parameters) ?? whatIf(base, parameters);
  ofBase.set(parameters, result);
  return result;
}

/** @throws RangeError for more than three scenarios */
export function compareScenarios(
  base: ScenarioBase,
  saved: readonly Pick<SavedScenario, "name" | "parameters">[]
): ScenarioComparison {
  if (saved.length > MOST_SCENARIOS)
    throw new RangeError(`${saved.length} scenarios: at most ${MOST_SCENARIOS} side by side`);
  const scenarios = saved.map(({ name, parameters }) => ({ name, result: resultOf(base, parameters) }));
  const [first] = scenarios;
  return {
    scenarios,
    rows: (first?.result.rows ?? []).map(({ family, currency, today, best }, index) => ({
      family,
      currency,
      today: today?.monthly ?? null,
      best,
      costs: scenarios.map(({ result }) => result.rows[index].cost?.monthly ?? null)
    })),
    cheapest: cheapestOf(scenarios.map(({ result }) => result))
  };
}

/**
 * The saved scenarios that evidence and report carry, side by side, computed from today's facts; null if none is marked. Of more than three marked ones the
 * first three count.
 */
export function markedScenarios(base: ScenarioBase, stored: readonly StoredScenario[]): ScenarioComparison | null {
  const marked = stored.map(openScenario).filter(({ inEvidence }) => inEvidence);
  return marked.length ? compareScenarios(base, marked.slice(0, MOST_SCENARIOS)) : null;
}

function cheapestOf(found: readonly ScenarioResult[]): ScenarioComparison["cheapest"] {
  const comparable = new Set(found.map(({ totals }) => totals.excluded.join("\n"))).size === 1;
  if (!comparable) return [];
  return found[0].totals.sums.map(({ currency }, place) => {
    const costs = found.map(({ totals }) => totals.sums[place].scenario);
    const least = Math.min(...costs);
    return { currency, scenarios: [...costs.keys()].filter((index) => costs[index] - least < EQUAL) };
  });
}
