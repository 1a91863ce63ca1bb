import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import { downloadText } from "c/download";
import { orderOf, orderText, pageOf, pageText, type FactDetails, type Order } from "c/factTable";
import { fill } from "c/format";
import { WHOLE, fileNameIn, type ListPlace } from "c/optimizerNavigation";
import { filterCases, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";
import { columns, showOptions, verdictDetails, verdictsCsv } from "./texts";

/**
 * The verdict on every user with its details; sends the user whose permissions should be compared (`compare`, detail the user's Id), and what is listed
 * after the user changed it (`listchange`, detail a ListPlace).
 */
export default class VerdictTable extends LightningElement {
  /** Day of the facts, for the file name. */
  @api asOf = "";
  /** The filter of all pages, for the file name. */
  @api scope: Scope = WHOLE;

  labels = labels;
  columns = columns;
  /** Number of users per page. */
  pageSize = 25;
  given: readonly UpgradeCase[] = [];
  place: ListPlace = {};
  /** Id of the user whose details are open. */
  opened = "";

  @api
  get cases(): readonly UpgradeCase[] {
    return this.given;
  }
  set cases(cases: readonly UpgradeCase[]) {
    this.given = cases;
    this.opened = "";
  }

  /** What is listed: the filter, the order and the page. */
  @api
  get listed(): ListPlace {
    return this.place;
  }
  set listed(listed: ListPlace) {
    if (listed.status !== this.place.status) this.opened = "";
    this.place = listed;
  }

  /** Which users are shown: all, where nobody fits what is asked for. */
  get filter(): CaseFilter {
    const asked = this.place.status ?? "";
    return (this.options.some(({ value }) => value === asked) ? asked : "") as CaseFilter;
  }

  get order(): Order | null {
    return orderOf(this.place.sort, columns);
  }

  get page(): number {
    return pageOf(this.place.page);
  }

  get options(): { label: string; value: string }[] {
    return showOptions(this.given);
  }

  get matching(): UpgradeCase[] {
    return filterCases(this.given, this.filter);
  }

  get details(): FactDetails {
    return verdictDetails(this.given.find(({ user }) => user.id === this.opened));
  }

  /** Lists something else, and tells so. */
  change(change: ListPlace): void {
    if ("status" in change) this.opened = "";
    this.place = { ...this.place, ...change };
    this.dispatchEvent(new CustomEvent("listchange", { detail: this.place }));
  }

  handleShow(event: CustomEvent<{ value: CaseFilter }>): void {
    this.change({ status: event.detail.value || null, page: null });
  }

  handleSort(event: CustomEvent<Order>): void {
    this.change({ sort: orderText(event.detail), page: null });
  }

  handlePage(event: CustomEvent<number>): void {
    this.change({ page: pageText(event.detail) });
  }

  handleToggle(event: CustomEvent<string>): void {
    this.opened = this.opened === event.detail ? "" : event.detail;
  }

  handleCompare(event: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent("compare", { detail: event.detail }));
  }

  handleDownload(): void {
    const name = fileNameIn(this.scope, fill(labels.VerdictTable_FileName, { date: this.asOf }));
    downloadText(name, verdictsCsv(this.matching));
  }
}
