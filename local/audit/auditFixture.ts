import type { TestContext } from "node:test";
import { audit } from "c/licenseEngine";
import type { Audit, AuditFacts } from "c/licenseEngine";
import { readLabels } from "../labels.ts";
import { SMALL, exportFolder } from "../store/exportFixture.ts";
import { readFacts } from "../store/index.ts";
import { reportOf } from "./report.ts";
import type { Report } from "./report.ts";

/** The small org of the store's tests with the project's own catalog, audited. `profile` renames its member profile. */
export async function auditedSmall(
  context: TestContext,
  profile = "Shoppers"
): Promise<{ folder: string; facts: AuditFacts; result: Audit; report: Report }> {
  const files = {
    ...SMALL,
    "Profile.csv": SMALL["Profile.csv"].replace("Shoppers", `"${profile.replaceAll('"', '""')}"`)
  };
  const folder = await exportFolder(context, files);
  const facts = await readFacts(folder);
  const labels = await readLabels();
  const result = audit(facts, labels);
  return { folder, facts, result, report: reportOf(result, facts, labels) };
}
