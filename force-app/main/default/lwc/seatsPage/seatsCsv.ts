import type { SeatRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { basisWord } from "c/licenseWords";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<SeatRow>[] = [
  { header: labels.license, value: (row) => row.license },
  { header: labels.basis, value: (row) => basisWord(row.basis) },
  { header: labels.contracted, value: (row) => row.contracted },
  { header: labels.purchased, value: (row) => row.purchased },
  { header: labels.used, value: (row) => row.used },
  { header: labels.unused, value: (row) => row.unused },
  { header: labels.dormant, value: (row) => row.dormant },
  { header: labels.never, value: (row) => row.neverLoggedIn },
  { header: labels.price, value: (row) => row.seatPrice },
  { header: labels.currency, value: (row) => row.currency },
  { header: labels.renewal, value: (row) => row.renewal },
  { header: labels.trueDownSeats, value: (row) => row.trueDownSeats },
  { header: labels.trueDownMonthly, value: (row) => row.trueDownMonthly },
  { header: labels.trueDownSeatsIdle, value: (row) => row.trueDownSeatsIdle },
  { header: labels.trueDownMonthlyIdle, value: (row) => row.trueDownMonthlyIdle },
  { header: labels.exhausted, value: (row) => row.projection.exhausted }
];

/** The seats as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function seatsCsv(rows: readonly SeatRow[]): string {
  return toCsv(COLUMNS, rows, { bom: true });
}
