import type { PlanItem, PlanProblem, PlanToApply } from "c/licenseEngine";
import { buildPlan, planProblems, planProgress } from "c/licenseEngine";
import { SETTINGS, eligibilityFacts, org, profileId, user, userId } from "./moveFixtures";

const LOGIN = "Customer Community Login";
const PARTNER = "Partner Community";
const entries = [LOGIN, PARTNER].map((toLicense) => ({
  fromProfileId: profileId("Customer Community"),
  toLicense,
  toProfileId: profileId(toLicense)
}));
const facts = eligibilityFacts({ users: [user({ id: userId(1) }), user({ id: userId(2), name: "Bob" })] });
const items = (license: string): PlanItem[] =>
  buildPlan(
    {
      kind: license === LOGIN ? "switch" : "upgrade",
      license,
      userIds: [userId(1), userId(2)],
      entries,
      settings: SETTINGS
    },
    facts
  ).items;
const problems = (values: Partial<PlanToApply> = {}): PlanProblem[] =>
  planProblems({
    plan: { state: "planned", applyFrom: null },
    items: items(LOGIN),
    facts,
    settings: SETTINGS,
    confirmed: null,
    ...values
  });
const withSeats = (total: number | null, used: number | null) => ({
  ...facts,
  org: org({ seats: [{ license: LOGIN, total, used }] })
});

describe("applying a plan", () => {
  it("needs nothing typed where everything can be taken back", () => {
    expect(problems()).toEqual([]);
  });

  it.each<[PlanProblem, Partial<PlanToApply>]>([
    ["cannotApply", { settings: { ...SETTINGS, canApply: false } }],
    ["wrongState", { plan: { state: "draft", applyFrom: null } }],
    ["wrongState", { plan: { state: "applying", applyFrom: null } }],
    ["wrongState", { plan: { state: "applied", applyFrom: null } }],
    ["tooEarly", { plan: { state: "waiting", applyFrom: "2026-11-02" } }],
    ["empty", { items: [] }],
    ["empty", { items: items(LOGIN).map((item) => ({ ...item, state: "applied" as const })) }],
    ["twice", { items: [...items(LOGIN), { ...items(LOGIN)[0], state: "skipped" as const }] }],
    ["protected", { settings: { ...SETTINGS, protect: { ...SETTINGS.protect, names: ["Bob"] } } }],
    [
      "protected",
      {
        settings: { ...SETTINGS, protect: { ...SETTINGS.protect, domains: ["vip.example"] } },
        emails: { [userId(2)]: "bob@vip.example" }
      }
    ],
    ["protectListUnread", { settings: { ...SETTINGS, protect: null } }],
    ["allStopped", { settings: { ...SETTINGS, stopped: { by: "Ada", at: null, reason: "Audit" } } }],
    ["overSeats", { facts: withSeats(10, 9) }],
    ["seatsUnknown", { facts: withSeats(null, 9) }],
    ["notConfirmed", { items: items(PARTNER) }],
    ["notConfirmed", { items: items(PARTNER), confirmed: 1 }]
  ])("is refused: %s", (problem, values) => {
    expect(problems(values)).toEqual([problem]);
  });

  it("goes on where the grace period is over, a run was stopped, or a run ended with failures", () => {
    expect(problems({ plan: { state: "waiting", applyFrom: "2026-11-01" } })).toEqual([]);
    expect(problems({ plan: { state: "stopped", applyFrom: null } })).toEqual([]);
    expect(problems({ plan: { state: "endedWithFailures", applyFrom: null } })).toEqual([]);
  });

  it("counts only what is still to be done", () => {
    const [first, second] = items(PARTNER);
    const left = [
      { ...first, state: "applied" as const },
      { ...second, state: "failed" as const }
    ];
    expect(problems({ items: left, confirmed: 1 })).toEqual([]);
  });
});

describe("the progress of a plan", () => {
  it("counts its items by state", () => {
    const [first, second] = items(LOGIN);
    const about = { state: "stopped" as const, stopping: false, updatedAt: null, error: null };
    expect(planProgress([{ ...first, state: "applied" }, second, { ...second, state: "revertFailed" }], about)).toEqual(
      {
        ...about,
        users: 3,
        planned: 1,
        applied: 1,
        failed: 0,
        skipped: 0,
        reverted: 0,
        revertFailed: 1
      }
    );
  });
});
