import { cutFirst } from "c/chartGeometry";
import type { AuditWithDecisions, EconomicsRow, PoolRow } from "c/licenseEngine";
import { format, words } from "../words.ts";
import type { ColumnFigure } from "./columnFigure.ts";

/** The charts of each license: its costs, and the users by login days in its newest complete month. */
export function licenseFigures(audit: AuditWithDecisions): ColumnFigure[] {
  return audit.economics
    .filter(({ profile }) => profile === null)
    .flatMap((row) => [...costFigure(row), ...frequencyFigure(audit, row)]);
}

/** The charts of the pools: logins by month, with the percentile and the purchased logins. */
export function poolFigures(audit: AuditWithDecisions): ColumnFigure[] {
  return audit.pools.filter(({ months }) => months.length).map((pool) => poolFigure(pool, audit.settings.percentile));
}

function costFigure({ license, currency, currentCost, memberCost, loginCost }: EconomicsRow): ColumnFigure[] {
  const values = [currentCost, memberCost, loginCost];
  if (values.every((value) => value === null)) return [];
  return [
    { ...words.costFigureWords(license), values, text: (value: number | null) => format.formatMoney(value, currency) }
  ];
}

function frequencyFigure({ usage }: AuditWithDecisions, { license, window }: EconomicsRow): ColumnFigure[] {
  const month = window.at(-1);
  const rows = usage.filter((row) => row.license === license && row.month === month && row.site === null);
  if (!rows.length || month === undefined) return [];
  const values = Array.from({ length: 32 }, (_, days) =>
    rows.reduce((sum, { frequencies }) => sum + (frequencies[days] ?? 0), 0)
  );
  return [
    {
      ...words.daysFigureWords(license, month),
      names: values.map((_, days) => String(days)),
      values,
      text: format.formatNumber,
      cutAt: cutFirst(values)
    }
  ];
}

function poolFigure({ license, months, percentile, contracted }: PoolRow, rank: number): ColumnFigure {
  const { needed, bought, ...texts } = words.poolFigureWords(license, rank);
  return {
    ...texts,
    names: months.map(({ month }) => format.formatShortMonth(month)),
    values: months.map(({ logins }) => logins),
    text: format.formatNumber,
    lines: [
      ...(percentile === null ? [] : [{ name: needed, value: percentile }]),
      ...(contracted === null ? [] : [{ name: bought, value: contracted }])
    ]
  };
}
