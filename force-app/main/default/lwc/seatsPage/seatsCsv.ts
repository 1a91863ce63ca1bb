import type { SeatRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { basisWord } from "c/words";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<SeatRow>[] = [
  { header: labels.Common_License, value: (row) => row.license },
  { header: labels.Common_Basis, value: (row) => basisWord(row.basis) },
  { header: labels.Common_InContract, value: (row) => row.contracted },
  { header: labels.Common_Purchased, value: (row) => row.purchased },
  { header: labels.Common_InUse, value: (row) => row.used },
  { header: labels.SeatsPage_Unused, value: (row) => row.unused },
  { header: labels.Common_Dormant, value: (row) => row.dormant },
  { header: labels.Common_NeverLoggedIn, value: (row) => row.neverLoggedIn },
  { header: labels.Common_SeatPrice, value: (row) => row.seatPrice },
  { header: labels.Common_Currency, value: (row) => row.currency },
  { header: labels.Common_Renewal, value: (row) => row.renewal },
  { header: labels.Common_SeatsToDrop, value: (row) => row.trueDownSeats },
  { header: labels.Common_SavingPerMonth, value: (row) => row.trueDownMonthly },
  { header: labels.SeatsPage_TrueDownSeatsMoved, value: (row) => row.trueDownSeatsMoved },
  { header: labels.SeatsPage_TrueDownMonthlyMoved, value: (row) => row.trueDownMonthlyMoved },
  { header: labels.SeatsPage_Exhausted, value: (row) => row.projection.exhausted }
];

/** The seats as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function seatsCsv(rows: readonly SeatRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
