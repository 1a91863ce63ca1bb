import type { FamilyTerms } from "c/licenseEngine";
import type { Case, CountersVector, LicenseVector } from "./vector.ts";
import { agesText } from "./vector.ts";

const TERMS: FamilyTerms = { seat: 5, login: 2, overage: 3, settlement: "term" };
const NOBODY: LicenseVector = { habits: [], levels: [], persistence: "" };
const NO_AGES = "0:0;0:0;0:0;0:0;0:0;0:0";

/** Users with the same login days in each of their own months. */
interface Users {
  users: number;
  perMonth: number;
  own?: number;
}

interface Change {
  /** Months of the record, and of the levels. */
  months?: number;
  levelMonths?: number;
  /** Factor on the logins of a month, by index. */
  level?: (month: number) => number;
  created?: number;
  left?: number;
  ages?: { logins: number; userMonths: number }[];
  /** Login days that frequent users keep, as a share: of users above 2.5 login days per month. */
  keep?: number;
  persistence?: string;
}

function license(rows: Users[], change: Change = {}): LicenseVector {
  const { months = 12, levelMonths = months, level = () => 1, created = 0, left = 0, keep = 1 } = change;
  const users = rows.reduce((sum, row) => sum + row.users, 0);
  const logins = rows.reduce((sum, row) => sum + row.users * row.perMonth, 0);
  const ages = change.ages ? agesText(change.ages) : NO_AGES;
  const before = Math.min(3, months - 1);
  const after = Math.min(3, months - before);
  return {
    habits: rows.map((row) => {
      const own = row.own ?? Math.min(12, months);
      return `${own}=${Math.round(row.perMonth * own)}:${row.users}`;
    }),
    levels: Array.from({ length: levelMonths }, (_, index) => ({
      month: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
      logins: Math.round(logins * level(index)),
      users,
      created,
      left,
      ages
    })),
    persistence:
      change.persistence ??
      rows
        .map(({ users: count, perMonth }) => {
          const days = Math.round(count * after * perMonth * (perMonth > 2.5 ? keep : 1));
          return `${Math.round(before * perMonth)}:${count},${days},${count * after}`;
        })
        .join(";")
  };
}

function family(member: LicenseVector, login: LicenseVector = NOBODY, months = 12): CountersVector {
  const before = Math.max(0, Math.min(3, months - 1));
  return { months, span: { months: before, after: Math.min(3, months - before) }, member, login };
}

/** A hundred users who come once a month, and forty who come ten times. */
const BOTH: Users[] = [
  { users: 100, perMonth: 1 },
  { users: 40, perMonth: 10 }
];

function lengthOfRecord(months: number, why: string): Case {
  return {
    name: `a record of ${months} months`,
    why,
    counters: family(license(BOTH, { months }), NOBODY, months),
    terms: TERMS,
    byHand: months < 3 ? { guarded: true, promised: null, confidence: "low", seats: 140, cost: { now: 700 } } : {}
  };
}

function withTerms(name: string, why: string, terms: Partial<FamilyTerms>): Case {
  const level = (month: number): number => [0.8, 1.2, 1, 0.9, 1.1, 1][month % 6];
  const counters = family(license(BOTH, { level }), license([{ users: 200, perMonth: 1.5 }], { level }));
  return { name, why, counters, terms: { ...TERMS, ...terms } };
}

function withChange(name: string, why: string, change: Change, rows: Users[] = BOTH, terms = TERMS): Case {
  const months = change.months ?? 12;
  return { name, why, counters: family(license(rows, change), NOBODY, months), terms };
}

const AGES_RISING = [20, 30, 50, 80, 100, 120].map((logins) => ({ logins, userMonths: 40 }));
const AGES_FALLING = [...AGES_RISING].reverse();
const AGES_LIGHT = AGES_RISING.map(({ userMonths }) => ({ logins: 10, userMonths }));
const AGES_HEAVY = AGES_RISING.map(({ userMonths }) => ({ logins: 400, userMonths }));
const AT_BREAK_EVEN = AGES_RISING.map(({ userMonths }) => ({ logins: 100, userMonths }));

