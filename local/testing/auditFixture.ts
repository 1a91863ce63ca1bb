import type { TestContext } from "node:test";
import { EVIDENCE_SECTIONS, decide, evidencePack } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, EvidencePack } from "c/licenseEngine";
import { readLabels } from "../cli/labels.ts";
import { reportOf } from "../cli/report/report.ts";
import type { Report } from "../cli/report/report.ts";
import { readOrg } from "../facts/index.ts";
import { SMALL, exportFolder } from "./exportFixture.ts";

/** The small org of the store's tests with the project's own catalog, audited. `profile` renames its member profile. */
export async function auditedSmall(
  context: TestContext,
  profile = "Shoppers"
): Promise<{ folder: string; facts: AuditFacts; result: AuditWithDecisions; report: Report; pack: EvidencePack }> {
  const files = {
    ...SMALL,
    "Profile.csv": SMALL["Profile.csv"].replace("Shoppers", `"${profile.replaceAll('"', '""')}"`)
  };
  const folder = await exportFolder(context, files);
  const { facts, decisions } = await readOrg(folder);
  const labels = readLabels();
  const result = decide(facts, decisions, labels);
  const input = { facts, decisions, audit: result, scenarios: null, sections: EVIDENCE_SECTIONS };
  return { folder, facts, result, report: reportOf(result, facts, labels), pack: evidencePack(input, labels) };
}
