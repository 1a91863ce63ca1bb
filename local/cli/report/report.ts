import { REPORT_SECTIONS, dataNotes, evidencePack, overview } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, DecisionFacts, Finding } from "c/licenseEngine";
import type { DocumentWords, WordedSection } from "c/words";
import { words } from "../words.ts";

/** Everything that the terminal and the HTML report show, in words: findings, sections of the evidence, and their basis. */
export interface Report {
  head: DocumentWords;
  /** Name and value. */
  totals: [string, string][];
  findings: ReportedFinding[];
  sections: WordedSection[];
  notes: string[];
  /** The numbers behind the charts. */
  audit: AuditWithDecisions;
}

export interface ReportedFinding {
  title: string;
  /** What it is worth; `known` is true for a saving. */
  saving: string;
  known: boolean;
  confidence: string;
  evidence: string;
  next: string;
}

/** Puts an audit into words; every number is the engine's. */
export function reportOf(audit: AuditWithDecisions, facts: AuditFacts, decisions: DecisionFacts | null): Report {
  const pack = evidencePack({ facts, decisions, audit, scenarios: null, sections: REPORT_SECTIONS });
  return {
    head: words.documentWords(facts, "report"),
    totals: words.totalPairs(overview(audit, facts, audit.findings)),
    findings: audit.findings.map(reported),
    sections: words.wordedSections(pack),
    notes: dataNotes(facts, audit).map(words.dataNoteText),
    audit
  };
}

function reported(finding: Finding): ReportedFinding {
  return {
    title: words.findingTitle(finding),
    saving: words.worthText(finding),
    known: finding.monthlySaving !== null,
    confidence: words.confidenceWord(finding.confidence),
    evidence: words.findingEvidence(finding),
    next: words.findingNext(finding)
  };
}
