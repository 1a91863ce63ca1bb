import { toCsv, type CsvColumn } from "c/csv";
import type { PopulationRow } from "c/populationModel";
import { basisWord } from "c/licenseWords";
import profile from "@salesforce/label/c.LO_Populations_Profile";
import license from "@salesforce/label/c.LO_Populations_License";
import basis from "@salesforce/label/c.LO_Populations_Basis";
import month from "@salesforce/label/c.LO_Csv_Month";
import registered from "@salesforce/label/c.LO_Populations_Registered";
import active from "@salesforce/label/c.LO_Populations_Active";
import logins from "@salesforce/label/c.LO_Populations_Logins";
import currency from "@salesforce/label/c.LO_Csv_Currency";
import breakEven from "@salesforce/label/c.LO_Csv_BreakEven";
import memberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import loginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import mixCost from "@salesforce/label/c.LO_Populations_MixCost";
import threshold from "@salesforce/label/c.LO_Csv_Threshold";
import cheapest from "@salesforce/label/c.LO_Populations_Cheapest";
import saving from "@salesforce/label/c.LO_Populations_Saving";

const COLUMNS: readonly CsvColumn<PopulationRow>[] = [
  { header: license, value: (row) => row.license },
  { header: profile, value: (row) => row.profile },
  { header: basis, value: (row) => basisWord(row.basis) },
  { header: month, value: (row) => row.economics.window.at(-1) },
  { header: registered, value: (row) => row.registered },
  { header: active, value: (row) => row.active },
  { header: logins, value: (row) => row.logins },
  { header: currency, value: (row) => row.economics.currency },
  { header: breakEven, value: (row) => row.economics.breakEven },
  { header: memberCost, value: (row) => row.memberCost },
  { header: loginCost, value: (row) => row.loginCost },
  { header: mixCost, value: (row) => row.mixCost },
  { header: threshold, value: (row) => row.economics.mixThreshold },
  { header: cheapest, value: (row) => row.cheapest && basisWord(row.cheapest) },
  { header: saving, value: (row) => row.monthlySaving }
];

/** The populations as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function populationCsv(rows: readonly PopulationRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