/** Cases made by hand: each rule of money.md at its edges. */
export const EDGES: Case[] = [
  {
    name: "nobody",
    why: "Without users there is nothing to decide.",
    counters: family(NOBODY),
    terms: TERMS,
    byHand: null
  },
  {
    name: "no complete month",
    why: "n = 0: nothing.",
    counters: family(license([{ users: 5, perMonth: 1, own: 1 }], { months: 1 }), NOBODY, 0),
    terms: TERMS,
    byHand: null
  },
  lengthOfRecord(1, "n = 1: rates are shown, but no moves and no promise."),
  lengthOfRecord(2, "n = 2: the same."),
  lengthOfRecord(3, "n = 3: a first estimate with low confidence; 30 % away from break-even is clear."),
  lengthOfRecord(5, "n = 5: the last record with the larger distances."),
  lengthOfRecord(6, "n = 6: the first record with the smaller distances, and high confidence."),
  lengthOfRecord(9, "n = 9: a row of the interval's table."),
  {
    ...lengthOfRecord(12, "100 light users on login basis, 40 seats at 5; 140 seats cost 700."),
    byHand: { seats: 40, cost: { now: 700 }, users: { toLogin: 100, toMember: 0 }, confidence: "high", guarded: false }
  },
  {
    name: "one price is missing",
    why: "Seats and pool have a size, but there is no split and no money.",
    counters: family(license(BOTH), license([{ users: 30, perMonth: 2 }])),
    terms: null,
    byHand: { seats: 140, pool: 60, promised: null, cost: null, users: { toLogin: 0, toMember: 0 } }
  },
  {
    name: "one price is missing, and two months are known",
    why: "The pool is the expected need; nothing more is said.",
    counters: family(license(BOTH, { months: 2 }), license([{ users: 30, perMonth: 2 }], { months: 2 }), 2),
    terms: null,
    byHand: { seats: 140, pool: 60, promised: null, cost: null, confidence: "low" }
  },
  withTerms("overage unknown", "The pool is the expected need; overage costs twice a login.", { overage: null }),
  withTerms("overage 1.5 times a login", "A third of the cases is covered: the pool is below the need.", {
    overage: 3
  }),
  withTerms("overage 3 times a login", "Two thirds are covered; the interval goes further down.", { overage: 6 }),
  withTerms("overage 5 times a login", "The quantile ends at 0.67, the interval at 0.4 lower.", { overage: 10 }),
  withTerms("overage as cheap as a login", "The quantile ends at 0.2.", { overage: 2 }),
  withTerms("overage cheaper than a login", "The quantile ends at 0.2.", { overage: 1 }),
  withTerms("free overage", "A price of 0 is a price.", { overage: 0 }),
  withTerms("settled by month, overage 1.5 times a login", "The lower third of the months.", { settlement: "month" }),
  withTerms("settled by month, overage 3 times a login", "The upper third of the months.", {
    settlement: "month",
    overage: 6
  }),
  withTerms("settled by month, overage unknown", "As settled by term.", { settlement: "month", overage: null }),
  withTerms("settled by month, free overage", "The lowest month.", { settlement: "month", overage: 0 }),
  {
    name: "1,000 users who never log in",
    why: "20 users a login: 50 logins a month, though nobody needs one.",
    counters: family(license([{ users: 1000, perMonth: 0 }])),
    terms: TERMS,
    byHand: { seats: 0, pool: 50, users: { toLogin: 1000, toMember: 0 }, cost: { now: 5000, plan: 100 } }
  },
  {
    name: "1,001 users who never log in",
    why: "One more user needs one more login: ceil(1001 / 20) = 51.",
    counters: family(license([{ users: 1001, perMonth: 0 }])),
    terms: TERMS,
    byHand: { seats: 0, pool: 51 }
  },
  {
    name: "logins that the user limit leaves unused",
    why: "1,000 who never come leave 50 logins: 17 who come three times would fit, but nothing tells which 17 of 100.",
    counters: family(license([{ users: 1000, perMonth: 0 }], {}), license([{ users: 100, perMonth: 3 }])),
    terms: TERMS,
    byHand: { users: { toLogin: 1000 } }
  },
  {
    name: "all who come three times fit into the user limit",
    why: "2,000 who never come leave 100 logins for 30 members who come three times.",
    counters: family(
      license([
        { users: 2000, perMonth: 0 },
        { users: 30, perMonth: 3 }
      ])
    ),
    terms: TERMS,
    byHand: { seats: 0, users: { toLogin: 2030, toMember: 0 } }
  },
  {
    name: "a saving below the guard's share",
    why: "8 idle users of 1,008 save 40 of 5,040 a month: under 3 %.",
    counters: family(
      license([
        { users: 1000, perMonth: 10 },
        { users: 8, perMonth: 0 }
      ])
    ),
    terms: TERMS,
    byHand: { guarded: true, seats: 1008, promised: { monthly: 0, low: 0, high: 0 } }
  },
  {
    name: "a saving below the guard's amount",
    why: "Five idle users save less than 25 a month, though that is a third of the cost.",
    counters: family(
      license([
        { users: 10, perMonth: 10 },
        { users: 5, perMonth: 0 }
      ])
    ),
    terms: TERMS,
    byHand: { guarded: true, seats: 15, promised: { monthly: 0 } }
  },
  {
    name: "a saving below the guard's share of a short record",
    why: "45 idle users of 1,000 save under 6 %, with four months.",
    counters: family(
      license(
        [
          { users: 955, perMonth: 10 },
          { users: 45, perMonth: 0 }
        ],
        { months: 4 }
      ),
      NOBODY,
      4
    ),
    terms: TERMS,
    byHand: { guarded: true, seats: 1000 }
  },
  withChange("persistence unknown", "Seven windows of frequent users are too few.", {
    persistence: "3:100,300,300;30:7,210,21"
  }),
  withChange("persistence of exactly eight windows", "Eight are enough.", { persistence: "3:100,300,300;30:8,240,24" }),
  withChange("persistence unknown because nobody came afterwards", "There is nothing to compare with.", {
    persistence: "3:100,0,300;30:40,0,120"
  }),
  withChange("persistence fair", "0.8: medium confidence, a wider interval.", { keep: 0.5 }),
  withChange("persistence low", "Rates come close to those of similar users afterwards, with the same sum.", {
    keep: 0.1
  }),
  withChange("habits that change a little", "A year of one's own says no more than the table shows.", {
    persistence: "0:300,500,900;3:300,1200,900;12:200,2200,600;30:150,4000,450"
  }),
  withChange("chance, and habits that last", "A year of one's own says more than the table shows.", {
    persistence: "0:300,300,900;3:300,950,900;6:200,1000,600;9:100,800,300"
  }),
  {
    name: "rare users on login basis beside members whose habits change",
    why: "Each license keeps its own sum of logins: 1,200 a month on login basis.",
    counters: family(
      license([...BOTH, { users: 300, perMonth: 2 }], { keep: 0.3 }),
      license([
        { users: 1200, perMonth: 1 },
        { users: 900, perMonth: 0 }
      ])
    ),
    terms: { ...TERMS, overage: null },
    byHand: { today: { pool: 1200 } }
  },
  withChange("persistence low, and who came more came less afterwards", "Falling neighbors are pooled, twice.", {
    persistence: "0:40,80,120;3:60,300,180;6:30,60,90;9:35,60,105;12:10,5,30;30:44,132,132;33:5,2,15"
  }),
  withChange("persistence low, and too few windows for one point", "Rates stay as they are.", {
    persistence: "3:15,60,45;30:9,15,27"
  }),
  withChange(
    "persistence low, everybody on login basis",
    "The sum of the rates stays 100 + 400 logins a month.",
    { keep: 0.1 },
    BOTH,
    { ...TERMS, overage: null }
  ),
  withChange(
    "season: six months known of single users, twelve of the license",
    "The record was twice as busy as the year.",
    { months: 6, levelMonths: 12, level: (month) => (month < 6 ? 0.5 : 1.5) }
  ),
  withChange("season: twelve months of single users", "A whole year needs no season.", {
    level: (month) => (month < 6 ? 0.5 : 1.5)
  }),
  withChange("more than a year of levels", "Season, trend and variation look at the newest twelve.", {
    levelMonths: 20,
    level: (month) => (month < 8 ? 3 : 1 + (month % 3) / 10)
  }),
  withChange("trend up", "All pairs rise.", { level: (month) => 1 + month / 20 }),
  withChange("trend steeply up", "It ends at 1.6.", { level: (month) => 1.3 ** month }),
  withChange("trend down over a year", "A year may fall to 0.75.", { level: (month) => 0.8 ** month }),
  withChange("trend down over eight months", "A shorter record never falls.", {
    months: 8,
    level: (month) => 0.8 ** month
  }),
  withChange("no trend: 84 % of the pairs rise", "Too few agree.", {
    months: 6,
    level: (month) => [1, 1.1, 1.2, 1.3, 1.15, 1.05][month]
  }),
  withChange("levels of nobody's logins", "A mean of 0 has neither season nor trend.", { level: () => 0 }),
  withChange("users leave", "Seats are paid to the end, their logins stop.", { left: 8 }),
  withChange("everybody leaves", "The share of leavers is 1 at most.", { left: 400 }),
  withChange(
    "newcomers on seats who hardly come",
    "They should be registered on login basis.",
    { created: 6, ages: AGES_LIGHT },
    [{ users: 200, perMonth: 8 }]
  ),
  withChange(
    "more new users than users",
    "A launch: 20 users now, 30 new ones a month. Arrivals grow by 10 % a month at most.",
    { created: 30, left: 4, ages: AGES_LIGHT },
    [{ users: 20, perMonth: 8 }]
  ),
  {
    name: "newcomers on login basis who come often",
    why: "They should be registered on seats.",
    counters: family(
      license([{ users: 150, perMonth: 8 }]),
      license([{ users: 150, perMonth: 1 }], { created: 6, ages: AGES_HEAVY })
    ),
    terms: TERMS,
    byHand: { newcomers: "member", today: { newcomers: "login" } }
  },
  {
    name: "newcomers near break-even",
    why: "2.5 logins at 2 cost a seat: registration stays as it is.",
    counters: family(license([{ users: 150, perMonth: 8 }]), license(BOTH, { created: 6, ages: AT_BREAK_EVEN })),
    terms: TERMS,
    byHand: { newcomers: "login", today: { newcomers: "login" } }
  },
  {
    name: "newcomers take the seats of leavers first",
    why: "Ten leave and six come a month: the paid seats that are left free are enough.",
    counters: family(
      license([{ users: 300, perMonth: 9 }], { left: 10 }),
      license([{ users: 200, perMonth: 0.5 }], { created: 6, ages: AGES_LIGHT })
    ),
    terms: TERMS
  },
  {
    name: "registration today without newcomers",
    why: "Nobody was created in six months: the basis of most users.",
    counters: family(license([{ users: 40, perMonth: 9 }]), license([{ users: 60, perMonth: 1 }])),
    terms: TERMS,
    byHand: { today: { newcomers: "login" } }
  },
  {
    name: "registration today is the basis of most new users",
    why: "Three a month on seats, two on login basis, though most users are on login basis.",
    counters: family(
      license([{ users: 40, perMonth: 9 }], { created: 3, ages: AGES_RISING }),
      license([{ users: 160, perMonth: 1 }], { created: 2, ages: AGES_LIGHT })
    ),
    terms: TERMS,
    byHand: { today: { newcomers: "member" } }
  },
  withChange("growing: more come than leave", "Arrivals grow with the users.", {
    created: 12,
    left: 2,
    ages: AGES_RISING
  }),
  withChange(
    "young users come more often later",
    "Their rate is raised, by 1.5 at most.",
    { ages: AGES_RISING, created: 2 },
    [...BOTH, { users: 30, perMonth: 1, own: 3 }, { users: 10, perMonth: 4, own: 2 }]
  ),
  withChange("young users come less often later", "Their rate is lowered.", { ages: AGES_FALLING, created: 2 }, [
    ...BOTH,
    { users: 30, perMonth: 3, own: 3 },
    { users: 10, perMonth: 4, own: 1 }
  ]),
  withChange(
    "young users of whom too few are known",
    "Under 20 user-months say nothing.",
    { ages: AGES_RISING.map(({ logins }) => ({ logins, userMonths: 6 })) },
    [...BOTH, { users: 30, perMonth: 1, own: 2 }]
  ),
  withChange("users without a complete month", "They come like newcomers, and don't move.", { ages: AGES_LIGHT }, [
    ...BOTH,
    { users: 25, perMonth: 0, own: 0 }
  ]),
  withChange("users created in the last two months", "Own months below three: they don't move.", {}, [
    { users: 300, perMonth: 0.5 },
    { users: 50, perMonth: 0.5, own: 2 }
  ]),
  {
    name: "exactly 15 % away from break-even",
    why: "|20 - 2 x 8.5| = 3 = 15 % of 20: that is clear.",
    counters: family(license([{ users: 100, perMonth: 8.5 }])),
    terms: { seat: 20, login: 2, overage: 3, settlement: "term" },
    byHand: { groups: [{ basis: "member", own: 12, total: 102, users: 100, rate: 8.5, moved: 100 }] }
  },
  {
    name: "a little less than 15 % away from break-even",
    why: "103 login days in 12 months: |20 - 2 x 8.583| = 2.833.",
    counters: family(license([{ users: 100, perMonth: 103 / 12 }])),
    terms: { seat: 20, login: 2, overage: 3, settlement: "term" },
    byHand: { users: { toLogin: 0, toMember: 0 }, guarded: true }
  },
  {
    name: "exactly 30 % away from break-even, with five months",
    why: "|20 - 2 x 7| = 6 = 30 % of 20.",
    counters: family(license([{ users: 100, perMonth: 7 }], { months: 5 }), NOBODY, 5),
    terms: { seat: 20, login: 2, overage: 3, settlement: "term" },
    byHand: { groups: [{ basis: "member", own: 5, total: 35, users: 100, rate: 7, moved: 100 }] }
  },
  {
    name: "everybody at break-even",
    why: "Every cut costs the same; the smallest number of users on login basis wins, and nobody is clear of break-even.",
    counters: family(license([{ users: 60, perMonth: 10 }]), license([{ users: 40, perMonth: 10 }])),
    terms: { seat: 20, login: 2, overage: null, settlement: "term" },
    byHand: { users: { toLogin: 0, toMember: 0 }, guarded: true, seats: 60, pool: 400 }
  },
  {
    name: "the same rate on both bases",
    why: "Who is on login basis already goes first.",
    counters: family(license([{ users: 60, perMonth: 1 }]), license([{ users: 40, perMonth: 1 }])),
    terms: TERMS,
    byHand: { seats: 0, users: { toLogin: 60, toMember: 0 } }
  },
  {
    name: "the same rate of different own months",
    why: "Equal rates are ordered by own months.",
    counters: family(
      license([
        { users: 60, perMonth: 1, own: 12 },
        { users: 30, perMonth: 1, own: 4 },
        { users: 20, perMonth: 1, own: 8 }
      ])
    ),
    terms: TERMS,
    byHand: { seats: 0, users: { toLogin: 110, toMember: 0 } }
  },
  {
    name: "heavy users on login basis",
    why: "30 users who come twelve times cost 24 each; a seat costs 5.",
    counters: family(
      NOBODY,
      license([
        { users: 30, perMonth: 12 },
        { users: 200, perMonth: 1 }
      ])
    ),
    terms: TERMS,
    byHand: { seats: 30, users: { toLogin: 0, toMember: 30 } }
  },
  {
    name: "users on the wrong basis both ways",
    why: "Light users leave their seats to heavy ones.",
    counters: family(
      license([
        { users: 80, perMonth: 0.5 },
        { users: 20, perMonth: 9 }
      ]),
      license([
        { users: 25, perMonth: 9 },
        { users: 90, perMonth: 1 }
      ])
    ),
    terms: TERMS,
    byHand: { seats: 45, users: { toLogin: 80, toMember: 25 } }
  },
  {
    name: "the cut divides similar users",
    why: "Of 30 who come three times some would fit under the user limit; none moves.",
    counters: family(
      license([
        { users: 400, perMonth: 0 },
        { users: 30, perMonth: 3 }
      ])
    ),
    terms: TERMS,
    byHand: { seats: 30, users: { toLogin: 400, toMember: 0 } }
  },
  {
    name: "a family of 19 users",
    why: "Below 20 users the interval is wider.",
    counters: family(license([{ users: 19, perMonth: 0.5 }])),
    terms: { ...TERMS, seat: 25, login: 10 }
  },
  {
    name: "a family of 20 users",
    why: "20 are not below 20.",
    counters: family(license([{ users: 20, perMonth: 0.5 }])),
    terms: { ...TERMS, seat: 25, login: 10 }
  },
  {
    name: "a pool of a half",
    why: "21 users who come once in two months need 10.5 logins: 11 are bought.",
    counters: family(NOBODY, license([{ users: 21, perMonth: 0.5 }])),
    terms: { ...TERMS, overage: null },
    byHand: { pool: 11, seats: 0 }
  },
  {
    name: "populations with the same habit",
    why: "Populations share the prices: 7, 8 and 6 users are 21.",
    counters: family(
      NOBODY,
      license([
        { users: 7, perMonth: 0.5 },
        { users: 8, perMonth: 0.5 },
        { users: 6, perMonth: 0.5 }
      ])
    ),
    terms: { ...TERMS, overage: null },
    byHand: { pool: 11, groups: [{ basis: "login", own: 12, total: 6, users: 21, rate: 0.5, moved: 0 }] }
  },
  {
    name: "a month that one license lacks",
    why: "It is left out of what is known of both together.",
    counters: family(license(BOTH, { levelMonths: 12 }), license([{ users: 50, perMonth: 1 }], { levelMonths: 9 })),
    terms: TERMS
  },
  {
    name: "prices with four decimals",
    why: "Money is rounded to the millionth only.",
    counters: family(license(BOTH), license([{ users: 33, perMonth: 4 }])),
    terms: { seat: 4.4375, login: 1.8125, overage: 2.7188, settlement: "term" }
  }
];
