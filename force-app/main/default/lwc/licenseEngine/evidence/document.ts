import { previousDay } from "../base/days";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Confidence, Reason } from "../contract/costs";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { Finding } from "../contract/findings";
import type { AppVersion, AuditFacts } from "../contract/org";
import type { DocumentFilter, Scope } from "../contract/scope";
import { countedSteps } from "../costs/countedSteps";
import { growthOf } from "../costs/growth";
import { overview } from "../costs/overview";
import type { Overview } from "../costs/overview";
import { savingDates } from "../costs/savingDates";
import type { SavingDates } from "../costs/savingDates";
import { waterfalls } from "../costs/waterfall";
import type { Waterfall } from "../costs/waterfall";
import type { ScenarioComparison } from "../scenarios/compare";
import { asksOf } from "./asks";
import type { Ask } from "./asks";
import { dataNotes } from "./dataNotes";
import type { DataNote } from "./dataNotes";
import { licenseSheets } from "./licenseSheet";
import type { LicenseSheet } from "./licenseSheet";
import { evidencePack } from "./pack";
import type { EvidenceSection, EvidenceSectionId } from "./table";

/** Parts of the document that can be left out; its first page is always there. */
export type DocumentPart = "licenses" | EvidenceSectionId;

/** What a document is made of. */
export interface DocumentInput {
  facts: AuditFacts;
  decisions: DecisionFacts | null;
  audit: AuditWithDecisions;
  /** Findings that count: without the dismissed ones. */
  findings: readonly Finding[];
  /** Scenarios to show; null leaves their section out. */
  scenarios: ScenarioComparison | null;
  /** The filter that facts, audit and findings were narrowed to; null or omitted for none. */
  filter?: DocumentFilter | null;
  parts: readonly DocumentPart[];
}

/** The one document for page, file and print: its first page, half a page for each license, and tables. In codes and numbers; `c/words` says it. */
export interface EvidenceDocument extends SavingDates {
  company: string;
  /** What made the document. */
  app: AppVersion;
  /** What it is narrowed to; null for nothing. */
  filter: Scope | null;
  asOf: string;
  coverage: { from: string; to: string };
  /** Complete months. */
  months: number;
  /** Number of licenses, those whose cost is unknown, and those that cost what the price list says. */
  licenses: { count: number; unpriced: string[]; listed: string[] };
  totals: Overview;
  /** Expected overage of the contract years: per year, in the currency of its license; `to` is the year's last day. */
  overage: { license: string; yearly: number; currency: string | null; to: string | null }[];
  /** Login licenses whose overage is unknown. */
  overageUnknown: string[];
  /** Licenses whose seats run out, and when. */
  exhausted: { license: string; date: string }[];
  waterfalls: Waterfall[];
  asks: Ask[];
  /** Families whose findings save, with their confidence. */
  confidence: { family: string; confidence: Confidence }[];
  /** What moves between bases promise per month, one row per currency; empty where a dismissed finding would be part of it. */
  promises: { currency: string; monthly: number; low: number; high: number }[];
  /** Whether promises of families are left out because the filter has only a part of the family. */
  rangeCut: boolean;
  /** Why savings are unknown; null if one is known. */
  reason: Reason | null;
  sheets: LicenseSheet[];
  sections: EvidenceSection[];
  notes: DataNote[];
}

/** The evidence as one document. Its numbers are the audit's. */
export function evidenceDocument(input: DocumentInput): EvidenceDocument {
  const { facts, audit, findings, parts, filter = null } = input;
  const { context } = facts;
  const totals = overview(audit, facts, findings);
  const steps = countedSteps(audit, findings);
  const saves = new Set(steps.flatMap(({ family, monthly }) => (monthly > 0 ? [family] : [])));
  const decided = audit.allocation.filter(({ promised }) => promised !== null);
  const ranged = decided.filter(({ family }) => filter === null || filter.families.includes(family));
  return {
    company: context.sourceName,
    app: context.app,
    filter: filter?.scope ?? null,
    asOf: audit.asOf,
    coverage: { ...audit.coverage },
    months: audit.months.filter(({ complete }) => complete).length,
    licenses: {
      count: audit.owned.length,
      unpriced: audit.owned.filter(({ monthly }) => monthly === null).map(({ license }) => license),
      listed: audit.owned.filter(({ priceSource }) => priceSource === "list").map(({ license }) => license)
    },
    totals,
    ...savingDates(steps),
    overage: audit.owned
      .map(({ license, coming, currency }) => ({
        license,
        yearly: coming?.cost ?? 0,
        currency,
        to: yearEnd(audit, license)
      }))
      .filter(({ yearly }) => yearly > 0),
    overageUnknown: audit.owned
      .filter(({ basis, coming }) => basis === "login" && (coming?.cost ?? null) === null)
      .map(({ license }) => license),
    exhausted: findings
      .filter(({ type, worth }) => type === "seatsExhaust" && worth === "risk")
      .flatMap(({ license, days }) => (days.exhausted ? [{ license, date: days.exhausted }] : []))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
    waterfalls: waterfalls(totals, findings, steps, growthOf(audit)),
    asks: asksOf(audit, steps),
    confidence: decided.filter(({ family }) => saves.has(family) || !saves.size),
    promises: steps.every(({ whole }) => whole) ? promisesOf(ranged) : [],
    rangeCut: decided.some((row) => !ranged.includes(row) && (row.promised?.monthly ?? 0) > 0),
    reason: audit.economics.find((row) => row.reason)?.reason ?? null,
    sheets: parts.includes("licenses") ? licenseSheets(audit, findings, steps, filter?.scope.site ?? null) : [],
    sections: evidencePack({ ...input, rollsUp: true, sections: parts.filter((part) => part !== "licenses") }).sections,
    notes: dataNotes(facts, audit)
  };
}

function yearEnd({ annual }: AuditWithDecisions, license: string): string | null {
  const to = annual.find((row) => row.license === license)?.to ?? null;
  return to && previousDay(to);
}

function promisesOf(decided: AuditWithDecisions["allocation"]): EvidenceDocument["promises"] {
  const sums = new Map<string, EvidenceDocument["promises"][number]>();
  for (const { currency, promised } of decided) {
    if (currency === null || !promised?.monthly) continue;
    const { monthly, low, high } = sums.get(currency) ?? { monthly: 0, low: 0, high: 0 };
    sums.set(currency, {
      currency,
      monthly: monthly + promised.monthly,
      low: low + promised.low,
      high: high + promised.high
    });
  }
  return [...sums.values()];
}
