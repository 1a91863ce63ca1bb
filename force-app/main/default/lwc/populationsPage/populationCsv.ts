import { toCsv, type CsvColumn } from "c/csv";
import type { PopulationRow } from "c/populationModel";
import { basisWord } from "c/words";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<PopulationRow>[] = [
  { header: labels.Populations_License, value: (row) => row.license },
  { header: labels.Populations_Profile, value: (row) => row.profile },
  { header: labels.Populations_Basis, value: (row) => basisWord(row.basis) },
  { header: labels.Csv_Month, value: (row) => row.economics.window.at(-1) },
  { header: labels.Populations_Registered, value: (row) => row.registered },
  { header: labels.Populations_Active, value: (row) => row.active },
  { header: labels.Populations_Logins, value: (row) => row.logins },
  { header: labels.Csv_Currency, value: (row) => row.economics.currency },
  { header: labels.Csv_BreakEven, value: (row) => row.economics.breakEven },
  { header: labels.Populations_MemberCost, value: (row) => row.memberCost },
  { header: labels.Populations_LoginCost, value: (row) => row.loginCost },
  { header: labels.Populations_MixCost, value: (row) => row.mixCost },
  { header: labels.Csv_Threshold, value: (row) => row.economics.mixThreshold },
  { header: labels.Populations_Cheapest, value: (row) => row.cheapest && basisWord(row.cheapest) },
  { header: labels.Populations_Saving, value: (row) => row.monthlySaving }
];

/** The populations as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function populationCsv(rows: readonly PopulationRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
