import type { ScenarioParameters, ScenarioRow } from "../contract/scenarios";
import type { ScenarioBase } from "./scenarioBase";

/** A price that a scenario changes. */
export interface NewPrice {
  license: string;
  /** Today's price; null unknown. */
  before: number | null;
  after: number;
  currency: string | null;
}

/** The prices of a scenario that differ from today's, minus its discount. */
export function newPrices({ families }: ScenarioBase, rows: readonly ScenarioRow[]): NewPrice[] {
  return families.flatMap(({ licenses, prices, currency }, place) => {
    const own = rows[place].prices;
    const sides = [
      { license: licenses.member, before: prices.member, after: own.member },
      { license: licenses.login, before: prices.login, after: own.login }
    ];
    return sides.flatMap(({ license, before, after }) => {
      return license === null || after === null || before === after ? [] : [{ license, before, after, currency }];
    });
  });
}

/** The parameters with every price of the scenario as its own and without a discount: the same scenario, whatever today's prices become. */
export function withOwnPrices(parameters: ScenarioParameters, rows: readonly ScenarioRow[]): ScenarioParameters {
  const named = (license: string | null, price: number | null): [string, number][] => {
    return license === null || price === null ? [] : [[license, price]];
  };
  return {
    ...parameters,
    discount: 0,
    prices: Object.fromEntries(
      rows.flatMap(({ licenses, prices }) => [
        ...named(licenses.member, prices.member),
        ...named(licenses.login, prices.login)
      ])
    ),
    overagePrices: Object.fromEntries(rows.flatMap(({ licenses, prices }) => named(licenses.login, prices.overage)))
  };
}
