import type { Audit, PoolRow } from "c/licenseEngine";

/** Logins of one usage month of a pool. */
export interface PoolMonth {
  /** First day. */
  month: string;
  logins: number;
  complete: boolean;
}

/** Months of a pool, including the partial ones that the audit's advice ignores, oldest first. */
export function poolMonths(audit: Pick<Audit, "months" | "usage">, pool: PoolRow): PoolMonth[] {
  const partial = new Map(
    audit.months.filter((month) => !month.complete).map(({ month }) => [month, { month, logins: 0, complete: false }])
  );
  for (const row of audit.usage) {
    const month = partial.get(row.month);
    if (month && row.license === pool.license && row.siteId === null) month.logins += row.logins;
  }
  return [...pool.months.map((month) => ({ ...month, complete: true })), ...partial.values()].sort((a, b) =>
    a.month.localeCompare(b.month)
  );
}
