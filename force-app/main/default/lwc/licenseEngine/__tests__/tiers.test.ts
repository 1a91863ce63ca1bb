import type { AccessFacts, AuditFacts, GateAccessFact, GateRow, GrantFact, NeedFact, TierRow } from "c/licenseEngine";
import { tierFindings } from "../findings/tierFindings";
import { gateRows, traps } from "../tiers/gates";
import { tierRows, tierSavings } from "../tiers/tiers";
import { TIERED, context } from "./decisionFixtures";
import { license, line, population } from "./fixtures";

const PARTNER = "Partner Community";
const gate = (values: Partial<GateAccessFact> = {}): GateAccessFact => ({
  license: PARTNER,
  profile: "Dealer",
  gate: PARTNER,
  activeUsers: 100,
  holders: 70,
  users: 30,
  neither: 25,
  holdsOnly: 45,
  ...values
});
const access = (values: Partial<AccessFacts> = {}): AccessFacts => ({
  window: { from: "2026-08-01", to: "2026-11-01" },
  unreadable: [],
  grants: [],
  objects: [],
  gates: [],
  needs: null,
  roles: null,
  ...values
});
const PLUS = "Customer Community Plus";
const need = (users: number, values: Partial<NeedFact> = {}): NeedFact => ({
  license: PARTNER,
  profile: "Dealer",
  by: "nothing",
  name: null,
  below: null,
  aboveLowest: false,
  users,
  ...values
});
/** Plus and Partner have roles, as in the org's catalog. */
const WITH_ROLES = TIERED.map((type) => ({ ...type, needsRole: (type.tier ?? 0) > 2 }));
/** Access facts of one population of partners: those who use nothing, and no others. */
const counted = (...needs: NeedFact[]): AccessFacts => {
  const users = (meets: (row: NeedFact) => boolean) => needs.filter(meets).reduce((sum, row) => sum + row.users, 0);
  const [neither, holdsOnly] = [users(({ by }) => by === "nothing"), users(({ by }) => by !== "nothing")];
  const own = { activeUsers: neither + holdsOnly, holders: holdsOnly, users: 0, neither, holdsOnly };
  return access({ gates: [gate(own), gate({ ...own, gate: PLUS })], needs });
};
const org = (values: Partial<AuditFacts> = {}): Partial<AuditFacts> => ({
  catalog: TIERED,
  licenses: [license({ name: PARTNER, total: 100, used: 100, activeUsers: 100 })],
  populations: [population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 0, neverLoggedInUsers: 0 })],
  ...values
});
const tiers = (facts: AccessFacts | null, values: Partial<AuditFacts> = {}): TierRow[] =>
  tierRows(context(org(values), { access: facts }));

