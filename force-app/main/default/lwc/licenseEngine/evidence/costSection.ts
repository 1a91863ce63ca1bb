import type { AuditWithDecisions } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { EvidenceSection } from "../contract/evidence";
import type { ScenarioComparison } from "../scenarios/compare";
import { evidenceTable } from "./table";
import type { EvidenceWords } from "./table";

/** The licenses on one page: seats, cost today and at the best mix. */
export function summarySection(audit: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  const { asOf, coverage, licenses, economics, months } = audit;
  const costs = new Map(economics.filter(({ profile }) => profile === null).map((row) => [row.license, row]));
  const complete = String(months.filter((month) => month.complete).length);
  return {
    id: "summary",
    title: words.title("summary"),
    notes: [words.note("summary", { asOf, from: coverage.from, to: coverage.to, complete })],
    tables: [
      evidenceTable(words, "summary", licenses, {
        license: ({ name }) => name,
        basis: ({ basis }) => words.value(basis),
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
export function basisSection({ economics }: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  return {
    id: "basis",
    title: words.title("basis"),
    notes: [words.note("basis", {})],
    tables: [
      evidenceTable<EconomicsRow>(words, "basis", economics, {
        license: ({ license }) => license,
        profile: ({ profile }) => profile ?? words.value("everybody"),
        basis: ({ basis }) => words.value(basis),
        months: ({ window }) => window.length,
        breakEven: ({ breakEven }) => breakEven,
        memberCost: ({ memberCost }) => memberCost,
        loginCost: ({ loginCost }) => loginCost,
        mixCost: ({ mixCost }) => mixCost,
        threshold: ({ mixThreshold }) => mixThreshold,
        cheapest: ({ cheapest }) => words.value(cheapest),
        costToday: ({ currentCost }) => currentCost,
        monthlySaving: ({ monthlySaving }) => monthlySaving,
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => words.value(priceSource),
        confidence: ({ confidence }) => words.value(confidence)
      })
    ]
  };
}

/** Pools by percentile and ratio, and the contract years. */
export function poolsSection({ pools, annual }: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  return {
    id: "pools",
    title: words.title("pools"),
    notes: [words.note("pools", {})],
    tables: [
      evidenceTable(words, "pools", pools, {
        license: ({ license }) => license,
        months: ({ months }) => months.length,
        percentile: ({ percentile }) => percentile,
        users: ({ users }) => users,
        ratioFloor: ({ ratioFloor }) => ratioFloor,
        recommended: ({ recommended }) => recommended,
        contracted: ({ contracted }) => contracted,
        advice: ({ advice }) => words.value(advice)
      }),
      evidenceTable(words, "annual", annual, {
        license: ({ license }) => license,
        from: ({ from }) => from,
        to: ({ to }) => to,
        baseline: ({ baseline }) => baseline,
        logins: ({ used }) => used,
        months: ({ known }) => known,
        missing: ({ missing }) => missing,
        projected: ({ projected }) => projected,
        extra: ({ extraMonthlyLogins }) => extraMonthlyLogins
      })
    ]
  };
}

/** Seats bought, used and idle, and what may be dropped at renewal. */
export function seatsSection({ seats }: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  return {
    id: "seats",
    title: words.title("seats"),
    notes: [words.note("seats", {})],
    tables: [
      evidenceTable(words, "seats", seats, {
        license: ({ license }) => license,
        basis: ({ basis }) => words.value(basis),
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

/** The scenarios chosen for the pack, with what each assumes. */
export function scenariosSection({ scenarios }: ScenarioComparison, words: EvidenceWords): EvidenceSection {
  return {
    id: "scenarios",
    title: words.title("scenarios"),
    notes: [words.note("scenarios", {})],
    tables: [
      evidenceTable(words, "scenarios", scenarios, {
        scenario: ({ name }) => name,
        discount: ({ result }) => result.parameters.discount,
        growth: ({ result }) => result.parameters.growth,
        deflected: ({ result }) => result.parameters.deflected,
        idle: ({ result }) => words.value(result.parameters.deactivateIdle),
        window: ({ result }) => result.parameters.window,
        percentile: ({ result }) => result.parameters.percentile,
        threshold: ({ result }) => result.parameters.threshold,
        costToday: ({ result }) => result.totals.today,
        bestCost: ({ result }) => result.totals.best,
        scenarioCost: ({ result }) => result.totals.scenario,
        monthlySaving: ({ result }) => result.totals.monthlySaving,
        currency: ({ result }) => result.totals.currency
      })
    ]
  };
}

/** What to act on, by saving. */
export function findingsSection({ findings }: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  return {
    id: "findings",
    title: words.title("findings"),
    notes: [],
    tables: [
      evidenceTable(words, "findings", findings, {
        finding: ({ title }) => title,
        users: ({ users }) => users,
        monthlySaving: ({ monthlySaving }) => monthlySaving,
        currency: ({ currency }) => currency,
        confidence: ({ confidence }) => words.value(confidence),
        next: ({ next }) => next
      })
    ]
  };
}
