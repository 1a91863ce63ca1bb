import type { SavedScenario, ScenarioResult } from "../contract/scenarios";
import type { ScenarioBase } from "./scenarioBase";
import { whatIf } from "./whatIf";

/** Number of scenarios that fit side by side on a screen and a sheet of paper. */
export const MOST_SCENARIOS = 3;

/** Scenarios side by side, all computed from today's facts, regardless of their cost when they were saved. */
export interface ScenarioComparison {
  scenarios: { name: string; result: ScenarioResult }[];
  /** One row per license; `costs` in the order of `scenarios`. */
  rows: { license: string; currentCost: number | null; bestCost: number | null; costs: (number | null)[] }[];
  /** Index of the cheapest scenario; null when none has a total or when totals leave out different licenses. */
  cheapest: number | null;
}

/** @throws RangeError for more than three scenarios */
export function compareScenarios(
  base: ScenarioBase,
  saved: readonly Pick<SavedScenario, "name" | "parameters">[]
): ScenarioComparison {
  if (saved.length > MOST_SCENARIOS)
    throw new RangeError(`${saved.length} scenarios: at most ${MOST_SCENARIOS} side by side`);
  const scenarios = saved.map(({ name, parameters }) => ({ name, result: whatIf(base, parameters) }));
  return {
    scenarios,
    rows: base.licenses.map(({ today }, index) => ({
      license: today.license,
      currentCost: today.currentCost,
      bestCost: today.mixCost,
      costs: scenarios.map(({ result }) => result.rows[index].cost)
    })),
    cheapest: cheapestOf(scenarios.map(({ result }) => result))
  };
}

function cheapestOf(results: readonly ScenarioResult[]): number | null {
  if (!results.length) return null;
  const comparable =
    new Set(results.map(({ totals }) => `${totals.currency} ${totals.excluded.join("\n")}`)).size === 1;
  const costs = results.map(({ totals }) => totals.scenario);
  if (!comparable || costs.some((cost) => cost === null)) return null;
  return costs.reduce<number>((best, cost, index) => ((cost as number) < (costs[best] as number) ? index : best), 0);
}
