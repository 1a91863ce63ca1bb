import { loginsOf, registeredOf } from "../base/frequencies";
import { money } from "../base/numbers";
import type { ScenarioParameters, ScenarioResult, ScenarioRow, ScenarioTotals } from "../contract/scenarios";
import { costCurve } from "../costs/costCurve";
import { breakEvenOf, economics } from "../costs/economics";
import { scenarioMonth } from "./scenarioBase";
import type { ScenarioBase, ScenarioLicense } from "./scenarioBase";

/** The scenario that leaves an audit unchanged. */
export function neutralScenario({
  percentile,
  window
}: Pick<ScenarioBase, "percentile" | "window">): ScenarioParameters {
  return {
    prices: {},
    discount: 0,
    threshold: null,
    percentile,
    window,
    growth: 0,
    deflected: 0,
    deactivateIdle: false
  };
}

/**
 * Costs with other prices, habits and settings, next to today's cost and today's best cost. Fast enough to follow a slider: 33 thresholds for each
 * license and month of the window.
 *
 * @throws RangeError naming the parameter that is out of range
 */
export function whatIf(base: ScenarioBase, parameters: ScenarioParameters): ScenarioResult {
  checkParameters(parameters);
  const rows = base.licenses.map((license) => scenarioRow(base, license, parameters));
  return { parameters, rows, totals: totalsOf(rows, base.licenses) };
}

function scenarioRow({ ratio }: ScenarioBase, license: ScenarioLicense, parameters: ScenarioParameters): ScenarioRow {
  const { today, memberLicense, loginLicense } = license;
  const { percentile, threshold, growth, deflected } = parameters;
  const idle = parameters.deactivateIdle ? license.idle : 0;
  const months = license.months
    .slice(-parameters.window)
    .map((frequencies) => scenarioMonth(frequencies, { idle, deflected, growth }));
  const memberPrice = scenarioPrice(today.memberPrice, memberLicense, parameters);
  const loginPrice = scenarioPrice(today.loginPrice, loginLicense, parameters);
  const users = months.length ? registeredOf(months[months.length - 1]) : null;
  const row: ScenarioRow = {
    license: today.license,
    family: today.family,
    basis: today.basis,
    users: users ?? 0,
    logins: months.length ? months.reduce((sum, month) => sum + loginsOf(month), 0) / months.length : 0,
    memberPrice,
    loginPrice,
    breakEven: breakEvenOf(memberPrice, loginPrice),
    memberCost: null,
    loginCost: null,
    threshold: null,
    pool: null,
    cost: null,
    currentCost: today.currentCost,
    bestCost: today.mixCost,
    reason: today.reason
  };
  if (users === null) return { ...row, reason: today.reason ?? "noCompleteMonth" };
  const figures = economics({ basis: today.basis, memberPrice, loginPrice, ratio, percentile, months });
  const costs = { memberCost: figures.memberCost, loginCost: figures.loginCost };
  if (memberPrice === null || loginPrice === null) return { ...row, ...costs };
  const best = { threshold: figures.mixThreshold, pool: figures.mixPool, cost: figures.mixCost };
  if (threshold === null) return { ...row, ...costs, ...best, reason: null };
  const chosen = costCurve(months, { memberPrice, loginPrice, ratio, percentile })?.[threshold + 1];
  return { ...row, ...costs, threshold, pool: chosen?.pool ?? null, cost: chosen?.cost ?? null, reason: null };
}

/** The scenario's own price if set, else the audit's, minus the discount. */
function scenarioPrice(
  today: number | null,
  license: string | null,
  { prices, discount }: ScenarioParameters
): number | null {
  const price = license !== null && Object.hasOwn(prices, license) ? prices[license] : today;
  return price === null ? null : money(price * (1 - discount));
}

function totalsOf(rows: readonly ScenarioRow[], licenses: readonly ScenarioLicense[]): ScenarioTotals {
  const known = rows.filter(
    ({ cost, currentCost, bestCost }) => cost !== null && currentCost !== null && bestCost !== null
  );
  const excluded = rows.filter((row) => !known.includes(row)).map(({ license }) => license);
  const currencies = new Set(
    licenses.filter((_, index) => known.includes(rows[index])).map(({ today }) => today.currency)
  );
  if (currencies.size !== 1)
    return { today: null, best: null, scenario: null, monthlySaving: null, currency: null, excluded };
  const sum = (part: (row: ScenarioRow) => number | null): number =>
    money(known.reduce((total, row) => total + (part(row) as number), 0));
  const today = sum(({ currentCost }) => currentCost);
  const scenario = sum(({ cost }) => cost);
  return {
    today,
    best: sum(({ bestCost }) => bestCost),
    scenario,
    monthlySaving: money(today - scenario),
    currency: [...currencies][0],
    excluded
  };
}

function checkParameters({
  prices,
  discount,
  threshold,
  percentile,
  window,
  growth,
  deflected
}: ScenarioParameters): void {
  const check = (name: string, value: number, min: number, max: number, whole = false): void => {
    if (!(value >= min && value <= max) || (whole && !Number.isInteger(value)))
      throw new RangeError(
        `Scenario: ${name} is ${value}, expected ${whole ? "a whole number from " : ""}${min} to ${max}`
      );
  };
  for (const [license, price] of Object.entries(prices)) check(`price of ${license}`, price, 0, Number.MAX_VALUE);
  check("discount", discount, 0, 1);
  if (threshold !== null) check("threshold", threshold, -1, 31, true);
  check("percentile", percentile, 0, 100);
  check("window", window, 1, Number.MAX_SAFE_INTEGER, true);
  check("growth", growth, -1, Number.MAX_VALUE);
  check("deflected", deflected, 0, 1);
}
