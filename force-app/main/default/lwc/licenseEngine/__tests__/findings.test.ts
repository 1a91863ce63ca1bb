import type { AuditFacts, Finding, FindingType } from "c/licenseEngine";
import { audit, findingId } from "c/licenseEngine";
import { facts, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const dealers = { 0: 60, 1: 20, 10: 20 };
const dealer = population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 3, neverLoggedInUsers: 4 });
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      licenses: [
        license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 }),
        license({ name: LOGIN, activeUsers: 10, monthlyLoginsEntitlement: 100, monthlyLoginsUsed: 80 })
      ],
      populations: [dealer],
      usage: [...usage(PARTNER, "Dealer", dealers), ...usage(LOGIN, "Visitor", { 1: 10 })],
      ...values
    },
    context
  );
const found = (values: AuditFacts, type: FindingType): Finding[] =>
  audit(values).findings.filter((finding) => finding.type === type);
const loginOrg = (counts: Record<number, number>): AuditFacts =>
  org({
    licenses: [license({ name: LOGIN, activeUsers: 100 })],
    usage: usage(LOGIN, "Dealer", counts),
    populations: []
  });

describe("basis findings", () => {
  it("say how many users the mix moves and what it saves", () => {
    expect(found(org(), "basis")).toEqual([
      expect.objectContaining({
        license: PARTNER,
        profile: "Dealer",
        users: 80,
        monthlySaving: 1800,
        currency: "USD",
        confidence: "high",
        code: "basisMixOfMember"
      })
    ]);
  });

  it("move the frequent users of a login license to seats", () => {
    expect(found(loginOrg(dealers), "basis")).toEqual([
      expect.objectContaining({ users: 20, monthlySaving: 1500, code: "basisMixOfLogin" })
    ]);
  });

  it("move everybody where a pure basis is cheapest", () => {
    expect(found(org({ usage: usage(PARTNER, "Dealer", { 1: 100 }) }), "basis")).toEqual([
      expect.objectContaining({ users: 100, monthlySaving: 1500, code: "basisLogin" })
    ]);
    expect(found(loginOrg({ 20: 100 }), "basis")).toEqual([
      expect.objectContaining({ users: 100, monthlySaving: 17500, code: "basisMember" })
    ]);
  });

  it("are not made where the present basis is the cheapest", () => {
    expect(found(org({ usage: usage(PARTNER, "Dealer", { 20: 100 }) }), "basis")).toEqual([]);
  });

  it("are not made where prices are unknown", () => {
    expect(found(org({}, { pricesVisible: false }), "basis")).toEqual([]);
  });

  it("promise only what the advice saves, not what leaving out former traffic would", () => {
    const counts = usage(PARTNER, "Dealer", { 1: 100 });
    counts[counts.length - 2] = usage(PARTNER, "Dealer", { 1: 99, 30: 1 })[counts.length - 2];
    counts[counts.length - 3] = usage(PARTNER, "Dealer", { 1: 99, 30: 1 })[counts.length - 3];
    const [finding] = found(org({ usage: counts }), "basis");
    expect(finding.code).toBe("basisLogin");
    expect(finding.monthlySaving).toBe(2500 - 1290);
  });
});

