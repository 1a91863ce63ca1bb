import { createHash } from "node:crypto";
import { inputErrorAt } from "../../csv/inputError.ts";
import { idKey } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { partRecords } from "../../csv/records.ts";
import type { TableRecord } from "../../csv/records.ts";
import { LIMITS } from "../../csv/limits.ts";
import { USAGE } from "../../csv/tables.ts";
import { isTimeZone } from "../../csv/timeZone.ts";
import { HABIT_MONTHS } from "../usage/counters.ts";
import { COUNTED_KINDS } from "./countedRow.ts";
import type { CountedKind, CountedRow } from "./countedRow.ts";

/** Version of the counters that is read. */
export const COUNTERS_VERSION = 2;

/** Fewest newest months that make a habit: with fewer, spans would be those of another record. */
export const LEAST_HABIT_MONTHS = 6;

/** As the setting of the org takes. */
export const MOST_IDLE_DAYS = 9999;

/** How the rows of Usage.csv were counted: the same in every row of every part. */
export interface CountedRules {
  timeZone: string;
  anchorDay: number;
  /** First day that the login history covers, `YYYY-MM-DD`. */
  coverageFrom: string;
  /** First day that was not counted. */
  asOf: string;
  /** Days without a login after which a user counts as idle. */
  dormantDays: number;
  /** Newest complete months that make a habit. */
  habitMonths: number;
}

/** Which licenses, profiles and sites the rows may name. */
export interface KnownNames {
  /** The name that facts use, by the name in UserLicense. */
  licenses: ReadonlyMap<string, string>;
  /** The license of a profile as facts name it, by Id key. */
  profiles: ReadonlyMap<string, string>;
  /** Id keys; null if the folder has no file of them. */
  sites: ReadonlySet<string> | null;
}

/** The counters of a folder. */
export interface UsageRows {
  rules: CountedRules;
  /** As the file has them: rows of the same key are not yet added up. */
  rows: CountedRow[];
}

/** Columns that are the same in every row. */
const RULES = ["version", "time_zone", "anchor_day", "coverage_from", "as_of", "idle_days", "habit_months"] as const;
const COUNTS = ["n1", "n2", "users", "logins", "months"] as const;
/** Kinds whose rows name a profile. */
const OF_PROFILES: readonly CountedKind[] = [
  "users",
  "dormant",
  "never",
  "registered",
  "member",
  "days",
  "visitor",
  "habit"
];
/** Kinds whose rows name a site. */
const OF_SITES: readonly CountedKind[] = ["member", "visitor"];
/** Kinds whose rows name no license. */
const OF_ALL: readonly CountedKind[] = ["members", "day", "unknown", "expected"];
/** Kinds whose rows name a month or a day. */
const DATED: readonly CountedKind[] = [
  "registered",
  "member",
  "days",
  "visitor",
  "level",
  "created",
  "left",
  "running",
  "inactive",
  "day"
];
/** Days of a month: no count of days is larger. Ages of a level end at 5. */
const MOST: Partial<Record<CountedKind, number>> = { days: 31, visitor: 31, level: 5, expected: 1 };

/**
 * Reads the parts of Usage.csv.
 *
 * @throws InputError for an unreadable cell, an unknown kind, name or version, rows that were counted in different ways, and a part that is there twice
 */
export async function readUsageRows(parts: readonly Part[], known: KnownNames): Promise<UsageRows> {
  let first: TableRecord | null = null;
  const rows: CountedRow[] = [];
  const prints = new Map<string, string>();
  for (const part of parts) {
    const own: string[] = [];
    let counts = 0;
    for await (const record of partRecords(part, USAGE, LIMITS.smallFile)) {
      if (first) checkSame(record, first);
      else checkRules(record);
      first ??= record;
      const row = rowOf(record, known, first);
      rows.push(row);
      own.push(Object.values(row).join("\n"));
      counts += row.users + row.logins;
    }
    refuseTwin(part, own, counts, prints);
  }
  if (!first) throw refused({ file: parts[0].file, line: 1 }, "kind", "the file has no rows, expected at least one");
  const { time_zone: timeZone, coverage_from: coverageFrom, as_of: asOf } = first.values;
  const number = (name: (typeof RULES)[number]): number => Number(first.values[name]);
  const [anchorDay, dormantDays, habitMonths] = [number("anchor_day"), number("idle_days"), number("habit_months")];
  return { rules: { timeZone, anchorDay, coverageFrom, asOf, dormantDays, habitMonths }, rows };
}

type Place = Pick<TableRecord, "file" | "line">;

function refused({ file, line }: Place, column: string, expected: string): Error {
  return inputErrorAt({ file, line, column }, expected);
}

