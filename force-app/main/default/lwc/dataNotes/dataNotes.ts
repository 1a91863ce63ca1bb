import { LightningElement, api } from "lwc";
import type { DecisionModel, OptimizerModel } from "c/host";
import { dataNotes } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { dataNoteText } from "c/words";
import { type RunLine, runLines } from "./run";
import { labels } from "./labels";

/** What the numbers do not cover and how reliable they are. */
export default class DataNotes extends LightningElement {
  /** Notes shown until the user asks for all; 0 for all. */
  @api most: number | string = 0;

  known: string[] = [];
  showsAll = false;
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

  get notes(): string[] {
    const most = Number(this.most);
    return most && !this.showsAll ? this.known.slice(0, most) : this.known;
  }

  get foldable(): boolean {
    return Number(this.most) > 0 && this.known.length > Number(this.most);
  }

  get moreText(): string {
    return this.showsAll
      ? labels.Common_ShowFewer
      : fill(labels.Notes_ShowAll, { count: formatNumber(this.known.length) });
  }

  handleToggle(): void {
    this.showsAll = !this.showsAll;
  }

  /** The properties arrive one after the other. */
  show(): void {
    if (this.source && this.decided) this.known = dataNotes(this.source.facts, this.decided.audit).map(dataNoteText);
  }
}
