import { isLevel } from "c/licenseEngine";
import type { LicenseSheet, Waterfall } from "c/licenseEngine";
import { cutFirst, floorOf } from "c/chartGeometry";
import { fill, formatMoney, formatMonth, formatNumber, formatShortMonth } from "c/format";
import { rungWord } from "./costs";
import { labels } from "./labels";
import { percentileText } from "./licenses";
import { barWhenText } from "./savings";

/** A column chart in words: its title, one sentence with its message, and what its columns stand for. */
export interface WordedFigure {
  title: string;
  summary: string;
  /** Table headings of the names and of the values. */
  headers: [string, string];
  names: string[];
  values: (number | null)[];
  /** Level lines, distinguished by their dashes and texts. */
  lines: { name: string; value: number }[];
  /** An upright line at a place between the columns: 0 is the middle of the first one. */
  mark: { name: string; at: number } | null;
  /** Where to cut columns that would dwarf the others, and what the cut means. */
  cut: { at: number; name: string } | null;
}

/** The way from today's cost to the best one in words, with its bars between two shares of the picture's width. */
export interface WordedWaterfall {
  title: string;
  summary: string;
  bars: { name: string; amount: string; from: number; to: number; tone: "level" | "saving" | "risk" }[];
  /** What the picture's left edge stands for; empty if that is 0. */
  floor: string;
  headers: string[];
  /** Step, change per month, cost per month, and from when. */
  rows: string[][];
}

/** Users by login days in the newest complete month, with the break-even. */
export function distributionFigure({ distribution, breakEven }: LicenseSheet): WordedFigure[] {
  if (!distribution) return [];
  const { month, frequencies } = distribution;
  const [none, ...came] = frequencies;
  const active = came.reduce<number>((sum, users) => sum + (users ?? 0), 0);
  const cutAt = cutFirst(frequencies);
  const days = formatNumber(breakEven, 2);
  return [
    {
      title: fill(labels.Frequency_Title, { month: formatMonth(month) }),
      summary: fill(labels.Frequency_SummaryPlain, {
        users: formatNumber(none === null ? null : none + active),
        none: formatNumber(none),
        active: formatNumber(active)
      }),
      headers: [labels.Evidence_column_loginDays, labels.Evidence_column_users],
      names: frequencies.map((_, index) => String(index)),
      values: frequencies,
      lines: [],
      mark: breakEven === null ? null : { name: fill(labels.Frequency_BreakEven, { days }), at: breakEven },
      cut: cutAt === null ? null : { at: cutAt, name: fill(labels.Frequency_Cut, { users: formatNumber(none) }) }
    }
  ];
}

/** Logins by month for a pool; for seats, how many are owned, in use, idle and needed. */
export function capacityFigure(sheet: LicenseSheet, percentile: number): WordedFigure[] {
  return sheet.license.basis === "login" ? poolFigure(sheet, percentile) : seatFigure(sheet);
}

function poolFigure({ pool, needed }: LicenseSheet, percentile: number): WordedFigure[] {
  if (!pool?.months.length) return [];
  const rank = percentileText(
    percentile,
    pool.months.map(({ month }) => month)
  );
  const line = (name: string, value: number | null) => (value === null ? [] : [{ name, value }]);
  return [
    {
      title: labels.Evidence_table_poolMonths,
      summary: labels.Report_PoolSummary,
      headers: [labels.Evidence_column_month, labels.Evidence_column_logins],
      names: pool.months.map(({ month }) => formatShortMonth(month)),
      values: pool.months.map(({ logins }) => logins),
      lines: [
        ...line(labels.Common_Purchased, pool.contracted),
        ...(needed === null ? line(rank, pool.percentile) : line(labels.Licenses_Needed, needed))
      ],
      mark: null,
      cut: null
    }
  ];
}

function seatFigure({ license, owned, seats, needed }: LicenseSheet): WordedFigure[] {
  const idle = seats === null ? null : seats.dormant + seats.neverLoggedIn;
  const columns: [string, number | null][] = [
    [labels.Common_Purchased, owned?.quantity ?? license.total],
    [labels.Common_SeatsInUse, license.used],
    [labels.Document_Idle, idle],
    [labels.Licenses_Needed, needed]
  ];
  return [
    {
      title: labels.Common_Seats,
      summary: labels.Document_SeatFigureSummary,
      headers: [labels.Common_Measure, labels.Common_Seats],
      names: columns.map(([name]) => name),
      values: columns.map(([, value]) => value),
      lines: [],
      mark: null,
      cut: null
    }
  ];
}

/** The steps from today's cost to the best one in one currency. */
export function wordedWaterfall({ bars, currency }: Waterfall): WordedWaterfall {
  const levels = bars.map(({ to }) => to);
  const top = Math.max(1, ...levels, ...bars.map(({ from }) => from));
  const floor = floorOf(levels);
  const share = (level: number): number => Math.max(0, level - floor) / (top - floor);
  const money = (amount: number): string => formatMoney(amount, currency);
  return {
    title: labels.Waterfall_Heading,
    summary: fill(labels.Waterfall_Caption, { currency }),
    floor: floor > 0 ? fill(labels.Document_Floor, { from: money(floor) }) : "",
    bars: bars.map(({ code, amount, from, to }) => ({
      name: rungWord(code),
      amount: money(amount),
      from: share(isLevel({ code }) ? floor : from),
      to: share(to),
      tone: isLevel({ code }) ? "level" : amount > 0 ? "risk" : "saving"
    })),
    headers: [labels.Evidence_column_rung, labels.Waterfall_Change, labels.Common_CostPerMonth, labels.Waterfall_When],
    rows: bars.map(({ code, amount, to, dates }) => [
      rungWord(code),
      isLevel({ code }) ? "" : money(amount),
      money(to),
      barWhenText({ dates }, currency)
    ])
  };
}
