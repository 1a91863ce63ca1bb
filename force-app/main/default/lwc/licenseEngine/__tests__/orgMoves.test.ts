import type { AuditWithDecisions, Finding, SuggestionContext, SuggestionFilter } from "c/licenseEngine";
import { suggest, suggestionContext, suggestionCriteria } from "c/licenseEngine";
import { idOf } from "./fixtures";
import type { Crowd, Org } from "./orgArbitrary";
import { auditOf, decisionsOf, factsOf, userOf, usersOf } from "./orgFacts";
import { meets } from "./plainCriteria";
import { holds } from "./properties";

const FILTERS: Partial<Record<Finding["code"], SuggestionFilter>> = {
  dormant: "toLoginIdle",
  basisToLogin: "toLoginUsed",
  basisToMember: "toMember"
};

interface Lists {
  audit: AuditWithDecisions;
  context: SuggestionContext;
  /** Users of the list of a filter, of one population. */
  listed(filter: SuggestionFilter, license: string, profileId: string | null): Crowd[];
}

function listsOf(org: Org): Lists {
  const audit = auditOf(org);
  const context = suggestionContext(factsOf(org), audit, decisionsOf(org));
  const active = org.crowds.filter((crowd) => crowd.active);
  return {
    audit,
    context,
    listed: (filter, license, profileId) =>
      active
        .filter((crowd) => crowd.license === license && idOf("00e", crowd.profile) === profileId)
        .filter((crowd) =>
          suggestionCriteria(filter, context).some((criterion) =>
            meets(userOf(crowd, org), org.months, context, criterion)
          )
        )
  };
}

describe("the users of any org", () => {
  it("are as many in a finding as in the list behind it", () => {
    holds((org) => {
      const { audit, listed } = listsOf(org);
      const moves = audit.findings.flatMap((finding) => {
        const filter = FILTERS[finding.code];
        return filter ? [{ ...finding, filter }] : [];
      });
      for (const { filter, license, profileId, users } of moves)
        expect(usersOf(listed(filter, license, profileId))).toBe(users);
    });
  });

  it("are as many in each part of a decision as in the list behind it", () => {
    holds((org) => {
      const { audit, listed } = listsOf(org);
      for (const { license, profileId, to, idle, users } of audit.allocation.flatMap(({ parts }) => parts)) {
        const filter = to === "member" ? "toMember" : idle ? "toLoginIdle" : "toLoginUsed";
        expect(usersOf(listed(filter, license, profileId))).toBe(users);
      }
    });
  });

  it("move only where the decision moves them", () => {
    holds((org) => {
      const { audit, context } = listsOf(org);
      for (const { family, users } of audit.allocation.filter((row) => row.cost !== null)) {
        const own = org.crowds.filter(({ active, license }) => active && license.replace(/ Login$/, "") === family);
        const who = (suggestion: string): number =>
          usersOf(own.filter((crowd) => suggest(userOf(crowd, org), org.months, context).suggestion === suggestion));
        expect({ toLogin: who("toLogin"), toMember: who("toMember"), deactivate: who("deactivate") }).toEqual({
          ...users,
          deactivate: 0
        });
      }
    });
  });

  it("have exactly one suggestion, which is that of the lists they are in", () => {
    const all = ["toLogin", "toMember", "deactivate", "keep", "upgradePossible", "notEnoughData"] as const;
    holds((org) => {
      const { context, listed } = listsOf(org);
      for (const crowd of org.crowds.filter(({ active }) => active)) {
        const found = all.filter((filter) => listed(filter, crowd.license, idOf("00e", crowd.profile)).includes(crowd));
        expect(found).toEqual([suggest(userOf(crowd, org), org.months, context).suggestion]);
      }
    });
  });

  it("move once over all steps, and no more of them than there are", () => {
    holds((org) => {
      const counters = decisionsOf(org).counters!;
      const moved = new Map<string, number>();
      for (const { license, own, total, users } of auditOf(org).steps.flatMap(({ moves }) => moves)) {
        const key = JSON.stringify([license, own, total]);
        moved.set(key, (moved.get(key) ?? 0) + users);
      }
      for (const [key, users] of moved) {
        const [license, own, total] = JSON.parse(key) as [string, number, number];
        const habits = counters.licenses.find((row) => row.license === license)!.habits;
        const there = habits.filter((habit) => habit.own === own && habit.total === total);
        expect(users).toBeLessThanOrEqual(there.reduce((sum, habit) => sum + habit.users, 0));
      }
    });
  });

  it("without a decision are in the findings on idle seats as in the list", () => {
    holds((org) => {
      const { audit, listed } = listsOf(org);
      const idle = audit.findings.filter(({ code }) => code === "idleNoPrice");
      for (const { license, profileId, users } of idle)
        expect(usersOf(listed("deactivate", license, profileId))).toBe(users);
    });
  });
});

