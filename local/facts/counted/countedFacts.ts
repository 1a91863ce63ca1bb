import { completeMonths } from "c/licenseEngine";
import type {
  CounterFacts,
  InactiveLoginFact,
  LevelFact,
  LicenseCounters,
  MonthFact,
  PopulationFact,
  RunningDayFact,
  UsageFact
} from "c/licenseEngine";
import { fullId, idKey } from "../../csv/ids.ts";
import type { Population } from "../org/profiles.ts";
import type { Site } from "../org/sites.ts";
import { emptyLevels, spanOf } from "../usage/counters.ts";
import { usageRows } from "../usage/usage.ts";
import { HABIT_MONTHS, MOST_MONTHS } from "../usage/counters.ts";
import type { CountedKind, CountedRow } from "./countedRow.ts";

/** What counted rows are read against. */
export interface CountedFrame {
  populations: readonly Population[];
  sites: readonly Site[];
  months: readonly MonthFact[];
  /** Newest complete months that make a habit; default 12. */
  habitMonths?: number;
}

/** The facts that a folder's login history and users would give, from counters of them. */
export interface CountedFacts {
  populations: PopulationFact[];
  usage: UsageFact[];
  counters: CounterFacts;
  running: RunningDayFact[];
  inactiveLogins: InactiveLoginFact[];
}

/**
 * Facts from counters, cell for cell those of the records that were counted.
 *
 * @param rows each key once
 */
export function countedFacts(rows: readonly CountedRow[], frame: CountedFrame): CountedFacts {
  const counted = new Counted(rows);
  return {
    populations: populationsOf(counted, frame),
    usage: usageOf(counted, frame),
    counters: countersOf(counted, frame),
    running: counted
      .all("running")
      .filter(({ logins }) => logins > 0)
      .map(({ license, date, logins }) => ({ license, day: date, logins, rows: null }))
      .sort(by(({ license, day }) => `${license}\n${day}`)),
    inactiveLogins: counted
      .all("inactive")
      .map(({ license, date, users, logins }) => ({ license, month: date, users, logins }))
      .sort(by(({ license, month }) => `${license}\n${month}`))
  };
}

/** Counted rows by kind and place. */
class Counted {
  private readonly kinds = new Map<CountedKind, CountedRow[]>();
  private readonly places = new Map<string, CountedRow[]>();

  constructor(rows: readonly CountedRow[]) {
    for (const row of rows) {
      push(this.kinds, row.kind, row);
      push(this.places, placeOf(row.kind, row), row);
    }
  }

  all(kind: CountedKind): CountedRow[] {
    return this.kinds.get(kind) ?? [];
  }

  at(kind: CountedKind, place: Partial<Pick<CountedRow, "profileId" | "siteId" | "date">>): CountedRow[] {
    return this.places.get(placeOf(kind, { profileId: "", siteId: "", date: "", ...place })) ?? [];
  }

  users(kind: CountedKind, place: Partial<Pick<CountedRow, "profileId" | "siteId" | "date">>): number {
    return this.at(kind, place).reduce((sum, { users }) => sum + users, 0);
  }
}

function placeOf(kind: CountedKind, { profileId, siteId, date }: Pick<CountedRow, "profileId" | "siteId" | "date">) {
  return [kind, profileId, siteId, date].join("\n");
}

function push<Key>(map: Map<Key, CountedRow[]>, key: Key, row: CountedRow): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

function by<Row>(key: (row: Row) => string): (a: Row, b: Row) => number {
  return (a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

function populationsOf(counted: Counted, { populations }: CountedFrame): PopulationFact[] {
  return populations
    .map((population) => {
      const place = { profileId: idKey(population.profileId) };
      return {
        ...population,
        activeUsers: counted.users("users", place),
        dormantUsers: counted.users("dormant", place),
        neverLoggedInUsers: counted.users("never", place)
      };
    })
    .filter(({ activeUsers }) => activeUsers > 0);
}

function usageOf(counted: Counted, { populations, sites, months }: CountedFrame): UsageFact[] {
  const membersKnown = counted.users("members", {}) > 0;
  return usageRows({ populations, sites, months }, (population, site, { month }) => {
    const place = { profileId: idKey(population.profileId), date: month };
    if (site === null) {
      if (!counted.users("users", { profileId: place.profileId })) return null;
      const days = counted.at("days", place).map(({ n1, users }) => ({ days: n1, users }));
      return { registered: counted.users("registered", place), days };
    }
    const at = { ...place, siteId: site.key };
    const visitors = counted.at("visitor", at);
    const days = new Map<number, number>();
    for (const { n1, users } of visitors) days.set(n1, (days.get(n1) ?? 0) + users);
    const strangers = visitors.reduce((sum, { n2, users }) => sum + (n2 ? 0 : users), 0);
    const registered = membersKnown ? counted.users("member", at) + strangers : null;
    return { registered, days: [...days].map(([count, users]) => ({ days: count, users })) };
  });
}

function countersOf(counted: Counted, { populations, months, habitMonths = HABIT_MONTHS }: CountedFrame): CounterFacts {
  const record = completeMonths(months, MOST_MONTHS);
  // Where habits were counted as an org does, single users have no more months, and levels go back a year.
  const isOrg = habitMonths < HABIT_MONTHS;
  const [own, levels] = isOrg ? [record.slice(-habitMonths), record.slice(-HABIT_MONTHS)] : [record, record];
  const facts: CounterFacts = { months: own.map(({ month }) => month), span: spanOf(record.length), licenses: [] };
  if (!record.length) return facts;
  const licenses = new Map<string, LicenseCounters>();
  for (const { license } of populations)
    if (!licenses.has(license))
      licenses.set(license, { license, habits: [], levels: emptyLevels(levels), persistence: [] });
  for (const { license, profileId } of populations)
    for (const { n1, n2, users } of counted.at("habit", { profileId: idKey(profileId) }).sort(byNumbers))
      licenses.get(license)!.habits.push({ profileId: fullId(idKey(profileId)), own: n1, total: n2, users });
  const levelOf = ({ license, date }: CountedRow): LevelFact | undefined =>
    licenses.get(license)?.levels.find(({ month }) => month === date);
  for (const row of counted.all("level")) {
    const level = levelOf(row);
    if (!level) continue;
    level.users += row.users;
    level.logins += row.logins;
    if (row.n1 < 0) continue;
    level.ages[row.n1].userMonths += row.users;
    level.ages[row.n1].logins += row.logins;
  }
  for (const row of counted.all("created")) if (levelOf(row)) levelOf(row)!.created += row.users;
  for (const row of counted.all("left")) if (levelOf(row)) levelOf(row)!.left += row.users;
  for (const { license, n1, users, logins, months: afterMonths } of counted.all("window").sort(byNumbers))
    licenses.get(license)?.persistence.push({ total: n1, windows: users, after: logins, afterMonths });
  facts.licenses = [...licenses.values()]
    .filter(({ levels }) => levels.some(({ users }) => users > 0))
    .sort(by(({ license }) => license));
  return facts;
}

function byNumbers(a: CountedRow, b: CountedRow): number {
  return a.n1 - b.n1 || a.n2 - b.n2;
}
