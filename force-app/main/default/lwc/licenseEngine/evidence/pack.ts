import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { AuditFacts } from "../contract/org";
import type { DocumentFilter } from "../contract/scope";
import type { ScenarioComparison } from "../scenarios/compare";
import {
  basisSection,
  findingsSection,
  poolsSection,
  scenariosSection,
  seatsSection,
  summarySection
} from "./costSection";
import {
  calendarSection,
  populationsSection,
  reconciliationSection,
  rightSizingSection,
  runningSection
} from "./stateSection";
import type { EvidencePack, EvidenceSection, EvidenceSectionId } from "./table";
import { accessSection, assumptionsSection, sourcesSection } from "./termsSection";
import { activeRateSection, distributionSection, factsOfSite, loginDaysSection } from "./usageSection";

/** The sections of the report in a terminal, in order. */
export const REPORT_SECTIONS: readonly EvidenceSectionId[] = [
  "summary",
  "populations",
  "basis",
  "pools",
  "seats",
  "running",
  "reconciliation",
  "rightSizing",
  "calendar",
  "assumptions"
];

/** All sections, in order. */
export const EVIDENCE_SECTIONS: readonly EvidenceSectionId[] = [
  "scenarios",
  "summary",
  "findings",
  "populations",
  "basis",
  "loginDays",
  "distribution",
  "activeRate",
  "pools",
  "seats",
  "running",
  "reconciliation",
  "rightSizing",
  "access",
  "calendar",
  "assumptions",
  "sources"
];

/** The sections that nobody reads on paper; their tables are files. */
const FILES_ONLY: readonly EvidenceSectionId[] = ["populations", "distribution", "access", "running", "reconciliation"];

/** The sections that a document has unless somebody chooses others: with the sample they fit on twelve sheets. */
export const DOCUMENT_SECTIONS = EVIDENCE_SECTIONS.filter((id) => !FILES_ONLY.includes(id));

/** The contents of a pack. */
export interface EvidenceInput {
  facts: AuditFacts;
  decisions: DecisionFacts | null;
  audit: AuditWithDecisions;
  /** Scenarios to show; null leaves their section out. */
  scenarios: ScenarioComparison | null;
  /** The filter that facts and audit were narrowed to; null or omitted for none. */
  filter?: DocumentFilter | null;
  /** Whether many populations with the same advice are one row; a file has each. */
  rollsUp?: boolean;
  /** Requested sections; the pack keeps its own order. */
  sections: readonly EvidenceSectionId[];
}

/** Sections about the org as a whole, and sections whose counts no site divides. */
const WHOLE_ORG: readonly EvidenceSectionId[] = ["sources"];
const ALL_SITES: readonly EvidenceSectionId[] = ["rightSizing", "access"];

/** The evidence for a negotiation, or the contents of a report. */
export function evidencePack(input: EvidenceInput): EvidencePack {
  const { facts, decisions, audit, scenarios, filter = null, rollsUp = false, sections } = input;
  const site = filter?.scope.site ?? null;
  const ofSite = site === null ? facts : factsOfSite(facts, site);
  const make: Record<EvidenceSectionId, () => EvidenceSection | null> = {
    summary: () => summarySection(audit),
    populations: () => populationsSection(audit, site),
    loginDays: () => loginDaysSection(ofSite, audit),
    distribution: () => distributionSection(ofSite, audit),
    activeRate: () => activeRateSection(facts, site),
    basis: () => basisSection(audit),
    pools: () => poolsSection(audit),
    seats: () => seatsSection(audit),
    running: () => runningSection(audit),
    reconciliation: () => reconciliationSection(audit),
    rightSizing: () => rightSizingSection(audit, decisions),
    access: () => accessSection(audit, decisions),
    scenarios: () => scenarios && scenariosSection(scenarios),
    findings: () => findingsSection(audit, rollsUp),
    calendar: () => calendarSection(audit),
    assumptions: () => assumptionsSection(audit),
    sources: () => sourcesSection(facts, audit)
  };
  return {
    asOf: audit.asOf,
    sourceName: facts.context.sourceName,
    coverage: { ...audit.coverage },
    sections: EVIDENCE_SECTIONS.filter((id) => sections.includes(id)).flatMap((id) => {
      const section = make[id]();
      return section ? [noted(section, filter)] : [];
    })
  };
}

/** A section that can't be narrowed to the filter says so. */
function noted(section: EvidenceSection, filter: DocumentFilter | null): EvidenceSection {
  const { id, notes } = section;
  if (filter && WHOLE_ORG.includes(id)) return { ...section, notes: [{ code: "wholeOrg" }, ...notes] };
  const bySite = (filter?.scope.site ?? null) !== null;
  return bySite && ALL_SITES.includes(id) ? { ...section, notes: [...notes, { code: "allSites" }] } : section;
}
