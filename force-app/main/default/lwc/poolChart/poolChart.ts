import { LightningElement, api } from "lwc";
import { columnChart, everyNth, lineAt, plotOf, type ColumnChart } from "c/chartGeometry";
import type { PoolMonth } from "c/poolModel";
import { fill, formatMonth, formatNumber, formatShort, formatShortMonth } from "c/format";
import { labels } from "./labels";

const MARGIN = { left: 44, right: 8, top: 12, bottom: 22 };
const HEIGHT = 220;

/** Monthly logins of a login license; lines show the percentile and the purchased pool. */
export default class PoolChart extends LightningElement {
  @api license = "";
  /** Oldest first, partial ones too. */
  @api months: PoolMonth[] = [];
  /** Which percentile `value` is, 0..100. */
  @api percentile = 75;
  /** The percentile of the complete months; null without one. */
  @api value: number | null = null;
  @api contracted: number | null = null;

  width = 640;
  completeText = labels.Pool_LegendComplete;
  partialText = labels.Pool_LegendPartial;

  get chart(): ColumnChart {
    const include = [this.value, this.contracted].filter((line) => line !== null);
    const logins = this.months.map((month) => month.logins);
    return columnChart(logins, plotOf(this.width, HEIGHT, MARGIN), { include });
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get heading(): string {
    return fill(labels.Pool_Chart, { license: this.license });
  }

  get summary(): string {
    const logins = this.months.filter((month) => month.complete).map((month) => month.logins);
    if (!logins.length) return labels.Word_Reason_noCompleteMonth;
    return fill(labels.Pool_ChartSummary, {
      months: logins.length,
      lowest: formatNumber(Math.min(...logins)),
      highest: formatNumber(Math.max(...logins)),
      percentile: this.percentile,
      value: formatNumber(this.value),
      contracted: formatNumber(this.contracted)
    });
  }

  get hasPartial(): boolean {
    return this.months.some((month) => !month.complete);
  }

  get gridLines(): object[] {
    const { ticks, plot } = this.chart;
    return ticks.map(({ value, at }) => ({
      value,
      at,
      left: plot.left,
      right: plot.right,
      textAt: plot.left - 6,
      text: formatShort(value)
    }));
  }

  get columnMarks(): object[] {
    return this.chart.columns.map((column, i) => {
      const { month, logins, complete } = this.months[i];
      return {
        ...column,
        key: month,
        style: complete ? "column" : "partial",
        text: `${formatMonth(month)}: ${formatNumber(logins)} (${complete ? labels.Common_Complete : labels.Common_Partial})`
      };
    });
  }

  get monthTexts(): object[] {
    const { plot, columns, slot } = this.chart;
    return everyNth(columns.length, slot, 44).map((i) => ({
      key: this.months[i].month,
      text: formatShortMonth(this.months[i].month),
      x: columns[i].center,
      y: plot.bottom + 16
    }));
  }

  get references(): object[] {
    const { percentile, value, contracted, chart } = this;
    return [
      { key: "percentile", style: "percentile", value, text: labels.Pool_LegendPercentile },
      { key: "contract", style: "contract", value: contracted, text: labels.Pool_LegendContract }
    ]
      .filter((line) => line.value !== null)
      .map((line) => ({
        ...line,
        at: lineAt(line.value, chart),
        text: fill(line.text, { percentile, value: formatNumber(line.value) })
      }));
  }

  get columns(): string[] {
    return [labels.Common_UsageMonth, labels.Common_Logins, labels.Common_Coverage];
  }

  get rows(): string[][] {
    return this.months.map(({ month, logins, complete }) => [
      formatMonth(month),
      formatNumber(logins),
      complete ? labels.Common_Complete : labels.Common_Partial
    ]);
  }

  handleResize(event: CustomEvent<number>): void {
    this.width = event.detail;
  }
}
