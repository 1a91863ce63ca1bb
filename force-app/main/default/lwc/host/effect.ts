import type { AuditFacts, DecisionSettings, Overview, Settings } from "c/licenseEngine";
import { audit, decide } from "c/licenseEngine";
import type { OptimizerModel } from "./auditModel";
import { overviewOf, type DecisionModel } from "./decisionModel";

/** What would be different. */
export interface FactChange {
  contracts?: AuditFacts["contracts"];
  settings?: Settings;
  decisionSettings?: DecisionSettings;
}

/** The totals of the first page as they are, and as they would be. */
export interface Effect {
  before: Overview;
  after: Overview;
}

/** What a change would do to the money, decided anew over the changed facts. */
export function effectOf(model: OptimizerModel, decisions: DecisionModel, change: FactChange): Effect {
  const { contracts = model.facts.contracts, settings = model.facts.context.settings } = change;
  const facts = { ...model.facts, contracts, context: { ...model.facts.context, settings } };
  const changed = { facts, audit: audit(facts) };
  const decisionFacts = { ...decisions.facts, settings: change.decisionSettings ?? decisions.facts.settings };
  const decided = { ...decisions, audit: decide(facts, decisionFacts, changed.audit) };
  return { before: overviewOf(model, decisions), after: overviewOf(changed, decided) };
}
