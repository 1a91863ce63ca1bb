import fc from "fast-check";
import type {
  AuditWithDecisions,
  ContractLine,
  HabitCount,
  DecisionSettings,
  LicenseCounters,
  LicenseFact,
  StepRow
} from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, decide } from "c/licenseEngine";
import { decisionFacts } from "./decisionFixtures";
import { facts, license, line, population, usage } from "./fixtures";

const SEATS = "Customer Community";
const LOGIN = "Customer Community Login";
const MONTHS = ["05", "06", "07", "08", "09", "10"].map((month) => `2026-${month}-01`);
const PROFILE = population(SEATS, "Shopper").profileId;

/** So many users who come so often, in each of six months. */
const habit = (users: number, perMonth: number): HabitCount => ({
  profileId: PROFILE,
  own: MONTHS.length,
  total: perMonth * MONTHS.length,
  users
});

/** Counters of users who all stay and come as often as before. */
function counted(name: string, habits: HabitCount[]): LicenseCounters {
  const users = habits.reduce((sum, row) => sum + row.users, 0);
  const logins = habits.reduce((sum, row) => sum + (row.users * row.total) / row.own, 0);
  const ages = Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 }));
  return {
    license: name,
    habits,
    levels: MONTHS.map((month) => ({ month, logins, users, created: 0, left: 0, ages })),
    persistence: habits.map(({ own, total, users: windows }) => {
      const days = Math.round((3 * total) / own);
      return { total: days, windows, after: windows * days, afterMonths: windows * 3 };
    })
  };
}

interface Org {
  contracts: ContractLine[];
  member?: HabitCount[];
  login?: HabitCount[];
  seats?: Partial<LicenseFact>;
  pool?: Partial<LicenseFact>;
}

/** An org with both licenses, as of 1 November 2026. Login users come in the covered months as often as their habits say. */
function decided(
  { contracts, member = [], login = [], seats = {}, pool = {} }: Org,
  change: Partial<DecisionSettings> = {}
): AuditWithDecisions {
  const users = (habits: HabitCount[]): number => habits.reduce((sum, row) => sum + row.users, 0);
  const used = users(member);
  const on = users(login);
  const values = facts({
    licenses: [
      license({ name: SEATS, total: used, used, activeUsers: used, ...seats }),
      license({ name: LOGIN, activeUsers: on, monthlyLoginsEntitlement: 0, ...pool })
    ],
    usage: login.flatMap((row, index) =>
      usage(LOGIN, `Visitor ${index}`, { [Math.round(row.total / row.own)]: row.users })
    ),
    contracts
  });
  const counters = {
    months: MONTHS,
    span: { months: 3, after: 3 },
    licenses: [counted(SEATS, member), counted(LOGIN, login)]
  };
  const settings = { ...DEFAULT_DECISION_SETTINGS, ...change };
  return decide(values, decisionFacts({ settings, counters: used + on ? counters : null }));
}

const seatLine = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: SEATS, unitPrice: 5, start: "2026-05-01", ...values });
const poolLine = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: LOGIN, basis: "login", unitPrice: 2, start: "2026-05-01", overagePrice: 3, ...values });
const told = (steps: readonly StepRow[]): unknown[] =>
  steps.map(({ kind, date, monthly, seats }) => [kind, date, monthly, seats]);
const movedIn = ({ moves }: StepRow, to: "member" | "login"): number =>
  moves.reduce((sum, move) => sum + (move.to === to ? move.users : 0), 0);

