import { LightningElement, api } from "lwc";
import type { DecisionModel } from "c/host";
import type { AccessFacts, Scope } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { downloadText } from "c/download";
import { fill, formatList, formatSpan } from "c/format";
import { WHOLE, fileNameIn, isFiltered, navigate } from "c/optimizerNavigation";
import { accessCsv } from "./accessCsv";
import { labels } from "./labels";
import { accessMatrix, matrixColumns } from "./matrix";
import { downgradeColumns, externalColumns, externalRows, grantColumns, grantRows, oversized, tierKey } from "./texts";

type Table = "downgrade" | "matrix" | "grants" | "externals";

/** Who has more than they need? Traps, the matrix they come from, users who may need less, and external people on internal licenses. */
export default class RightSizingPage extends LightningElement {
  labels = labels;
  columns: Record<Table, FactColumn<never>[]> = {
    downgrade: downgradeColumns,
    matrix: [],
    grants: grantColumns,
    externals: externalColumns
  };
  rows: Record<Table, readonly object[]> = { downgrade: [], matrix: [], grants: [], externals: [] };
  /** Rendering a matrix of several hundred profiles at once would take seconds. */
  portion = 50;
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
    this.rows = {
      downgrade: oversized(audit.tiers),
      matrix: matrix.rows,
      grants: grantRows(audit.gates),
      externals: externalRows(audit.externals)
    };
  }

  get access(): AccessFacts | null {
    return this.source.facts.access;
  }

  /** Why there is no matrix; null if there is one. */
  get empty(): { heading: string; why: string; action: string } | null {
    if (!this.access)
      return { heading: labels.Tiers_Unread, why: labels.Tiers_UnreadWhy, action: labels.Tiers_UnreadAction };
    return this.rows.matrix.length
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

  handleOpen(event: CustomEvent<string>): void {
    const { license, profile } = this.source.audit.tiers.find((row) => tierKey(row) === event.detail)!;
    navigate(this, { tab: "users", license, profile });
  }

  handleDownload(): void {
    const { audit } = this.source;
    downloadText(fileNameIn(this.scope, fill(labels.Tiers_FileName, { date: audit.asOf })), accessCsv(audit.tiers));
  }
}
