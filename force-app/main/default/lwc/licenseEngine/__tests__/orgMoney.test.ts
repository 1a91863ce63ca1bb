import type { AuditWithDecisions, Finding } from "c/licenseEngine";
import { dataNotes, overview } from "c/licenseEngine";
import { countedSteps, isOfPart, isOfStep } from "../costs/countedSteps";
import { targetOf } from "../costs/rungOf";
import { auditOf, factsOf } from "./orgFacts";
import { holds } from "./properties";

const EXACT = 5;
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const savings = (findings: readonly Finding[]): number => sum(findings.map(({ monthlySaving }) => monthlySaving));
const familyOf = ({ licenses }: AuditWithDecisions, license: string): string =>
  licenses.find(({ name }) => name === license)?.family ?? license.replace(/ Login$/, "");

describe("the money of any org", () => {
  it("has no saving above what a family costs today and its coming overage", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const { family, today, coming } of audit.ladder) {
        const own = audit.findings.filter(({ license }) => familyOf(audit, license) === family);
        expect(savings(own)).toBeLessThanOrEqual(today + coming + 1e-6);
      }
      const known = new Set(audit.ladder.map(({ family }) => family));
      const others = audit.findings.filter(({ license }) => !known.has(familyOf(audit, license)));
      expect(savings(others)).toBe(0);
    });
  });

  it("has rungs that lead from today's cost to the best one", () => {
    holds((org) => {
      for (const { today, coming, best, rungs } of auditOf(org).ladder) {
        expect(today + coming - sum(rungs.map(({ monthly }) => monthly))).toBeCloseTo(best, EXACT);
        expect(best).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("has findings that add up to each rung", () => {
    holds((org) => {
      const audit = auditOf(org);
      const types = {
        unusedSeats: ["unusedSeats"],
        idle: ["dormant"],
        basis: ["basis"],
        pool: ["poolShrink", "poolGrow"]
      };
      for (const { family, rungs } of audit.ladder)
        for (const [code, own] of Object.entries(types)) {
          const found = audit.findings.filter(
            ({ license, type }) => own.includes(type) && familyOf(audit, license) === family
          );
          expect(savings(found)).toBeCloseTo(
            sum(rungs.filter((rung) => rung.code === code).map(({ monthly }) => monthly)),
            EXACT
          );
        }
    });
  });

  it("gives back the seats of the ladder, and saves with the moves what their rungs save", () => {
    holds((org) => {
      const { seats, ladder, allocation } = auditOf(org);
      for (const { family, rungs } of ladder) {
        const row = seats.find((seat) => seat.family === family && seat.basis === "member");
        if (!row) continue;
        const unused = rungs.filter(({ code }) => code === "unusedSeats");
        expect(row.trueDownMonthly).toBeCloseTo(sum(unused.map(({ monthly }) => monthly)), EXACT);
        expect(row.trueDownSeats).toBe(sum(unused.map(({ quantity }) => quantity)));
        if (!allocation.some((decision) => decision.family === family && decision.promised)) continue;
        const moved = rungs.filter(({ code }) => code === "unusedSeats" || code === "idle" || code === "basis");
        expect(row.trueDownMonthlyMoved).toBeCloseTo(sum(moved.map(({ monthly }) => monthly)), EXACT);
      }
    });
  });

  it("has steps that add up to the rungs", () => {
    holds((org) => {
      const { ladder, steps } = auditOf(org);
      for (const { family, rungs } of ladder) {
        const own = steps.filter((step) => step.family === family);
        for (const rung of rungs) {
          const parts = own.flatMap((step) =>
            step.rungs.filter(({ code, license }) => code === rung.code && license === rung.license)
          );
          expect(sum(parts.map(({ monthly }) => monthly))).toBeCloseTo(rung.monthly, EXACT);
        }
        for (const step of own) expect(sum(step.rungs.map(({ monthly }) => monthly))).toBeCloseTo(step.monthly, EXACT);
        expect(sum(own.map(({ monthly }) => monthly))).toBeCloseTo(sum(rungs.map(({ monthly }) => monthly)), EXACT);
      }
    });
  });

  it("has findings on moves that add up, by license and direction, to the parts of the steps", () => {
    holds((org) => {
      const { findings, steps } = auditOf(org);
      const parts = steps.flatMap((step) => step.parts);
      for (const part of parts) {
        const same = parts.filter(
          ({ license, to, idle }) => license === part.license && to === part.to && idle === part.idle
        );
        expect(savings(findings.filter((finding) => isOfPart(finding, part)))).toBeCloseTo(
          sum(same.map(({ monthly }) => monthly)),
          EXACT
        );
      }
      for (const step of steps)
        for (const idle of [true, false])
          expect(sum(step.parts.map((part) => (part.idle === idle ? part.monthly : 0)))).toBeCloseTo(
            sum(step.rungs.map(({ code, monthly }) => (code === (idle ? "idle" : "basis") ? monthly : 0))),
            EXACT
          );
    });
  });

  it("has savings whose findings say the day of their money, or that all of it has to be negotiated", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const finding of audit.findings.filter(({ worth }) => worth === "saving")) {
        const family = audit.steps.filter((step) => step.family === familyOf(audit, finding.license));
        const own = family.filter((step) => isOfStep(finding, step));
        const dated = own.filter(({ kind }) => kind !== "now");
        expect(finding.from).toBe((dated[0] ?? own[0]).date);
        const isNegotiated = dated.length > 0 && dated.every(({ kind }) => kind === "negotiate");
        expect(finding.terms.includes("negotiate")).toBe(isNegotiated);
      }
    });
  });

  it("loses on each day what a dismissed finding would have saved from then on", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const one of audit.findings.filter(({ worth }) => worth === "saving")) {
        const counted = countedSteps(
          audit,
          audit.findings.filter((finding) => finding !== one)
        );
        const lost = audit.steps.map(({ monthly }, at) => monthly - counted[at].monthly);
        expect(sum(lost)).toBeCloseTo(one.monthlySaving!, EXACT);
        if (!targetOf(one)) continue;
        lost.forEach((monthly, at) => {
          const isOwn = audit.steps[at].parts.some((part) => isOfPart(one, part));
          expect(isOwn ? 0 : monthly).toBeCloseTo(0, EXACT);
        });
      }
    });
  });

  it("has rungs of moves that keep the promise, unless less is left to pay", () => {
    holds((org) => {
      const { ladder, allocation } = auditOf(org);
      for (const { family, rungs, best, currency } of ladder) {
        const decision = allocation.find((row) => row.family === family && row.currency === currency);
        const promised = decision?.promised?.monthly ?? 0;
        const moves = sum(
          rungs.filter(({ code }) => code === "idle" || code === "basis").map(({ monthly }) => monthly)
        );
        expect(moves).toBeCloseTo(best > 0 ? promised : Math.min(moves, promised), EXACT);
      }
    });
  });

  it("has promises that the parts of populations add up to", () => {
    holds((org) => {
      for (const { promised, parts } of auditOf(org).allocation)
        expect(sum(parts.map(({ monthly }) => monthly))).toBeCloseTo(promised?.monthly ?? 0, EXACT);
    });
  });

  it("has populations that add up to their license", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const whole of audit.economics.filter(({ profileId }) => profileId === null)) {
        const { license } = whole;
        const populations = audit.economics.filter((row) => row.license === license && row.profileId !== null);
        const paid = audit.owned.find((row) => row.license === license)!;
        expect(whole.currentCost).toBe(paid.monthly);
        const { used } = audit.licenses.find(({ name }) => name === license)!;
        const unused = paid.basis === "member" ? Math.max(0, (paid.quantity ?? 0) - used) * (paid.price ?? 0) : 0;
        const costs = populations.map(({ currentCost }) => currentCost);
        // Without users, a pool is nobody's.
        const rest = used > 0 || paid.basis === "member" ? unused : (paid.monthly ?? 0);
        expect(sum(costs) + rest).toBeCloseTo(paid.monthly ?? rest, 4);
        expect(sum(populations.map(({ moving }) => moving))).toBe(whole.moving ?? 0);
        const asWhole = audit.findings.filter((row) => row.license === license && row.profileId === null);
        expect(sum(populations.map(({ monthlySaving }) => monthlySaving)) + savings(asWhole)).toBeCloseTo(
          whole.monthlySaving ?? 0,
          EXACT
        );
      }
    });
  });

  it("has licenses whose savings are those of their findings, and add up to their family", () => {
    holds((org) => {
      const audit = auditOf(org);
      const wholes = audit.economics.filter(({ profileId }) => profileId === null);
      for (const { license, monthlySaving } of wholes)
        expect(savings(audit.findings.filter((row) => row.license === license))).toBeCloseTo(monthlySaving ?? 0, EXACT);
      for (const { family, today, coming, best } of audit.ladder) {
        const own = wholes.filter((row) => row.family === family);
        const lacking = audit.findings.filter(
          (row) => familyOf(audit, row.license) === family && !own.some(({ license }) => license === row.license)
        );
        expect(sum(own.map(({ monthlySaving }) => monthlySaving)) + savings(lacking)).toBeCloseTo(
          today + coming - best,
          EXACT
        );
      }
    });
  });

  it("leads in the overview from what is paid to the best cost", () => {
    holds((org) => {
      const audit = auditOf(org);
      const tiles = overview(audit, factsOf(org), audit.findings);
      const amount = (amounts: { currency: string; amount: number }[], currency: string): number =>
        amounts.find((row) => row.currency === currency)?.amount ?? 0;
      for (const { currency, amount: today } of tiles.costToday.amounts) {
        const own = audit.ladder.filter((row) => row.currency === currency);
        const saved = sum(own.flatMap(({ rungs }) => rungs.map(({ monthly }) => monthly)));
        expect(amount(tiles.savingPerYear.amounts, currency)).toBeCloseTo(12 * saved, 4);
        const isDecided = tiles.savingPerYear.amounts.length > 0;
        expect(isDecided || audit.allocation.every(({ promised }) => promised === null)).toBe(true);
        expect(tiles.costAtBest.amounts.length > 0).toBe(isDecided);
        const coming = amount(tiles.coming.amounts, currency);
        const best = isDecided ? today + coming - saved : 0;
        expect(amount(tiles.costAtBest.amounts, currency)).toBeCloseTo(best, EXACT);
      }
    });
  });

  it("loses exactly the saving of a finding that is dismissed", () => {
    holds((org) => {
      const audit = auditOf(org);
      const yearly = (findings: readonly Finding[], currency: string | null): number =>
        overview(audit, factsOf(org), findings).savingPerYear.amounts.find((row) => row.currency === currency)
          ?.amount ?? 0;
      for (const one of audit.findings.filter(({ worth }) => worth === "saving")) {
        const rest = audit.findings.filter((finding) => finding !== one);
        expect(yearly(rest, one.currency)).toBeCloseTo(
          yearly(audit.findings, one.currency) - 12 * one.monthlySaving!,
          4
        );
      }
    });
  });
});

describe("the note on growth of any org", () => {
  it("tells what going on as today costs more than what is paid and needed, and nothing where it does not", () => {
    holds((org) => {
      const audit = auditOf(org);
      const notes = dataNotes(factsOf(org), audit).filter(({ code }) => code === "growth");
      for (const { family, currency, today, coming, rungs } of audit.ladder) {
        const note = notes.find(({ names }) => names?.family === family);
        const decision = audit.allocation.find((row) => row.family === family && row.currency === currency);
        const needed = today + coming - sum(rungs.map((rung) => (/unused|pool/.test(rung.code) ? rung.monthly : 0)));
        const more = decision?.promised ? decision.cost!.now - needed : 0;
        expect(note?.numbers?.more ?? 0).toBe(more > 0.03 * today ? Math.round(more) : 0);
      }
    });
  });
});
