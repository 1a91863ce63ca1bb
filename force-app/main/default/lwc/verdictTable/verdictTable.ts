import { LightningElement, api } from "lwc";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/licenseFormat";
import { moveStatusWord, noteTitle } from "c/moveWords";
import { filterCases, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";
import { showOptions, verdictParts, verdictsCsv } from "./texts";

/** Users on a page. */
const PAGE = 25;

/** The verdict on every user with its details; tells whose permissions are asked for (`compare`, detail the user's Id). */
export default class VerdictTable extends LightningElement {
  /** Day of the facts, for the name of the file. */
  @api asOf = "";

  labels = labels;
  given: readonly UpgradeCase[] = [];
  shown: CaseFilter = "";
  pageNumber = 0;
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

  get lines(): object[] {
    return this.matching.slice(this.pageNumber * PAGE, (this.pageNumber + 1) * PAGE).map(({ user, verdict }) => {
      const open = this.opened === user.id;
      return {
        user,
        open,
        expanded: String(open),
        key: `${user.id}-details`,
        status: moveStatusWord(verdict.status),
        blockers:
          verdict.blockers.map(({ code }) => noteTitle("blocker", code)).join(" · ") || labels.VerdictTable_None,
        details: fill(labels.VerdictTable_Details, { name: user.name }),
        parts: open ? verdictParts(verdict) : []
      };
    });
  }

  get range(): string {
    const total = this.matching.length;
    if (!total) return labels.VerdictTable_Empty;
    const to = Math.min((this.pageNumber + 1) * PAGE, total);
    return fill(labels.VerdictTable_Range, {
      from: formatNumber(this.pageNumber * PAGE + 1),
      to: formatNumber(to),
      total: formatNumber(total)
    });
  }

  get noPrevious(): boolean {
    return this.pageNumber === 0;
  }

  get noNext(): boolean {
    return (this.pageNumber + 1) * PAGE >= this.matching.length;
  }

  narrow(filter: CaseFilter): void {
    this.shown = filter;
    this.pageNumber = 0;
    this.opened = "";
  }

  handleShow(event: CustomEvent<{ value: CaseFilter }>): void {
    this.narrow(event.detail.value);
  }

  handleToggle(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset.user!;
    this.opened = this.opened === id ? "" : id;
  }

  handleCompare(event: Event): void {
    const detail = (event.currentTarget as HTMLElement).dataset.user;
    this.dispatchEvent(new CustomEvent("compare", { detail }));
  }

  handleShowPrevious(): void {
    this.pageNumber -= 1;
  }

  handleShowNext(): void {
    this.pageNumber += 1;
  }

  handleDownload(): void {
    downloadText(fill(labels.VerdictTable_FileName, { date: this.asOf }), verdictsCsv(this.matching));
  }
}
