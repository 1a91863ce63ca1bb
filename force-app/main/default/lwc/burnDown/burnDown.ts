import { LightningElement, api } from "lwc";
import type { BurnDownRow } from "c/licenseEngine";
import { linear, niceTicks, plotOf, type Plot, gridLinesOf, type GridLine } from "c/chartGeometry";
import { fill, formatDate, formatNumber, formatShort } from "c/format";
import { termText } from "c/glossary";
import { labels } from "./labels";
import { summaryOf } from "./texts";

const MARGIN = { left: 44, right: 8, top: 12, bottom: 22 };
const HEIGHT = 200;
const THEMES = { ok: "slds-theme_success", watch: "slds-theme_warning", over: "slds-theme_error" };
/** Days between the labels of the axis. */
const WEEK = 7;

/** The current month of a login license: logins so far, their projection, and the pool. */
export default class BurnDown extends LightningElement {
  @api row!: BurnDownRow;

  help = termText("overage");
  width = 640;
  usedText = labels.Common_Used;
  projectedText = labels.Common_Projected;

  get heading(): string {
    return fill(labels.Burn_Heading, { license: this.row.license });
  }

  get summary(): string {
    return summaryOf(this.row);
  }

  get state(): string {
    return labels[`Burn_State_${this.row.state ?? "unknown"}`];
  }

  get stateClass(): string {
    return this.row.state ? THEMES[this.row.state] : "";
  }

  get plot(): Plot {
    return plotOf(this.width, HEIGHT, MARGIN);
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get ticks(): number[] {
    const { used, pool, projected } = this.row;
    return niceTicks(Math.max(used ?? 0, pool ?? 0, projected ?? 0), 1);
  }

  /** Converts the end of a day and its logins to a point of the drawing. */
  get scale(): { x: (day: number) => number; y: (logins: number) => number } {
    const { left, right, top, bottom } = this.plot;
    return { x: linear([0, this.row.days], [left, right]), y: linear([0, this.ticks.at(-1)!], [bottom, top]) };
  }

  get gridLines(): GridLine[] {
    const ticks = this.ticks.map((value) => ({ value, at: this.scale.y(value) }));
    return gridLinesOf(ticks, this.plot, formatShort);
  }

  get dayTexts(): object[] {
    const { bottom } = this.plot;
    return Array.from({ length: Math.ceil(this.row.days / WEEK) }, (_, i) => i * WEEK).map((day) => ({
      day,
      x: this.scale.x(day),
      y: bottom + 16,
      text: formatNumber(day + 1)
    }));
  }

  /** SVG path of our count; without one, a straight line to Salesforce's number. */
  get path(): string {
    const { daily, used, daysElapsed } = this.row;
    const points = daily.length ? daily.map((day) => day.used) : [];
    const { x, y } = this.scale;
    const ends = points.length ? points.map((logins, i) => [i + 1, logins]) : [[daysElapsed, used ?? 0]];
    return [[0, 0], ...ends].map(([day, logins], i) => `${i ? "L" : "M"}${x(day)} ${y(logins)}`).join("");
  }

  get projection(): string {
    const { projected, used, daysElapsed, days } = this.row;
    if (projected === null || used === null) return "";
    const { x, y } = this.scale;
    return `M${x(daysElapsed)} ${y(used)}L${x(days)} ${y(projected)}`;
  }

  get pool(): { y: number; text: string } | null {
    const { pool } = this.row;
    return pool === null
      ? null
      : { y: this.scale.y(pool), text: fill(labels.Burn_LegendPool, { pool: formatNumber(pool) }) };
  }

  get drawn(): boolean {
    return this.row.used !== null;
  }

  get columns(): string[] {
    return [labels.Burn_Day, labels.Burn_Used];
  }

  get rows(): string[][] {
    return this.row.daily.map(({ day, used }) => [formatDate(day), formatNumber(used)]);
  }

  handleResize(event: CustomEvent<number>): void {
    this.width = event.detail;
  }
}
