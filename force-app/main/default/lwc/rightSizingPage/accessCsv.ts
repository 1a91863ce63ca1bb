import type { TierRow } from "c/licenseEngine";
import { toCsv, type CsvColumn } from "c/csv";
import { labels } from "./labels";

type Line = { row: TierRow; cell: TierRow["objects"][number] };

const COLUMNS: readonly CsvColumn<Line>[] = [
  { header: labels.Common_License, value: ({ row }) => row.license },
  { header: labels.Common_Profile, value: ({ row }) => row.profile },
  { header: labels.Common_ActiveUsers, value: ({ row }) => row.activeUsers },
  { header: labels.Tiers_Candidates, value: ({ row }) => row.downgradeCandidates },
  { header: labels.Tiers_Inflation, value: ({ row }) => row.inflationCases },
  { header: labels.Common_SufficientLicense, value: ({ row }) => row.targetFamily },
  { header: labels.Common_SavingPerMonth, value: ({ row }) => row.monthlySaving },
  { header: labels.Tiers_SavingInflation, value: ({ row }) => row.monthlySavingInflation },
  { header: labels.Common_Currency, value: ({ row }) => row.currency },
  { header: labels.Common_Object, value: ({ cell }) => cell.object },
  {
    header: labels.Common_GrantedByProfile,
    value: ({ cell }) => (cell.grantedByProfile ? labels.Evidence_value_yes : labels.Evidence_value_no)
  },
  { header: labels.Common_UsersWithAccess, value: ({ cell }) => cell.holders },
  { header: labels.Tiers_Uses, value: ({ cell }) => cell.users },
  { header: labels.Tiers_Share, value: ({ cell }) => cell.share }
];

/** One line per profile and object: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function accessCsv(tiers: readonly TierRow[]): string {
  return toCsv(
    COLUMNS,
    tiers.flatMap((row) => row.objects.map((cell) => ({ row, cell }))),
    { bom: true }
  );
}
