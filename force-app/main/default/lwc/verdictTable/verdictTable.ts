import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import { downloadText } from "c/download";
import { orderOf, orderText, pageOf, pageText, type FactDetails, type Order } from "c/factTable";
import { fill } from "c/format";
import { WHOLE, fileNameIn, type VerdictPlace } from "c/optimizerNavigation";
import { filterCases, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";
import { columns, showOptions, verdictDetails, verdictsCsv } from "./texts";

/**
 * The verdict on every user with its details; sends the user whose permissions should be compared (`compare`, detail the user's Id), and what is listed
 * after the user changed it (`listchange`, detail a VerdictPlace).
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
  place: VerdictPlace = {};

  @api cases: readonly UpgradeCase[] = [];

  /** What is listed: the filter, the order and the page, and whose details are open. */
  @api
  get listed(): VerdictPlace {
    return this.place;
  }
  set listed(listed: VerdictPlace) {
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
    return showOptions(this.cases);
  }

  get matching(): UpgradeCase[] {
    return filterCases(this.cases, this.filter);
  }

  get details(): FactDetails {
    return verdictDetails(this.cases.find(({ user }) => user.id === this.place.user));
  }

  /** Lists something else, and tells so. */
  change(change: VerdictPlace): void {
    this.place = { ...this.place, ...change };
    this.dispatchEvent(new CustomEvent("listchange", { detail: this.place }));
  }

  handleShow(event: CustomEvent<{ value: CaseFilter }>): void {
    this.change({ status: event.detail.value || null, page: null, user: null });
  }

  handleSort(event: CustomEvent<Order>): void {
    this.change({ sort: orderText(event.detail), page: null });
  }

  handlePage(event: CustomEvent<number>): void {
    this.change({ page: pageText(event.detail) });
  }

  handleToggle(event: CustomEvent<string>): void {
    this.change({ user: this.place.user === event.detail ? null : event.detail });
  }

  handleCompare(event: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent("compare", { detail: event.detail }));
  }

  handleDownload(): void {
    const name = fileNameIn(this.scope, fill(labels.VerdictTable_FileName, { date: this.asOf }));
    downloadText(name, verdictsCsv(this.matching));
  }
}
