import fc from "fast-check";
import type { AuditFacts, AuditWithDecisions, Basis, DecisionFacts } from "c/licenseEngine";
import { addDays, addMonths, decide, usageMonths } from "c/licenseEngine";
import { frequencies } from "./fixtures";
import type { Crowd, Org } from "./orgArbitrary";
import { auditOf, decisionsOf, factsOf } from "./orgFacts";
import { holds, holdsWith } from "./properties";

/** What does not depend on single populations. */
function figures({ allocation, owned, ladder, steps, findings, pools, seats }: AuditWithDecisions) {
  const saved = findings.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0);
  return {
    allocation: allocation.map(({ parts: _, movedHabits: __, ...row }) => row),
    owned,
    ladder,
    steps,
    pools,
    seats,
    saved
  };
}

/** Parts of an amount are rounded before they are added: more parts, another last digit. */
const EXACT = 1e-4;

/** A value whose numbers are those of the other value where they differ by rounding only. */
function withoutRounding(value: unknown, other: unknown): unknown {
  if (typeof value === "number" && typeof other === "number") return Math.abs(value - other) < EXACT ? other : value;
  if (Array.isArray(value)) return value.map((one, at) => withoutRounding(one, (other as unknown[] | null)?.[at]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      withoutRounding(one, (other as Record<string, unknown> | null)?.[key])
    ])
  );
}

/** The figures of a changed org, with the numbers of the org as it was where they differ by rounding only. */
function likened(other: Org, org: Org): unknown {
  return withoutRounding(figures(auditOf(other)), figures(auditOf(org)));
}

const changed = (org: Org, crowds: Crowd[]): Org => ({ ...org, crowds });

describe("nothing but the list of populations changes", () => {
  it("with the order of users", () => {
    holdsWith(fc.infiniteStream(fc.nat()), (org, dice) => {
      const order = org.crowds.map((crowd) => ({ crowd, at: dice.next().value as number }));
      const shuffled = order.sort((a, b) => a.at - b.at).map(({ crowd }) => crowd);
      expect(likened(changed(org, shuffled), org)).toEqual(figures(auditOf(org)));
    });
  });

  it("with the names and Ids of profiles", () => {
    holds((org) => {
      const names = ["Zebra", "Mole", "Ant"];
      const renamed = org.crowds.map((crowd) => ({
        ...crowd,
        profile: `${names["ABC".indexOf(crowd.profile[0])]} ${crowd.profile.at(-1)}`
      }));
      expect(likened(changed(org, renamed), org)).toEqual(figures(auditOf(org)));
    });
  });

  it("when populations are parted", () => {
    holds((org) => {
      const parted = org.crowds.flatMap((crowd) => {
        const half = Math.floor(crowd.users / 2);
        const other = { ...crowd, profile: `Part ${crowd.profile}`, users: half };
        return [{ ...crowd, users: crowd.users - half }, ...(half ? [other] : [])];
      });
      expect(likened(changed(org, parted), org)).toEqual(figures(auditOf(org)));
    });
  });

  it("when populations are joined", () => {
    holds((org) => {
      const joined = org.crowds.map((crowd) => ({ ...crowd, profile: `All ${crowd.profile.at(-1)}` }));
      expect(likened(changed(org, joined), org)).toEqual(figures(auditOf(org)));
    });
  });
});

it("a month that is not completely covered changes no figure", () => {
  holds((org) => {
    const facts = factsOf(org);
    const from = addDays(org.months[0], -10);
    const coverage = { from, to: org.asOf };
    const months = usageMonths(coverage, org.asOf, 1);
    const partial = facts.populations.map(({ license, profileId, profile, activeUsers }) => ({
      month: addMonths(org.months[0], -1),
      license,
      profileId,
      profile,
      siteId: null,
      site: null,
      registered: activeUsers,
      frequencies: frequencies({ 7: activeUsers })
    }));
    const more = { ...facts, context: { ...facts.context, coverage, months }, usage: [...partial, ...facts.usage] };
    const about = ({ months: _, coverage: __, usage: ___, ...rest }: AuditWithDecisions) => rest;
    expect(about(decide(more, decisionsOf(org)))).toEqual(about(auditOf(org)));
  });
});

/** The same org at higher prices of a basis. */
function dearer(facts: AuditFacts, basis: Basis, rise: number): AuditFacts {
  return {
    ...facts,
    catalog: facts.catalog.map((type) => ({
      ...type,
      listPrice: type.listPrice !== null && type.basis === basis ? type.listPrice * rise : type.listPrice
    })),
    contracts: facts.contracts.map((line) => ({
      ...line,
      unitPrice: line.basis === basis ? line.unitPrice * rise : line.unitPrice
    }))
  };
}

/** The same org at higher prices of logins beyond the pool. */
function dearerOverage(facts: AuditFacts, rise: number): AuditFacts {
  const contracts = facts.contracts.map((line) => ({
    ...line,
    overagePrice: line.overagePrice === null ? null : line.overagePrice * rise
  }));
  return { ...facts, contracts };
}

describe("a higher price", () => {
  const price = fc.record({
    what: fc.constantFrom("member" as const, "login" as const, "overage" as const),
    rise: fc.constantFrom(1.1, 1.5, 3)
  });
  const both = (org: Org, what: Basis | "overage", rise: number): [AuditWithDecisions, AuditWithDecisions] => {
    const facts = factsOf(org);
    const decisions: DecisionFacts = decisionsOf(org);
    const more = what === "overage" ? dearerOverage(facts, rise) : dearer(facts, what, rise);
    return [decide(facts, decisions), decide(more, decisions)];
  };

  it("never lowers what is paid today, nor the overage that is coming", () => {
    holdsWith(price, (org, { what, rise }) => {
      const [before, after] = both(org, what, rise);
      after.owned.forEach(({ monthly, coming }, index) => {
        expect(monthly ?? 0).toBeGreaterThanOrEqual(before.owned[index].monthly ?? 0);
        expect(coming?.cost ?? 0).toBeGreaterThanOrEqual(before.owned[index].coming?.cost ?? 0);
      });
    });
  });

  it("never lowers the cost of going on as today, but for the logins that a pool rounds", () => {
    holdsWith(price, (org, { what, rise }) => {
      const [before, after] = both(org, what, rise);
      after.allocation.forEach(({ cost, beta }, index) => {
        const old = before.allocation[index];
        // Prices tell who is a frequent user; below a persistence of 0.7 the expected logins follow another rule.
        const comparable = (beta ?? 1) >= 0.7 === (old.beta ?? 1) >= 0.7;
        const logins = [
          ...before.economics.map((row) => row.loginPrice),
          ...before.owned.map((row) => row.overagePrice)
        ];
        const most = 2 * rise * Math.max(0, ...logins.map((row) => row ?? 0));
        expect(comparable ? (cost?.now ?? 0) + most : Infinity).toBeGreaterThanOrEqual(old.cost?.now ?? 0);
      });
    });
  });
});

it("the same org 28 years later, when the calendar is the same, has the same advice 28 years later", () => {
  const moved = <T>(value: T, years: number): T =>
    JSON.parse(
      JSON.stringify(value).replace(/"(\d{4})(-\d\d-\d\d)/g, (_, year: string, day: string) => {
        return `"${Number(year) + years}${day}`;
      })
    ) as T;
  holds((org) => {
    expect(moved(figures(auditOf(moved(org, 28))), -28)).toEqual(figures(auditOf(org)));
  });
});
