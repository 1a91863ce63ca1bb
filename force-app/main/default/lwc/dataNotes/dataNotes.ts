import { LightningElement, api } from "lwc";
import type { OptimizerModel } from "c/host";
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

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.notes = dataNotes(model.facts, model.audit).map(dataNoteText);
    this.run = runLines(model);
  }
}
