import type { AllocationRow, AuditFacts, Finding } from "c/licenseEngine";
import { decided } from "./counterFixtures";
import { context } from "./decisionFixtures";
import { facts, license, line, population, usage } from "./fixtures";
import { ladderRows } from "../costs/ladder";
import { ownedRows } from "../costs/owned";
import { tierRung, tierWorths } from "../costs/tierRung";
import { pricedTiers } from "../findings/tierFindings";
import { newFinding } from "../findings/finding";

const PARTNER = "Partner Community";
const org = (values: Partial<AuditFacts> = {}): Partial<AuditFacts> => ({
  licenses: [license({ name: PARTNER, total: 100, used: 100, activeUsers: 100 })],
  populations: [population(PARTNER, "Dealer", { activeUsers: 100 })],
  usage: usage(PARTNER, "Dealer", { 20: 100 }),
  contracts: [line({ quantity: 100, unitPrice: 20, end: "2027-03-31" })],
  ...values
});
const { profileId } = population(PARTNER, "Dealer");
const downgrade = (monthly: number | null, values: Partial<Finding> = {}): Finding =>
  newFinding({
    type: "downgrade",
    license: PARTNER,
    profileId,
    profile: "Dealer",
    users: 50,
    currency: "USD",
    confidence: "high",
    amounts: { monthly },
    tier: { notLookedAt: [], reason: null },
    ...values
  });

describe("lower licenses in the ladder", () => {
  const model = context(org());
  const owned = ownedRows(model, []);

  it("are its last rung, from the day on which the contract ends", () => {
    const [row] = ladderRows(model, owned, [], [downgrade(600)], []);
    expect(row.rungs).toEqual([
      expect.objectContaining({ code: "tier", license: PARTNER, monthly: 600, users: 50, from: "2027-04-01" })
    ]);
    expect(row.best).toBe(1400);
  });

  it("never save more than what is left to pay, and the findings share that", () => {
    const findings = [downgrade(1500), downgrade(1500, { type: "inflation" })];
    const ladder = ladderRows(model, owned, [], findings, []);
    expect(ladder[0].rungs[0].monthly).toBe(2000);
    const priced = pricedTiers(model, findings, { ladder, owned, allocation: [], steps: [] });
    expect(priced.map(({ worth, monthlySaving, from }) => [worth, monthlySaving, from])).toEqual([
      ["saving", 1000, "2027-04-01"],
      ["saving", 1000, "2027-04-01"]
    ]);
  });

  it("count only users who are left on seats after the moves", () => {
    const parts = [{ license: PARTNER, profileId, to: "login" as const, idle: false, users: 75, monthly: 1 }];
    expect(tierWorths(model, [downgrade(600)], owned[0], { parts })).toEqual([150]);
    expect(tierWorths(model, [downgrade(600, { profileId: null })], owned[0], { parts })).toEqual([150]);
  });

  it("replace the seats of those users, as many as their money says", () => {
    const parts = [{ license: PARTNER, profileId, to: "login" as const, idle: false, users: 75, monthly: 1 }];
    const rung = tierRung(model, [downgrade(600)], owned[0], { parts } as AllocationRow, "2027-04-01");
    // A quarter of 50 users is left on seats; a lower license saves 12 on each.
    expect([rung.users, rung.quantity, rung.monthly]).toEqual([50, 13, 150]);
  });

  it("are worth nothing without an amount, in another currency, or of another license", () => {
    const others = [downgrade(null), downgrade(5, { currency: "EUR" }), downgrade(5, { license: "Gold Partner" })];
    expect(tierWorths(model, others, owned[0], null)).toEqual([0, 0, 0]);
    const [unpriced] = pricedTiers(model, [downgrade(null, { tier: { notLookedAt: [], reason: "noPrices" } })], {
      ladder: [],
      owned,
      allocation: [],
      steps: []
    });
    expect(unpriced).toMatchObject({ worth: "unknown", monthlySaving: null });
  });

  it("leave an org without such findings as it is", () => {
    expect(decided(facts(org())).ladder[0].rungs.map(({ code }) => code)).not.toContain("tier");
  });
});
