import type { SeatRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { basisWord } from "c/words";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<SeatRow>[] = [
  { header: labels.SeatsPage_License, value: (row) => row.license },
  { header: labels.SeatsPage_Basis, value: (row) => basisWord(row.basis) },
  { header: labels.SeatsPage_Contracted, value: (row) => row.contracted },
  { header: labels.SeatsPage_Purchased, value: (row) => row.purchased },
  { header: labels.SeatsPage_Used, value: (row) => row.used },
  { header: labels.SeatsPage_Unused, value: (row) => row.unused },
  { header: labels.SeatsPage_Dormant, value: (row) => row.dormant },
  { header: labels.SeatsPage_Never, value: (row) => row.neverLoggedIn },
  { header: labels.SeatsPage_Price, value: (row) => row.seatPrice },
  { header: labels.Csv_Currency, value: (row) => row.currency },
  { header: labels.SeatsPage_Renewal, value: (row) => row.renewal },
  { header: labels.SeatsPage_TrueDownSeats, value: (row) => row.trueDownSeats },
  { header: labels.SeatsPage_TrueDownMonthly, value: (row) => row.trueDownMonthly },
  { header: labels.SeatsPage_TrueDownSeatsIdle, value: (row) => row.trueDownSeatsIdle },
  { header: labels.SeatsPage_TrueDownMonthlyIdle, value: (row) => row.trueDownMonthlyIdle },
  { header: labels.SeatsPage_Exhausted, value: (row) => row.projection.exhausted }
];

/** The seats as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function seatsCsv(rows: readonly SeatRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
