import { LightningElement, api } from "lwc";
import type { FactColumn } from "c/factTable";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/format";
import { isNumber, rowTexts, tableCsv, type WordedTable } from "c/words";
import { labels } from "./labels";

/** Number of rows in the preview; document and CSV contain all of them. */
const PREVIEW = 12;

/** A row with its cells in the user's locale. */
interface Row {
  key: string;
  texts: string[];
}

/** One table of the evidence pack, with its CSV. */
export default class EvidenceTable extends LightningElement {
  @api table!: WordedTable;
  /** As-of date, for the file name. */
  @api asOf = "";

  labels = labels;

  get columns(): FactColumn<Row>[] {
    return this.table.columns.map(({ label, kind }, place) => ({
      label,
      type: isNumber(kind) ? "number" : "text",
      key: ({ key }) => key,
      value: ({ texts }) => texts[place]
    }));
  }

  get rows(): Row[] {
    return this.table.rows.slice(0, PREVIEW).map((row, at) => ({ key: String(at), texts: rowTexts(this.table, row) }));
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
