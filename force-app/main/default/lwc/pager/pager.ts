import { LightningElement, api } from "lwc";
import { labels } from "./labels";

/** The range of rows shown, and buttons for the previous and the next page (`previous`, `next`). */
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
