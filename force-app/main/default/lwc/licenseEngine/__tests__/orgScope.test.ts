import {
  licenseDecisions,
  narrowAudit,
  narrowFacts,
  overview,
  type AuditWithDecisions,
  type Overview
} from "c/licenseEngine";
import { auditOf, factsOf } from "./orgFacts";
import type { Org } from "./orgArbitrary";
import { holds } from "./properties";

const EXACT = 4;
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The audit of each license; together they are the whole. */
function partsOf(audit: AuditWithDecisions): { license: string; part: AuditWithDecisions }[] {
  return audit.licenses.map(({ name }) => ({
    license: name,
    part: narrowAudit(audit, { license: name, site: null })
  }));
}

/** Holds where every finding is of a license that can be chosen: users can have a license that the list of licenses lacks. */
function holdsOfChosen(check: (audit: AuditWithDecisions, org: Org) => void): void {
  holds((org) => {
    const audit = auditOf(org);
    const names = new Set(audit.licenses.map(({ name }) => name));
    if (audit.findings.every(({ license }) => names.has(license))) check(audit, org);
  });
}

/** The amounts of a total; a license on which nothing is decided has no best cost of its own and counts as it is in that of all. */
function amountsOf(part: Overview, total: "costToday" | "coming" | "costAtBest" | "savingPerYear") {
  return total === "costAtBest" && !part.savingPerYear.amounts.length
    ? [...part.costToday.amounts, ...part.coming.amounts]
    : part[total].amounts;
}

describe("the licenses of any org, one at a time", () => {
  it("have each of their rows in the whole once", () => {
    holds((org) => {
      const audit = auditOf(org);
      const parts = partsOf(audit);
      for (const list of ["usage", "economics", "pools", "findings", "owned", "seats", "annual", "tiers"] as const) {
        const rows: { license: string }[] = audit[list];
        for (const { license, part } of parts)
          expect(part[list]).toEqual(rows.filter((row) => row.license === license));
      }
    });
  });

  it("add up to what is paid and what can be saved", () => {
    holdsOfChosen((audit, org) => {
      const facts = factsOf(org);
      const whole = overview(audit, facts, audit.findings);
      const parts = partsOf(audit).map(({ license, part }) =>
        overview(part, narrowFacts(facts, audit, { license, site: null }), part.findings)
      );
      for (const total of ["costToday", "coming", "costAtBest", "savingPerYear"] as const)
        for (const { currency, amount } of whole[total].amounts)
          expect(
            sum(
              parts.flatMap((part) =>
                amountsOf(part, total)
                  .filter((one) => one.currency === currency)
                  .map((one) => one.amount)
              )
            )
          ).toBeCloseTo(amount, EXACT);
    });
  });

  it("have ladders and steps that add up to those of their family, and to what their findings save", () => {
    holdsOfChosen((audit) => {
      const parts = partsOf(audit).map(({ part }) => part);
      for (const { family, today, best, rungs } of audit.ladder) {
        const ladders = parts.flatMap((part) => part.ladder.filter((row) => row.family === family));
        expect(sum(ladders.map((row) => row.today))).toBeCloseTo(today, EXACT);
        expect(sum(ladders.map((row) => row.best))).toBeCloseTo(best, EXACT);
        expect(sum(ladders.flatMap((row) => row.rungs.map(({ monthly }) => monthly)))).toBeCloseTo(
          sum(rungs.map(({ monthly }) => monthly)),
          EXACT
        );
        const steps = (of: AuditWithDecisions): number =>
          sum(of.steps.filter((row) => row.family === family).map(({ monthly }) => monthly));
        expect(sum(parts.map(steps))).toBeCloseTo(steps(audit), EXACT);
      }
      for (const part of parts)
        expect(sum(part.steps.map(({ monthly }) => monthly))).toBeCloseTo(
          sum(part.findings.map(({ monthlySaving }) => monthlySaving)),
          EXACT
        );
    });
  });

  it("have the decisions of the whole", () => {
    holdsOfChosen((audit) => {
      const decisions = licenseDecisions(audit);
      for (const { license, part } of partsOf(audit))
        expect(licenseDecisions(part)).toEqual(decisions.filter((row) => row.license === license));
    });
  });
});
