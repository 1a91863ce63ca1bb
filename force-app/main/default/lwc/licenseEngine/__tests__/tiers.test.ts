import type { AccessFacts, AuditFacts, GateAccessFact, GateRow, GrantFact, TierRow } from "c/licenseEngine";
import { gateRows } from "../tiers/tiers";
import { tierRows } from "../tiers/tiers";
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
  roles: null,
  ...values
});
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

  it("goes two tiers down where nobody used what the tier between justifies", () => {
    const [row] = tiers(access({ gates: [gate(), gate({ gate: "Customer Community Plus", users: 0 })] }));
    expect(row).toMatchObject({ targetFamily: "Customer Community", monthlySaving: 500 });
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
