import type { ScenarioBase, ScenarioComparison, ScenarioResult, ScenarioRow } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { daysText } from "c/licenseWords";
import { formatMoney, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

const number = (label: string): FactColumn => ({ label, number: true });

export const detailColumns: FactColumn[] = [
  { label: labels.license },
  number(labels.users),
  number(labels.logins),
  { label: labels.threshold },
  number(labels.pool),
  number(labels.today),
  number(labels.best),
  number(labels.cost)
];

function thresholdText({ threshold }: ScenarioRow): string {
  if (threshold === null) return formatNumber(null);
  if (threshold < 0) return labels.thresholdNone;
  return threshold >= 31 ? labels.thresholdAll : daysText(threshold);
}

const currencies = (base: ScenarioBase) => base.licenses.map(({ today }) => today.currency);

/** A scenario license by license. */
export function detailRows(base: ScenarioBase, { rows }: ScenarioResult): FactRow[] {
  const currency = currencies(base);
  return rows.map((row, i) => ({
    key: row.license,
    cells: [
      row.license,
      formatNumber(row.users),
      formatNumber(row.logins),
      thresholdText(row),
      formatNumber(row.pool),
      formatMoney(row.currentCost, currency[i]),
      formatMoney(row.bestCost, currency[i]),
      formatMoney(row.cost, currency[i])
    ]
  }));
}

/** Today, best and every scenario in a column each, and their sum. */
export function compareTable(
  base: ScenarioBase,
  { scenarios, rows }: ScenarioComparison
): { columns: FactColumn[]; rows: FactRow[] } {
  const currency = currencies(base);
  const [first] = scenarios;
  const { totals } = first.result;
  const sum = (amount: number | null) => formatMoney(amount, totals.currency);
  return {
    columns: [
      { label: labels.license },
      number(labels.today),
      number(labels.best),
      ...scenarios.map(({ name }) => number(name))
    ],
    rows: [
      ...rows.map(({ license, currentCost, bestCost, costs }, i) => ({
        key: license,
        cells: [license, ...[currentCost, bestCost, ...costs].map((cost) => formatMoney(cost, currency[i]))]
      })),
      {
        key: "total",
        cells: [
          labels.total,
          sum(totals.today),
          sum(totals.best),
          ...scenarios.map(({ result }) => sum(result.totals.scenario))
        ]
      }
    ]
  };
}
