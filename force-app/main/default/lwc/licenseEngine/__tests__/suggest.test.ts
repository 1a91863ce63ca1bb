import fc from "fast-check";
import type {
  Suggestion,
  SuggestionContext,
  SuggestionLicense,
  SumRange,
  UserFact,
  UserSuggestion
} from "c/licenseEngine";
import {
  DEFAULT_DECISION_SETTINGS,
  addDays,
  decide,
  suggest,
  suggestionContext,
  suggestionCriteria
} from "c/licenseEngine";
import { decisionFacts } from "./decisionFixtures";
import { facts, license, usage } from "./fixtures";
import { meets } from "./plainCriteria";

const AS_OF = "2026-11-01";
const WINDOW = ["2026-08-01", "2026-09-01", "2026-10-01"];
const priced = (values: Partial<SuggestionLicense>): SuggestionLicense => ({
  license: "Member",
  basis: "member",
  memberPrice: 25,
  loginPrice: 10,
  currency: "USD",
  breakEven: 2.5,
  hasCounterpart: true,
  decided: null,
  upgradeTo: null,
  ...values
});
const CONTEXT: SuggestionContext = {
  asOf: AS_OF,
  dormantDays: 90,
  window: WINDOW,
  settings: DEFAULT_DECISION_SETTINGS,
  licenses: [
    priced({}),
    priced({ license: "Login", basis: "login" }),
    priced({ license: "Alone", hasCounterpart: false }),
    priced({ license: "Community", upgradeTo: "Plus" }),
    priced({ license: "Unpriced", memberPrice: null, breakEven: null, upgradeTo: "Plus" }),
    priced({ license: "Legacy", memberPrice: null, breakEven: null, hasCounterpart: false, upgradeTo: "Plus" }),
    priced({ license: "Quoted", memberPrice: null, breakEven: null, hasCounterpart: false })
  ]
};
const user = (loginDays: (number | null)[], values: Partial<UserFact> = {}): UserFact => ({
  id: "005000000000001AAA",
  name: "Ada",
  username: "ada@example.com",
  license: "Member",
  profile: "Dealer",
  sites: null,
  created: "2026-01-01",
  lastLogin: "2026-10-30",
  loginDays,
  ...values
});
const judge = (loginDays: (number | null)[], values: Partial<UserFact> = {}): UserSuggestion =>
  suggest(user(loginDays, values), WINDOW, CONTEXT);

describe("a suggestion", () => {
  it.each([
    ["toLogin", "belowBreakEven", "Member", [1, 2, 2]],
    ["keep", "nearBreakEven", "Member", [2, 2, 2]],
    ["toLogin", "belowBreakEven", "Member", [0, 3, 0]],
    ["keep", "nearBreakEven", "Member", [3, 3, 3]],
    ["keep", "basisFits", "Member", [4, 3, 3]],
    ["toMember", "aboveBreakEven", "Login", [4, 3, 3]],
    ["keep", "nearBreakEven", "Login", [3, 3, 3]],
    ["keep", "basisFits", "Login", [1, 0, 0]],
    ["keep", "noCounterpart", "Alone", [0, 1, 0]],
    ["upgradePossible", "upgradeEligible", "Community", [8, 8, 8]],
    ["keep", "basisFits", "Community", [8, 8, 7]],
    ["notEnoughData", "noBreakEven", "Unpriced", [1, 1, 1]],
    ["notEnoughData", "noBreakEven", "Unpriced", [9, 9, 9]],
    ["upgradePossible", "upgradeEligible", "Legacy", [8, 8, 8]],
    ["keep", "noCounterpart", "Legacy", [8, 8, 7]],
    ["notEnoughData", "noBreakEven", "Quoted", [9, 9, 9]],
    ["notEnoughData", "unknownLicense", "Other", [1, 1, 1]]
  ] as const)("is %s (%s) for %s with %p login days", (suggestion, reason, name, days) => {
    expect(judge([...days], { license: name })).toMatchObject({ suggestion, reason, confidence: "high" });
  });

  it("says what it rests on", () => {
    expect(judge([1, 2, 2])).toEqual({
      suggestion: "toLogin",
      reason: "belowBreakEven",
      confidence: "high",
      activity: "active",
      ownMonths: 3,
      mean: 5 / 3,
      breakEven: 2.5,
      monthlySaving: 8.333333,
      currency: "USD",
      upgradeTo: null
    });
  });

  it("names the license to upgrade to, without money", () => {
    expect(judge([8, 8, 8], { license: "Legacy" })).toMatchObject({ upgradeTo: "Plus", monthlySaving: null });
    expect(judge([1, 1, 1], { license: "Legacy" }).upgradeTo).toBeNull();
  });

  it("has low confidence with fewer than three months of the user's own", () => {
    expect(judge([null, 0, 1], { created: "2026-08-15" })).toMatchObject({
      suggestion: "toLogin",
      confidence: "low",
      ownMonths: 2,
      mean: 0.5
    });
  });

  it("does not count the month in which the user was created", () => {
    expect(judge([null, 9, 1], { created: "2026-09-02" })).toMatchObject({ ownMonths: 1, mean: 1 });
    expect(judge([null, null, 1], { created: "2026-10-02" })).toMatchObject({
      suggestion: "notEnoughData",
      reason: "noCompleteMonth",
      mean: null
    });
  });

  it.each([
    ["deactivate", "dormant", "2026-08-02"],
    ["toLogin", "belowBreakEven", "2026-08-03"]
  ])("is %s (%s) after a last login on %s", (suggestion, reason, lastLogin) => {
    expect(judge([0, 0, 0], { lastLogin })).toMatchObject({ suggestion, reason });
  });

  it.each([
    ["deactivate", "neverLoggedIn", "2026-08-02"],
    ["toLogin", "belowBreakEven", "2026-08-03"]
  ])("is %s (%s) for who never came and was created on %s", (suggestion, reason, created) => {
    expect(judge([0, 0, 0], { lastLogin: null, created })).toMatchObject({ suggestion, reason });
  });

  it("saves a seat by a deactivation on member basis, and nothing on login basis", () => {
    expect(judge([0, 0, 0], { lastLogin: "2026-01-01" }).monthlySaving).toBe(25);
    expect(judge([0, 0, 0], { lastLogin: "2026-01-01", license: "Login" }).monthlySaving).toBeNull();
  });

  it("counts a month of the window that the page does not have as not known", () => {
    expect(suggest(user([1]), ["2026-10-01"], CONTEXT)).toMatchObject({ ownMonths: 1, mean: 1 });
  });

  it("reads the window out of a page with more months", () => {
    expect(suggest(user([31, 1, 2, 2]), ["2026-07-01", ...WINDOW], CONTEXT)).toMatchObject({
      ownMonths: 3,
      mean: 5 / 3
    });
  });
});

