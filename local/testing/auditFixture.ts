import type { TestContext } from "node:test";
import { EVIDENCE_SECTIONS, decide, evidencePack } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions } from "c/licenseEngine";
import type { WordedSection } from "c/words";
import { reportOf } from "../cli/report/report.ts";
import type { Report } from "../cli/report/report.ts";
import { words } from "../cli/words.ts";
import { readOrg } from "../facts/index.ts";
import { SMALL, exportFolder } from "./exportFixture.ts";

/** An audit of the small org of the store's tests with the project's own catalog. `profile` renames its member profile. */
export async function auditedSmall(
  context: TestContext,
  profile = "Shoppers"
): Promise<{ folder: string; facts: AuditFacts; result: AuditWithDecisions; report: Report; pack: WordedSection[] }> {
  const files = {
    ...SMALL,
    "Profile.csv": SMALL["Profile.csv"].replace("Shoppers", `"${profile.replaceAll('"', '""')}"`)
  };
  const folder = await exportFolder(context, files);
  const { facts, decisions } = await readOrg(folder);
  const result = decide(facts, decisions);
  const input = { facts, decisions, audit: result, scenarios: null, sections: EVIDENCE_SECTIONS };
  return {
    folder,
    facts,
    result,
    report: reportOf(result, facts, decisions),
    pack: words.wordedSections(evidencePack(input))
  };
}
