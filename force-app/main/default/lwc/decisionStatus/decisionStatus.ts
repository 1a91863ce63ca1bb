import { LightningElement, api } from "lwc";
import type { Failure } from "c/reduceErrors";

/** Shown until the facts of the decisions arrive: loading, or why they could not be read (event `retry`). */
export default class DecisionStatus extends LightningElement {
  @api failure: Failure | null = null;

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent("retry"));
  }
}