describe("steps by date", () => {
  const holders = { seats: { total: 100, used: 30 } };

  it("give back unused seats when their lines end, the others when theirs do", () => {
    const contracts = [seatLine({ quantity: 60, end: "2026-12-31" }), seatLine({ quantity: 40, end: "2027-06-30" })];
    expect(told(decided({ contracts, ...holders }).steps)).toEqual([
      ["atDate", "2027-01-01", 300, 40],
      ["atDate", "2027-07-01", 50, 30]
    ]);
  });

  it("need a negotiation where the contract forbids fewer seats or does not end", () => {
    const forbidden = [
      seatLine({ quantity: 60, end: "2026-12-31", trueDown: false }),
      seatLine({ quantity: 40, end: "2027-06-30" })
    ];
    expect(told(decided({ contracts: forbidden, ...holders }).steps)).toEqual([
      ["atDate", "2027-07-01", 200, 60],
      ["negotiate", "2027-01-01", 150, 30]
    ]);
    expect(told(decided({ contracts: [seatLine({ quantity: 100 })], ...holders }).steps)).toEqual([
      ["negotiate", "2026-12-01", 350, 30]
    ]);
  });

  it("are possible at the anniversary where fewer seats are allowed", () => {
    const contracts = [seatLine({ quantity: 100, start: "2025-03-01", end: "2029-02-28", trueDown: true })];
    expect(told(decided({ contracts, ...holders }).steps)).toEqual([["atDate", "2027-03-01", 350, 30]]);
  });

  it("need a negotiation without a contract, at the estimated cost", () => {
    expect(told(decided({ contracts: [], ...holders }).steps)).toEqual([["negotiate", "2026-12-01", 350, 30]]);
  });

  it("move users only as their seats can be given back, the lightest first", () => {
    const contracts = [
      seatLine({ quantity: 80, end: "2026-12-31" }),
      seatLine({ quantity: 60, end: "2027-06-30" }),
      poolLine({ quantity: 10, end: "2026-12-31" })
    ];
    const member = [habit(40, 12), habit(90, 1), habit(10, 0)];
    const { steps, allocation } = decided({ contracts, member, login: [habit(4, 1)] });
    expect(allocation[0].users).toEqual({ toLogin: 100, toMember: 0 });
    expect(steps.map(({ kind, date, seats }) => [kind, date, seats])).toEqual([
      ["atDate", "2027-01-01", 60],
      ["atDate", "2027-07-01", 40]
    ]);
    expect(steps[0].moves.map(({ total, users }) => [total, users])).toEqual([
      [0, 10],
      [6, 70]
    ]);
    expect(steps[1].moves.map(({ total, users }) => [total, users])).toEqual([[6, 20]]);
    expect(steps[1].pool).toBe(allocation[0].pool);
  });

  it("share the money of moves by what each direction saves, on the day on which it can", () => {
    const contracts = [seatLine({ quantity: 30, end: "2026-12-31" }), poolLine({ quantity: 300, end: "2027-06-30" })];
    const { steps, findings, allocation } = decided({
      contracts,
      member: [habit(30, 1)],
      login: [habit(10, 20), habit(20, 1)]
    });
    const saved = (to: string): number | undefined => allocation[0].parts.find((part) => part.to === to)?.monthly;
    expect(allocation[0].users).toEqual({ toLogin: 30, toMember: 10 });
    const ofDay = steps.map(({ date, parts }) => [date, parts.map(({ to, monthly }) => [to, monthly])]);
    expect(ofDay[0][0]).toBe("2027-01-01");
    expect(ofDay.at(-1)![1]).toEqual(expect.arrayContaining([["member", saved("member")]]));
    expect(findings.find(({ code }) => code === "basisToMember")).toMatchObject({ from: "2027-07-01" });
  });

  it("keep the pool of a line that still runs", () => {
    const contracts = [seatLine({ quantity: 40, end: "2026-12-31" }), poolLine({ quantity: 900, end: "2027-06-30" })];
    const { steps } = decided({ contracts, member: [habit(40, 12)], login: [habit(100, 1)], seats: { used: 30 } });
    expect(steps.map(({ date, pool, rungs }) => [date, pool, rungs.map(({ code }) => code)])).toEqual([
      ["2027-07-01", expect.any(Number), ["pool"]]
    ]);
    expect(steps[0].pool).toBeLessThan(120);
  });
});

