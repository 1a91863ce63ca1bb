/**
 * Times a what-if: it prices 500 populations with twelve months again after a change of price and growth, for each step of a slider. The baseline is the same
 * scenario computed the plainest way: the allocation of every family from the counters of all populations, without what the page prepares once. Both alternate
 * in one run. Prints the medians in milliseconds and their ratio; the aim is one frame, 16 ms. Usage: npm run bench:engine [populations] [rounds]
 */
import type { AuditFacts, CounterFacts, HabitCount, LevelFact, LicenseType, ScenarioParameters } from "c/licenseEngine";
import {
  DEFAULT_DECISION_SETTINGS,
  DEFAULT_SETTINGS,
  allocate,
  decide,
  familyCounters,
  neutralScenario,
  scenarioBase,
  usageMonths,
  whatIf
} from "c/licenseEngine";

const AIM_MS = 16;
const WINDOW = 12;
const [populations = 500, rounds = 40] = process.argv.slice(2).map(Number);
const FAMILIES = ["Customer Community", "Customer Community Plus", "Partner Community", "External Apps"];
const PRICES = { member: 15, login: 6 };

/** Repeatable numbers from 0 to 1, so that two runs measure the same work. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Habits of one population: a few dozen different totals, most of them small. */
function habitsOf(profileId: string, random: () => number): HabitCount[] {
  const users = 50 + Math.floor(random() * 5000);
  return Array.from({ length: 40 }, (_, index): HabitCount => {
    const own = index < 30 ? WINDOW : 1 + Math.floor(random() * (WINDOW - 1));
    const total = Math.floor((index * index * random() * own) / 40);
    return { profileId, own, total, users: 1 + Math.floor((users * random()) / (1 + index)) };
  });
}

function levelsOf(months: readonly string[], habits: readonly HabitCount[], random: () => number): LevelFact[] {
  const users = habits.reduce((sum, habit) => sum + habit.users, 0);
  const logins = habits.reduce((sum, habit) => sum + (habit.users * habit.total) / habit.own, 0);
  return months.map((month) => {
    const level = 0.9 + 0.2 * random();
    const ages = Array.from({ length: 6 }, () => ({
      logins: Math.floor(logins / 50),
      userMonths: Math.floor(users / 50)
    }));
    return {
      month,
      logins: logins * level,
      users,
      created: Math.floor(users / 40),
      left: Math.floor(users / 50),
      ages
    };
  });
}

function countersOf(count: number, months: readonly string[], names: readonly string[]): CounterFacts {
  const random = randomOf(20261122);
  return {
    months: [...months],
    span: { months: 3, after: 3 },
    licenses: names.map((license, place) => {
      const profiles = Array.from({ length: count }, (_, i) => i).filter((i) => i % names.length === place);
      const habits = profiles.flatMap((i) => habitsOf(`00e${String(i).padStart(12, "0")}AAA`, random));
      return {
        license,
        habits,
        levels: levelsOf(months, habits, random),
        persistence: habits.map(({ own, total, users }) => {
          const days = Math.round((3 * total) / own);
          return {
            total: days,
            windows: users,
            after: Math.round(days * users * random() * 1.6),
            afterMonths: 3 * users
          };
        })
      };
    })
  };
}

function orgOf(catalog: LicenseType[]): AuditFacts {
  const coverage = { from: "2025-11-01", to: "2026-11-01" };
  return {
    context: {
      source: "sample",
      sourceName: "bench",
      asOf: coverage.to,
      coverage,
      months: usageMonths(coverage, coverage.to, 1),
      settings: { ...DEFAULT_SETTINGS, window: WINDOW },
      pricesVisible: true,
      computedAt: "2026-11-01T00:00:00.000Z",
      app: { version: "0.1.0", commit: "5a7717c" },
      collection: null,
      laterRun: null
    },
    catalog,
    licenses: catalog.map(({ name, basis }) => ({
      name,
      total: 500_000,
      used: 0,
      activeUsers: null,
      monthlyLoginsEntitlement: basis === "login" ? 100_000 : null,
      monthlyLoginsUsed: null
    })),
    populations: [],
    usage: [],
    contracts: [],
    unknowns: []
  };
}

