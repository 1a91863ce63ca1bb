import { LightningElement, api } from "lwc";
import type { AnnualRow, DecisionSettings } from "c/licenseEngine";
import { everyNth, linear, niceTicks, plotOf, type Plot, gridLinesOf, type GridLine } from "c/chartGeometry";
import { fill, formatMonth, formatNumber, formatShort, formatShortMonth } from "c/format";
import { yearCurve } from "c/poolModel";
import { labels } from "./labels";
import { termTexts, yearTexts } from "./texts";

const MARGIN = { left: 44, right: 8, top: 12, bottom: 22 };
const HEIGHT = 200;

/** The contract year of a login license: logins summed up month by month against what the year allows, and how many more monthly logins would cover it. */
export default class ContractYear extends LightningElement {
  @api row!: AnnualRow;
  @api settings!: DecisionSettings;
  /** First day that no count covers; later months are not unknown but not there yet. */
  @api asOf = "";

  width = 640;
  usedText = labels.Common_Used;
  projectedText = labels.Common_Projected;
  columns = [labels.Common_Month, labels.Common_Logins, labels.Year_SoFar, labels.Year_Allowed];

  get heading(): string {
    return fill(labels.Year_Heading, { license: this.row.license });
  }

  get sentences(): string[] {
    return yearTexts(this.row);
  }

  get summary(): string {
    return this.sentences[0];
  }

  get details(): string[] {
    return this.sentences.slice(1);
  }

  get terms(): string[] {
    return this.row.from === null ? [] : termTexts(this.settings);
  }

  get hasYear(): boolean {
    return this.row.months.length > 0;
  }

  get drawn(): boolean {
    return this.row.used !== null;
  }

  get plot(): Plot {
    return plotOf(this.width, HEIGHT, MARGIN);
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get curve(): number[] {
    return yearCurve(this.row);
  }

  get ticks(): number[] {
    return niceTicks(Math.max(this.row.baseline ?? 0, this.curve.at(-1) ?? 0), 1);
  }

  get scale(): { x: (months: number) => number; y: (logins: number) => number } {
    const { left, right, top, bottom } = this.plot;
    return {
      x: linear([0, this.row.months.length], [left, right]),
      y: linear([0, this.ticks.at(-1)!], [bottom, top])
    };
  }

  get gridLines(): GridLine[] {
    const ticks = this.ticks.map((value) => ({ value, at: this.scale.y(value) }));
    return gridLinesOf(ticks, this.plot, formatShort);
  }

  get monthTexts(): object[] {
    const { months } = this.row;
    const { left, right, bottom } = this.plot;
    const slot = (right - left) / months.length;
    return everyNth(months.length, slot, 44).map((i) => ({
      key: months[i].month,
      text: formatShortMonth(months[i].month),
      x: this.scale.x(i + 0.5),
      y: bottom + 16
    }));
  }

  get baseline(): { y: number; text: string } {
    const { baseline } = this.row;
    return {
      y: this.scale.y(baseline ?? 0),
      text: fill(labels.Year_Baseline, { baseline: formatNumber(baseline) })
    };
  }

  get used(): string {
    return this.part(true);
  }

  /** Months without a count, at the mean of the counted ones; empty while too few are known. */
  get projected(): string {
    return this.row.projected === null ? "" : this.part(false);
  }

  part(counted: boolean): string {
    const { x, y } = this.scale;
    const { curve } = this;
    return this.row.months
      .flatMap(({ logins }, i) => {
        const drawn = (logins !== null) === counted;
        return drawn ? [`M${x(i)} ${y(curve[i])}L${x(i + 1)} ${y(curve[i + 1])}`] : [];
      })
      .join("");
  }

  get rows(): string[][] {
    let sum = 0;
    let allowed = 0;
    return this.row.months.map(({ month, logins, entitlement }) => {
      sum += logins ?? 0;
      allowed += entitlement;
      const known = logins !== null;
      const missing = month >= this.asOf ? "–" : formatNumber(null);
      return [
        formatMonth(month),
        known ? formatNumber(logins) : missing,
        known ? formatNumber(sum) : missing,
        formatNumber(allowed)
      ];
    });
  }

  handleResize(event: CustomEvent<number>): void {
    this.width = event.detail;
  }
}
