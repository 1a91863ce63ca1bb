import type { AuditWithDecisions, Finding } from "c/licenseEngine";
import { countedSteps, growthOf, isLevel, overview, savingDates, waterfalls } from "c/licenseEngine";
import { auditOf, factsOf } from "./orgFacts";
import { holds } from "./properties";
import { decided } from "./counterFixtures";
import { facts, license, usage } from "./fixtures";

const PARTNER = "Partner Community";
const org = facts({
  licenses: [license({ name: PARTNER, total: 110, used: 100, activeUsers: 100 })],
  usage: usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 })
});

/** The waterfalls of findings that count, with the days of their steps. */
const bars = (audit: AuditWithDecisions, of: typeof org, findings: readonly Finding[] = audit.findings) =>
  waterfalls(overview(audit, of, findings), findings, countedSteps(audit, findings), growthOf(audit));

describe("waterfalls", () => {
  it("lead from today's cost over each kind of saving to the best cost", () => {
    const audit = decided(org);
    const [{ currency, bars: all }] = bars(audit, org);
    expect(currency).toBe("USD");
    expect(all.map(({ code }) => code)).toEqual(["today", "unusedSeats", "idle", "basis", "best"]);
    const [unused] = all.slice(1);
    expect(unused).toMatchObject({ amount: -250, from: 2750, to: 2500 });
    expect(unused.dates).toEqual([{ from: null, monthly: 250 }]);
  });

  it("have no bar where nothing is decided, because the best cost is unknown", () => {
    const full = { ...org, licenses: [license({ name: PARTNER, total: 100, used: 100, activeUsers: 100 })] };
    const audit = decided(full, { counters: null });
    expect(overview(audit, full, []).costToday.amounts).toHaveLength(1);
    expect(overview(audit, full, []).costAtBest.amounts).toEqual([]);
    expect(bars(audit, full, [])).toEqual([]);
  });

  it("leave out the bar of a dismissed finding, and end higher", () => {
    const audit = decided(org);
    const kept = audit.findings.filter(({ type }) => type !== "unusedSeats");
    const [less] = bars(audit, org, kept);
    const [whole] = bars(audit, org);
    expect(less.bars.map(({ code }) => code)).not.toContain("unusedSeats");
    expect(less.bars.at(-1)!.amount).toBeCloseTo(whole.bars.at(-1)!.amount + 250, 6);
  });

  it("lead on to the expected cost of the next term where that costs much more: the plan's own, less what the promise holds back", () => {
    holds((some) => {
      const audit = auditOf(some);
      for (const { currency, bars: all } of bars(audit, factsOf(some))) {
        const expected = all.find(({ code }) => code === "expected");
        const own = audit.ladder.filter((row) => row.currency === currency);
        const growths = growthOf(audit).filter((row) => row.currency === currency);
        const more = growths.reduce((sum, row) => sum + row.more, 0);
        expect(expected !== undefined).toBe(more > 0 && growths.some(({ isMuch }) => isMuch));
        if (!expected || own.length > 1 || own[0].best === 0) continue;
        const { cost, promised } = audit.allocation.find((row) => row.family === own[0].family)!;
        const tier = own[0].rungs.find(({ code }) => code === "tier")?.monthly ?? 0;
        // Licenses of unknown cost are in no ladder, but those with one are in the overview's cost today.
        const others = audit.owned.filter((row) => row.currency === currency && row.family !== own[0].family);
        const paid = others.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
        expect(expected.amount - paid).toBeCloseTo(cost!.now - promised!.monthly - tier, 4);
      }
    });
  });

  it("date their savings as the sentences do, by day and by negotiation", () => {
    holds((some) => {
      const audit = auditOf(some);
      const { byDay, negotiated } = savingDates(countedSteps(audit, audit.findings));
      for (const { currency, bars: all } of bars(audit, factsOf(some))) {
        const dates = all.flatMap((bar) => bar.dates);
        const sum = (from: string | null): number =>
          dates.reduce((total, one) => (one.from === from ? total + one.monthly : total), 0);
        const own = byDay.filter((one) => one.currency === currency);
        for (const { date, monthly } of own) expect(sum(date)).toBeCloseTo(monthly, 2);
        expect(sum(null)).toBeCloseTo(negotiated.find((one) => one.currency === currency)?.monthly ?? 0, 2);
      }
    });
  });

  it("add up to the overview's totals for any org, each bar beginning where the last one ends", () => {
    holds((some) => {
      const audit = auditOf(some);
      const totals = overview(audit, factsOf(some), audit.findings);
      for (const { currency, bars: all } of bars(audit, factsOf(some))) {
        const best = totals.costAtBest.amounts.find((one) => one.currency === currency)!;
        expect(all.find(({ code }) => code === "best")!.amount).toBeCloseTo(best.amount, 4);
        all.slice(1).forEach((bar, at) => {
          expect(isLevel(bar) ? bar.amount : bar.from).toBe(all[at].to);
          if (isLevel(bar)) return;
          expect(bar.to - bar.from).toBeCloseTo(bar.amount, 6);
          const dated = bar.dates.reduce((sum, { monthly }) => sum + monthly, 0);
          expect(dated).toBeCloseTo(bar.amount > 0 ? 0 : -bar.amount, 4);
        });
      }
    });
  });
});
