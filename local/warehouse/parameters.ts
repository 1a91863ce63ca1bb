import type { Settings } from "c/licenseEngine";
import { completeMonths, usageMonths } from "c/licenseEngine";
import { offsetSpans, utcMillis } from "../csv/timeZone.ts";
import { dateOf, dayNumber } from "../csv/timestamps.ts";
import { COUNTERS_VERSION, HABIT_MONTHS, monthStart, slotOfDay } from "../facts/index.ts";

/** What a warehouse is to count. */
export interface CountingRules extends Pick<Settings, "timeZone" | "anchorDay" | "dormantDays"> {
  /** First day that the login history covers, `YYYY-MM-DD`. */
  coverageFrom: string;
  /** First day that is not counted. */
  asOf: string;
  /** Newest complete months that make a habit, at least 6; default 12. */
  habitMonths?: number;
}

/** A small table that the counting statements join: its name, and its rows with the values in the order of the columns. */
export interface ParameterTable {
  name: string;
  columns: readonly { name: string; type: "text" | "integer" | "date" | "timestamp" }[];
  /** Dates as `YYYY-MM-DD`, timestamps as `YYYY-MM-DD HH:MM:SS` in UTC. */
  rows: readonly (readonly (string | number | null)[])[];
}

/** Most months of the record; months of a span, and after it (docs/advice.md). */
const MOST_MONTHS = 24;
const SPAN_MONTHS = 3;

const DAY_MS = 86_400_000;

/**
 * The tables by which a warehouse counts: `lo_run` (one row), `lo_day` (the spans of UTC time that belong to each local day, by UTC date, so that
 * no statement needs a time zone) and `lo_month` (the usage months).
 */
export function parameterTables(rules: CountingRules): ParameterTable[] {
  return [runTable(rules), dayTable(rules), monthTable(rules)];
}

function runTable({
  timeZone,
  anchorDay,
  dormantDays,
  coverageFrom,
  asOf,
  habitMonths
}: CountingRules): ParameterTable {
  const at = (day: number): string => startOf(day, timeZone);
  return {
    name: "lo_run",
    columns: [
      { name: "version", type: "integer" },
      { name: "time_zone", type: "text" },
      { name: "anchor_day", type: "integer" },
      { name: "coverage_from", type: "date" },
      { name: "as_of", type: "date" },
      { name: "idle_days", type: "integer" },
      { name: "habit_months", type: "integer" },
      { name: "dormant_utc", type: "timestamp" },
      { name: "from_utc", type: "timestamp" },
      { name: "to_utc", type: "timestamp" }
    ],
    rows: [
      [
        COUNTERS_VERSION,
        timeZone,
        anchorDay,
        coverageFrom,
        asOf,
        dormantDays,
        habitMonths ?? HABIT_MONTHS,
        at(dayNumber(asOf) - dormantDays),
        // A last login on the first or last day may lie outside of what was read.
        at(dayNumber(coverageFrom) + 1),
        at(dayNumber(asOf) - 1)
      ]
    ]
  };
}

function dayTable({ timeZone, anchorDay, coverageFrom, asOf }: CountingRules): ParameterTable {
  const rows: (string | number)[][] = [];
  for (let day = dayNumber(coverageFrom); day < dayNumber(asOf); day += 1) {
    const month = dateOf(monthStart(slotOfDay(day, anchorDay), anchorDay));
    for (const { from, to } of piecesOf(day, timeZone))
      rows.push([dateOf(Math.floor(from / DAY_MS)), momentOf(from), momentOf(to), dateOf(day), month]);
  }
  return {
    name: "lo_day",
    columns: [
      { name: "utc_date", type: "date" },
      { name: "from_utc", type: "timestamp" },
      { name: "to_utc", type: "timestamp" },
      { name: "local_date", type: "date" },
      { name: "month_start", type: "date" }
    ],
    rows
  };
}

/** The spans of UTC time of a local day, none of which lies in two UTC dates. */
function piecesOf(day: number, timeZone: string): { from: number; to: number }[] {
  return offsetSpans(timeZone).flatMap(({ from, to, offset }) => {
    const start = Math.max(from, day * DAY_MS - offset * 1000);
    const end = Math.min(to, (day + 1) * DAY_MS - offset * 1000);
    if (start >= end) return [];
    const midnight = (Math.floor(start / DAY_MS) + 1) * DAY_MS;
    return midnight < end
      ? [
          { from: start, to: midnight },
          { from: midnight, to: end }
        ]
      : [{ from: start, to: end }];
  });
}

function monthTable(rules: CountingRules): ParameterTable {
  const { timeZone, anchorDay, coverageFrom, asOf, habitMonths = HABIT_MONTHS } = rules;
  const months = usageMonths({ from: coverageFrom, to: asOf }, asOf, anchorDay);
  const record = completeMonths(months, MOST_MONTHS);
  const width = Math.min(SPAN_MONTHS, Math.max(0, record.length - 1));
  const after = Math.min(SPAN_MONTHS, record.length - width);
  const current = dateOf(monthStart(slotOfDay(dayNumber(asOf), anchorDay), anchorDay));
  const gone = record.length ? startOf(dayNumber(record[0].month) - 31, timeZone) : null;
  const rows = months.map(({ month, end }) => {
    const index = record.findIndex((one) => one.month === month);
    const starts = index >= 0 && width > 0 && after > 0 && index + width + after <= record.length;
    return [
      month,
      startOf(dayNumber(month), timeZone),
      startOf(dayNumber(month) + 1, timeZone),
      startOf(dayNumber(end), timeZone),
      index < 0 ? null : index,
      index >= 0 && index >= record.length - habitMonths ? 1 : 0,
      starts ? index + width - 1 : null,
      starts ? index + width + after - 1 : null,
      index === 0 ? gone : null,
      month === current ? 1 : 0
    ];
  });
  return {
    name: "lo_month",
    columns: [
      { name: "month_start", type: "date" },
      { name: "start_utc", type: "timestamp" },
      { name: "second_utc", type: "timestamp" },
      { name: "end_utc", type: "timestamp" },
      { name: "record_index", type: "integer" },
      { name: "habit", type: "integer" },
      { name: "span_end", type: "integer" },
      { name: "after_end", type: "integer" },
      { name: "gone_utc", type: "timestamp" },
      { name: "running", type: "integer" }
    ],
    rows
  };
}

/** The moment at which a local day begins. */
function startOf(day: number, timeZone: string): string {
  return momentOf(utcMillis(day * DAY_MS, timeZone));
}

function momentOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 19).replace("T", " ");
}
