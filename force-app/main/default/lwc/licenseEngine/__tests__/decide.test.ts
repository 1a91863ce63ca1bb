import type { AuditWithDecisions } from "c/licenseEngine";
import { audit, decide } from "c/licenseEngine";
import { decisionFacts } from "./decisionFixtures";
import { decisions, org, variants } from "./findingFixtures";
import { facts } from "./fixtures";

const types = (result: AuditWithDecisions): string[] => [...new Set(result.findings.map(({ type }) => type))].sort();

describe("the audit with decisions", () => {
  it("changes nothing of the audit, and adds to it", () => {
    const known = audit(org());
    expect(decide(org(), decisions)).toMatchObject(known);
  });

  it("orders all findings by money, saved or at risk", () => {
    const savings = decide(org(), decisions).findings.map((row) => row.monthlySaving ?? row.monthlyRisk ?? -1);
    expect(savings).toEqual([...savings].sort((a, b) => b - a));
  });

  it("has ids that are all different and the same in every run", () => {
    const ids = (): string[] => decide(org(), decisions).findings.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
    expect(ids()).toContain("objectTrap/Partner%20Community///Opportunity%2FpermissionSet%2FDealer_Plus");
  });

  it("finds what there is to find", () => {
    expect(types(decide(org(), decisions))).toEqual([
      "annualOverage",
      "basis",
      "contractEnds",
      "dormant",
      "downgrade",
      "drift",
      "externalOnInternal",
      "inflation",
      "objectTrap",
      "poolOver",
      "poolShrink",
      "seatsExhaust"
    ]);
  });

  it("says what it could not judge", () => {
    expect(decide(org(), decisions).undecided).toEqual([]);
    expect(decide(org(), null).undecided).toEqual([
      "basis",
      "dormant",
      "poolShrink",
      "poolGrow",
      "seatsExhaust",
      "objectTrap",
      "inflation",
      "downgrade",
      "externalOnInternal"
    ]);
  });

  it("leaves findings that hang on prices undecided where prices are withheld", () => {
    const hidden = decide(org({ contracts: [] }, { pricesVisible: false }), decisions);
    expect(hidden.undecided).toEqual([
      "basis",
      "dormant",
      "unusedSeats",
      "poolShrink",
      "poolGrow",
      "annualOverage",
      "contractEnds"
    ]);
  });

  it("gives every section without any decision facts, unknown as null and never as zero", () => {
    const result = decide(org(), null);
    expect(result.seats[0].projection).toEqual({
      readings: 0,
      days: 0,
      slope: null,
      exhausted: null,
      reason: "noFacts"
    });
    expect(result.burnDown[0]).toMatchObject({ used: 88, daily: [], state: "over" });
    expect(result.tiers[0]).toMatchObject({ downgradeCandidates: null, reason: "noFacts" });
    expect(result.gates).toEqual([]);
    expect(result.calendar.length).toBeGreaterThan(4);
  });

  it("has nothing to say of an org without licenses", () => {
    const result = decide(facts(), decisionFacts());
    expect(result).toMatchObject({ seats: [], burnDown: [], annual: [], reconciliation: [], tiers: [], findings: [] });
  });

  it("survives JSON unchanged", () => {
    const result = decide(org(), decisions);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("the codes of findings", () => {
  it("each has an example", () => {
    const codes = variants.flatMap(([values, known]) => decide(values, known).findings.map(({ code }) => code));
    expect([...new Set(codes)]).toEqual(
      expect.arrayContaining([
        "basisToLogin",
        "dormant",
        "unusedSeats",
        "poolShrink",
        "seatsExhaust",
        "seatsExhausted",
        "poolWatch",
        "poolWatchProjected",
        "poolOver",
        "poolOverProjected",
        "annualOverage",
        "annualOverageProjected",
        "drift",
        "objectTrap",
        "inflation",
        "downgrade",
        "externalOnInternal",
        "contractEnds",
        "contractEndsFixed"
      ])
    );
  });

  it("have a likely cause where counts differ", () => {
    const drift = decide(org(), decisions).findings.find(({ type }) => type === "drift");
    expect(drift?.cause?.cause).toBeTruthy();
  });
});
