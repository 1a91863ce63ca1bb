import { LightningElement, api } from "lwc";
import { fill } from "c/format";
import { helpOf } from "c/glossary";
import { labels } from "./labels";

export type MetricTone = "plain" | "good" | "warning" | "unknown";

/** One number with its name, its help and its period. */
export default class MetricTile extends LightningElement {
  @api heading = "";
  /** Formatted. */
  @api value = "";
  /** Period, basis of comparison, or why the value is unknown. */
  @api note = "";
  /** `good`, `warning` or `unknown` color the value; the words carry the meaning. */
  @api tone: MetricTone = "plain";

  /** What the glossary says of the name; empty if it says it all. */
  get help(): string {
    return helpOf(this.heading);
  }

  get helpName(): string {
    return fill(labels.Glossary_HelpFor, { name: this.heading });
  }

  get valueClass(): string {
    return `value value_${this.tone}`;
  }
}