describe("the step of now", () => {
  // 40 who come 15 times and 200 who come twice make 1,000 logins a month; 600 are paid. Six months of the year are left.
  const login = [habit(40, 15), habit(200, 2)];
  const contracts = [seatLine({ quantity: 60, end: "2027-04-30" }), poolLine({ quantity: 600, end: "2027-04-30" })];

  it("puts the heaviest login users on free seats while overage is coming", () => {
    const { steps, annual } = decided({ contracts, member: [habit(10, 12)], login });
    expect(annual[0]).toMatchObject({ used: 6000, baseline: 7200, settlement: "year" });
    const [now] = steps;
    expect(now).toMatchObject({ kind: "now", date: "2026-11-01", seats: 60, pool: 600 });
    // 12,000 expected, 4,800 beyond the entitlement. Each of 40 users avoids 90 and each of the next 10 avoids 12: 3,720 in all, nine tenths by the first 38.
    const up = { license: LOGIN, to: "member", own: 6 };
    expect(now.moves).toEqual([
      { ...up, total: 90, users: 38, first: true },
      { ...up, total: 90, users: 2, first: false },
      { ...up, total: 12, users: 10, first: false }
    ]);
    expect(now.avoids!.logins).toBe(3720);
  });

  it("leaves out moves that cost more than the overage that they avoid", () => {
    const { steps } = decided({ contracts, member: [habit(10, 12)], login }, { moveCost: 40 });
    // Each of the 40 avoids 90 logins, each of the next 10 avoids 12.
    expect(steps[0].moves.map(({ total }) => total)).toEqual([90, 90]);
  });

  it("takes the money of the avoided overage, and the rest of the pool's rung comes by date", () => {
    const { steps, ladder } = decided({ contracts, member: [habit(10, 12)], login });
    const rung = ladder[0].rungs.find(({ code }) => code === "pool");
    const parts = steps.flatMap(({ kind, rungs }) =>
      rungs.filter(({ code }) => code === "pool").map(({ monthly }) => ({ kind, monthly }))
    );
    expect(parts[0].kind).toBe("now");
    expect(parts.reduce((sum, { monthly }) => sum + monthly, 0)).toBeCloseTo(rung!.monthly, 6);
    expect(parts[0].monthly).toBeLessThanOrEqual(ladder[0].coming);
  });

  it("does not move the same users again at the end of the contract", () => {
    const { steps, allocation } = decided({ contracts, member: [habit(10, 12)], login });
    const up = steps.reduce((sum, step) => sum + movedIn(step, "member"), 0);
    expect(allocation[0].users.toMember).toBe(40);
    expect(movedIn(steps[0], "member")).toBe(50);
    expect(up).toBe(50);
  });

  it("is none while the pool lasts: there is nothing to do before the first date", () => {
    const enough = [seatLine({ quantity: 60, end: "2027-04-30" }), poolLine({ quantity: 2000, end: "2027-04-30" })];
    expect(decided({ contracts: enough, member: [habit(10, 12)], login }).steps.map(({ kind }) => kind)).toEqual([
      "atDate"
    ]);
  });

  it("is none before three months are known, and without a contract year", () => {
    const open = contracts.map((one) => ({ ...one, start: null, end: null }));
    const { steps } = decided({ contracts: open, member: [habit(10, 12)], login });
    expect(steps.every(({ kind }) => kind !== "now")).toBe(true);
  });
});

const habits = fc.array(
  fc.record({
    profileId: fc.constant(PROFILE),
    own: fc.integer({ min: 1, max: 6 }),
    total: fc.integer({ min: 0, max: 60 }),
    users: fc.integer({ min: 1, max: 60 })
  }),
  { maxLength: 6 }
);
const lines = (make: (values: Partial<ContractLine>) => ContractLine): fc.Arbitrary<ContractLine[]> =>
  fc.array(
    fc
      .record({
        quantity: fc.integer({ min: 0, max: 150 }),
        unitPrice: fc.integer({ min: 1, max: 9 }),
        start: fc.option(fc.constantFrom("2024-02-29", "2025-11-01", "2026-05-01", "2027-01-01")),
        end: fc.option(fc.constantFrom("2026-10-31", "2026-12-31", "2027-06-30", "2028-02-29")),
        trueDown: fc.option(fc.boolean()),
        settlement: fc.option(fc.constantFrom("year" as const, "month" as const)),
        escalator: fc.option(fc.constantFrom(0.05, 0.5))
      })
      .filter(({ start, end }) => start === null || end === null || start <= end)
      .map(make),
    { maxLength: 3 }
  );
const orgs: fc.Arbitrary<Org & { member: HabitCount[]; login: HabitCount[] }> = fc
  .record({
    member: habits,
    login: habits,
    seatLines: lines(seatLine),
    poolLines: lines(poolLine),
    total: fc.integer({ min: 0, max: 300 }),
    used: fc.integer({ min: 0, max: 300 }),
    entitlement: fc.integer({ min: 0, max: 900 })
  })
  .map(({ seatLines, poolLines, total, used, entitlement, ...rest }) => ({
    ...rest,
    contracts: [...seatLines, ...poolLines],
    seats: { total, used },
    pool: { monthlyLoginsEntitlement: entitlement }
  }));

