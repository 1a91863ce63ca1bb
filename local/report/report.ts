import { DOCUMENT_SECTIONS, EVIDENCE_SECTIONS, REPORT_SECTIONS, evidenceDocument, evidencePack } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, DecisionFacts, Finding } from "c/licenseEngine";
import type { DocumentWords, WordedDocument, WordedSection } from "c/words";
import { words } from "./words.ts";

/** What the terminal shows, in words: totals, findings, sections of the evidence, and their basis. */
export interface Report {
  head: DocumentWords;
  /** Name and value. */
  totals: [string, string][];
  findings: ReportedFinding[];
  sections: WordedSection[];
  notes: string[];
}

interface ReportedFinding {
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
  const input = { facts, decisions, audit, findings: audit.findings, scenarios: null };
  const document = evidenceDocument({ ...input, parts: REPORT_SECTIONS });
  return {
    head: words.documentWords(document),
    totals: words.totalPairs(document.totals),
    findings: audit.findings.map(reported),
    sections: words.wordedSections(document),
    notes: document.notes.map(words.dataNoteText)
  };
}

/** The document for paper, and all tables of the evidence for files. */
export interface Evidence {
  document: WordedDocument;
  tables: WordedSection[];
}

/** The evidence of an audit in words. @param known with the scenarios to show; null leaves their section out */
export function evidenceOf(known: Omit<Parameters<typeof evidenceDocument>[0], "findings" | "parts">): Evidence {
  const { audit } = known;
  const input = { ...known, findings: audit.findings };
  const document = evidenceDocument({ ...input, parts: ["licenses", ...DOCUMENT_SECTIONS] });
  return {
    document: words.wordedDocument(document, audit.settings.percentile),
    tables: words.wordedSections(evidencePack({ ...input, sections: EVIDENCE_SECTIONS }))
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
