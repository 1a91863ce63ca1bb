import type { HabitCount, LicenseCounters, PersistenceCount } from "../contract/counters";
import type { FamilyCounters } from "../costs/families";
import { laterRates as ratesOf } from "../costs/laterRates";
import { lastingOf } from "../costs/lasting";

const SPAN = { months: 3, after: 3 };
const laterRates = (counters: FamilyCounters, rate: typeof own) => ratesOf(counters, rate, true);
const own = (count: number, total: number): number => (count ? total / count : 0);

function license(habits: [total: number, users: number][], persistence: PersistenceCount[]): LicenseCounters {
  const rows = habits.map(([total, users]): HabitCount => ({ profileId: "p", own: 12, total, users }));
  return { license: "L", habits: rows, levels: [], persistence };
}

function family(member: LicenseCounters, login = license([], [])): FamilyCounters {
  return { months: 12, span: SPAN, member, login };
}

/** Windows of users with so many login days in three months, and in the three months after. */
function windows(total: number, users: number, later: number): PersistenceCount {
  return { total, windows: users, after: users * later, afterMonths: 3 * users };
}

/** Rare and frequent users who come afterwards as often as before. */
const STEADY = [windows(0, 300, 0), windows(3, 300, 3), windows(30, 200, 30)];
/** A third of the frequent users have become rare ones, and the other way round. */
const CHANGING = [windows(0, 300, 3), windows(3, 300, 6), windows(30, 200, 21)];

describe("rates drawn toward what similar users did afterwards", () => {
  it("are users' own where habits last", () => {
    const rate = laterRates(
      family(
        license(
          [
            [12, 300],
            [120, 200]
          ],
          STEADY
        )
      ),
      own
    )!;
    expect(rate("member", 12, 12)).toBeCloseTo(1, 1);
    expect(rate("member", 12, 120)).toBeCloseTo(10, 1);
  });

  it("come as close to the mean where habits change as similar users came", () => {
    const habits: [number, number][] = [
      [0, 300],
      [12, 300],
      [120, 200]
    ];
    const rate = laterRates(family(license(habits, CHANGING)), own)!;
    expect(rate("member", 12, 120)).toBeLessThan(8);
    expect(rate("member", 12, 0)).toBeGreaterThan(0.8);
  });

  it("keep the sum of logins, of each license where both are known well", () => {
    const login = license(
      [
        [0, 900],
        [12, 1200]
      ],
      [windows(0, 900, 0), windows(3, 1200, 3)]
    );
    const rate = laterRates(
      family(
        license(
          [
            [0, 300],
            [120, 200]
          ],
          CHANGING
        ),
        login
      ),
      own
    )!;
    expect(900 * rate("login", 12, 0) + 1200 * rate("login", 12, 12)).toBeCloseTo(1200, 6);
    expect(300 * rate("member", 12, 0) + 200 * rate("member", 12, 120)).toBeCloseTo(2000, 6);
  });

  it("never put a more frequent user below a less frequent one", () => {
    const rate = laterRates(
      family(
        license(
          [
            [12, 300],
            [120, 200]
          ],
          CHANGING
        )
      ),
      own
    )!;
    const rates = Array.from({ length: 240 }, (_, total) => rate("member", 12, total));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
  });

  it("are unknown without windows, or if nobody logged in", () => {
    expect(laterRates(family(license([[12, 5]], [])), own)).toBeNull();
    expect(laterRates(family(license([[0, 50]], [windows(0, 50, 0)])), own)).toBeNull();
  });
});

describe("how much of a difference lasts", () => {
  it("is more after a longer record where only chance differs", () => {
    const lasting = lastingOf(STEADY, SPAN)!;
    expect(lasting.ofRecord(12)).toBeGreaterThan(lasting.ofRecord(3));
    expect(lasting.ofRecord(12)).toBeGreaterThan(lasting.ofTable);
  });

  it("is less than a table of quarters shows where habits change", () => {
    const lasting = lastingOf(CHANGING, SPAN)!;
    expect(lasting.ofRecord(12)).toBeLessThan(lasting.ofTable);
  });

  it("does not take a season of all users for changing habits", () => {
    const twice = STEADY.map((count) => ({ ...count, after: 2 * count.after }));
    expect(lastingOf(twice, SPAN)!.ofRecord(12)).toBeCloseTo(lastingOf(STEADY, SPAN)!.ofRecord(12), 9);
  });
});
