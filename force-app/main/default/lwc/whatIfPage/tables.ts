import type { ScenarioBase, ScenarioComparison, ScenarioResult, ScenarioRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { daysText } from "c/words";
import { labels } from "./labels";

/** A row with the currency of its license. */
type Priced<Row> = Row & { currency: string | null };
type Compared = Priced<{ license: string; costs: (number | null)[] }>;

const currency = (row: { currency: string | null }) => row.currency;

function number<Row>(label: string, value: (row: Row) => number | null): FactColumn<Row> {
  return { label, type: "number", value };
}

function money<Row>(label: string, value: (row: Row) => number | null): FactColumn<Priced<Row>> {
  return { label, type: "money", value, currency };
}

function thresholdText({ threshold }: ScenarioRow): string | null {
  if (threshold === null) return null;
  if (threshold < 0) return labels.WhatIf_ThresholdNone;
  return threshold >= 31 ? labels.WhatIf_ThresholdAll : daysText(threshold);
}

/** A scenario license by license. */
export const detailColumns: FactColumn<Priced<ScenarioRow>>[] = [
  { label: labels.Common_License, value: ({ license }) => license },
  number(labels.Common_Users, ({ users }) => users),
  number(labels.WhatIf_Logins, ({ logins }) => logins),
  { label: labels.WhatIf_Threshold, value: thresholdText },
  number(labels.Common_Pool, ({ pool }) => pool),
  money(labels.Common_Today, ({ currentCost }) => currentCost),
  money(labels.WhatIf_Best, ({ bestCost }) => bestCost),
  money(labels.Common_Scenario, ({ cost }) => cost)
];

function priced<Row>(base: ScenarioBase, rows: readonly Row[]): Priced<Row>[] {
  return rows.map((row, i) => ({ ...row, currency: base.licenses[i].today.currency }));
}

export function detailRows(base: ScenarioBase, { rows }: ScenarioResult): Priced<ScenarioRow>[] {
  return priced(base, rows);
}

/** Today, best cost and every scenario, each in a column, and their sum. */
export function compareTable(
  base: ScenarioBase,
  { scenarios, rows }: ScenarioComparison
): { columns: FactColumn<Compared>[]; rows: Compared[] } {
  const { totals } = scenarios[0].result;
  const names = [labels.Common_Today, labels.WhatIf_Best, ...scenarios.map(({ name }) => name)];
  return {
    columns: [
      { label: labels.Common_License, value: ({ license }) => license },
      ...names.map((name, place) => money<Compared>(name, ({ costs }) => costs[place]))
    ],
    rows: [
      ...priced(base, rows).map(({ license, currentCost, bestCost, costs, currency: unit }) => ({
        license,
        costs: [currentCost, bestCost, ...costs],
        currency: unit
      })),
      {
        license: labels.WhatIf_Total,
        costs: [totals.today, totals.best, ...scenarios.map(({ result }) => result.totals.scenario)],
        currency: totals.currency
      }
    ]
  };
}
