import { LightningElement, api } from "lwc";
import type { PlanItem } from "c/licenseEngine";
import type { FactRow } from "c/factTable";
import { fill, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";
import { columns, itemRows, stateOptions } from "./texts";

/** Users on a page. */
const PAGE = 50;

/** Users of a plan with what happened to each, page by page. */
export default class PlanItems extends LightningElement {
  /** As far as they are read. */
  @api items: readonly PlanItem[] = [];
  /** Users of the plan. */
  @api total = 0;

  labels = labels;
  columns = columns;
  filter = "";
  pageNumber = 0;

  get options(): object[] {
    return stateOptions(this.items);
  }

  get matching(): readonly PlanItem[] {
    return this.filter ? this.items.filter(({ state }) => state === this.filter) : this.items;
  }

  /** The page asked for, or the last one there is: a refresh may leave fewer users in a state. */
  get at(): number {
    return Math.min(this.pageNumber, Math.max(0, Math.ceil(this.matching.length / PAGE) - 1));
  }

  get rows(): FactRow[] {
    return itemRows(this.matching.slice(this.at * PAGE, (this.at + 1) * PAGE));
  }

  get reading(): string {
    const { length } = this.items;
    return length < this.total
      ? fill(labels.PlanItems_Reading, { done: formatNumber(length), all: formatNumber(this.total) })
      : "";
  }

  get range(): string {
    const total = this.matching.length;
    if (!total) return labels.PlanItems_Empty;
    return fill(labels.PlanItems_Range, {
      from: formatNumber(this.at * PAGE + 1),
      to: formatNumber(Math.min((this.at + 1) * PAGE, total)),
      total: formatNumber(total)
    });
  }

  get noPrevious(): boolean {
    return this.at === 0;
  }

  get noNext(): boolean {
    return (this.at + 1) * PAGE >= this.matching.length;
  }

  handleShow(event: CustomEvent<{ value: string }>): void {
    this.filter = event.detail.value;
    this.pageNumber = 0;
  }

  handleShowPrevious(): void {
    this.pageNumber = this.at - 1;
  }

  handleShowNext(): void {
    this.pageNumber = this.at + 1;
  }
}
