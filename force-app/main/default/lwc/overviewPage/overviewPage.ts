import { LightningElement, api } from "lwc";
import type { DecisionModel } from "c/licenseDecisions";
import type { OptimizerModel } from "c/licenseFacts";
import { tilesOf, type Tile } from "./tiles";
import { verdictOf } from "./verdict";

/** Am I wasting money, and where? One sentence, five numbers, what to do, and how far to trust it. */
export default class OverviewPage extends LightningElement {
  /** Null until decided: only the dates wait for it. */
  @api decisions: DecisionModel | null = null;

  tiles: Tile[] = [];
  verdict = "";
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.tiles = tilesOf(model);
    this.verdict = verdictOf(model);
  }
}
