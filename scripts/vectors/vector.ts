import type { CounterFacts, FamilyCounters, FamilyTerms, LevelFact } from "c/licenseEngine";
import { familyCounters, withHabits } from "c/licenseEngine";

/** One license of a vector, in the formats in which an org stores counters. */
export interface LicenseVector {
  /** By population: `own=total:users,total:users;own=...`. */
  habits: string[];
  /** Oldest first; `ages`: `logins:userMonths` by age 0 to 5, separated by semicolons. */
  levels: { month: string; logins: number; users: number; created: number; left: number; ages: string }[];
  /** `total:windows,after,afterMonths;...` */
  persistence: string;
}

/** The counters of one family. */
export interface CountersVector {
  /** Complete usage months of single users. */
  months: number;
  span: CounterFacts["span"];
  member: LicenseVector;
  login: LicenseVector;
}

/** A decision as both hosts must make it. */
export interface Expected {
  seats: number;
  pool: number;
  newcomers: string;
  today: { seats: number; pool: number; newcomers: string; poolCost: number | null };
  promised: { monthly: number; low: number; high: number } | null;
  confidence: string;
  cost: { now: number; plan: number } | null;
  months: number;
  beta: number | null;
  users: { toLogin: number; toMember: number };
  guarded: boolean;
  groups: { basis: string; own: number; total: number; users: number; rate: number; moved: number }[];
}

/** A case that the vectors name; `byHand` is what can be told without a computer. */
export interface Case {
  name: string;
  why: string;
  counters: CountersVector;
  terms: FamilyTerms | null;
  byHand?: object | null;
}

export interface Vector extends Case {
  /** Null: there is nothing to decide. */
  expected: Expected | null;
  /** Logins beyond a made-up pool that moves within the contract avoid; null without a decision. */
  inside: Inside | null;
}

/** A contract that can't change yet, and what moves inside it avoid. */
export interface Inside {
  freeSeats: number;
  missingSeats: number;
  room: number;
  over: number;
  months: number;
  avoided: number;
}

/** The counters as the engine knows them. */
export function countersOf({ months, span, member, login }: CountersVector): FamilyCounters {
  const sides = { member, login };
  const names = ["member", "login"] as const;
  const head = {
    months: Array.from({ length: months }, (_, month) => `month ${month}`),
    span,
    licenses: names.map((license) => ({
      license,
      levels: sides[license].levels.map((level) => ({ ...level, ages: agesOf(level.ages) })),
      persistence: persistenceOf(sides[license].persistence)
    }))
  };
  const rows = names.flatMap((license) =>
    sides[license].habits.map((habits, index) => ({ license, profileId: `profile ${index}`, habits }))
  );
  return familyCounters(withHabits(head, rows), { member: "member", login: "login" });
}

/** The formats of an org, of the counters of one license. */
export function licenseVector({ levels, habits, persistence }: CounterFacts["licenses"][number]): LicenseVector {
  const byOwn = new Map<number, string[]>();
  for (const { own, total, users } of habits) byOwn.set(own, [...(byOwn.get(own) ?? []), `${total}:${users}`]);
  const text = [...byOwn].map(([own, pairs]) => `${own}=${pairs.join(",")}`).join(";");
  return {
    habits: text ? [text] : [],
    levels: levels.map((level) => ({ ...level, ages: agesText(level.ages) })),
    persistence: persistence
      .map(({ total, windows, after, afterMonths }) => `${total}:${windows},${after},${afterMonths}`)
      .join(";")
  };
}

export function agesText(ages: LevelFact["ages"]): string {
  return ages.map(({ logins, userMonths }) => `${logins}:${userMonths}`).join(";");
}

function agesOf(text: string): LevelFact["ages"] {
  return text.split(";").map((pair) => {
    const [logins, userMonths] = pair.split(":").map(Number);
    return { logins, userMonths };
  });
}

function persistenceOf(text: string): CounterFacts["licenses"][number]["persistence"] {
  return text
    .split(";")
    .filter(Boolean)
    .map((part) => {
      const [total, windows, after, afterMonths] = part.split(/[:,]/).map(Number);
      return { total, windows, after, afterMonths };
    });
}
