import type { AuditWithDecisions, Finding, SuggestionContext, UserListing, UsersBehind } from "c/licenseEngine";
import { suggestionContext, suggestionCriteria, usersBehind, whyMoney } from "c/licenseEngine";
import { idOf } from "./fixtures";
import type { Org } from "./orgArbitrary";
import { auditOf, decisionsOf, factsOf, userOf, usersOf } from "./orgFacts";
import { meets } from "./plainCriteria";
import { holds } from "./properties";

interface Shown {
  audit: AuditWithDecisions;
  context: SuggestionContext;
  behind: (finding: Finding) => UsersBehind | null;
  /** Users of a list, counted one by one. */
  listed: (list: UserListing) => number;
}

function shownOf(org: Org): Shown {
  const [audit, facts, decisions] = [auditOf(org), factsOf(org), decisionsOf(org)];
  const context = suggestionContext(facts, audit, decisions);
  const nameOf = new Map(facts.populations.map(({ profileId, profile }) => [profileId, profile]));
  return {
    audit,
    context,
    behind: (finding) => usersBehind(finding, facts, decisions, context),
    listed: ({ license, profile, suggestion, activity }) =>
      usersOf(
        org.crowds.filter((crowd) => {
          if (!crowd.active || crowd.license !== license) return false;
          if (profile !== null && nameOf.get(idOf("00e", crowd.profile)) !== profile) return false;
          const user = userOf(crowd, org);
          const criteria = suggestion ? suggestionCriteria(suggestion, context) : null;
          return (
            activity === null && (criteria?.some((criterion) => meets(user, org.months, context, criterion)) ?? true)
          );
        })
      )
  };
}

describe("the users behind a finding of any org", () => {
  it("are each in one part, and a list has as many rows as its part", () => {
    holds((org) => {
      const { audit, behind, listed } = shownOf(org);
      for (const finding of audit.findings) {
        const found = behind(finding);
        if (!found) continue;
        expect(found.parts.reduce((sum, { users }) => sum + users, 0)).toBe(found.users);
        expect(listed(found.list)).toBe(found.users);
        for (const { list, users } of found.parts.filter((part) => part.list?.activity === null))
          expect(listed(list!)).toBe(users);
      }
    });
  });

  it("contain those whom the finding counts, as one part or all together", () => {
    const seats = ["unusedSeats", "seatsExhaust", "seatsExhausted", "contractEnds", "contractEndsFixed"];
    holds((org) => {
      const { audit, behind } = shownOf(org);
      for (const finding of audit.findings.filter(({ code }) => !seats.includes(code) && code !== "basisNewUsers")) {
        const found = behind(finding);
        const counted = found?.parts.find((part) => part.counted);
        expect(counted?.users ?? found?.users ?? 0).toBe(finding.users);
      }
    });
  });
});

describe("the sum behind a finding of any org", () => {
  const lastOf = <T>(all: readonly T[]): T => all[all.length - 1];

  it("ends with the money of the finding, and each product is its amount", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const finding of audit.findings) {
        const { lines } = whyMoney(finding, factsOf(org), decisionsOf(org), audit);
        if (!lines.length) continue;
        expect(Math.abs(lastOf(lines).amount - (finding.monthlySaving ?? finding.monthlyRisk)!)).toBeLessThan(0.0051);
        for (const { quantity, price, amount } of lines.filter((one) => one.quantity !== null))
          expect(Math.abs(quantity! * price! - amount)).toBeLessThan(0.0051);
      }
    });
  });

  it("of a pool is what the other steps of the family leave", () => {
    holds((org) => {
      const audit = auditOf(org);
      for (const finding of audit.findings.filter(({ code, worth }) => code.startsWith("pool") && worth === "saving")) {
        const { lines } = whyMoney(finding, factsOf(org), decisionsOf(org), audit);
        const left = lines.slice(0, -1).reduce((sum, { amount, less }) => sum + (less ? -amount : amount), 0);
        expect(left).toBeCloseTo(lastOf(lines).amount, 6);
      }
    });
  });

  it("is there wherever idle users have a price, and no money has no sum", () => {
    holds((org) => {
      const audit = auditOf(org);
      const linesOf = (finding: Finding): number =>
        whyMoney(finding, factsOf(org), decisionsOf(org), audit).lines.length;
      const owned = new Set(audit.licenses.map(({ name }) => name));
      const worthless = audit.findings.filter((one) => one.monthlySaving === null && one.monthlyRisk === null);
      const idle = audit.findings.filter(
        ({ code, license, monthlySaving }) => code === "dormant" && owned.has(license) && (monthlySaving ?? 0) > 0.01
      );
      expect(worthless.filter((finding) => linesOf(finding) > 0)).toEqual([]);
      expect(idle.filter((finding) => linesOf(finding) === 0)).toEqual([]);
    });
  });
});
