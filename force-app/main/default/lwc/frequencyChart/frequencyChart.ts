import { LightningElement, api } from "lwc";
import {
  columnChart,
  cutFirst,
  everyNth,
  linear,
  plotOf,
  type ColumnChart,
  gridLinesOf,
  type GridLine
} from "c/chartGeometry";
import { fill, formatMonth, formatNumber, formatShort } from "c/format";
import { daysText as dayWords, usersText } from "c/words";
import { termText } from "c/glossary";
import { labels } from "./labels";

const MARGIN = { left: 44, right: 8, top: 20, bottom: 22 };
const HEIGHT = 240;

/** Users by login days of one month, with the break-even; the share that is cheaper on login basis is shaded. */
export default class FrequencyChart extends LightningElement {
  /** First day of the month shown. */
  @api month = "";
  /** Users by login days, 0..31; null at 0 if unknown. */
  @api frequencies: readonly (number | null)[] = [];
  /** Login days above which a member seat is cheaper; null if prices are unknown. */
  @api breakEven: number | null = null;
  /** Users with at most this many login days are cheaper on login basis; -1 no users, null unknown. */
  @api threshold: number | null = null;

  help = termText("breakEven");
  width = 640;
  dayTitle = labels.Frequency_Days;

  get chart(): ColumnChart {
    return columnChart(this.frequencies, plotOf(this.width, HEIGHT, MARGIN), { cutAt: cutFirst(this.frequencies) });
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get heading(): string {
    return fill(labels.Frequency_Title, { month: formatMonth(this.month) });
  }

  get summary(): string {
    const [none, ...came] = this.frequencies;
    const threshold = this.threshold ?? -1;
    const count = (from: number, to: number) =>
      came.slice(from, to).reduce<number>((sum, users) => sum + (users ?? 0), 0);
    const active = count(0, came.length);
    const shared = {
      users: formatNumber(none === null ? null : (none ?? 0) + active),
      none: formatNumber(none ?? (none === null ? null : 0))
    };
    return threshold < 1 || threshold > 30
      ? fill(labels.Frequency_SummaryPlain, { ...shared, active: formatNumber(active) })
      : fill(labels.Frequency_Summary, {
          ...shared,
          threshold: dayWords(threshold),
          light: formatNumber(count(0, threshold)),
          heavy: formatNumber(count(threshold, came.length))
        });
  }

  get gridLines(): GridLine[] {
    const { ticks, plot } = this.chart;
    return gridLinesOf(ticks, plot, formatShort);
  }

  get columnMarks(): object[] {
    return this.chart.columns.map((column, days) => ({
      ...column,
      key: `days-${days}`,
      text: fill(labels.Frequency_Column, { days: dayWords(days), users: usersText(this.frequencies[days]) })
    }));
  }

  get cut(): object | null {
    const [first] = this.chart.columns;
    if (!first?.cut) return null;
    const middle = first.y + 14;
    return {
      path: `M${first.x - 3} ${middle + 3}L${first.x + first.width + 3} ${middle - 3}`,
      x: first.x,
      y: first.y - 6,
      text: formatNumber(this.frequencies[0]),
      legend: fill(labels.Frequency_Cut, { users: formatNumber(this.frequencies[0]) })
    };
  }

  get breakEvenMark(): object | null {
    const { plot, columns, slot } = this.chart;
    if (this.breakEven === null || !columns.length) return null;
    const days = linear([0, 1], [columns[0].center, columns[0].center + slot]);
    return {
      x: Math.min(days(this.breakEven), plot.right),
      text: fill(labels.Frequency_BreakEven, { days: formatNumber(this.breakEven, 2) })
    };
  }

  get shade(): object | null {
    const { plot, slot } = this.chart;
    if (this.threshold === null || this.threshold < 0) return null;
    return {
      x: plot.left,
      y: plot.top,
      width: slot * (this.threshold + 1),
      height: plot.bottom - plot.top,
      text: fill(labels.Frequency_Shaded, { days: dayWords(this.threshold) })
    };
  }

  get dayTexts(): object[] {
    const { plot, columns, slot } = this.chart;
    return everyNth(columns.length, slot, 20).map((days) => ({
      text: String(days),
      x: columns[days].center,
      y: plot.bottom + 16
    }));
  }

  get columns(): string[] {
    return [labels.Frequency_Days, labels.Common_Users];
  }

  get rows(): string[][] {
    return this.frequencies.map((users, days) => [String(days), formatNumber(users)]);
  }

  handleResize(event: CustomEvent<number>): void {
    this.width = event.detail;
  }
}
