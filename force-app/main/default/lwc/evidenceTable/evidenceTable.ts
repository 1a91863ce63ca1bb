import { LightningElement, api } from "lwc";
import type { EvidenceTable as Table } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { downloadText } from "c/download";
import { formatted, tableCsv } from "c/evidenceCells";
import { fill, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** Rows shown in the preview; document and CSV have all of them. */
const PREVIEW = 12;

/** One table of the evidence pack, with its CSV. */
export default class EvidenceTable extends LightningElement {
  @api table!: Table;
  /** As-of date, for the name of the file. */
  @api asOf = "";

  labels = labels;

  get view(): { columns: FactColumn[]; rows: FactRow[] } {
    const { columns, rows, ...table } = this.table;
    return formatted({ ...table, columns, rows: rows.slice(0, PREVIEW) });
  }

  get rest(): string {
    const more = this.table.rows.length - PREVIEW;
    return more > 0 ? fill(labels.PackTable_More, { count: formatNumber(more) }) : "";
  }

  get csvTitle(): string {
    return fill(labels.PackTable_CsvOf, { title: this.table.title });
  }

  handleDownload(): void {
    downloadText(fill(labels.PackTable_FileName, { table: this.table.id, date: this.asOf }), tableCsv(this.table));
  }
}
