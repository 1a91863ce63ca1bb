import type { TestContext } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions } from "c/licenseEngine";
import { evidenceOf, reportOf } from "../report/report.ts";
import type { Evidence, Report } from "../report/report.ts";
import { readOrg } from "../facts/index.ts";
import { SMALL, exportFolder } from "./exportFixture.ts";

/** An audit of the small org of the store's tests with the project's own catalog. `profile` renames its member profile. */
export async function auditedSmall(
  context: TestContext,
  profile = "Shoppers"
): Promise<{ folder: string; facts: AuditFacts; result: AuditWithDecisions; report: Report; evidence: Evidence }> {
  const files = {
    ...SMALL,
    "Profile.csv": SMALL["Profile.csv"].replace("Shoppers", `"${profile.replaceAll('"', '""')}"`)
  };
  const folder = await exportFolder(context, files);
  const { facts, decisions } = await readOrg(folder);
  const result = decide(facts, decisions);
  return {
    folder,
    facts,
    result,
    report: reportOf(result, facts, decisions),
    evidence: evidenceOf({ facts, decisions, audit: result, scenarios: null })
  };
}
