import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import { downloadText } from "c/download";
import type { FactDetails } from "c/factTable";
import { fill } from "c/format";
import { WHOLE, fileNameIn } from "c/optimizerNavigation";
import { filterCases, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";
import { columns, showOptions, verdictDetails, verdictsCsv } from "./texts";

/** The verdict on every user with its details; sends the user whose permissions should be compared (`compare`, detail the user's Id). */
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
  shown: CaseFilter = "";
  /** Id of the user whose details are open. */
  opened = "";

  @api
  get cases(): readonly UpgradeCase[] {
    return this.given;
  }
  set cases(cases: readonly UpgradeCase[]) {
    this.given = cases;
    this.narrow(this.options.some(({ value }) => value === this.shown) ? this.shown : "");
  }

  /** Which users are shown. */
  @api
  get filter(): CaseFilter {
    return this.shown;
  }
  set filter(filter: CaseFilter) {
    this.narrow(filter);
  }

  get options(): { label: string; value: string }[] {
    return showOptions(this.given);
  }

  get matching(): UpgradeCase[] {
    return filterCases(this.given, this.shown);
  }

  get details(): FactDetails {
    return verdictDetails(this.given.find(({ user }) => user.id === this.opened));
  }

  narrow(filter: CaseFilter): void {
    this.shown = filter;
    this.opened = "";
  }

  handleShow(event: CustomEvent<{ value: CaseFilter }>): void {
    this.narrow(event.detail.value);
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
