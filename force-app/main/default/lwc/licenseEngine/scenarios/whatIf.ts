import { groupBy, money } from "../base/numbers";
import type {
  ScenarioCost,
  ScenarioParameters,
  ScenarioParts,
  ScenarioResult,
  ScenarioRow,
  ScenarioSum,
  ScenarioTotals
} from "../contract/scenarios";
import type { ScenarioFamily } from "./family";
import { checkParameters, neutralScenario } from "./parameters";
import { pricedFamily } from "./pricing";
import type { PricedFamily } from "./pricing";
import type { ScenarioBase } from "./scenarioBase";
import { scenarioWaterfalls } from "./scenarioWaterfalls";

/**
 * Costs with other prices, quantities, users and basis, beside today's cost and the decision's. Every figure is that of the decision's own kernel. Fast enough
 * to follow a slider.
 *
 * @throws RangeError naming the parameter that is out of range
 */
export function whatIf(base: ScenarioBase, parameters: ScenarioParameters): ScenarioResult {
  checkParameters(parameters);
  const rows = base.families.map((family) => scenarioRow(family, parameters));
  return { parameters, rows, totals: totalsOf(rows), waterfalls: scenarioWaterfalls(rows) };
}

/** The figures of a family that no scenario changes. */
interface Baseline {
  today: ScenarioCost | null;
  best: number | null;
}

const baselines = new WeakMap<ScenarioFamily, Baseline>();

function baselineOf(family: ScenarioFamily): Baseline {
  const known = baselines.get(family);
  if (known) return known;
  const keep = pricedFamily(family, neutralScenario());
  const best = pricedFamily(family, { ...neutralScenario(), basis: "best" });
  const baseline = { today: todayOf(family, keep), best: best.cost?.monthly ?? null };
  baselines.set(family, baseline);
  return baseline;
}

/** What is paid, not quantity times a price, and what going on as today adds to it. */
function todayOf({ owned }: ScenarioFamily, { cost }: PricedFamily): ScenarioCost | null {
  if (owned.paid === null || !cost) return null;
  const { added, overage } = cost;
  return { signed: owned.paid, added, overage, monthly: money(owned.paid + added + overage) };
}

function scenarioRow(family: ScenarioFamily, parameters: ScenarioParameters): ScenarioRow {
  const { today, best } = baselineOf(family);
  const { prices, term, short, cost, logins, promised, confidence, guarded, split } = pricedFamily(family, parameters);
  const { member, login } = prices;
  const splittable = family.licenses.member !== null && family.licenses.login !== null;
  return {
    family: family.name,
    licenses: family.licenses,
    from: family.from,
    currency: family.currency,
    users: { member: term.members, login: term.loginUsers },
    logins,
    poolLogins: term.logins,
    prices,
    breakEven: member !== null && login ? member / login : null,
    seats: term.seats,
    pool: term.pool,
    short,
    cost,
    today,
    best,
    saving: today && cost && money(today.monthly - cost.monthly),
    parts: today && cost && partsOf(family, parameters, today, cost),
    promised,
    confidence,
    guarded,
    reason: cost && (split || !splittable) ? null : (family.reason ?? "noPrices")
  };
}

/** The saving step by step, in the order that `ScenarioParts` describes. */
function partsOf(
  family: ScenarioFamily,
  parameters: ScenarioParameters,
  today: ScenarioCost,
  cost: ScenarioCost
): ScenarioParts | null {
  const { prices, overagePrices, discount } = parameters;
  const priced = pricedFamily(family, { ...neutralScenario(), prices, overagePrices, discount }).cost;
  const grown = pricedFamily(family, { ...parameters, basis: "keep", threshold: null }).cost;
  if (!priced || !grown) return null;
  return {
    price: money(today.monthly - priced.monthly),
    volume: money(priced.monthly - grown.monthly),
    basis: money(grown.monthly - cost.monthly)
  };
}

function totalsOf(rows: readonly ScenarioRow[]): ScenarioTotals {
  const known = rows.filter(({ cost, today }) => cost && today);
  const byCurrency = groupBy(known, ({ currency }) => currency ?? "");
  return {
    sums: [...byCurrency.values()].map(sumOf).sort((a, b) => ((a.currency ?? "") < (b.currency ?? "") ? -1 : 1)),
    excluded: rows.filter((row) => !known.includes(row)).map(({ family }) => family)
  };
}

function sumOf(rows: readonly ScenarioRow[]): ScenarioSum {
  const sum = (value: (row: ScenarioRow) => number): number => money(rows.reduce((all, row) => all + value(row), 0));
  const today = sum((row) => row.today!.monthly);
  const scenario = sum((row) => row.cost!.monthly);
  return {
    currency: rows[0].currency,
    today,
    best: rows.some(({ best }) => best === null) ? null : sum(({ best }) => best!),
    scenario,
    overage: sum((row) => row.cost!.overage),
    monthlySaving: money(today - scenario)
  };
}