it("the steps of a family add up to the rungs of its ladder, rung by rung, and to no more than it costs", () => {
  fc.assert(
    fc.property(orgs, (org) => {
      const { ladder, steps } = decided(org);
      for (const { family, rungs, today, coming, best } of ladder) {
        const own = steps.filter((step) => step.family === family);
        const sum = (values: readonly { monthly: number }[]): number =>
          values.reduce((total, { monthly }) => total + monthly, 0);
        expect(sum(own)).toBeCloseTo(sum(rungs), 5);
        expect(sum(own)).toBeCloseTo(today + coming - best, 5);
        for (const rung of rungs) {
          const parts = own.flatMap((step) =>
            step.rungs.filter(({ code, license: name }) => code === rung.code && name === rung.license)
          );
          expect(sum(parts)).toBeCloseTo(rung.monthly, 5);
        }
        for (const step of own) expect(sum(step.rungs)).toBeCloseTo(step.monthly, 5);
      }
    }),
    { numRuns: 200 }
  );
});

it("a rung has the date of its first step", () => {
  fc.assert(
    fc.property(orgs, (org) => {
      const { ladder, steps } = decided(org);
      for (const { rungs } of ladder)
        for (const { code, from } of rungs) {
          const dates = steps
            .filter((step) => step.rungs.some((part) => part.code === code))
            .map(({ kind, date }) => (kind === "now" ? null : date));
          expect(dates.find((date) => date !== null) ?? "2026-11-01").toBe(from);
        }
    })
  );
});

it("steps are in order, never before today, and on days on which a line can change", () => {
  fc.assert(
    fc.property(orgs, (org) => {
      const order = { now: 0, atDate: 1, negotiate: 2 };
      const keys = decided(org).steps.map(({ kind, date }) => `${order[kind]}${date}`);
      expect(keys).toEqual([...keys].sort());
      for (const { kind, date } of decided(org).steps) {
        expect(date >= "2026-11-01").toBe(true);
        const days = ["2026-11-01", "2027-01-01", "2027-07-01", "2028-03-01", "2027-02-28", "2027-05-01", "2028-01-01"];
        expect(kind !== "atDate" || days.includes(date)).toBe(true);
      }
    })
  );
});

it("moves every user of the decision once, and nobody whom the family does not have", () => {
  fc.assert(
    fc.property(orgs, (org) => {
      const { steps, allocation } = decided(org);
      const count = (rows: readonly StepRow[], name: string, own: number, total: number): number =>
        rows
          .flatMap(({ moves }) => moves)
          .filter((move) => move.license === name && move.own === own && move.total === total)
          .reduce((sum, { users }) => sum + users, 0);
      for (const [name, all] of [
        [SEATS, org.member],
        [LOGIN, org.login]
      ] as const)
        for (const { own, total } of all) {
          const there = all.reduce((sum, row) => sum + (row.own === own && row.total === total ? row.users : 0), 0);
          const decidedUsers = allocation
            .flatMap(({ movedHabits }) => movedHabits)
            .filter((row) => row.license === name && row.own === own && row.total === total)
            .reduce((sum, { users }) => sum + users, 0);
          expect(count(steps, name, own, total)).toBeLessThanOrEqual(there);
          expect(steps.length ? count(steps, name, own, total) : there).toBeGreaterThanOrEqual(decidedUsers);
        }
    })
  );
});

it("owns at least what lines that still run pay for", () => {
  fc.assert(
    fc.property(orgs, (org) => {
      const { steps } = decided(org);
      const seats = steps.filter(({ kind }) => kind !== "now").map((step) => step.seats ?? 0);
      for (const value of seats) expect(value).toBeGreaterThanOrEqual(0);
      for (const { kind, date, pool } of steps) {
        if (kind !== "atDate") continue;
        const running = org.contracts.filter(
          (one) =>
            one.basis === "login" &&
            one.trueDown !== true &&
            (one.start === null || one.start < "2026-11-01") &&
            (one.end === null || one.end >= date)
        );
        expect(pool ?? 0).toBeGreaterThanOrEqual(running.reduce((sum, one) => sum + (one.quantity ?? 0), 0));
      }
    })
  );
});
