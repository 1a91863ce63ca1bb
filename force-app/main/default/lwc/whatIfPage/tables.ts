import type { ScenarioBase, ScenarioComparison, ScenarioResult, ScenarioRow } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { daysText } from "c/words";
import { formatMoney, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

const number = (label: string): FactColumn => ({ label, number: true });

export const detailColumns: FactColumn[] = [
  { label: labels.WhatIf_License },
  number(labels.WhatIf_Users),
  number(labels.WhatIf_Logins),
  { label: labels.WhatIf_Threshold },
  number(labels.WhatIf_Pool),
  number(labels.WhatIf_Today),
  number(labels.WhatIf_Best),
  number(labels.WhatIf_Cost)
];

function thresholdText({ threshold }: ScenarioRow): string {
  if (threshold === null) return formatNumber(null);
  if (threshold < 0) return labels.WhatIf_ThresholdNone;
  return threshold >= 31 ? labels.WhatIf_ThresholdAll : daysText(threshold);
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
      { label: labels.WhatIf_License },
      number(labels.WhatIf_Today),
      number(labels.WhatIf_Best),
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
          labels.WhatIf_Total,
          sum(totals.today),
          sum(totals.best),
          ...scenarios.map(({ result }) => sum(result.totals.scenario))
        ]
      }
    ]
  };
}
