import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { EvidencePack, EvidenceSection, EvidenceSectionId } from "../contract/evidence";
import type { AuditFacts } from "../contract/org";
import type { FindingTexts } from "../findings/texts";
import type { ScenarioComparison } from "../scenarios/compare";
import {
  basisSection,
  findingsSection,
  poolsSection,
  scenariosSection,
  seatsSection,
  summarySection
} from "./costSection";
import { COLUMNS, VALUES, evidenceWords } from "./table";
import { ASSUMPTIONS, UNKNOWN_KINDS, accessSection, assumptionsSection, sourcesSection } from "./termsSection";
import { activeRateSection, distributionSection } from "./usageSection";

/** Sections of the pack in its order. */
export const EVIDENCE_SECTIONS: readonly EvidenceSectionId[] = [
  "summary",
  "distribution",
  "activeRate",
  "basis",
  "pools",
  "seats",
  "access",
  "scenarios",
  "findings",
  "assumptions",
  "sources"
];

const TABLES = [
  "summary",
  "activeRate",
  "basis",
  "pools",
  "annual",
  "seats",
  "scenarios",
  "findings",
  "accessByProfile",
  "accessByRole",
  "grants",
  "settings",
  "prices",
  "unknowns"
];

const NOTES = [
  "summary",
  "distribution",
  "activeRate",
  "basis",
  "pools",
  "seats",
  "scenarios",
  "access",
  "accessMissing",
  "assumptions",
  "sources",
  "loginDay"
];

/** Keys of all texts that `evidencePack` needs: `LO_<key>` is the custom label. */
export const EVIDENCE_TEXT_KEYS: readonly string[] = [
  ...EVIDENCE_SECTIONS.map((id) => `Evidence_${id}`),
  ...TABLES.map((id) => `Evidence_table_${id}`),
  ...NOTES.map((note) => `Evidence_note_${note}`),
  ...Object.keys(COLUMNS).map((column) => `Evidence_column_${column}`),
  ...VALUES.map((value) => `Evidence_value_${value}`),
  ...ASSUMPTIONS.map((name) => `Evidence_assumption_${name}`),
  ...UNKNOWN_KINDS.map((kind) => `Evidence_unknown_${kind}`)
];

/** What goes into a pack. */
export interface EvidenceInput {
  facts: AuditFacts;
  decisions: DecisionFacts | null;
  audit: AuditWithDecisions;
  /** Scenarios to show; null leaves their section out. */
  scenarios: ScenarioComparison | null;
  /** Sections wanted; the pack keeps its own order. */
  sections: readonly EvidenceSectionId[];
}

/**
 * The evidence for a negotiation as plain data, for a page and for a printable document alike.
 * @throws Error naming the custom label when a text that is needed is missing
 */
export function evidencePack(
  { facts, decisions, audit, scenarios, sections }: EvidenceInput,
  texts: FindingTexts
): EvidencePack {
  const words = evidenceWords(texts);
  const make: Record<EvidenceSectionId, () => EvidenceSection | null> = {
    summary: () => summarySection(audit, words),
    distribution: () => distributionSection(facts, audit, words),
    activeRate: () => activeRateSection(facts, words),
    basis: () => basisSection(audit, words),
    pools: () => poolsSection(audit, words),
    seats: () => seatsSection(audit, words),
    access: () => accessSection(audit, decisions, words),
    scenarios: () => scenarios && scenariosSection(scenarios, words),
    findings: () => findingsSection(audit, words),
    assumptions: () => assumptionsSection(audit, words),
    sources: () => sourcesSection(facts, audit, words)
  };
  return {
    asOf: audit.asOf,
    sourceName: facts.context.sourceName,
    coverage: { ...audit.coverage },
    sections: EVIDENCE_SECTIONS.filter((id) => sections.includes(id)).flatMap((id) => make[id]() ?? [])
  };
}
