import { toCsv } from "c/csv";
import type { FindingEntry } from "./auditDocument.ts";

/** One line per finding, the largest saving first. */
export function findingsCsv(findings: FindingEntry[]): string {
  return toCsv<FindingEntry>(
    [
      { header: "id", value: (finding) => finding.id },
      { header: "type", value: (finding) => finding.type },
      { header: "license", value: (finding) => finding.license },
      { header: "profile", value: (finding) => finding.profile },
      { header: "site", value: (finding) => finding.site },
      { header: "users", value: (finding) => finding.users },
      { header: "monthly_saving", value: (finding) => finding.monthlySaving },
      { header: "currency", value: (finding) => finding.currency },
      { header: "confidence", value: (finding) => finding.confidence },
      { header: "title", value: (finding) => finding.title },
      { header: "evidence", value: (finding) => finding.evidence },
      { header: "next", value: (finding) => finding.next }
    ],
    findings,
    { bom: true }
  );
}
