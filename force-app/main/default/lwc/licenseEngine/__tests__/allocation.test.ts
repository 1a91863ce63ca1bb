import fc from "fast-check";
import type { HabitCount, LevelFact, LicenseCounters, PersistenceCount } from "../contract/counters";
import { allocate } from "../costs/allocation";
import type { FamilyCounters } from "../costs/families";
import type { FamilyTerms } from "../costs/terms";

const TERMS: FamilyTerms = { seat: 5, login: 2, overage: 3, settlement: "term" };
const NOBODY: LicenseCounters = { license: "", habits: [], levels: [], persistence: [] };
const MONTHS = 12;

/** So many users who come so often, in each of twelve months. */
function habit(users: number, perMonth: number, own = MONTHS): HabitCount {
  return { profileId: "p", own, total: perMonth * own, users };
}

/** Levels of users who all stay and come alike. */
function levels(habits: readonly HabitCount[], months = MONTHS, change: Partial<LevelFact> = {}): LevelFact[] {
  const users = habits.reduce((sum, row) => sum + row.users, 0);
  const logins = habits.reduce((sum, row) => sum + (row.users * row.total) / row.own, 0);
  return Array.from({ length: months }, (_, index) => ({
    month: `2025-${String(index + 1).padStart(2, "0")}-01`,
    logins,
    users,
    created: 0,
    left: 0,
    ages: Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 })),
    ...change
  }));
}

/** People who do afterwards what they did before. */
function faithful(habits: readonly HabitCount[]): PersistenceCount[] {
  return habits.map(({ own, total, users }) => {
    const days = (3 * total) / own;
    return { total: days, windows: users, after: users * days, afterMonths: users * 3 };
  });
}

function license(habits: HabitCount[], change: Partial<LicenseCounters> = {}): LicenseCounters {
  return { license: "L", habits, levels: levels(habits), persistence: faithful(habits), ...change };
}

function family(member: LicenseCounters, login: LicenseCounters = NOBODY, months = MONTHS): FamilyCounters {
  return { months, span: { months: 3, after: 3 }, member, login };
}

describe("the allocation of a family", () => {
  it("puts those on login basis who come less often than a seat is worth, and sizes both", () => {
    const result = allocate(family(license([habit(100, 1), habit(40, 10)])), TERMS)!;
    expect(result).toMatchObject({ seats: 40, guarded: false, confidence: "high" });
    expect(result.groups.map(({ total, moved }) => [total, moved])).toEqual([
      [12, 100],
      [120, 0]
    ]);
    // 100 logins a month are expected; a bit more is bought, for overage costs half as much again.
    expect(result.pool).toBeGreaterThanOrEqual(99);
    expect(result.pool).toBeLessThan(110);
    expect(result.cost.now).toBe(700);
    expect(result.promised.monthly).toBeGreaterThan(250);
    expect(result.promised.monthly).toBeLessThan(300);
  });

  it("moves heavy users from login basis onto seats", () => {
    const result = allocate(family(NOBODY, license([habit(30, 12), habit(200, 1)])), TERMS)!;
    expect(result.seats).toBe(30);
    expect(result.groups.find(({ total }) => total === 144)).toMatchObject({ basis: "login", moved: 30 });
  });

  it("moves nobody near break-even", () => {
    const result = allocate(family(license([habit(300, 2.4), habit(300, 0.5)])), TERMS)!;
    expect(result.groups.find(({ total }) => total === 2.4 * 12)!.moved).toBe(0);
  });

  it("leaves users alone who were created in the last two months", () => {
    const result = allocate(family(license([habit(300, 0.5), habit(50, 0.5, 2)])), TERMS)!;
    expect(result.groups.find(({ own }) => own === 2)!.moved).toBe(0);
    expect(result.groups.find(({ own }) => own === 12)!.moved).toBe(300);
  });

  it("does nothing for a saving that the figures can't tell from nothing", () => {
    const result = allocate(family(license([habit(1000, 10), habit(8, 0)])), TERMS)!;
    expect(result).toMatchObject({ guarded: true, promised: { monthly: 0, low: 0, high: 0 }, seats: 1008 });
    expect(result.groups.every(({ moved }) => moved === 0)).toBe(true);
  });

  it("changes nothing for less than the floor that is set", () => {
    const counters = family(license([habit(100, 1), habit(40, 10)]));
    expect(allocate(counters, { ...TERMS, floor: 280 })!.guarded).toBe(false);
    expect(allocate(counters, { ...TERMS, floor: 300 })).toMatchObject({ guarded: true, promised: { monthly: 0 } });
  });

  it("promises nothing before three complete months", () => {
    const two = family(license([habit(400, 1, 2)]), NOBODY, 2);
    expect(allocate(two, TERMS)).toMatchObject({ guarded: true, promised: { monthly: 0 }, confidence: "low" });
  });

  it("is null without users or without a month", () => {
    expect(allocate(family(NOBODY), TERMS)).toBeNull();
    expect(allocate(family(license([habit(5, 1)]), NOBODY, 0), TERMS)).toBeNull();
  });

  it("buys a pool that lets the users exist where they hardly come", () => {
    expect(allocate(family(license([habit(1000, 0)])), TERMS)!.pool).toBe(50);
  });

  it("says high confidence only where those who came often keep coming", () => {
    const habits = [habit(100, 1), habit(40, 10)];
    const fickle: PersistenceCount[] = [
      { total: 3, windows: 100, after: 500, afterMonths: 300 },
      { total: 30, windows: 40, after: 200, afterMonths: 120 }
    ];
    const unknown: PersistenceCount[] = [{ total: 3, windows: 100, after: 300, afterMonths: 300 }];
    expect(allocate(family(license(habits)), TERMS)!.confidence).toBe("high");
    expect(allocate(family(license(habits, { persistence: fickle })), TERMS)!.confidence).toBe("low");
    expect(allocate(family(license(habits, { persistence: unknown })), TERMS)!.rates.beta).toBeNull();
  });

  it("takes leavers off what is expected and counts who comes after them", () => {
    const habits = [habit(100, 8), habit(100, 1)];
    const still = allocate(family(NOBODY, license(habits)), TERMS)!;
    const leaving = allocate(family(NOBODY, license(habits, { levels: levels(habits, 12, { left: 10 }) })), TERMS)!;
    expect(leaving.rates.of("login", 12, 12)).toBeLessThan(still.rates.of("login", 12, 12));
    const ages = Array.from({ length: 6 }, () => ({ logins: 500, userMonths: 100 }));
    const arriving = allocate(
      family(NOBODY, license(habits, { levels: levels(habits, 12, { left: 10, created: 10, ages }) })),
      TERMS
    )!;
    expect(arriving.cost.now).toBeGreaterThan(leaving.cost.now);
    expect(arriving.newcomers).toBe("member");
  });

  it("reads where users are registered from those whom no advice has moved yet", () => {
    const habits = [habit(60, 4)];
    const created = (newest: number, older: number) =>
      license(habits, {
        levels: levels(habits, 12).map((level, month) => ({ ...level, created: month >= 10 ? newest : older }))
      });
    // Those on login basis were created more than two months ago: they came on seats and were moved.
    expect(allocate(family(created(2, 1), created(0, 9)), TERMS)!.today.newcomers).toBe("member");
    expect(allocate(family(created(0, 1), created(0, 9)), TERMS)!.today.newcomers).toBe("login");
  });
});

