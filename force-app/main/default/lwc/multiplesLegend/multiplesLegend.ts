import { LightningElement } from "lwc";
import { labels } from "./labels";

/** What the marks of the small charts mean. */
export default class MultiplesLegend extends LightningElement {
  labels = labels;
}
