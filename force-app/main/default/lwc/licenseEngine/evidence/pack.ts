import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { AuditFacts } from "../contract/org";
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
import { activeRateSection, distributionSection, loginDaysSection } from "./usageSection";

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
  /** Requested sections; the pack keeps its own order. */
  sections: readonly EvidenceSectionId[];
}

/** The evidence for a negotiation, or the contents of a report. */
export function evidencePack({ facts, decisions, audit, scenarios, sections }: EvidenceInput): EvidencePack {
  const make: Record<EvidenceSectionId, () => EvidenceSection | null> = {
    summary: () => summarySection(audit),
    populations: () => populationsSection(audit),
    loginDays: () => loginDaysSection(facts, audit),
    distribution: () => distributionSection(facts, audit),
    activeRate: () => activeRateSection(facts),
    basis: () => basisSection(audit),
    pools: () => poolsSection(audit),
    seats: () => seatsSection(audit),
    running: () => runningSection(audit),
    reconciliation: () => reconciliationSection(audit),
    rightSizing: () => rightSizingSection(audit, decisions),
    access: () => accessSection(audit, decisions),
    scenarios: () => scenarios && scenariosSection(scenarios),
    findings: () => findingsSection(audit),
    calendar: () => calendarSection(audit),
    assumptions: () => assumptionsSection(audit),
    sources: () => sourcesSection(facts, audit)
  };
  return {
    asOf: audit.asOf,
    sourceName: facts.context.sourceName,
    coverage: { ...audit.coverage },
    sections: EVIDENCE_SECTIONS.filter((id) => sections.includes(id)).flatMap((id) => make[id]() ?? [])
  };
}
