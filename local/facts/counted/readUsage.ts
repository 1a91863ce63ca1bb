import { completeMonths, usageMonths } from "c/licenseEngine";
import type { CounterFacts, Doubt, PopulationFact, Settings, Unknown, UsageFact } from "c/licenseEngine";
import { InputError } from "../../csv/inputError.ts";
import { idKey } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { USER_LICENSE } from "../../csv/tables.ts";
import { dayNumber } from "../../csv/timestamps.ts";
import { isUsual, unplaced } from "../doubts/readDoubts.ts";
import { settingsOf } from "../options.ts";
import type { FactsOptions } from "../options.ts";
import type { OrgLicense } from "../org/licenses.ts";
import type { OrgProfile, Population } from "../org/profiles.ts";
import { readSites } from "../org/sites.ts";
import type { Site } from "../org/sites.ts";
import { spanOfDays } from "../usage/coverage.ts";
import type { Span } from "../usage/coverage.ts";
import { MOST_MONTHS } from "../usage/counters.ts";
import { countedFacts } from "./countedFacts.ts";
import type { CountedFacts } from "./countedFacts.ts";
import { summed } from "./countedRow.ts";
import type { CountedKind, CountedRow } from "./countedRow.ts";
import { readUsageRows } from "./usageRows.ts";
import type { CountedRules } from "./usageRows.ts";

/** The lists of an org that its counters are read against. */
export interface CountedOrg {
  parts: Parts;
  /** By Id key. */
  licenses: ReadonlyMap<string, OrgLicense>;
  profiles: readonly OrgProfile[];
  populations: readonly Population[];
}

/** What Usage.csv says in place of LoginHistory and User. */
export interface CountedUsage extends Pick<CountedFacts, "running" | "inactiveLogins"> {
  /** Null where they were counted over months that the days with logins do not cover. */
  counters: CounterFacts | null;
  settings: Settings;
  span: Span;
  sites: Site[];
  membersKnown: boolean;
  populations: PopulationFact[];
  usage: UsageFact[];
  doubts: Doubt[];
  /** True for the name of a missing file or column whose facts are counted all the same. */
  knows(name: string): boolean;
  /** With the users and logins that were counted but not placed. @param unknowns those that the other files tell */
  withCounted(unknowns: readonly Unknown[]): Unknown[];
}

/**
 * Reads the counters of a folder.
 *
 * @throws InputError for a mistake in Usage.csv, and for an option that asks for another way of counting
 */
export async function readUsage(org: CountedOrg, options: FactsOptions): Promise<CountedUsage> {
  const { parts, licenses, profiles, populations } = org;
  const listed = parts.Network.length ? await readSites(parts.Network) : null;
  const { rules, rows } = await readUsageRows(parts.Usage, {
    licenses: await namesOf(parts, licenses),
    profiles: new Map(profiles.map(({ key, license }) => [key, license])),
    sites: listed && new Set(listed.map(({ key }) => key))
  });
  refuseOtherRules(rules, options, parts.Usage[0].file);
  const settings = settingsFor(rules, options, parts.Usage[0].file);
  const all = summed(rows);
  const external = new Set([...licenses.values()].filter(({ type }) => type?.external).map(({ name }) => name));
  const placed = all.filter(({ license }) => !license || external.has(license));
  const of = (kind: CountedKind): CountedRow[] => placed.filter((row) => row.kind === kind);
  const days = [...new Set(of("day").map(({ date }) => dayNumber(date)))].sort((a, b) => a - b);
  const span = spanOfDays(days, rules, { ...settings, exportDay: null });
  const sites = all.some(({ siteId }) => siteId) ? (listed ?? []) : [];
  const facts = countedFacts(placed, { populations, sites, months: span.months, habitMonths: rules.habitMonths });
  return {
    ...facts,
    counters: isCountedOver(span, rules) ? facts.counters : null,
    settings,
    span,
    sites,
    membersKnown: usersOf(of("members")) > 0,
    doubts: [...missingSuccess(of("expected")), ...span.doubts, ...unplacedLogins(of)],
    knows: (name) =>
      name === "NetworkMember" ? usersOf(of("members")) > 0 : name === "LoginHistory.NetworkId" && sites.length > 0,
    withCounted: (unknowns) => withCounted(unknowns, all, facts)
  };
}

