import { toCsv } from "c/csv";
import type { UsageRow } from "c/licenseEngine";

const DAYS = Array.from({ length: 32 }, (_, days) => String(days));

/** One line per population, month and site (blank: all sites); columns `days_0` to `days_31` hold the number of users with that many login days. */
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
      // The sparse row omits counts of zero. Day 0 is the exception: it is missing only if it is unknown.
      ...DAYS.map((days) => ({
        header: `days_${days}`,
        value: (row: UsageRow) => row.frequencies[days] ?? (days === "0" ? null : 0)
      }))
    ],
    rows,
    { bom: true }
  );
}
