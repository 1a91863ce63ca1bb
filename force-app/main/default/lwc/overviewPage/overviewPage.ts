import { LightningElement, api } from "lwc";
import type { DecisionFinding, Finding } from "c/licenseEngine";
import { openFindings, type DecisionModel, type OptimizerModel } from "c/host";
import { tilesOf, type Tile } from "./tiles";
import { verdictOf } from "./verdict";

/** Am I wasting money, and where? One sentence, five numbers, what to do, and how far to trust it. */
export default class OverviewPage extends LightningElement {
  /** Null until decided: until then the findings of the audit itself are shown, and no dates. */
  @api decisions: DecisionModel | null = null;

  verdict = "";
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.verdict = verdictOf(model);
  }

  get tiles(): Tile[] {
    return tilesOf(this.source, this.decisions);
  }

  get findings(): readonly (Finding | DecisionFinding)[] {
    return this.decisions ? openFindings(this.decisions) : this.source.audit.findings;
  }
}
