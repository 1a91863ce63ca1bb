import { LightningElement, api } from "lwc";
import type { AccessCell, AccessRow, Matrix } from "c/accessRows";
import { fill, formatNumber, formatPercent } from "c/licenseFormat";
import { labels } from "./labels";

/** Rows rendered at once: a matrix of some hundred profiles would take seconds to appear. */
const PAGE = 50;

interface CellView {
  key: string;
  object: string;
  known: boolean;
  granted: string;
  holds: string;
  uses: string;
  heldBar: string;
  usedBar: string;
}

const width = (part: number, whole: number) => `width: ${whole ? Math.min(100, (100 * part) / whole) : 0}%`;

/** Profiles by objects: granted, held, used. */
export default class AccessMatrix extends LightningElement {
  @api matrix: Matrix = { objects: [], rows: [] };

  labels = labels;
  shown = PAGE;

  get hasMore(): boolean {
    return this.matrix.rows.length > this.shown;
  }

  get lines(): object[] {
    return this.matrix.rows.slice(0, this.shown).map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => this.view(row, cell, this.matrix.objects[i]))
    }));
  }

  handleMore(): void {
    this.shown += PAGE;
  }

  view(row: AccessRow, cell: AccessCell | null, object: string): CellView {
    const key = `${row.key}|${object}`;
    if (!cell)
      return { key, object, known: false, granted: labels.Matrix_Other, holds: "", uses: "", heldBar: "", usedBar: "" };
    const { holders, users, share, grantedByProfile } = cell;
    return {
      key,
      object,
      known: true,
      granted: grantedByProfile ? labels.Matrix_Granted : labels.Matrix_NotGranted,
      holds: holders
        ? fill(labels.Matrix_Holds, { holders: formatNumber(holders), users: formatNumber(row.activeUsers) })
        : labels.Matrix_Nobody,
      uses: this.usesText(holders, users, share),
      heldBar: width(holders, row.activeUsers),
      usedBar: width(users ?? 0, row.activeUsers)
    };
  }

  usesText(holders: number, users: number | null, share: number | null): string {
    if (users === null) return labels.Matrix_UsesUnknown;
    if (!users) return holders ? labels.Matrix_UsesNone : "";
    return fill(labels.Matrix_Uses, { users: formatNumber(users), share: formatPercent(share, 1) });
  }
}