const habits = fc.array(
  fc.record({
    profileId: fc.constantFrom("a", "b"),
    own: fc.integer({ min: 1, max: 12 }),
    total: fc.integer({ min: 0, max: 120 }),
    users: fc.integer({ min: 1, max: 40 })
  }),
  { minLength: 1, maxLength: 8 }
);
const prices = fc.record({
  seat: fc.integer({ min: 1, max: 40 }),
  login: fc.integer({ min: 1, max: 12 }),
  overage: fc.option(fc.integer({ min: 1, max: 30 })),
  settlement: fc.constantFrom("term" as const, "month" as const)
});
const counters = (member: HabitCount[], login: HabitCount[]): FamilyCounters => family(license(member), license(login));

it("promises no more than going on as today costs, and moves no more users than there are", () => {
  fc.assert(
    fc.property(habits, habits, prices, (member, login, terms) => {
      const result = allocate(counters(member, login), terms)!;
      expect(result.promised.monthly).toBeLessThanOrEqual(result.cost.now);
      expect(result.promised.low).toBeLessThanOrEqual(result.promised.high);
      for (const { moved, users } of result.groups) {
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(users);
      }
      const moves = result.groups.some(({ moved }) => moved > 0);
      expect(result.guarded ? !moves : result.cost.plan < result.cost.now).toBe(true);
    })
  );
});

it("is the same however the populations are named, ordered or cut", () => {
  fc.assert(
    fc.property(habits, habits, prices, (member, login, terms) => {
      const figures = (value: FamilyCounters) => {
        const { seats, pool, newcomers, cost, promised } = allocate(value, terms)!;
        return { seats, pool, newcomers, cost, promised };
      };
      const whole = counters(member, login);
      const halves = member.flatMap((row, index) => [
        { ...row, profileId: `x${index}`, users: row.users - 1 },
        { ...row, profileId: `y${index}`, users: 1 }
      ]);
      const cut = { ...whole, member: { ...whole.member, habits: halves.reverse() } };
      expect(figures(cut)).toEqual(figures(whole));
    })
  );
});

it("never costs less for a higher price", () => {
  fc.assert(
    fc.property(habits, habits, prices, (member, login, terms) => {
      const cost = (change: Partial<FamilyTerms>) =>
        allocate(counters(member, login), { ...terms, ...change })!.cost.now;
      expect(cost({ seat: terms.seat * 2 })).toBeGreaterThanOrEqual(cost({}) - 1e-6);
    })
  );
});

it("decides the same however similar users are spread over populations", () => {
  fc.assert(
    fc.property(habits, habits, prices, (member, login, terms) => {
      const whole = allocate(counters(member, login), terms);
      const halves = (rows: HabitCount[]): LicenseCounters => ({
        ...license(rows),
        habits: rows.flatMap((row) => [
          { ...row, profileId: "c", users: row.users - Math.floor(row.users / 2) },
          { ...row, profileId: "d", users: Math.floor(row.users / 2) }
        ])
      });
      const parted = allocate(family(halves(member), halves(login)), terms);
      expect(JSON.stringify(parted)).toBe(JSON.stringify(whole));
    })
  );
});
