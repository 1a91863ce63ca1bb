import { LightningElement, api } from "lwc";
import type { DecisionModel, OptimizerModel } from "c/host";
import { dataNotes } from "c/licenseEngine";
import { dataNoteText } from "c/words";
import { type RunLine, runLines } from "./run";
import { labels } from "./labels";

/** What the numbers do not cover and how reliable they are. */
export default class DataNotes extends LightningElement {
  notes: string[] = [];
  run: RunLine[] = [];
  heading = labels.Notes_Heading;
  none = labels.Notes_None;
  runHeading = labels.Notes_Run;
  source!: OptimizerModel;
  decided!: DecisionModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.run = runLines(model);
    this.show();
  }

  @api
  get decisions(): DecisionModel {
    return this.decided;
  }
  set decisions(decisions: DecisionModel) {
    this.decided = decisions;
    this.show();
  }

  /** The properties arrive one after the other. */
  show(): void {
    if (this.source && this.decided) this.notes = dataNotes(this.source.facts, this.decided.audit).map(dataNoteText);
  }
}
