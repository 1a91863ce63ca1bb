import { LightningElement, api } from "lwc";
import type { DecisionModel } from "c/host";
import type { AccessFacts, Scope } from "c/licenseEngine";
import { pageOf, type FactColumn } from "c/factTable";
import { downloadText } from "c/download";
import { fill, formatList, formatSpan } from "c/format";
import { WHOLE, fileNameIn, isFiltered, navigate, remember, type Destination } from "c/optimizerNavigation";
import { accessCsv } from "./accessCsv";
import { labels } from "./labels";
import { accessMatrix, matrixColumns } from "./matrix";
import { nameOfGrant, nameOfTier, rowsFor } from "./search";
import { downgradeColumns, externalColumns, externalRows, grantColumns, grantRows, oversized, tierKey } from "./texts";

type Table = "downgrade" | "matrix" | "grants" | "externals";

/** Rows of a table on one page, on a wide and on a narrow screen: all tables together are few enough to look over. */
const PAGE: Record<Table, readonly [number, number]> = {
  downgrade: [6, 3],
  matrix: [5, 3],
  grants: [8, 3],
  externals: [Infinity, Infinity]
};
/** Tables with pages, in the order in which the address has them. */
const PAGED: readonly Table[] = ["downgrade", "matrix", "grants"];
const FIRST: Record<Table, number> = { downgrade: 1, matrix: 1, grants: 1, externals: 1 };

/** Who has more than they need? Traps, the matrix they come from, users who may need less, and external people on internal licenses. */
export default class RightSizingPage extends LightningElement {
  labels = labels;
  columns: Record<Table, FactColumn<never>[]> = {
    downgrade: downgradeColumns,
    matrix: [],
    grants: grantColumns,
    externals: externalColumns
  };
  /** All rows of each table. */
  known: Record<Table, readonly object[]> = { downgrade: [], matrix: [], grants: [], externals: [] };
  /** Which size of a page this screen has. */
  at: 0 | 1 = window.matchMedia?.("(max-width: 48rem)").matches ? 1 : 0;
  search = "";
  /** The page of each table, from 1. */
  pages = FIRST;
  target: Destination | null = null;
  source!: DecisionModel;

  /** The filter of all pages. */
  @api scope: Scope = WHOLE;

  @api
  get decisions(): DecisionModel {
    return this.source;
  }
  set decisions(decisions: DecisionModel) {
    const { audit } = decisions;
    this.source = decisions;
    const matrix = accessMatrix(audit.tiers);
    this.columns = { ...this.columns, matrix: matrixColumns(matrix.objects) };
    this.known = {
      downgrade: oversized(audit.tiers),
      matrix: matrix.rows,
      grants: grantRows(audit.gates),
      externals: externalRows(audit.externals)
    };
  }

  /** What the address asks for. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (!destination) return;
    this.search = destination.search ?? "";
    const pages = (destination.page ?? "").split(".");
    this.pages = { ...FIRST, ...Object.fromEntries(PAGED.map((table, at) => [table, pageOf(pages[at])])) };
  }

  /** The rows that match the search. */
  get rows(): Record<Table, readonly object[]> {
    const { known, search } = this;
    if (!search) return known;
    return {
      ...known,
      downgrade: rowsFor(search, known.downgrade, nameOfTier),
      matrix: rowsFor(search, known.matrix, nameOfTier),
      grants: rowsFor(search, known.grants, nameOfGrant)
    };
  }

  /** Rows per page of each table; 0 where one page is enough. */
  get sizes(): Record<Table, number> {
    const { rows, at } = this;
    const size = (table: Table) => (rows[table].length > PAGE[table][at] ? PAGE[table][at] : 0);
    return { downgrade: size("downgrade"), matrix: size("matrix"), grants: size("grants"), externals: 0 };
  }

  /** Whether there is more than a page of anything. */
  get searches(): boolean {
    return PAGED.some((table) => this.known[table].length > PAGE[table][this.at]);
  }

  /** Why the list of users who may need less is empty. */
  get downgradeText(): string {
    return this.search && this.known.downgrade.length ? labels.Tiers_NoMatch : labels.Tiers_DowngradeNone;
  }

  get access(): AccessFacts | null {
    return this.source.facts.access;
  }

  /** Why there is no matrix; null if there is one. */
  get empty(): { heading: string; why: string; action: string } | null {
    if (!this.access)
      return { heading: labels.Tiers_Unread, why: labels.Tiers_UnreadWhy, action: labels.Tiers_UnreadAction };
    return this.known.matrix.length
      ? null
      : { heading: labels.Tiers_NoTier, why: labels.Tiers_NoTierWhy, action: labels.Tiers_NoTierAction };
  }

  get period(): string {
    return fill(labels.Tiers_Period, { span: formatSpan(this.access!.window) });
  }

  get unreadable(): string {
    const objects = this.access?.unreadable ?? [];
    return objects.length ? fill(labels.Tiers_Unreadable, { objects: formatList(objects) }) : "";
  }

  /** Why the list of external people on internal licenses is empty. */
  get externalsText(): string {
    if (isFiltered(this.scope)) return labels.Tiers_ExternalsFiltered;
    const { facts } = this.source;
    const { externalDomains, externalProfiles } = facts.settings;
    if (!externalDomains.length && !externalProfiles.length) return labels.Tiers_ExternalsNoRule;
    return facts.internalExternals ? labels.Tiers_ExternalsNone : labels.Tiers_ExternalsUnread;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
    this.pages = FIRST;
    this.remember();
  }

  handlePage(event: CustomEvent<number>): void {
    const table = (event.currentTarget as HTMLElement).dataset.id as Table;
    this.pages = { ...this.pages, [table]: event.detail };
    this.remember();
  }

  /** Lets the address name the search and the pages. */
  remember(): void {
    const pages = PAGED.map((table) => this.pages[table]);
    const page = pages.some((one) => one > 1) ? pages.join(".") : null;
    remember(this, { tab: "rightSizing", license: null, profile: null, search: this.search || null, page });
  }

  handleOpen(event: CustomEvent<string>): void {
    const { license, profile } = this.source.audit.tiers.find((row) => tierKey(row) === event.detail)!;
    navigate(this, { tab: "users", license, profile });
  }

  handleDownload(): void {
    const { audit } = this.source;
    downloadText(fileNameIn(this.scope, fill(labels.Tiers_FileName, { date: audit.asOf })), accessCsv(audit.tiers));
  }
}
