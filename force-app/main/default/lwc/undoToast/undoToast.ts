import { LightningElement, api } from "lwc";
import { labels } from "./labels";

/** What was done a moment ago, read out by screen readers, with a way back (`undo`); it stays until it is closed (`close`) or something else is done. */
export default class UndoToast extends LightningElement {
  /** Empty for nothing: the place that is read out has to be there before its text. */
  @api text = "";
  /** Whether it can be taken back. */
  @api undoes = false;
  @api busy = false;

  labels = labels;

  get look(): string {
    return this.text ? "toast" : "";
  }

  handleUndo(): void {
    this.dispatchEvent(new CustomEvent("undo"));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("close"));
  }
}
