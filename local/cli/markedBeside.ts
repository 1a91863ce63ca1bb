import { markedScenarios, scenarioBase } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, DecisionFacts, ScenarioComparison } from "c/licenseEngine";
import { stateFile } from "../host/state/stateFile.ts";

/**
 * The scenarios that were added to the evidence on the What-if tab of a folder's pages, side by side; null if there is none.
 *
 * @param path of the state beside the folder
 */
export async function markedBeside(
  path: string,
  folder: string,
  { facts, decisions, audit }: { facts: AuditFacts; decisions: DecisionFacts; audit: AuditWithDecisions }
): Promise<ScenarioComparison | null> {
  const { scenarios } = await stateFile(path, folder).read();
  return markedScenarios(scenarioBase(facts, decisions, audit), scenarios);
}