const SUGGESTIONS: Suggestion[] = ["toLogin", "toMember", "deactivate", "keep", "upgradePossible", "notEnoughData"];
const anyUser = fc
  .record({
    license: fc.nat({ max: 7 }),
    created: fc.integer({ min: 0, max: 200 }).map((ago) => addDays(AS_OF, -ago)),
    since: fc.option(fc.integer({ min: 0, max: 200 })),
    days: fc.array(fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 31 })), { minLength: 3, maxLength: 3 })
  })
  .map(({ license: index, created, since, days }) =>
    user(
      WINDOW.map((month, m) => (created < addDays(month, 31) ? days[m] : null)),
      {
        license: CONTEXT.licenses[index % CONTEXT.licenses.length].license,
        created,
        lastLogin: since === null ? null : addDays(AS_OF, -since)
      }
    )
  );
const anyContext = fc
  .record({
    member: fc.integer({ min: 0, max: 400 }),
    login: fc.integer({ min: 1, max: 100 }),
    upgradeLoginDays: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 4)
  })
  .map(({ member, login, upgradeLoginDays }) => ({
    ...CONTEXT,
    settings: { ...DEFAULT_DECISION_SETTINGS, upgradeLoginDays },
    licenses: CONTEXT.licenses.map((known) => ({
      ...known,
      breakEven: known.breakEven === null ? null : member / login
    }))
  }));

describe("criteria of a suggestion", () => {
  it("are met by exactly the users who get the suggestion", () => {
    fc.assert(
      fc.property(anyUser, anyContext, (some, terms) => {
        const { suggestion } = suggest(some, WINDOW, terms);
        const met = SUGGESTIONS.filter((one) =>
          suggestionCriteria(one, terms).some((criterion) => meets(some, WINDOW, terms, criterion))
        );
        expect(met).toEqual([suggestion]);
      }),
      { numRuns: 2000 }
    );
  });

  it("agree with the rule as it is written", () => {
    fc.assert(
      fc.property(anyUser, anyContext, (some, terms) => {
        const { suggestion, mean, ownMonths, activity } = suggest(some, WINDOW, terms);
        const known = terms.licenses.find((one) => one.license === some.license);
        const breakEven = known?.breakEven ?? null;
        fc.pre(activity === "active" && ownMonths > 0 && breakEven !== null && known !== undefined);
        const m = mean ?? 0;
        // At a bound itself binary fractions decide; integers a hair apart are what the engine compares.
        fc.pre(Math.abs(m - 0.8 * (breakEven ?? 0)) > 1e-6 && Math.abs(m - 1.2 * (breakEven ?? 0)) > 1e-6);
        const low = m < 0.8 * (breakEven ?? 0);
        expect(suggestion === "toLogin").toBe(known?.basis === "member" && known.hasCounterpart && low);
        expect(suggestion === "toMember").toBe(known?.basis === "login" && m > 1.2 * (breakEven ?? 0));
      }),
      { numRuns: 2000 }
    );
  });

  it("name nobody where no license can have the suggestion", () => {
    expect(suggestionCriteria("upgradePossible", { ...CONTEXT, licenses: [CONTEXT.licenses[0]] })).toEqual([]);
  });
});