describe("seat findings", () => {
  it("name purchased seats that nobody uses, at the seat price", () => {
    expect(found(org({ contracts: [line({ quantity: 200 })] }), "unusedSeats")).toEqual([
      expect.objectContaining({ license: PARTNER, profile: null, users: 100, monthlySaving: 2000, currency: "USD" })
    ]);
  });

  it("do not name unused licenses of a login license, which cost nothing", () => {
    const licenses = [license({ name: LOGIN, total: 2000, used: 1 })];
    expect(found(org({ licenses }), "unusedSeats")).toEqual([]);
  });

  it("do not name a license of which more is used than purchased", () => {
    expect(found(org({ licenses: [license({ name: PARTNER, total: 5, used: 6 })] }), "unusedSeats")).toEqual([]);
  });

  it("do not know the saving without a price", () => {
    const licenses = [license({ name: "Gold Partner", total: 5, used: 1 })];
    const [finding] = found(org({ licenses }), "unusedSeats");
    expect(finding).toMatchObject({ users: 4, monthlySaving: null, currency: null, saving: "noPrice" });
  });

  it("name dormant users and users who never came", () => {
    expect(found(org(), "dormant")).toEqual([
      expect.objectContaining({ profile: "Dealer", users: 3, monthlySaving: 75 })
    ]);
    expect(found(org(), "neverLoggedIn")).toEqual([
      expect.objectContaining({ profile: "Dealer", users: 4, monthlySaving: 100 })
    ]);
  });

  it("promise nothing for freed seats on login basis", () => {
    const [finding] = found(org({ populations: [{ ...dealer, license: LOGIN }] }), "dormant");
    expect(finding).toMatchObject({ users: 3, monthlySaving: null, currency: null, saving: "loginBasis" });
  });

  it("are not made where nobody is dormant", () => {
    const populations = [{ ...dealer, dormantUsers: 0, neverLoggedInUsers: 0 }];
    expect(found(org({ populations }), "dormant")).toEqual([]);
    expect(found(org({ populations }), "neverLoggedIn")).toEqual([]);
  });
});

describe("pool findings", () => {
  it("save the price of the logins that are too many", () => {
    expect(found(org(), "poolShrink")).toEqual([
      expect.objectContaining({ license: LOGIN, users: 10, monthlySaving: 900, currency: "USD" })
    ]);
  });

  it("do not know what a larger pool saves", () => {
    const busy = org({ usage: usage(LOGIN, "Visitor", { 20: 10 }) });
    expect(found(busy, "poolGrow")).toEqual([expect.objectContaining({ license: LOGIN, monthlySaving: null })]);
    expect(found(busy, "poolShrink")).toEqual([]);
  });

  it("have low confidence with fewer months than the window", () => {
    const months = [{ month: "2026-10-01", end: "2026-11-01", complete: true }];
    expect(found(org({}, { months }), "poolShrink")).toEqual([expect.objectContaining({ confidence: "low" })]);
  });

  it.each([
    [79, 0],
    [80, 1],
    [120, 1]
  ])("with %d of 100 monthly logins used by the platform's meter: %d", (monthlyLoginsUsed, count) => {
    const licenses = [license({ name: LOGIN, activeUsers: 10, monthlyLoginsEntitlement: 100, monthlyLoginsUsed })];
    expect(found(org({ licenses }), "loginPoolNearlyUsed")).toHaveLength(count);
  });

  it("say nothing of a meter that can't be read", () => {
    const licenses = [license({ name: LOGIN, activeUsers: 10 })];
    expect(found(org({ licenses }), "loginPoolNearlyUsed")).toEqual([]);
  });
});

describe("findings", () => {
  it("are ordered by saving, those without a known saving last", () => {
    const savings = audit(org()).findings.map(({ monthlySaving }) => monthlySaving);
    expect(savings).toEqual([2500, 1800, 900, 100, 75, null]);
  });

  it("have ids that depend on what they speak of only", () => {
    const ids = (values: AuditFacts) => audit(values).findings.map(({ id }) => id);
    const later = org({ usage: usage(PARTNER, "Dealer", { 1: 5 }), populations: [{ ...dealer, dormantUsers: 9 }] });
    expect(new Set(ids(org())).size).toBe(ids(org()).length);
    expect(ids(later)).toContain(`dormant/Partner%20Community/${dealer.profileId}/`);
    expect(ids(org())).toContain(`dormant/Partner%20Community/${dealer.profileId}/`);
  });

  it("never share an id for different names", () => {
    expect(findingId("dormant", "A/B", "C", null)).not.toBe(findingId("dormant", "A", "B/C", null));
  });

  it("have the numbers and the money that their evidence names", () => {
    const licenses = [license({ name: PARTNER, total: 2345, used: 1000, activeUsers: 1000 })];
    const finding = audit(org({ licenses })).findings.find(({ type }) => type === "unusedSeats");
    expect(finding).toMatchObject({
      code: "unusedSeats",
      saving: "seats",
      users: 1345,
      monthlySaving: 33625,
      priceSource: "list",
      numbers: { total: 2345, used: 1000 },
      amounts: { memberPrice: 25 }
    });
  });
});