describe("tier need", () => {
  it("counts candidates and inflation cases and what the next lower family would save", () => {
    const [row] = tiers(access({ gates: [gate(), gate({ gate: "Customer Community Plus", users: 5 })] }));
    expect(row).toMatchObject({
      license: PARTNER,
      profile: "Dealer",
      holders: 70,
      users: 30,
      downgradeCandidates: 25,
      inflationCases: 45,
      targetFamily: "Customer Community Plus",
      monthlySaving: 250,
      monthlySavingInflation: 700,
      currency: "USD",
      reason: null
    });
  });

  it("goes two tiers down where nobody has access to or uses what the tier between justifies", () => {
    const [row] = tiers(access({ gates: [gate(), gate({ gate: "Customer Community Plus", holders: 0, users: 0 })] }));
    expect(row).toMatchObject({ targetFamily: "Customer Community", monthlySaving: 500 });
  });

  it("goes one tier down where users have access to what the tier between justifies, even if nobody used it", () => {
    const [row] = tiers(access({ gates: [gate(), gate({ gate: "Customer Community Plus", holders: 1, users: 0 })] }));
    expect(row.targetFamily).toBe("Customer Community Plus");
  });

  it("needs no use to be known where nobody has access: reports need a permission", () => {
    const [row] = tiers(
      access({ gates: [gate(), gate({ gate: "Customer Community Plus", holders: 0, users: null })] })
    );
    expect(row.targetFamily).toBe("Customer Community");
  });

  it("goes one tier down where use of the tier between is not known", () => {
    expect(tiers(access({ gates: [gate()] }))[0].targetFamily).toBe("Customer Community Plus");
  });

  it("reckons with the contract's price of the present seat", () => {
    const contracts = [line({ unitPrice: 20 })];
    const gates = [gate(), gate({ gate: "Customer Community Plus", users: 1 })];
    expect(tiers(access({ gates }), { contracts })[0].monthlySaving).toBe(125);
  });

  it("has no saving across currencies", () => {
    const contracts = [
      line({ currency: "EUR" }),
      line({ license: "Partner Community Login", basis: "login", currency: "EUR" })
    ];
    expect(tiers(access({ gates: [gate()] }), { contracts })[0]).toMatchObject({
      downgradeCandidates: 25,
      monthlySaving: null,
      reason: "currencyMismatch"
    });
  });

  it("has no saving on login basis", () => {
    const name = "Partner Community Login";
    const [row] = tiers(access({ gates: [gate({ license: name })] }), {
      licenses: [license({ name })],
      populations: [population(name, "Dealer", { activeUsers: 100, dormantUsers: 0, neverLoggedInUsers: 0 })]
    });
    expect(row).toMatchObject({ downgradeCandidates: 25, monthlySaving: null, reason: "loginBasis" });
  });

  it("shows each gating object with the share of its holders who use it", () => {
    const object = { license: PARTNER, profile: "Dealer", grantedByProfile: true };
    const objects = [
      { ...object, object: "Lead", holders: 50, users: 5 },
      { ...object, object: "Opportunity", holders: 0, users: null },
      { ...object, profile: "Broker", object: "Lead", holders: 9, users: 9 }
    ];
    expect(tiers(access({ gates: [gate()], objects }))[0].objects).toEqual([
      { object: "Lead", grantedByProfile: true, holders: 50, users: 5, share: 0.1 },
      { object: "Opportunity", grantedByProfile: true, holders: 0, users: null, share: null }
    ]);
  });

  it("is not known without access facts, and not zero", () => {
    expect(tiers(null)[0]).toMatchObject({
      holders: null,
      downgradeCandidates: null,
      monthlySaving: null,
      reason: "noFacts"
    });
  });

  it("is not known where use could not be read", () => {
    const [row] = tiers(access({ gates: [gate({ users: null, neither: null, holdsOnly: null })] }));
    expect(row).toMatchObject({ holders: 70, downgradeCandidates: null, reason: "noUse" });
  });

  it("says when nothing is known to justify a tier", () => {
    const name = "Customer Community";
    const [row] = tiers(access(), {
      licenses: [license({ name })],
      populations: [population(name, "Fan", { activeUsers: 1, dormantUsers: 0, neverLoggedInUsers: 0 })]
    });
    expect(row).toMatchObject({ targetFamily: null, reason: "noGate" });
  });
});

describe("gating permissions", () => {
  const grant = (values: Partial<GrantFact> = {}): GrantFact => ({
    object: "Opportunity",
    source: "profile",
    name: "Dealer",
    license: PARTNER,
    read: true,
    create: false,
    edit: true,
    holders: 4120,
    soleHolders: 4000,
    users: 212,
    ...values
  });
  const gates = (...grants: GrantFact[]): GateRow[] => gateRows(context(org(), { access: access({ grants }) }));

  it("are a trap where hardly anybody uses the object", () => {
    expect(gates(grant())).toEqual([
      expect.objectContaining({
        access: "edit",
        holders: 4120,
        users: 212,
        share: 212 / 4120,
        trap: true,
        reason: null
      })
    ]);
  });

  it.each([
    [true, 100, 10],
    [false, 100, 11],
    [false, 9, 0]
  ])("are a trap: %p, with %d holders of whom %d use it", (trap, holders, users) => {
    expect(gates(grant({ holders, users }))[0].trap).toBe(trap);
  });

  it("are not judged without use", () => {
    expect(gates(grant({ users: null }))[0]).toMatchObject({ share: null, trap: null, reason: "noUse" });
  });

  it("are only those that the license's own family is about", () => {
    expect(gates(grant({ object: "Report" }), grant({ license: "Salesforce" }))).toEqual([]);
  });

  it.each([
    ["create", { edit: false, create: true }],
    ["read", { edit: false }]
  ])("name the strongest right: %s", (right, rights) => {
    expect(gates(grant(rights))[0].access).toBe(right);
  });
});

