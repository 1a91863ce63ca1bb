import type { ScenarioComparison, ScenarioRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { fill } from "c/format";
import { labels } from "./labels";

type Compared = ScenarioComparison["rows"][number];

/** The open scenarios as a file, one row per family, per month and unrounded: cost, and the effect of prices, users and basis (a saving is negative). */
export function comparisonCsv({ scenarios, rows }: ScenarioComparison): string {
  const own = scenarios.flatMap(({ name, result }): CsvColumn<Compared>[] => {
    const rowOf = (row: Compared): ScenarioRow => result.rows.find(({ family }) => family === row.family)!;
    const effect = (label: string, part: "price" | "volume" | "basis"): CsvColumn<Compared> => ({
      header: fill(labels.WhatIf_CsvOf, { name, column: label }),
      value: (row) => {
        const { parts } = rowOf(row);
        return parts && 0 - parts[part];
      }
    });
    return [
      {
        header: fill(labels.WhatIf_CsvOf, { name, column: labels.Common_CostPerMonth }),
        value: (row) => rowOf(row).cost?.monthly
      },
      effect(labels.Common_Prices, "price"),
      effect(labels.WhatIf_PartVolume, "volume"),
      effect(labels.Common_Basis, "basis")
    ];
  });
  return toCsv<Compared>(
    [
      { header: labels.WhatIf_Family, value: ({ family }) => family },
      { header: labels.Common_Currency, value: ({ currency }) => currency },
      { header: labels.WhatIf_AsToday, value: ({ today }) => today },
      { header: labels.Common_BestSplit, value: ({ best }) => best },
      ...own
    ],
    rows,
    { bom: true }
  );
}
