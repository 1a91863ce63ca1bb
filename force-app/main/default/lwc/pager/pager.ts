import { LightningElement, api } from "lwc";
import { labels } from "./labels";

/** Which rows are shown, and buttons to the pages before and after (`previous`, `next`). */
export default class Pager extends LightningElement {
  @api range = "";
  @api noPrevious = false;
  @api noNext = false;

  labels = labels;

  handlePrevious(): void {
    this.dispatchEvent(new CustomEvent("previous"));
  }

  handleNext(): void {
    this.dispatchEvent(new CustomEvent("next"));
  }
}
