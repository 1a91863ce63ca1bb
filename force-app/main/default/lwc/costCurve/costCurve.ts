import { LightningElement, api } from "lwc";
import { everyNth, lineChart, plotOf, type LineChart, gridLinesOf, type GridLine } from "c/chartGeometry";
import { fill, formatMoney, formatShortMoney } from "c/format";
import { daysText } from "c/words";
import { termText } from "c/glossary";
import { labels } from "./labels";

const MARGIN = { left: 52, right: 12, top: 14, bottom: 22 };
const HEIGHT = 240;
const DIAMOND = 7;

/** About the width of a word at an end of the axis, with a gap, in pixels: languages differ by half. */
function roomOf(text: string): number {
  return 6 * text.length + 14;
}

/** The label for index i of a curve over thresholds -1..31. */
function place(index: number): string {
  if (index === 0) return labels.Curve_AllMember;
  return index === 32 ? labels.Curve_AllLogin : fill(labels.Curve_UpTo, { days: daysText(index - 1) });
}

/** Cost per month of every threshold -1..31 (all on member basis ... all on login basis), with today's basis and the minimum. */
export default class CostCurve extends LightningElement {
  /** Cost per month by threshold -1..31: 33 amounts. */
  @api costs: readonly number[] = [];
  @api currency: string | null = null;
  /** Current basis: today's point is the first (member) or last (login) of the curve. */
  @api basis: "member" | "login" = "member";

  help = termText("threshold");
  width = 640;
  heading = labels.Curve_Title;
  axisTitle = labels.Curve_Axis;

  get chart(): LineChart {
    return lineChart(this.costs, plotOf(this.width, HEIGHT, MARGIN));
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get todayIndex(): number {
    return this.basis === "member" ? 0 : this.costs.length - 1;
  }

  get lowestIndex(): number {
    const lowest = Math.min(...this.costs);
    return this.costs[this.todayIndex] === lowest ? this.todayIndex : this.costs.indexOf(lowest);
  }

  get summary(): string {
    if (!this.costs.length) return "";
    return fill(this.lowestIndex === this.todayIndex ? labels.Curve_SummaryToday : labels.Curve_Summary, {
      today: this.money(this.todayIndex),
      todayPlace: place(this.todayIndex),
      lowest: this.money(this.lowestIndex),
      lowestPlace: place(this.lowestIndex)
    });
  }

  get gridLines(): GridLine[] {
    const { ticks, plot } = this.chart;
    return gridLinesOf(ticks, plot, (value) => formatShortMoney(value, this.currency));
  }

  get todayMark(): object | null {
    const point = this.chart.points[this.todayIndex];
    if (!point) return null;
    const { x, y } = point;
    return {
      path: `M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}Z`,
      text: `${labels.Curve_Today}: ${this.money(this.todayIndex)} (${place(this.todayIndex)})`
    };
  }

  get lowestMark(): object | null {
    const point = this.chart.points[this.lowestIndex];
    return point
      ? { ...point, text: `${labels.Curve_Lowest}: ${this.money(this.lowestIndex)} (${place(this.lowestIndex)})` }
      : null;
  }

  get placeTexts(): object[] {
    const { plot, points } = this.chart;
    const slot = (plot.right - plot.left) / 32;
    const y = plot.bottom + 16;
    const days = everyNth(32, slot, 32)
      .map((day) => ({ day, x: points[day + 1]?.x ?? 0 }))
      .filter(
        ({ x }) => x > plot.left + roomOf(labels.Curve_AllMember) && x < plot.right - roomOf(labels.Curve_AllLogin)
      )
      .map(({ day, x }) => ({ key: `day-${day}`, text: String(day), anchor: "middle", x, y }));
    return [
      { key: "member", text: labels.Curve_AllMember, anchor: "start", x: plot.left, y },
      ...days,
      { key: "login", text: labels.Curve_AllLogin, anchor: "end", x: plot.right, y }
    ];
  }

  get columns(): string[] {
    return [labels.Curve_Split, labels.Common_CostPerMonth];
  }

  get rows(): string[][] {
    return this.costs.map((_, index) => [place(index), this.money(index)]);
  }

  money(index: number): string {
    return formatMoney(this.costs[index], this.currency);
  }

  handleResize(event: CustomEvent<number>): void {
    this.width = event.detail;
  }
}