describe("the context of suggestions", () => {
  const org = facts({
    licenses: [license({ name: "Partner Community", activeUsers: 5 }), license({ name: "Gold Partner" })],
    usage: usage("Partner Community", "Dealer", { 1: 5 })
  });

  it("is made of the audit's prices, the window and the host's settings", () => {
    const upgrades = [{ license: "Gold Partner", targets: ["Customer Community Plus", "Partner Community"] }];
    expect(suggestionContext(org, decide(org, null), decisionFacts({ upgrades }))).toEqual({
      asOf: AS_OF,
      dormantDays: 90,
      window: WINDOW,
      settings: DEFAULT_DECISION_SETTINGS,
      licenses: [
        priced({ license: "Partner Community" }),
        priced({
          license: "Gold Partner",
          memberPrice: null,
          loginPrice: null,
          currency: null,
          breakEven: null,
          hasCounterpart: false,
          upgradeTo: "Partner Community"
        })
      ]
    });
  });

  it("knows no upgrade where the host delivers no decision facts", () => {
    const known = suggestionContext(org, decide(org, null), null);
    expect(known.licenses.every(({ upgradeTo }) => upgradeTo === null)).toBe(true);
  });
});

describe("a suggestion where the family is decided", () => {
  const decided = (...moves: SumRange[]): Partial<SuggestionLicense> => ({ decided: { moves, confidence: "medium" } });
  const light = { min: [1, 32, 63, 0], max: [0, 31, 62, 4] };
  const heavy = { min: [1, 32, 63, 8], max: [0, 31, 62, 93] };
  const login = priced({ license: "Login", basis: "login", ...decided(heavy) });
  const context: SuggestionContext = { ...CONTEXT, licenses: [priced(decided(light)), login] };
  const of = (loginDays: number[], values: Partial<UserFact> = {}): UserSuggestion =>
    suggest(user(loginDays, values), WINDOW, context);

  it("moves those whom the decision moves, whatever single months say", () => {
    expect(of([0, 4, 0])).toMatchObject({ suggestion: "toLogin", reason: "belowBreakEven" });
    expect(of([0, 5, 0])).toMatchObject({ suggestion: "keep", reason: "nearBreakEven" });
    expect(of([4, 4, 0], { license: "Login" })).toMatchObject({ suggestion: "toMember" });
    expect(of([4, 3, 0], { license: "Login" })).toMatchObject({ suggestion: "keep" });
  });

  it("deactivates nobody: who is idle costs a twentieth of a login on login basis", () => {
    const idle = { lastLogin: "2026-01-01" };
    expect(of([0, 0, 0], idle)).toMatchObject({ suggestion: "toLogin", reason: "dormant", monthlySaving: 25 });
    expect(of([0, 0, 0], { ...idle, license: "Login" })).toMatchObject({ suggestion: "keep" });
    expect(suggestionCriteria("deactivate", context)).toEqual([]);
  });

  it("keeps those between two ranges, and follows the decision without a break-even of the past", () => {
    const apart = { ...context, licenses: [priced({ ...decided(light, heavy), breakEven: null })] };
    const suggestions = [4, 5, 7, 8].map((days) => suggest(user([days, 0, 0]), WINDOW, apart));
    expect(suggestions.map(({ suggestion }) => suggestion)).toEqual(["toLogin", "keep", "keep", "toLogin"]);
    expect(suggestions[1].reason).toBe("basisFits");
  });

  it("is as certain as the decision", () => {
    expect(of([0, 4, 0]).confidence).toBe("medium");
  });

  it("is split into users without a login and the others, so that each list has the users of its finding", () => {
    const sums = (filter: "toLoginIdle" | "toLoginUsed") =>
      suggestionCriteria(filter, context)
        .filter(({ activity }) => activity === "active")
        .map(({ sumMin, sumMax }) => ({ sumMin, sumMax }));
    expect(sums("toLoginIdle")).toEqual([{ sumMin: light.min, sumMax: [0, 0, 0, 0] }]);
    expect(sums("toLoginUsed")).toEqual([{ sumMin: [1, 32, 63, 1], sumMax: light.max }]);
  });

  it("asks hosts for idle users like for everybody", () => {
    const asked = suggestionCriteria("toLogin", context);
    expect(asked.map(({ license: name, activity, sumMax }) => [name, activity, sumMax])).toEqual(
      ["active", "dormant", "never"].map((activity) => ["Member", activity, light.max])
    );
  });
});
