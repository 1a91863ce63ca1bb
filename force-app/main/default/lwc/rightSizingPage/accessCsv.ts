import type { TierRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { labels } from "./labels";

type Line = { row: TierRow; cell: TierRow["objects"][number] };

const COLUMNS: readonly CsvColumn<Line>[] = [
  { header: labels.license, value: ({ row }) => row.license },
  { header: labels.profile, value: ({ row }) => row.profile },
  { header: labels.active, value: ({ row }) => row.activeUsers },
  { header: labels.candidates, value: ({ row }) => row.downgradeCandidates },
  { header: labels.inflation, value: ({ row }) => row.inflationCases },
  { header: labels.target, value: ({ row }) => row.targetFamily },
  { header: labels.saving, value: ({ row }) => row.monthlySaving },
  { header: labels.savingInflation, value: ({ row }) => row.monthlySavingInflation },
  { header: labels.csv_currency, value: ({ row }) => row.currency },
  { header: labels.object, value: ({ cell }) => cell.object },
  { header: labels.csv_granted, value: ({ cell }) => (cell.grantedByProfile ? labels.yes : labels.no) },
  { header: labels.holders, value: ({ cell }) => cell.holders },
  { header: labels.uses, value: ({ cell }) => cell.users },
  { header: labels.share, value: ({ cell }) => cell.share }
];

/** One line a profile and object: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function accessCsv(tiers: readonly TierRow[]): string {
  return toCsv(
    COLUMNS,
    tiers.flatMap((row) => row.objects.map((cell) => ({ row, cell }))),
    { bom: true }
  );
}