describe("the advice of any org", () => {
  const of = (findings: readonly Finding[], type: Finding["type"]): Finding[] =>
    findings.filter((finding) => finding.type === type);

  it("never makes a pool larger and smaller", () => {
    holds((org) => {
      const { findings } = auditOf(org);
      const sized = findings.filter(({ type }) => type === "poolShrink" || type === "poolGrow");
      expect(new Set(sized.map(({ license }) => license)).size).toBe(sized.length);
      const signs = { poolShrink: -1, poolKept: 0, poolGrow: 1 };
      for (const { code, numbers } of sized)
        expect(Math.sign(numbers.pool! - numbers.contracted!)).toBe(signs[code as keyof typeof signs]);
    });
  });

  it("never makes a pool larger from which all users move and on which nobody new comes", () => {
    holds((org) => {
      const { findings, licenses, allocation } = auditOf(org);
      const larger = of(findings, "poolGrow").map(({ license }) => license);
      for (const { license, code, users } of findings) {
        const family = licenses.find(({ name }) => name === license)?.family;
        const newcomers = allocation.find((row) => row.family === family)?.newcomers;
        const arriving =
          newcomers === "login" || findings.some((row) => row.code === "basisToLogin" || row.code === "dormant");
        const grows = larger.includes(license) && code === "basisToMember" && !arriving;
        const all = licenses.find(({ name }) => name === license)?.activeUsers;
        expect(grows && users === all).toBe(false);
      }
    });
  });

  it("never buys seats of which it gives some back", () => {
    holds((org) => {
      const { findings } = auditOf(org);
      const back = of(findings, "unusedSeats").map(({ license }) => license);
      for (const { license } of of(findings, "seatsExhaust")) expect(back).not.toContain(license);
    });
  });

  it("has one finding of each id", () => {
    holds((org) => {
      const ids = auditOf(org).findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it("is made of plain numbers that JSON keeps", () => {
    holds((org) => {
      const audit = auditOf(org);
      expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
    });
  });

  it("has no negative money", () => {
    holds((org) => {
      const { findings, ladder, steps, owned, economics, allocation } = auditOf(org);
      const amounts = [
        ...findings.flatMap(({ monthlySaving, monthlyRisk }) => [monthlySaving, monthlyRisk]),
        ...ladder.flatMap(({ today, coming, best, rungs }) => [
          today,
          coming,
          best,
          ...rungs.map((rung) => rung.monthly)
        ]),
        ...steps.flatMap(({ monthly, avoids, rungs }) => [
          monthly,
          avoids?.cost ?? 0,
          ...rungs.map((rung) => rung.monthly)
        ]),
        ...owned.flatMap(({ monthly, price, coming }) => [monthly, price, coming?.cost ?? 0, coming?.logins ?? 0]),
        ...economics.flatMap((row) => [row.currentCost, row.monthlySaving, row.memberCost, row.loginCost, row.mixCost]),
        ...allocation.flatMap(({ promised, cost, parts, today, seats, pool }) => [
          // The low end of an uncertain promise can be a small loss (money.md 3.7).
          ...(promised ? [promised.monthly, promised.high] : []),
          ...Object.values(cost ?? {}),
          ...parts.map(({ monthly }) => monthly),
          today.poolCost,
          today.pool,
          today.seats,
          seats,
          pool
        ])
      ];
      for (const amount of amounts) expect(amount ?? 0).toBeGreaterThanOrEqual(0);
    });
  });
});
