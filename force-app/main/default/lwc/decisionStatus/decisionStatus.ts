import { LightningElement, api } from "lwc";
import type { Failure } from "c/reduceErrors";

/** Stands where a page will be once the facts of the decisions are there: that they are being read, or why they could not be (event `retry`). */
export default class DecisionStatus extends LightningElement {
  @api failure: Failure | null = null;

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent("retry"));
  }
}
