import { overview, waterfalls } from "c/licenseEngine";
import { auditOf, factsOf } from "./orgFacts";
import { holds } from "./properties";
import { decided } from "./counterFixtures";
import { facts, license, usage } from "./fixtures";

const PARTNER = "Partner Community";
const org = facts({
  licenses: [license({ name: PARTNER, total: 110, used: 100, activeUsers: 100 })],
  usage: usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 })
});

describe("waterfalls", () => {
  it("lead from today's cost over each kind of saving to the best cost", () => {
    const audit = decided(org);
    const [{ currency, bars }] = waterfalls(overview(audit, org, audit.findings), audit.findings);
    expect(currency).toBe("USD");
    expect(bars.map(({ code }) => code)).toEqual(["today", "unusedSeats", "idle", "basis", "best"]);
    const [unused] = bars.slice(1);
    expect(unused).toMatchObject({ amount: -250, from: 2750, to: 2500 });
    expect(unused.dates).toEqual([{ from: expect.any(String), monthly: 250 }]);
  });

  it("leave out the bar of a dismissed finding, and end higher", () => {
    const audit = decided(org);
    const kept = audit.findings.filter(({ type }) => type !== "unusedSeats");
    const [{ bars }] = waterfalls(overview(audit, org, kept), kept);
    const [whole] = waterfalls(overview(audit, org, audit.findings), audit.findings);
    expect(bars.map(({ code }) => code)).not.toContain("unusedSeats");
    expect(bars.at(-1)!.amount).toBeCloseTo(whole.bars.at(-1)!.amount + 250, 6);
  });

  it("add up to the overview's totals for any org, each bar beginning where the last one ends", () => {
    holds((some) => {
      const audit = auditOf(some);
      const totals = overview(audit, factsOf(some), audit.findings);
      for (const { currency, bars } of waterfalls(totals, audit.findings)) {
        const best = totals.costAtBest.amounts.find((one) => one.currency === currency)!;
        expect(bars.at(-1)!.amount).toBeCloseTo(best.amount, 4);
        bars.slice(1, -1).forEach((bar, at) => {
          expect(bar.from).toBe(bars[at].to);
          expect(bar.to - bar.from).toBeCloseTo(bar.amount, 6);
        });
      }
    });
  });
});
