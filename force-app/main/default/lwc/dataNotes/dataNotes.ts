import { LightningElement, api } from "lwc";
import type { OptimizerModel } from "c/licenseFacts";
import { notesOf } from "./notes";
import { type RunLine, runLines } from "./run";
import heading from "@salesforce/label/c.LO_Notes_Heading";
import none from "@salesforce/label/c.LO_Notes_None";
import runHeading from "@salesforce/label/c.LO_Notes_Run";

/** What the numbers do not cover and how far they can be trusted. */
export default class DataNotes extends LightningElement {
  notes: string[] = [];
  run: RunLine[] = [];
  heading = heading;
  none = none;
  runHeading = runHeading;
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.notes = notesOf(model);
    this.run = runLines(model);
  }
}
