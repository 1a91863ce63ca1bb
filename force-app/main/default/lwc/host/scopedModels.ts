import type { Scope } from "c/licenseEngine";
import { knownScope, narrowAudit, narrowFacts } from "c/licenseEngine";
import type { OptimizerModel } from "./auditModel";
import type { DecisionModel } from "./decisionModel";
import { shared } from "./shared";

/** What the pages get of the models in a scope. */
export interface Scoped {
  /** The scope as far as the org has it. */
  scope: Scope;
  model: OptimizerModel;
  decisions: DecisionModel;
}

/**
 * The models in a scope, for pages that list and add up, computed once for each change. Facts of the decisions and the context of suggestions stay whole:
 * money is decided for a family at once.
 */
export class ScopedModels {
  asked: unknown[] = [];
  answer!: Scoped;

  of(model: OptimizerModel, decisions: DecisionModel, { license, site }: Scope): Scoped {
    const asked = [model, decisions, license, site];
    if (this.asked.length && asked.every((one, place) => one === this.asked[place])) return this.answer;
    this.asked = asked;
    const scope = knownScope(model.audit, { license, site });
    const whole = scope.license === null && scope.site === null;
    this.answer = whole ? { scope, model, decisions } : narrowed(model, decisions, scope);
    return this.answer;
  }
}

function narrowed({ facts }: OptimizerModel, decisions: DecisionModel, scope: Scope): Scoped {
  const audit = shared(narrowAudit(decisions.audit, scope));
  return {
    scope,
    model: shared({ facts: shared(narrowFacts(facts, decisions.audit, scope)), audit }),
    decisions: shared({ ...decisions, audit })
  };
}