const catalog = FAMILIES.flatMap((family) =>
  (["member", "login"] as const).map((basis): LicenseType => {
    const [name, counterpart] = basis === "member" ? [family, `${family} Login`] : [`${family} Login`, family];
    const text = { definitionKey: null, tier: null, userType: null };
    const price = { listPrice: PRICES[basis], listCurrency: "USD" };
    return { ...text, name, external: true, family, basis, counterpart, needsRole: false, ...price };
  })
);

/** Cost of the best split of every family after a change, from all counters. */
function naive(counters: CounterFacts, { discount, growth }: ScenarioParameters): Map<string, number> {
  const grown = {
    ...counters,
    licenses: counters.licenses.map((license) => ({
      ...license,
      habits: license.habits.map((habit) => ({ ...habit, users: habit.users * (1 + growth) })),
      levels: license.levels.map((level) => ({
        ...level,
        users: level.users * (1 + growth),
        created: level.created * (1 + growth),
        left: level.left * (1 + growth),
        logins: level.logins * (1 + growth)
      }))
    }))
  };
  const terms = { seat: PRICES.member * (1 - discount), login: PRICES.login * (1 - discount), overage: null };
  return new Map(
    FAMILIES.map((family) => {
      const known = familyCounters(grown, { member: family, login: `${family} Login` });
      return [family, allocate(known, { ...terms, settlement: "term" })!.cost.plan];
    })
  );
}

/** Elapsed and processor time, which differ on a busy machine. */
function milliseconds(work: () => unknown): { elapsed: number; processor: number } {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { elapsed: performance.now() - start, processor: (user + system) / 1000 };
}

function median(times: { elapsed: number; processor: number }[], kind: "elapsed" | "processor"): number {
  return times.map((time) => time[kind]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const facts = orgOf(catalog);
const months = facts.context.months.map(({ month }) => month);
const counters = countersOf(
  populations,
  months,
  catalog.map(({ name }) => name)
);
const decisions = {
  settings: DEFAULT_DECISION_SETTINGS,
  upgrades: [],
  readings: [],
  entitlements: [],
  running: [],
  inactiveLogins: [],
  terms: [],
  access: null,
  internalExternals: [],
  counters
};
const base = scenarioBase(facts, decisions, decide(facts, decisions));
const engineTimes: ReturnType<typeof milliseconds>[] = [];
const naiveTimes: ReturnType<typeof milliseconds>[] = [];
for (let round = 0; round < rounds; round += 1) {
  const parameters = { ...neutralScenario(), basis: "best" as const, discount: round / 200, growth: round / 100 };
  let result = new Map<string, number>();
  let plain = new Map<string, number>();
  engineTimes.push(
    milliseconds(() => {
      result = new Map(whatIf(base, parameters).rows.map(({ family, cost }) => [family, cost!.monthly]));
    })
  );
  naiveTimes.push(milliseconds(() => (plain = naive(counters, parameters))));
  const wrong = [...plain].filter(([family, cost]) => !(Math.abs(cost - result.get(family)!) <= 1e-6 * cost));
  if (wrong.length) throw new Error(`${wrong.length} of ${plain.size} families differ: ${JSON.stringify(wrong)}`);
}
console.log(
  `what-if over ${populations} populations x ${WINDOW} months, medians of ${rounds} rounds, aim ${AIM_MS} ms`
);
for (const kind of ["elapsed", "processor"] as const) {
  const [engine, simple] = [median(engineTimes, kind), median(naiveTimes, kind)];
  const ratio = (engine / simple).toFixed(3);
  console.log(`${kind} time: engine ${engine.toFixed(1)} ms, naive ${simple.toFixed(1)} ms, engine / naive ${ratio}`);
}
