import { LightningElement, api } from "lwc";
import { keepFocus } from "c/keepFocus";
import { labels } from "./labels";

/** The range of rows shown, and buttons for the previous and the next page (`previous`, `next`). */
export default class Pager extends LightningElement {
  @api range = "";
  @api noPrevious = false;
  @api noNext = false;

  labels = labels;
  focus = keepFocus(this);

  /** Both buttons are disabled while a page is being read. */
  override renderedCallback(): void {
    this.focus.rendered(this.noPrevious && this.noNext);
  }

  handlePrevious(): void {
    this.focus.before("[data-action=previous]", "[data-action=next]");
    this.dispatchEvent(new CustomEvent("previous"));
  }

  handleNext(): void {
    this.focus.before("[data-action=next]", "[data-action=previous]");
    this.dispatchEvent(new CustomEvent("next"));
  }
}
