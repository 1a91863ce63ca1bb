import type {
  SavedScenario,
  ScenarioBasis,
  ScenarioParameters,
  ScenarioTotals,
  StoredScenario
} from "../contract/scenarios";

const BASES: readonly ScenarioBasis[] = ["keep", "best", "member", "login", "threshold"];

/** The scenario that changes nothing. */
export function neutralScenario(): ScenarioParameters {
  return {
    basis: "keep",
    threshold: null,
    thresholds: {},
    prices: {},
    overagePrices: {},
    quantities: {},
    discount: 0,
    growth: 0,
    deflected: 0,
    deactivateIdle: false
  };
}

/**
 * A saved scenario brought up to date. Earlier versions knew no basis but a threshold (-1 nobody, 31 everybody, null the best split), which stands for one now,
 * one sum in one currency, and no mark for the evidence.
 */
export function openScenario({ parameters, totals, ...scenario }: StoredScenario): SavedScenario {
  const known = neutralScenario();
  for (const name of Object.keys(known) as (keyof ScenarioParameters)[])
    if (parameters[name] !== undefined) Object.assign(known, { [name]: parameters[name] });
  if (parameters.basis === undefined) Object.assign(known, basisOfThreshold(parameters.threshold ?? null));
  return { ...scenario, parameters: known, totals: openTotals(totals), inEvidence: scenario.inEvidence ?? false };
}

function basisOfThreshold(threshold: number | null): Pick<ScenarioParameters, "basis" | "threshold"> {
  if (threshold === null) return { basis: "best", threshold };
  if (threshold < 0) return { basis: "member", threshold: null };
  return threshold >= 31 ? { basis: "login", threshold: null } : { basis: "threshold", threshold };
}

function openTotals({ sums, excluded, ...single }: StoredScenario["totals"]): ScenarioTotals {
  const { currency = null, today, best = null, scenario, overage = 0, monthlySaving } = single;
  const isSum = typeof today === "number" && typeof scenario === "number";
  const old = isSum
    ? [{ currency, today, best, scenario, overage, monthlySaving: monthlySaving ?? today - scenario }]
    : [];
  return { sums: sums ?? old, excluded: excluded ?? [] };
}

/** @throws RangeError naming the parameter that is out of range */
export function checkParameters(parameters: ScenarioParameters): void {
  const { basis, threshold, thresholds, prices, overagePrices, quantities, discount, growth, deflected } = parameters;
  const check = (name: string, value: number, min: number, max: number): void => {
    if (!(value >= min && value <= max))
      throw new RangeError(`Scenario: ${name} is ${value}, expected ${min} to ${max}`);
  };
  if (!BASES.includes(basis)) throw new RangeError(`Scenario: basis is ${basis}, expected one of ${BASES.join(", ")}`);
  if (basis === "threshold") check("threshold", threshold ?? Number.NaN, 0, 31);
  for (const [family, days] of Object.entries(thresholds)) check(`threshold of ${family}`, days, 0, 31);
  for (const [name, amounts] of Object.entries({ price: prices, "overage price": overagePrices, quantity: quantities }))
    for (const [license, amount] of Object.entries(amounts))
      check(`${name} of ${license}`, amount, 0, Number.MAX_VALUE);
  check("discount", discount, 0, 1);
  check("growth", growth, -1, Number.MAX_VALUE);
  check("deflected", deflected, 0, 1);
}
