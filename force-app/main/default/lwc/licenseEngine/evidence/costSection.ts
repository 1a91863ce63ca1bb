import { previousDay } from "../base/days";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { ScenarioComparison } from "../scenarios/compare";
import { evidenceTable } from "./table";
import type { EvidenceSection } from "./table";

/** The licenses on one page: seats, cost today and at the best split. */
export function summarySection(audit: AuditWithDecisions): EvidenceSection {
  const { asOf, coverage, licenses, economics, months } = audit;
  const costs = new Map(economics.filter(({ profile }) => profile === null).map((row) => [row.license, row]));
  const complete = months.filter((month) => month.complete).length;
  return {
    id: "summary",
    notes: [{ code: "summary", numbers: { complete }, days: { asOf, ...coverage } }],
    tables: [
      evidenceTable("summary", licenses, {
        license: ({ name }) => name,
        basis: ({ basis }) => basis,
        purchased: ({ total }) => total,
        used: ({ used }) => used,
        costToday: ({ name }) => costs.get(name)?.currentCost ?? null,
        bestCost: ({ name }) => costs.get(name)?.mixCost ?? null,
        monthlySaving: ({ name }) => costs.get(name)?.monthlySaving ?? null,
        currency: ({ name }) => costs.get(name)?.currency ?? null
      })
    ]
  };
}

/** Cost on each basis, licenses with their populations. */
export function basisSection({ economics }: AuditWithDecisions): EvidenceSection {
  return {
    id: "basis",
    notes: [{ code: "basis" }],
    tables: [
      evidenceTable<EconomicsRow>("basis", economics, {
        license: ({ license }) => license,
        profile: ({ profile }) => profile,
        basis: ({ basis }) => basis,
        months: ({ window }) => window.length,
        breakEven: ({ breakEven }) => breakEven,
        memberCost: ({ memberCost }) => memberCost,
        loginCost: ({ loginCost }) => loginCost,
        mixCost: ({ mixCost }) => mixCost,
        threshold: ({ mixThreshold }) => mixThreshold,
        cheapest: ({ cheapest }) => cheapest,
        costToday: ({ currentCost }) => currentCost,
        monthlySaving: ({ monthlySaving }) => monthlySaving,
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => priceSource,
        confidence: ({ confidence }) => confidence
      })
    ]
  };
}

/** Pools by percentile and user limit, and the contract years. */
export function poolsSection({ pools, annual }: AuditWithDecisions): EvidenceSection {
  return {
    id: "pools",
    notes: [{ code: "pools" }],
    tables: [
      evidenceTable("pools", pools, {
        license: ({ license }) => license,
        months: ({ months }) => months.length,
        percentile: ({ percentile }) => percentile,
        users: ({ users }) => users,
        ratioFloor: ({ ratioFloor }) => ratioFloor,
        recommended: ({ recommended }) => recommended,
        contracted: ({ contracted }) => contracted,
        advice: ({ advice }) => advice
      }),
      evidenceTable("annual", annual, {
        license: ({ license }) => license,
        from: ({ from }) => from,
        to: ({ to }) => to && previousDay(to),
        baseline: ({ baseline }) => baseline,
        logins: ({ used }) => used,
        months: ({ known }) => known,
        missing: ({ missing }) => missing,
        projected: ({ projected }) => projected,
        extra: ({ extraMonthlyLogins }) => extraMonthlyLogins,
        reason: ({ reason }) => reason
      })
    ]
  };
}

/** Seats purchased, in use and idle, and how many can be dropped at renewal. */
export function seatsSection({ seats }: AuditWithDecisions): EvidenceSection {
  return {
    id: "seats",
    notes: [{ code: "seats" }],
    tables: [
      evidenceTable("seats", seats, {
        license: ({ license }) => license,
        basis: ({ basis }) => basis,
        contracted: ({ contracted }) => contracted,
        purchased: ({ purchased }) => purchased,
        used: ({ used }) => used,
        unused: ({ unused }) => unused,
        dormant: ({ dormant }) => dormant,
        never: ({ neverLoggedIn }) => neverLoggedIn,
        renewal: ({ renewal }) => renewal,
        trueDownSeats: ({ trueDownSeatsIdle }) => trueDownSeatsIdle,
        trueDown: ({ trueDownMonthlyIdle }) => trueDownMonthlyIdle,
        currency: ({ currency }) => currency
      })
    ]
  };
}

/** The scenarios chosen for the pack with what each assumes, a row for each currency. */
export function scenariosSection({ scenarios }: ScenarioComparison): EvidenceSection {
  const rows = scenarios.flatMap(({ name, result: { parameters, totals } }) =>
    totals.sums.map((sum) => ({ name, parameters, sum }))
  );
  return {
    id: "scenarios",
    notes: [{ code: "scenarios" }],
    tables: [
      evidenceTable("scenarios", rows, {
        scenario: ({ name }) => name,
        scenarioBasis: ({ parameters }) => `basis_${parameters.basis}`,
        threshold: ({ parameters }) => parameters.threshold ?? "-",
        discount: ({ parameters }) => parameters.discount,
        growth: ({ parameters }) => parameters.growth,
        deflected: ({ parameters }) => parameters.deflected,
        idle: ({ parameters }) => parameters.deactivateIdle,
        costToday: ({ sum }) => sum.today,
        bestCost: ({ sum }) => sum.best,
        scenarioCost: ({ sum }) => sum.scenario,
        overage: ({ sum }) => sum.overage,
        monthlySaving: ({ sum }) => sum.monthlySaving,
        currency: ({ sum }) => sum.currency
      })
    ]
  };
}

/** What to act on, by saving. */
export function findingsSection({ findings }: AuditWithDecisions): EvidenceSection {
  return {
    id: "findings",
    notes: [],
    tables: [
      evidenceTable("findings", findings, {
        finding: (finding) => finding,
        users: ({ users }) => users,
        monthlySaving: ({ monthlySaving }) => monthlySaving,
        currency: ({ currency }) => currency,
        confidence: ({ confidence }) => confidence,
        next: (finding) => finding
      })
    ]
  };
}
