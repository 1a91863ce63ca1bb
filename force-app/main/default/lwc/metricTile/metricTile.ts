import { LightningElement, api } from "lwc";

export type MetricTone = "plain" | "good" | "warning" | "unknown";

/** One number with its name and period. */
export default class MetricTile extends LightningElement {
  @api heading = "";
  /** Formatted. */
  @api value = "";
  /** Period, basis of comparison, or why the value is unknown. */
  @api note = "";
  /** `good`, `warning` or `unknown` color the value; the words carry the meaning. */
  @api tone: MetricTone = "plain";

  get valueClass(): string {
    return `value value_${this.tone}`;
  }
}
