import { suggestionCriteria } from "c/licenseEngine";
import { EVERYBODY, conditionsOf, filterFor, validDays } from "c/users";
import { decisionModel } from "#mocks/decisions";

const { context } = decisionModel();

describe("c/users", () => {
  it("asks for everybody where nothing is chosen", () => {
    const conditions = conditionsOf(EVERYBODY, context);
    expect(Object.values(conditions).every((value) => value === null)).toBe(true);
  });

  it("asks for login days with an open end up to the most a month has", () => {
    expect(conditionsOf({ ...EVERYBODY, minDays: 5 }, context).loginDays).toEqual({ min: 5, max: 31 });
    expect(conditionsOf({ ...EVERYBODY, maxDays: 0 }, context).loginDays).toEqual({ min: 0, max: 0 });
  });

  it("asks for a suggestion by the conditions that the engine makes of it", () => {
    const { criteria } = conditionsOf({ ...EVERYBODY, suggestion: "toLogin" }, context);
    expect(criteria).toEqual(suggestionCriteria("toLogin", context));
    expect(criteria?.length).toBeGreaterThan(0);
  });

  it("asks for one part of those who go on login basis: idle, or rarely there", () => {
    const of = (suggestion: "toLogin" | "toLoginIdle" | "toLoginUsed") =>
      conditionsOf({ ...EVERYBODY, suggestion }, context).criteria!;
    expect(of("toLoginIdle").length).toBeGreaterThan(0);
    expect(of("toLoginIdle").every(({ sumMax }) => sumMax?.every((sum) => sum <= 0))).toBe(true);
    expect(of("toLoginUsed").length).toBeGreaterThan(0);
    expect(of("toLoginUsed").every(({ sumMin }) => sumMin?.every((sum) => sum >= 1))).toBe(true);
  });

  it("filters for what another page speaks of", () => {
    const filter = filterFor({ license: "Plus", profile: null, activity: "dormant" });
    expect(filter).toEqual({ ...EVERYBODY, license: "Plus", activity: "dormant" });
  });

  it.each([
    [{ minDays: 3, maxDays: 3 }, true],
    [{ minDays: 4, maxDays: 3 }, false],
    [{ minDays: 1.5, maxDays: null }, false],
    [{ minDays: null, maxDays: 32 }, false],
    [{ minDays: -1, maxDays: null }, false]
  ])("takes login days %j: %s", (days, valid) => {
    expect(validDays(days)).toBe(valid);
  });
});
