import { LightningElement, api } from "lwc";
import { columnChart, everyNth, lineAt, plotOf, type ColumnChart, gridLinesOf, type GridLine } from "c/chartGeometry";
import type { Basis } from "c/licenseEngine";
import type { PoolMonth } from "c/poolModel";
import { percentileText } from "c/words";
import { fill, formatMonth, formatNumber, formatShort, formatShortMonth } from "c/format";
import { termText } from "c/glossary";
import { labels } from "./labels";

const MARGIN = { left: 44, right: 8, top: 12, bottom: 22 };
const HEIGHT = 220;

/** Logins per month of a login license, or users who logged in on a member license; lines show what is purchased and what is needed. */
export default class PoolChart extends LightningElement {
  @api license = "";
  /** Oldest first, partial ones too. */
  @api months: PoolMonth[] = [];
  @api basis: Basis = "login";
  /** Monthly logins or seats to own after the planned moves. */
  @api needed: number | null = null;
  /** Which percentile `value` is, 0..100. */
  @api percentile = 75;
  /** The percentile of the complete months; null without one. */
  @api value: number | null = null;
  @api contracted: number | null = null;

  help = termText("percentile");
  width = 640;
  completeText = labels.Pool_LegendComplete;
  partialText = labels.Pool_LegendPartial;

  get chart(): ColumnChart {
    const include = [this.value, this.contracted, this.needed].filter((line) => line !== null);
    const logins = this.months.map((month) => month.logins);
    return columnChart(logins, plotOf(this.width, HEIGHT, MARGIN), { include });
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get heading(): string {
    return fill(this.basis === "login" ? labels.Pool_Chart : labels.Multiples_ActiveOf, { license: this.license });
  }

  get summary(): string {
    const complete = this.months.filter((month) => month.complete);
    const logins = complete.map((month) => month.logins);
    if (!logins.length) return labels.Word_Reason_noCompleteMonth;
    const values = {
      from: formatMonth(complete[0].month),
      to: formatMonth(complete.at(-1)!.month),
      lowest: formatNumber(Math.min(...logins)),
      highest: formatNumber(Math.max(...logins)),
      owned: formatNumber(this.contracted),
      needed: formatNumber(this.needed)
    };
    const text = fill(labels.Multiples_MonthsSummary, values);
    return this.value === null ? text : `${text} ${this.percentileText}.`;
  }

  get percentileText(): string {
    const months = this.months.filter((month) => month.complete).map(({ month }) => month);
    return fill(labels.Pool_LegendPercentile, {
      percentile: percentileText(this.percentile, months),
      value: formatNumber(this.value, 2)
    });
  }

  get hasPartial(): boolean {
    return this.months.some((month) => !month.complete);
  }

  get gridLines(): GridLine[] {
    const { ticks, plot } = this.chart;
    return gridLinesOf(ticks, plot, formatShort);
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
    const { value, contracted, needed, chart } = this;
    return [
      { key: "contract", style: "contract", value: contracted, text: labels.Pool_LegendContract },
      { key: "needed", style: "needed", value: needed, text: labels.Multiples_Needed },
      { key: "percentile", style: "percentile", value, text: this.percentileText }
    ]
      .filter((line) => line.value !== null)
      .map((line) => ({
        ...line,
        at: lineAt(line.value, chart),
        text: fill(line.text, { value: formatNumber(line.value) })
      }));
  }

  get columns(): string[] {
    return [
      labels.Common_UsageMonth,
      this.basis === "login" ? labels.Common_Logins : labels.Common_ActiveUsers,
      labels.Common_Coverage
    ];
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
