import { toCsv, type CsvColumn } from "c/csv";
import type { PopulationRow } from "c/populationModel";
import { basisWord } from "c/words";
import { possibleFrom } from "./columns";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<PopulationRow>[] = [
  { header: labels.Common_License, value: (row) => row.license },
  { header: labels.Common_Profile, value: (row) => row.profile },
  { header: labels.Common_Basis, value: (row) => basisWord(row.basis) },
  { header: labels.Common_Month, value: (row) => row.economics.window.at(-1) },
  { header: labels.Common_Users, value: (row) => row.registered },
  { header: labels.Common_ActiveUsers, value: (row) => row.active },
  { header: labels.Common_Logins, value: (row) => row.logins },
  { header: labels.Common_Currency, value: (row) => row.economics.currency },
  { header: labels.Csv_BreakEven, value: (row) => row.economics.breakEven },
  { header: labels.Populations_MixCost, value: (row) => row.currentCost },
  { header: labels.Populations_MemberCost, value: (row) => row.memberCost },
  { header: labels.Populations_LoginCost, value: (row) => row.loginCost },
  { header: labels.Common_UsersToMove, value: (row) => row.moving },
  { header: labels.Csv_After, value: (row) => row.cheapest && basisWord(row.cheapest) },
  { header: labels.Populations_BestCost, value: (row) => row.bestCost },
  { header: labels.Waterfall_When, value: (row) => possibleFrom(row, (day) => day) },
  { header: labels.Common_SavingPerMonth, value: (row) => row.monthlySaving }
];

/** The populations as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function populationCsv(rows: readonly PopulationRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
