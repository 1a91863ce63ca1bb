import { toCsv } from "c/csv";
import type { UsageRow } from "c/licenseEngine";

const DAYS = Array.from({ length: 32 }, (_, days) => String(days));

/** One line a population, month and site (blank: all sites); columns `days_0` to `days_31` hold the users with so many login days. */
export function usageCsv(rows: UsageRow[]): string {
  return toCsv<UsageRow>(
    [
      { header: "month", value: (row) => row.month },
      { header: "license", value: (row) => row.license },
      { header: "profile", value: (row) => row.profile },
      { header: "site", value: (row) => row.site },
      { header: "registered", value: (row) => row.registered },
      { header: "active", value: (row) => row.active },
      { header: "logins", value: (row) => row.logins },
      // Counts of zero are left out of the sparse row, but for day 0, which is missing only where it is unknown.
      ...DAYS.map((days) => ({
        header: `days_${days}`,
        value: (row: UsageRow) => row.frequencies[days] ?? (days === "0" ? null : 0)
      }))
    ],
    rows,
    { bom: true }
  );
}
