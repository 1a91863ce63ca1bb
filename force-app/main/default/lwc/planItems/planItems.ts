import { LightningElement, api } from "lwc";
import type { PlanItem } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";
import { columns, stateOptions } from "./texts";

/** Users of a plan with what happened to each, page by page. */
export default class PlanItems extends LightningElement {
  /** As far as they are read. */
  @api items: readonly PlanItem[] = [];
  /** Users of the plan. */
  @api total = 0;

  labels = labels;
  columns = columns;
  /** Users on a page. */
  pageSize = 50;
  filter = "";

  get options(): object[] {
    return stateOptions(this.items);
  }

  get matching(): readonly PlanItem[] {
    return this.filter ? this.items.filter(({ state }) => state === this.filter) : this.items;
  }

  get reading(): string {
    const { length } = this.items;
    return length < this.total
      ? fill(labels.PlanItems_Reading, { done: formatNumber(length), all: formatNumber(this.total) })
      : "";
  }

  handleShow(event: CustomEvent<{ value: string }>): void {
    this.filter = event.detail.value;
  }
}