describe("the license that is sufficient", () => {
  const [EXECUTIVE, REPORTS] = [{ aboveLowest: true }, { below: PLUS }];
  it.each<[string, NeedFact[], string]>([
    ["nothing else", [need(100)], "Customer Community"],
    ["reports that a single one of them runs or may run", [need(99), need(1, REPORTS)], PLUS],
    ["reports that only an inflation case may run", [need(99), need(1, { by: "several", ...REPORTS })], PLUS],
    ["portal roles above the lowest", [need(99), need(1, EXECUTIVE)], PLUS]
  ])("covers %s", (_, needs, expected) => {
    expect(tiers(counted(...needs), { catalog: WITH_ROLES })[0].targetFamily).toBe(expected);
  });

  it("is one for the population, and everybody of it is counted with it", () => {
    const [row] = tiers(counted(need(60), need(30, REPORTS), need(10, { by: "several" })), { catalog: WITH_ROLES });
    expect(row).toMatchObject({
      targetFamily: PLUS,
      downgradeCandidates: 90,
      inflationCases: 10,
      monthlySaving: 900,
      monthlySavingInflation: 1000
    });
  });

  it("keeps users on the tier whose portal role needs it, where no lower license has roles", () => {
    const name = PLUS;
    const own = { license: name, gate: name };
    const needs = [need(70, { license: name }), need(30, { license: name, ...EXECUTIVE })];
    const [row] = tiers(
      access({ gates: [gate({ ...own, holders: 0, users: 0, neither: 100, holdsOnly: 0 })], needs }),
      {
        catalog: WITH_ROLES,
        licenses: [license({ name })],
        populations: [population(name, "Dealer", { activeUsers: 100, dormantUsers: 0, neverLoggedInUsers: 0 })]
      }
    );
    expect(row).toMatchObject({
      targetFamily: "Customer Community",
      downgradeCandidates: 70,
      roleUsers: 30,
      monthlySaving: 700
    });
  });

  it.each<[string, Partial<NeedFact>, Partial<TierRow>]>([
    ["nothing on the way to another license with roles", REPORTS, { notLookedAt: [], confidence: "high" }],
    ["sharing rules", {}, { notLookedAt: ["sharingRules"], confidence: "medium" }],
    ["roles and sharing rules", { aboveLowest: null }, { notLookedAt: ["roles", "sharingRules"], confidence: "low" }]
  ])("says what was not looked at: %s", (_, values, expected) => {
    expect(tiers(counted(need(100, values)), { catalog: WITH_ROLES })[0]).toMatchObject(expected);
  });

  it("has roles and sharing rules to look at where a count of an older version says nothing of needs", () => {
    const old = access({ gates: [gate(), gate({ gate: PLUS, holders: 0, users: 0 })] });
    expect(tiers(old, { catalog: WITH_ROLES })[0]).toMatchObject({
      notLookedAt: ["roles", "sharingRules"],
      roleUsers: null
    });
  });

  it("does not trust needs that do not add up to the gate: a host may have cut them", () => {
    const facts = counted(need(100), need(20, { by: "several" }));
    const [row] = tiers({ ...facts, needs: [need(100)] });
    expect(row).toMatchObject({ downgradeCandidates: 100, inflationCases: 20 });
  });

  it("is no advice where it does not cost less", () => {
    const contracts = [line({ unitPrice: 5 })];
    expect(tiers(counted(need(100)), { contracts })[0]).toMatchObject({ monthlySaving: null, reason: "notCheaper" });
  });

  it("is priced by seats only: a login price in another currency takes nothing away", () => {
    const login = line({ license: "Partner Community Login", basis: "login", currency: "EUR", unitPrice: 9 });
    const contracts = [line({ unitPrice: 20 }), login];
    expect(tiers(counted(need(100)), { contracts })[0]).toMatchObject({
      monthlySaving: 1500,
      currency: "USD",
      priceSource: "mixed"
    });
  });
});

describe("tier savings", () => {
  const savings = (facts: AccessFacts, values: Partial<AuditFacts> = {}) =>
    tierSavings(context(org({ catalog: WITH_ROLES, ...values }), { access: facts }));

  it("count every user once, by what gives access", () => {
    const held = { by: "permissionSet" as const, name: "Dealer_Plus" };
    const found = savings(
      counted(need(60), need(5, { aboveLowest: null }), need(25, held), need(10, { by: "several" }))
    );
    expect(found.map(({ heldBy, users, monthly }) => [heldBy.by, heldBy.name, users, monthly])).toEqual([
      ["nothing", null, 65, 1300],
      ["permissionSet", "Dealer_Plus", 25, 500],
      ["several", null, 10, 200]
    ]);
    expect(found[0]).toMatchObject({
      license: PARTNER,
      target: "Customer Community",
      currency: "USD",
      confidence: "low"
    });
  });

  it("stay on login basis, without money", () => {
    const name = "Partner Community Login";
    const [found] = savings(
      access({
        gates: [
          gate({ license: name, holders: 0, users: 0, neither: 100, holdsOnly: 0 }),
          gate({ license: name, gate: PLUS, holders: 0, users: 0 })
        ],
        needs: [need(100, { license: name })]
      }),
      {
        licenses: [license({ name })],
        populations: [population(name, "Dealer", { activeUsers: 100, dormantUsers: 0, neverLoggedInUsers: 0 })]
      }
    );
    expect(found).toMatchObject({
      target: "Customer Community Login",
      users: 100,
      monthly: null,
      reason: "loginBasis"
    });
  });

  it("say that something gives access where it was not counted what", () => {
    const found = savings(access({ gates: [gate(), gate({ gate: PLUS })] }));
    expect(found.map(({ heldBy, users }) => [heldBy.by, users])).toEqual([
      ["nothing", 25],
      ["unknown", 45]
    ]);
  });

  it("are none where use is not known", () => {
    expect(savings(access({ gates: [gate({ users: null, neither: null, holdsOnly: null })] }))).toEqual([]);
  });
});

