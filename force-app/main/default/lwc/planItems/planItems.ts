import { LightningElement, api } from "lwc";
import type { PlanItem } from "c/licenseEngine";
import { orderOf, orderText, pageOf, pageText, type Order } from "c/factTable";
import { fill, formatNumber } from "c/format";
import { listOf, remember, type Destination, type ListPlace } from "c/optimizerNavigation";
import { labels } from "./labels";
import { columns, stateOptions } from "./texts";

/** Users of a plan and what happened to each, page by page. */
export default class PlanItems extends LightningElement {
  /** Id of the plan. */
  @api plan = "";
  /** The items read so far. */
  @api items: readonly PlanItem[] = [];
  /** Number of users of the plan. */
  @api total = 0;

  labels = labels;
  columns = columns;
  /** Number of users per page. */
  pageSize = 50;
  listed: ListPlace = {};
  target: Destination | null = null;

  /** What the address asks to list of this plan. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (destination) this.listed = listOf(destination);
  }

  get filter(): string {
    return this.listed.status ?? "";
  }

  get order(): Order | null {
    return orderOf(this.listed.sort, columns);
  }

  get page(): number {
    return pageOf(this.listed.page);
  }

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

  /** Lists something else, and lets the address name it. */
  change(change: ListPlace): void {
    this.listed = { ...this.listed, ...change };
    remember(this, { tab: "moves", license: null, profile: null, plan: this.plan, ...this.listed });
  }

  handleShow(event: CustomEvent<{ value: string }>): void {
    this.change({ status: event.detail.value || null, page: null });
  }

  handleSort(event: CustomEvent<Order>): void {
    this.change({ sort: orderText(event.detail), page: null });
  }

  handlePage(event: CustomEvent<number>): void {
    this.change({ page: pageText(event.detail) });
  }
}
