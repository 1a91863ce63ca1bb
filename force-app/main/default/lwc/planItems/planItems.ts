import { LightningElement, api } from "lwc";
import type { PlanItem } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";
import { columns, stateOptions } from "./texts";

/** Users of a plan and what happened to each, page by page. */
export default class PlanItems extends LightningElement {
  /** The items read so far. */
  @api items: readonly PlanItem[] = [];
  /** Number of users of the plan. */
  @api total = 0;

  labels = labels;
  columns = columns;
  /** Number of users per page. */
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
