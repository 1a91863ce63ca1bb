import type {
  AuditFacts,
  AuditWithDecisions,
  DecisionFacts,
  Frequencies,
  PopulationFact,
  ReadingFact,
  UsageFact,
  UserFact
} from "c/licenseEngine";
import { addDays, addMonths, decide, usageMonths } from "c/licenseEngine";
import { decisionFacts } from "./decisionFixtures";
import { facts, frequencies, idOf, license } from "./fixtures";
import type { Crowd, Org } from "./orgArbitrary";
import { plainCounters } from "./plainCounters";

const DORMANT_DAYS = 90;
const READINGS = 6;
const NO_METER = { monthlyLoginsEntitlement: null, monthlyLoginsUsed: null, ownLoginDays: null };

/** The facts of an org as a host tells them. */
export function factsOf(org: Org): AuditFacts {
  const { asOf, months, owned, contracts, crowds } = org;
  const coverage = { from: months[0], to: asOf };
  const active = crowds.filter((crowd) => crowd.active);
  return facts(
    {
      licenses: owned.map(({ license: name, quantity }) => {
        const used = usersOf(active.filter((crowd) => crowd.license === name));
        const login = name.endsWith("Login");
        return license({
          name,
          total: login ? used : (quantity ?? used),
          used,
          activeUsers: used,
          monthlyLoginsEntitlement: login ? quantity : null
        });
      }),
      populations: byPopulation(active).map((users) => populationOf(users, asOf)),
      usage: byPopulation(active).flatMap((users) => usageOf(users, org)),
      contracts
    },
    { asOf, coverage, months: usageMonths(coverage, asOf, 1) }
  );
}

/** The facts of the decisions: counters, and logins of users who have left. */
export function decisionsOf(org: Org): DecisionFacts {
  const left = org.crowds.filter(({ active }) => !active);
  return decisionFacts({
    counters: plainCounters(org),
    readings: readingsOf(org),
    inactiveLogins: left.flatMap(({ license: name, users, loginDays }) =>
      org.months.map((month, index) => ({ month, license: name, users, logins: users * loginDays[index] }))
    )
  });
}

/** Readings of seats, one a month, that grow evenly to today's number. */
function readingsOf({ asOf, owned, crowds, growth }: Org): ReadingFact[] | null {
  if (growth === null) return null;
  return owned.flatMap(({ license: name }) => {
    const used = usersOf(crowds.filter((crowd) => crowd.active && crowd.license === name));
    return Array.from({ length: READINGS }, (_, ago) => ({
      ...NO_METER,
      license: name,
      day: addDays(asOf, -1 - 30 * ago),
      total: used,
      used: Math.max(0, Math.round(used - (growth * ago) / READINGS))
    }));
  });
}

/** The whole audit of an org. */
export function auditOf(org: Org): AuditWithDecisions {
  return decide(factsOf(org), decisionsOf(org));
}

/** One user of a crowd, as lists of users show it. */
export function userOf(crowd: Crowd, { months }: Org): UserFact {
  return {
    id: "005000000000001AAA",
    name: crowd.profile,
    username: `${crowd.profile}@example.com`,
    license: crowd.license,
    profile: crowd.profile,
    sites: null,
    created: crowd.created,
    lastLogin: crowd.lastLogin,
    loginDays: crowd.loginDays.map((days, index) => (crowd.created < addMonths(months[index], 1) ? days : null))
  };
}

export function usersOf(crowds: readonly Crowd[]): number {
  return crowds.reduce((sum, { users }) => sum + users, 0);
}

function byPopulation(crowds: readonly Crowd[]): Crowd[][] {
  const keys = new Set(crowds.map(({ license: name, profile }) => `${name}/${profile}`));
  return [...keys].map((key) => crowds.filter(({ license: name, profile }) => `${name}/${profile}` === key));
}

function populationOf(crowds: readonly Crowd[], asOf: string): PopulationFact {
  const [{ license: name, profile }] = crowds;
  const idle = crowds.filter(({ created, lastLogin }) => (lastLogin ?? created) < addDays(asOf, -DORMANT_DAYS));
  return {
    license: name,
    profileId: idOf("00e", profile),
    profile,
    activeUsers: usersOf(crowds),
    dormantUsers: usersOf(idle.filter(({ lastLogin }) => lastLogin !== null)),
    neverLoggedInUsers: usersOf(idle.filter(({ lastLogin }) => lastLogin === null))
  };
}

function usageOf(crowds: readonly Crowd[], { months, asOf }: Org): UsageFact[] {
  const [{ license: name, profile }] = crowds;
  const end = addMonths(months[months.length - 1], 1);
  return [...months, ...(asOf > end ? [end] : [])].map((month, index) => {
    const there = crowds.filter(({ created }) => created < addMonths(month, 1));
    return {
      month,
      license: name,
      profileId: idOf("00e", profile),
      profile,
      siteId: null,
      site: null,
      registered: usersOf(there),
      frequencies: countsOf(there, (crowd) => crowd.loginDays[index] ?? crowd.running)
    };
  });
}

function countsOf(crowds: readonly Crowd[], daysOf: (crowd: Crowd) => number): Frequencies {
  const counts: Record<number, number> = {};
  for (const crowd of crowds) counts[daysOf(crowd)] = (counts[daysOf(crowd)] ?? 0) + crowd.users;
  return frequencies(counts);
}
