import type { Basis, FamilyCounters, FamilyTerms } from "c/licenseEngine";
import { decisionOf, familyCounters, insideMoves, withHabits } from "c/licenseEngine";
import vectors from "#vectors/License_Money_Vectors";

type Side = (typeof vectors)[number]["counters"]["member"];

/** Decimals in which money of both hosts must agree; rates have more. */
const MONEY = 6;
const RATE = 8;

function numbersOf(text: string, between: RegExp): number[][] {
  return text
    .split(";")
    .filter(Boolean)
    .map((part) => part.split(between).map(Number));
}

/** A vector holds counters in the formats of an org's records. */
function countersOf({ months, span, member, login }: (typeof vectors)[number]["counters"]): FamilyCounters {
  const sides: Record<string, Side> = { member, login };
  const licenses = Object.entries(sides).map(([license, { levels, persistence }]) => ({
    license,
    levels: levels.map((level) => ({
      ...level,
      ages: numbersOf(level.ages, /:/).map(([logins, userMonths]) => ({ logins, userMonths }))
    })),
    persistence: numbersOf(persistence, /[:,]/).map(([total, windows, after, afterMonths]) => ({
      total,
      windows,
      after,
      afterMonths
    }))
  }));
  const rows = Object.entries(sides).flatMap(([license, { habits }]) =>
    habits.map((text, population) => ({ license, profileId: String(population), habits: text }))
  );
  const counters = withHabits({ months: new Array<string>(months).fill("month"), span, licenses }, rows);
  return familyCounters(counters, { member: "member", login: "login" });
}

/** Numbers may differ in their last decimals, everything else not at all. */
function near(value: unknown, path = ""): unknown {
  if (typeof value === "number") return expect.closeTo(value, /rate|beta/.test(path) ? RATE : MONEY);
  if (Array.isArray(value)) return value.map((one) => near(one, path));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, near(one, key)]));
}

/** FamilyDecisionVectorsTest holds the kernel in Apex to the same file; `scripts/vectors` wrote it and computes it the long way. */
describe("a family's decision agrees with the vector", () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, { counters, terms, expected }) => {
    expect(told(decisionOf(countersOf(counters), terms as FamilyTerms | null), terms !== null)).toEqual(near(expected));
  });
});

describe("moves inside a contract agree with the vector", () => {
  const cases = vectors.flatMap(({ name, counters, expected, inside }) => {
    const isDecided = expected && inside;
    return isDecided ? [[name, counters, expected, inside] as const] : [];
  });

  it.each(cases)("%s", (_, counters, { groups }, { avoided, ...paid }) => {
    const known = groups.map((group) => ({ ...group, basis: group.basis as Basis }));
    const moves = insideMoves(known, { ...paid, overage: 1, moveCost: 0 }, counters.months);
    expect(moves.avoided).toBeCloseTo(avoided, MONEY - 1);
  });
});

/** What a vector says of a decision. */
function told(decision: ReturnType<typeof decisionOf>, isPriced: boolean): object | null {
  if (!decision) return null;
  const { rates, today, ...figures } = decision;
  return { ...figures, beta: rates.beta, today: { ...today, poolCost: isPriced ? today.poolCost : null } };
}
