import { cutFirst } from "c/chartGeometry";
import type { AuditWithDecisions, EconomicsRow, PoolRow } from "c/licenseEngine";
import type { ColumnFigure } from "./columnFigure.ts";
import { amount, count } from "./format.ts";

/** The charts of each license: its costs, and in its newest complete month the users by login days. */
export function licenseFigures(audit: AuditWithDecisions): ColumnFigure[] {
  return audit.economics
    .filter(({ profile }) => profile === null)
    .flatMap((row) => [...costFigure(row), ...frequencyFigure(audit, row)]);
}

/** The charts of the pools: logins by month, with the percentile and what is contracted. */
export function poolFigures(audit: AuditWithDecisions): ColumnFigure[] {
  return audit.pools.filter(({ months }) => months.length).map((pool) => poolFigure(pool, audit.settings.percentile));
}

function costFigure(row: EconomicsRow): ColumnFigure[] {
  const values = [row.currentCost, row.memberCost, row.loginCost, row.mixCost];
  if (values.every((value) => value === null)) return [];
  return [
    {
      title: `${row.license}: cost`,
      summary: `${row.currency} per month, today and by license basis.`,
      headers: ["Basis", `${row.currency} per month`],
      names: ["Today", "All member", "All login", "Best mix"],
      values,
      text: amount
    }
  ];
}

function frequencyFigure({ usage }: AuditWithDecisions, { license, window }: EconomicsRow): ColumnFigure[] {
  const month = window.at(-1);
  const rows = usage.filter((row) => row.license === license && row.month === month && row.site === null);
  if (!rows.length) return [];
  const values = Array.from({ length: 32 }, (_, days) =>
    rows.reduce((sum, { frequencies }) => sum + (frequencies[days] ?? 0), 0)
  );
  return [
    {
      title: `${license}: users by login days`,
      summary: `Users with so many login days in the usage month ${month}; a cut column is higher than drawn.`,
      headers: ["Login days", "Users"],
      names: values.map((_, days) => String(days)),
      values,
      text: count,
      cutAt: cutFirst(values)
    }
  ];
}

function poolFigure({ license, months, percentile, contracted }: PoolRow, rank: number): ColumnFigure {
  return {
    title: `${license}: logins`,
    summary: "Logins of each complete usage month, against what is needed and bought.",
    headers: ["Usage month", "Logins"],
    names: months.map(({ month }) => month),
    values: months.map(({ logins }) => logins),
    text: count,
    lines: [
      ...(percentile === null ? [] : [{ name: `Percentile ${rank}:`, value: percentile }]),
      ...(contracted === null ? [] : [{ name: "Contracted:", value: contracted }])
    ]
  };
}
