import { LightningElement, api } from "lwc";
import type { DecisionModel } from "c/host";
import type { SeatRow } from "c/licenseEngine";
import { downloadText } from "c/download";
import { fill, formatDate, formatMoney } from "c/format";
import { labels } from "./labels";
import { seatsCsv } from "./seatsCsv";

/** Seats of every license; licenses with possible savings come first. */
export default class SeatsPage extends LightningElement {
  @api decisions!: DecisionModel;

  labels = labels;

  get rows(): SeatRow[] {
    const worth = ({ trueDownMonthlyMoved, basis }: SeatRow) => trueDownMonthlyMoved ?? (basis === "member" ? 0 : -1);
    return [...this.decisions.audit.seats].sort((a, b) => worth(b) - worth(a));
  }

  get period(): string {
    return fill(labels.SeatsPage_Period, { date: formatDate(this.decisions.audit.asOf) });
  }

  /** Total of the seats that can be dropped, if it is known in one currency. */
  get total(): string {
    const priced = this.rows.filter((row) => row.trueDownMonthlyMoved !== null);
    const currencies = [...new Set(priced.map(({ currency }) => currency))];
    if (currencies.length !== 1) return "";
    const sum = (part: (row: SeatRow) => number | null) =>
      formatMoney(
        priced.reduce((all, row) => all + (part(row) ?? 0), 0),
        currencies[0]
      );
    return fill(labels.SeatsPage_Total, {
      now: sum((row) => row.trueDownMonthly),
      idle: sum((row) => row.trueDownMonthlyMoved)
    });
  }

  handleDownload(): void {
    const { audit } = this.decisions;
    downloadText(fill(labels.SeatsPage_FileName, { date: audit.asOf }), seatsCsv(audit.seats));
  }
}
