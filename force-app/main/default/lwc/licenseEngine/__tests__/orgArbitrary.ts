import fc from "fast-check";
import type { ContractLine } from "c/licenseEngine";
import { addDays, addMonths } from "c/licenseEngine";

/** Users who are alike in everything: what a test says of one holds for all of them. */
export interface Crowd {
  license: string;
  profile: string;
  users: number;
  /** Day of creation. */
  created: string;
  /** False: they left after their last login. */
  active: boolean;
  /** Of the complete months, oldest first. */
  loginDays: number[];
  /** In the part of the running month that has passed. */
  running: number;
  /** Null: they never logged in. */
  lastLogin: string | null;
}

/** Whole orgs from which facts, counters and lists of users follow. */
export interface Org {
  asOf: string;
  /** First days of the complete months, oldest first. */
  months: string[];
  crowds: Crowd[];
  /** What the org has of each license besides the users on it: seats or monthly logins; null: the entitlement can't be read. */
  owned: { license: string; quantity: number | null }[];
  contracts: ContractLine[];
  /** Seats by which each license grew in the last half year; null: no readings. */
  growth: number | null;
}

const CUSTOMER = ["Customer Community", "Customer Community Login"] as const;
const PARTNER = ["Partner Community", "Partner Community Login"] as const;
const LICENSES = [...CUSTOMER, ...PARTNER, "Gold Partner"] as const;
const PROFILES = ["Agent", "Buyer", "Client"] as const;
const FIRST_OF_MONTH = "2026-11-01";
const MOST_MONTHS = 14;

/** How often someone comes: as usual each month, or another number of days in single months. */
const habit = fc.tuple(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 20 })),
  fc.array(
    fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 15 }) }),
    {
      minLength: MOST_MONTHS,
      maxLength: MOST_MONTHS
    }
  ),
  fc.boolean()
);

const crowd = fc.record({
  license: fc.constantFrom(...LICENSES),
  profile: fc.constantFrom(...PROFILES),
  users: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 150 })),
  /** Months before the as-of day; most are older than the record. */
  age: fc.oneof(fc.constant(30), fc.integer({ min: 0, max: MOST_MONTHS })),
  midMonth: fc.boolean(),
  stays: fc.integer({ min: 0, max: 5 }).map((dice) => dice > 0),
  habit,
  /** Days between the last login before the record and the record. */
  earlier: fc.option(fc.integer({ min: 1, max: 200 }))
});

type Drawn = typeof crowd extends fc.Arbitrary<infer T> ? T : never;

function crowdOf(
  { age, midMonth, stays, habit: [usual, changes, steady], earlier, ...own }: Drawn,
  months: readonly string[],
  asOf: string
): Crowd {
  const month = addMonths(FIRST_OF_MONTH, -1 - age);
  const created = midMonth ? addDays(month, 14) : month;
  const most = (start: string): number => (start >= created ? 28 : start === month ? 14 : 0);
  const days = (start: string, index: number): number =>
    Math.min(most(start), (steady ? null : changes[index]) ?? usual);
  const loginDays = months.map(days);
  const running = asOf === FIRST_OF_MONTH || !stays ? 0 : Math.min(10, usual);
  const newest = loginDays.findLastIndex((count) => count > 0);
  const before = earlier === null ? null : addDays(months[0], -earlier);
  const lastLogin =
    running > 0
      ? addDays(asOf, -1)
      : newest >= 0
        ? addDays(addMonths(months[newest], 1), -1)
        : before !== null && before > created
          ? before
          : null;
  // A profile is on one license.
  const profile = `${own.profile} ${LICENSES.indexOf(own.license)}`;
  return { ...own, profile, created, active: stays, loginDays, running, lastLogin };
}

const line = fc.record({
  license: fc.constantFrom(...LICENSES),
  quantity: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, null) }
  ),
  cents: fc.integer({ min: 50, max: 3000 }),
  currency: fc.constantFrom("USD", "USD", "USD", "USD", "EUR"),
  start: fc.constantFrom("2025-03-01", "2026-01-01", "2026-06-15", "2026-11-01", null),
  end: fc.constantFrom("2026-08-31", "2026-12-31", "2027-02-28", "2027-06-14", "2028-12-31", null),
  overagePrice: fc.option(fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100)),
  settlement: fc.constantFrom("year" as const, "month" as const, null),
  trueDown: fc.constantFrom(true, false, null),
  escalator: fc.constantFrom(null, null, 0.05)
});

export const org: fc.Arbitrary<Org> = fc
  .record({
    count: fc.oneof(fc.integer({ min: 1, max: MOST_MONTHS }), fc.integer({ min: 3, max: MOST_MONTHS })),
    asOf: fc.constantFrom(FIRST_OF_MONTH, addDays(FIRST_OF_MONTH, 15)),
    crowds: fc.array(crowd, { minLength: 1, maxLength: 9 }),
    lacking: fc.subarray([...LICENSES], { maxLength: 2 }),
    quantities: fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { freq: 6 }), {
      minLength: LICENSES.length,
      maxLength: LICENSES.length
    }),
    lines: fc.array(line, { maxLength: 4 }),
    growth: fc.option(fc.integer({ min: -40, max: 200 }))
  })
  .map(({ count, asOf, crowds, lacking, quantities, lines, growth }) => {
    const months = Array.from({ length: count }, (_, index) => addMonths(FIRST_OF_MONTH, index - count));
    return {
      asOf,
      months,
      growth,
      crowds: crowds.map((one) => crowdOf(one, months, asOf)),
      owned: LICENSES.map((license, index) => ({ license, quantity: quantities[index] })).filter(
        ({ license }) => !lacking.includes(license)
      ),
      contracts: lines.map(({ cents, ...one }) => ({
        ...one,
        basis: one.license.endsWith("Login") ? ("login" as const) : ("member" as const),
        unitPrice: cents / 100
      }))
    };
  });
