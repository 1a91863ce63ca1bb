import fc from "fast-check";
import type { BurnDownRow, RunningDayFact } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, addDays, usageMonths } from "c/licenseEngine";
import { burnDownRows, project } from "../capacity/burnDown";
import { context } from "./decisionFixtures";
import { frequencies, idOf, license, line } from "./fixtures";

const LOGIN = "Partner Community Login";
const AS_OF = "2026-11-11";
const running = (logins: number[]): RunningDayFact[] =>
  logins.map((count, index) => ({ license: LOGIN, day: addDays("2026-11-01", index), logins: count, rows: null }));

function burnDown(
  days: number[] | null,
  pool: number | null = 300,
  from = "2026-04-20",
  asOf = AS_OF,
  meter: number | null = null
): BurnDownRow {
  const coverage = { from, to: asOf };
  const licenses = [
    license({ name: LOGIN, activeUsers: 50, monthlyLoginsEntitlement: pool, monthlyLoginsUsed: meter })
  ];
  const about = { asOf, coverage, months: usageMonths(coverage, asOf, 1) };
  return burnDownRows(context({ licenses }, { running: days && running(days) }, about))[0];
}

describe("burn-down", () => {
  it("projects what is used by the elapsed share of the month", () => {
    expect(burnDown(Array.from({ length: 10 }, () => 5))).toMatchObject({
      month: "2026-11-01",
      end: "2026-12-01",
      daysElapsed: 10,
      days: 30,
      pool: 300,
      used: 50,
      usedSource: "own",
      projected: 150,
      state: "ok",
      reason: null
    });
  });

  it("adds the days up, days without a login too", () => {
    const { daily } = burnDown([3, 0, 4]);
    expect(daily.map(({ used }) => used)).toEqual([3, 3, 7, 7, 7, 7, 7, 7, 7, 7]);
    expect(daily[9].day).toBe("2026-11-10");
  });

  it("is watched from 80 % of the pool projected", () => {
    expect(burnDown([80]).state).toBe("watch");
    expect(burnDown([79]).state).toBe("ok");
  });

  it("is over above 100 %, and says on which day the pool is used up", () => {
    expect(burnDown([100])).toMatchObject({ projected: 300, state: "watch", exhausted: "2026-11-30" });
    expect(burnDown([120])).toMatchObject({ projected: 360, state: "over", exhausted: "2026-11-25" });
    expect(burnDown([100, 250])).toMatchObject({ used: 350, state: "over", exhausted: "2026-11-02" });
  });

  it("is not projected before 5 % of the month have passed", () => {
    expect(burnDown([200], 300, "2026-04-20", "2026-11-02")).toMatchObject({
      projected: null,
      reason: "tooEarly",
      state: "ok"
    });
  });

  it("is not projected before 10 % of the pool are used", () => {
    expect(burnDown([29])).toMatchObject({ projected: null, reason: "tooLittleUsed" });
    expect(burnDown([30])).toMatchObject({ projected: 90, reason: null });
  });

  it("starts a month at nothing when the as-of day starts it", () => {
    expect(burnDown([], 300, "2026-04-20", "2026-12-01")).toMatchObject({
      month: "2026-12-01",
      used: 0,
      daysElapsed: 0,
      reason: "tooEarly"
    });
  });

  it("takes the platform's meter when the month is not covered from its start", () => {
    expect(burnDown([50], 300, "2026-11-03", AS_OF, 77)).toMatchObject({ used: 77, usedSource: "platform", daily: [] });
  });

  it("takes the platform's meter where it is higher, for that is what is billed", () => {
    expect(burnDown([50], 300, "2026-04-20", AS_OF, 77)).toMatchObject({ used: 77, usedSource: "platform" });
    expect(burnDown([90], 300, "2026-04-20", AS_OF, 77)).toMatchObject({ used: 90, usedSource: "own" });
  });

  it("takes the usage of the running month where no days are kept", () => {
    const coverage = { from: "2026-04-20", to: AS_OF };
    const about = { asOf: AS_OF, coverage, months: usageMonths(coverage, AS_OF, 1) };
    const row = {
      month: "2026-11-01",
      license: LOGIN,
      profileId: idOf("00e", "V"),
      profile: "V",
      siteId: null,
      site: null,
      registered: 9
    };
    const usage = [{ ...row, frequencies: frequencies({ 0: 1, 2: 8 }) }];
    const licenses = [license({ name: LOGIN, activeUsers: 9, monthlyLoginsEntitlement: 100 })];
    expect(burnDownRows(context({ licenses, usage }, null, about))[0]).toMatchObject({ used: 16, usedSource: "own" });
  });

  it("has no state without a pool", () => {
    expect(burnDown([50], null)).toMatchObject({ used: 50, state: null, reason: "noPool" });
  });

  it("holds the pool of the lines in force before the platform's entitlement", () => {
    const contracts = [line({ license: LOGIN, basis: "login", quantity: 400 })];
    const licenses = [license({ name: LOGIN, monthlyLoginsEntitlement: 300 })];
    expect(burnDownRows(context({ licenses, contracts }))[0].pool).toBe(400);
  });

  it("never calls a pool fine that is used up, and never projects below what is used", () => {
    const meter = fc.record({
      used: fc.nat({ max: 1000 }),
      pool: fc.integer({ min: 1, max: 1000 }),
      daysElapsed: fc.nat({ max: 31 }),
      days: fc.constant(31)
    });
    fc.assert(
      fc.property(meter, (some) => {
        const { projected, state } = project(some, DEFAULT_DECISION_SETTINGS);
        const most = Math.max(some.used, projected ?? 0);
        const expected = most > some.pool ? "over" : most * 5 >= some.pool * 4 && most > 0 ? "watch" : "ok";
        expect(state).toBe(expected);
        expect(projected ?? some.used).toBeGreaterThanOrEqual(some.used);
      })
    );
  });
});