/** Whether habits were counted over the months that are complete: a warehouse takes each day of the coverage for read, and a hole shows only here. */
function isCountedOver({ months }: Span, { coverageFrom, asOf, anchorDay }: CountedRules): boolean {
  const counted = usageMonths({ from: coverageFrom, to: asOf }, asOf, anchorDay);
  const names = (all: Span["months"]): string =>
    completeMonths(all, MOST_MONTHS)
      .map(({ month }) => month)
      .join();
  return names(counted) === names(months);
}

/** Names of licenses as facts have them, by those of UserLicense, which a warehouse has. */
async function namesOf(parts: Parts, licenses: CountedOrg["licenses"]): Promise<Map<string, string>> {
  const names = new Map([...licenses.values()].map(({ name }) => [name, name]));
  for await (const { values } of tableRecords(parts.UserLicense, USER_LICENSE))
    names.set(values.Name, licenses.get(idKey(values.Id))!.name);
  return names;
}

/** Counters can't be counted another way. */
function refuseOtherRules(rules: CountedRules, options: FactsOptions, file: string): void {
  const asked = [
    ["time-zone", options.timeZone, rules.timeZone],
    ["anchor-day", options.anchorDay, rules.anchorDay],
    ["coverage-from", options.coverageFrom, rules.coverageFrom],
    ["as-of", options.asOf, rules.asOf]
  ] as const;
  for (const [name, wanted, found] of asked)
    if (wanted !== undefined && wanted !== found)
      throw new InputError(
        `--${name} ${wanted}: ${file} was counted with ${found}. Give --${name} ${found} (it also counts before what was entered on the Setup tab), or count again with ${wanted} (docs/warehouse.md).`
      );
}

function settingsFor(
  { timeZone, anchorDay, dormantDays }: CountedRules,
  options: FactsOptions,
  file: string
): Settings {
  const asked = options.dormantDays ?? dormantDays;
  if (asked !== dormantDays)
    options.onNote?.(
      `${file} counts users as idle after ${dormantDays} days; the setting of ${asked} days does not count. Count again with --idle-days ${asked} (docs/warehouse.md).`
    );
  return settingsOf({ ...options, timeZone, anchorDay, dormantDays });
}

function usersOf(rows: readonly CountedRow[]): number {
  return rows.reduce((sum, { users }) => sum + users, 0);
}

/** As `readDoubts`; the statuses are not counted. */
function missingSuccess(rows: readonly CountedRow[]): Doubt[] {
  const expected = usersOf(rows);
  const users = usersOf(rows.filter(({ n1 }) => n1 === 0));
  return isUsual(users, expected)
    ? []
    : [{ code: "noSuccess", numbers: { users, expected }, lists: { statuses: ["-"] } }];
}

/** As `readDoubts`, with each row of a user who was not found as a login day. */
function unplacedLogins(of: (kind: CountedKind) => CountedRow[]): Doubt[] {
  const sum = (rows: readonly CountedRow[], daysOf: (row: CountedRow) => number): number =>
    rows.reduce((all, row) => all + daysOf(row), 0);
  const placed = sum(of("days"), ({ n1, users }) => n1 * users) + sum(of("inactive"), ({ logins }) => logins);
  return unplaced("unplacedLogins", { logins: sum(of("unknown"), ({ logins }) => logins) }, placed);
}

/** Shards and months count users who left again and again, so their number is not known. */
function withCounted(
  unknowns: readonly Unknown[],
  rows: readonly CountedRow[],
  { inactiveLogins }: Pick<CountedFacts, "inactiveLogins">
): Unknown[] {
  const licenses = unknowns.flatMap((unknown): Unknown[] => {
    if (unknown.kind !== "license") return [];
    const own = rows.filter(({ kind, license }) => kind === "users" && license === unknown.name);
    return [{ ...unknown, users: own.length ? usersOf(own) : null }];
  });
  const strangers = rows.filter(({ kind, logins }) => kind === "unknown" && logins > 0);
  const logins = strangers.reduce((sum, row) => sum + row.logins, 0);
  const left = new Map<string, number>();
  for (const { license, logins: days } of inactiveLogins) left.set(license, (left.get(license) ?? 0) + days);
  return [
    ...licenses,
    ...(logins ? [{ kind: "loginUser", name: "LoginHistory", users: usersOf(strangers), rows: logins } as const] : []),
    ...[...left]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, days]) => ({ kind: "inactiveUser", name, users: null, rows: days }) as const),
    ...unknowns.filter(({ kind }) => kind !== "license")
  ];
}
