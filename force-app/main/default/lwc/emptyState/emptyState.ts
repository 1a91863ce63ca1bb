import { LightningElement, api } from "lwc";
import { WHOLE, chooseScope, isFiltered } from "c/optimizerNavigation";
import type { Scope } from "c/licenseEngine";
import { labels } from "./labels";

/** Nothing to show: what is missing, why, and the one thing to do about it. Where the filter of all pages can be the reason, it can be cleared here. */
export default class EmptyState extends LightningElement {
  @api heading = "";
  @api why = "";
  @api action = "";
  /** The filter of all pages, where it can leave nothing. */
  @api scope: Scope = WHOLE;

  labels = labels;

  get filtered(): boolean {
    return isFiltered(this.scope);
  }

  handleClear(): void {
    chooseScope(this, WHOLE);
  }
}