describe("the trap in money", () => {
  const SET = { by: "permissionSet" as const, name: "Dealer_Plus" };
  const grant = (values: Partial<GrantFact> = {}): GrantFact => ({
    object: "Opportunity",
    source: "permissionSet",
    name: "Dealer_Plus",
    license: PARTNER,
    read: true,
    create: false,
    edit: true,
    holders: 100,
    soleHolders: 90,
    users: 4,
    ...values
  });
  const gates = (grants: GrantFact[], needs: NeedFact[], values: Partial<AuditFacts> = {}): GateRow[] =>
    gateRows(context(org({ catalog: WITH_ROLES, ...values }), { access: { ...counted(...needs), grants } }));

  it("is the seat prices' difference for whom it alone keeps on the tier", () => {
    const [row] = gates([grant()], [need(20), need(80, SET), need(10, { by: "several" })]);
    expect(row).toMatchObject({
      trap: true,
      kept: 80,
      targetFamilies: ["Customer Community"],
      monthlyCost: 1600,
      currency: "USD",
      costReason: null,
      notLookedAt: ["sharingRules"],
      confidence: "medium"
    });
  });

  it("goes by what each population needs besides", () => {
    const [row] = gates([grant()], [need(80, { ...SET, below: PLUS })]);
    expect(row).toMatchObject({
      kept: 80,
      targetFamilies: [PLUS],
      monthlyCost: 800,
      notLookedAt: [],
      confidence: "high"
    });
  });

  it.each([0, 9])("is no trap if it keeps %d users, fewer than a finding needs", (users) => {
    expect(gates([grant()], [need(50), need(users, SET), need(41, { by: "several" })])[0]).toMatchObject({
      trap: false,
      kept: users
    });
  });

  it("is no trap if every user has the object through another source too, whatever was counted", () => {
    const facts = { ...access({ gates: [gate(), gate({ gate: PLUS })] }), grants: [grant({ soleHolders: 0 })] };
    expect(gateRows(context(org(), { access: facts }))[0]).toMatchObject({
      trap: false,
      kept: null,
      monthlyCost: null
    });
  });

  it("takes all objects of a source together: one trap, its users once", () => {
    const rows = gates([grant(), grant({ object: "Lead", edit: false, users: 6 })], [need(80, SET)]);
    expect(rows.map(({ trap }) => trap)).toEqual([true, true]);
    expect(traps(rows)).toEqual([
      expect.objectContaining({
        objects: ["Opportunity", "Lead"],
        access: "edit",
        kept: 80,
        monthlyCost: 1600,
        users: 6
      })
    ]);
  });

  it("is no trap if another object of the source is used: without this one nobody needs less", () => {
    const rows = gates([grant(), grant({ object: "Lead", users: 50 })], [need(80, SET)]);
    expect(rows.map(({ trap }) => trap)).toEqual([false, false]);
  });

  it("has a reason where money is unknown", () => {
    const contracts = [line({ unitPrice: 20, currency: "EUR" })];
    const [row] = gates([grant()], [need(80, SET)], { contracts });
    expect(row).toMatchObject({ trap: true, monthlyCost: null, currency: null, costReason: "currencyMismatch" });
  });
});

describe("findings of right-sizing", () => {
  const SET = { by: "permissionSet" as const, name: "Dealer_Plus" };
  const grants: GrantFact[] = [
    {
      object: "Opportunity",
      source: "permissionSet",
      name: "Dealer_Plus",
      license: PARTNER,
      read: true,
      create: false,
      edit: true,
      holders: 90,
      soleHolders: 80,
      users: 0
    }
  ];
  const found = (needs: NeedFact[]) => {
    const model = context(org({ catalog: WITH_ROLES }), { access: { ...counted(...needs), grants } });
    return tierFindings(model, { tiers: tierRows(model), gates: gateRows(model), externals: [] });
  };

  it("tell every user once: whom a trap keeps is no inflation case", () => {
    const findings = found([need(20), need(80, SET), need(15, { by: "several" })]);
    expect(findings.map(({ type, users, amounts }) => [type, users, amounts.monthly])).toEqual([
      ["downgrade", 20, 400],
      ["inflation", 15, 300],
      ["objectTrap", 80, 1600]
    ]);
  });

  it("say what was not looked at, and are as sure as that allows", () => {
    const [downgrade] = found([need(20)]);
    expect(downgrade).toMatchObject({ tier: { notLookedAt: ["sharingRules"], reason: null } });
    expect(downgrade.confidence).toBe("medium");
    const [toPlus] = found([need(20, { below: PLUS })]);
    expect(toPlus).toMatchObject({ confidence: "high", tier: { notLookedAt: [], reason: null } });
  });
});