function checkRules(record: TableRecord): void {
  const {
    version,
    time_zone: zone,
    anchor_day: anchor,
    coverage_from: from,
    as_of: asOf,
    idle_days: idle,
    habit_months: habit
  } = record.values;
  if (Number(version) !== COUNTERS_VERSION)
    throw refused(
      record,
      "version",
      `counters of version ${version}, expected ${COUNTERS_VERSION}; make the statements again with this program (docs/warehouse.md)`
    );
  if (!isTimeZone(zone))
    throw refused(record, "time_zone", `"${zone}" is no time zone, expected one like Europe/Berlin`);
  if (Number(anchor) < 1 || Number(anchor) > 31)
    throw refused(record, "anchor_day", `"${anchor}" is no day of a month, expected 1 to 31`);
  if (Number(idle) < 1 || Number(idle) > MOST_IDLE_DAYS)
    throw refused(record, "idle_days", `"${idle}" is no number of days, expected 1 to ${MOST_IDLE_DAYS}`);
  if (Number(habit) < LEAST_HABIT_MONTHS || Number(habit) > HABIT_MONTHS)
    throw refused(
      record,
      "habit_months",
      `"${habit}" is no number of months of a habit, expected ${LEAST_HABIT_MONTHS} to ${HABIT_MONTHS}`
    );
  if (from >= asOf) throw refused(record, "coverage_from", `"${from}" is not before as_of ${asOf}`);
}

function checkSame(record: TableRecord, first: TableRecord): void {
  for (const column of RULES)
    if (record.values[column] !== first.values[column])
      throw refused(
        record,
        column,
        `"${record.values[column]}" differs from "${first.values[column]}" in ${first.file}, line ${first.line}; count all parts with the same parameters`
      );
}

function rowOf(record: TableRecord, known: KnownNames, { values: rules }: TableRecord): CountedRow {
  const { values } = record;
  const kind = COUNTED_KINDS.find((one) => one === values.kind);
  if (!kind) throw refused(record, "kind", `"${values.kind}" is not known, expected ${COUNTED_KINDS.join(", ")}`);
  for (const column of COUNTS) checkCount(record, kind, column);
  const date = values.on_date;
  if (DATED.includes(kind) && !date)
    throw refused(record, "on_date", `the cell is empty, expected a date like 2026-05-01`);
  if (kind === "day" && (date < rules.coverage_from || date >= rules.as_of))
    throw refused(
      record,
      "on_date",
      `${date} lies outside of the days that were counted, from ${rules.coverage_from} until before ${rules.as_of}`
    );
  const [n1, n2, users, logins, months] = COUNTS.map((column) => Number(values[column]));
  const place = placeOf(record, kind, known);
  return { kind, ...place, date: DATED.includes(kind) ? date : "", n1, n2, users, logins, months };
}

function checkCount(record: TableRecord, kind: CountedKind, column: (typeof COUNTS)[number]): void {
  const text = record.values[column];
  // Users who were there before the record have no age.
  const least = column === "n1" && kind === "level" ? -1 : 0;
  if (Number(text) < least) throw refused(record, column, `"${text}" is negative, expected a count`);
  const most = column === "n1" ? MOST[kind] : undefined;
  if (most !== undefined && Number(text) > most)
    throw refused(record, column, `"${text}" is too large for ${kind}, expected ${most} at most`);
}

function placeOf(
  record: TableRecord,
  kind: CountedKind,
  { licenses, profiles, sites }: KnownNames
): Pick<CountedRow, "license" | "profileId" | "siteId"> {
  const { license: named, profile_id: profile, site_id: site } = record.values;
  if (OF_ALL.includes(kind)) return { license: "", profileId: "", siteId: "" };
  const license = licenses.get(named);
  if (license === undefined)
    throw refused(
      record,
      "license",
      `"${named}" is not in UserLicense.csv; put the counters and lists of one org together`
    );
  if (!OF_PROFILES.includes(kind)) return { license, profileId: "", siteId: "" };
  const own = profiles.get(idKey(profile));
  if (own === undefined)
    throw refused(
      record,
      "profile_id",
      `"${profile}" is not in Profile.csv; put the counters and lists of one org together`
    );
  if (own !== license)
    throw refused(record, "license", `"${named}" is not the license of profile ${profile} in Profile.csv`);
  const siteId = OF_SITES.includes(kind) ? idKey(site) : "";
  if (siteId && sites && !sites.has(siteId))
    throw refused(record, "site_id", `"${site}" is not in Network.csv; put the counters and lists of one org together`);
  return { license, profileId: idKey(profile), siteId };
}

/** Shards of different users may have rows of the same key and even the same numbers, but never all of them; a shard without anybody counts nothing. */
function refuseTwin({ file }: Part, rows: string[], counts: number, prints: Map<string, string>): void {
  if (!counts) return;
  const print = createHash("sha256").update(rows.sort().join("\n\n")).digest("hex");
  const twin = prints.get(print);
  if (twin !== undefined)
    throw inputErrorAt(
      { file, line: 1 },
      `has the same rows as ${twin}, so its users would count twice; remove one of the two`
    );
  prints.set(print, file);
}
