import { LightningElement, api } from "lwc";
import { fill, formatNumber, formatShortMonth } from "c/format";
import { labels } from "./labels";

const HEIGHT = 20;
const STEP = 11;
const BAR = 8;
/** The most login days a usage month has. */
const MOST_DAYS = 31;

/**
 * Login days of one user month by month: a bar per month, a line at the bottom for none, a dot before the user existed. Heights grow with
 * the root of the days, because the difference between one day and four matters more than between 21 and 24.
 */
export default class MonthStrip extends LightningElement {
  /** First days of the months, oldest first. */
  @api months: readonly string[] = [];
  /** Login days of each month; null before the user was created. */
  @api days: readonly (number | null)[] = [];

  height = HEIGHT;

  get width(): number {
    return Math.max(1, this.months.length) * STEP;
  }

  get viewBox(): string {
    return `0 0 ${this.width} ${HEIGHT}`;
  }

  get summary(): string {
    const texts = this.months.map((month, i) => {
      const days = this.days[i];
      const name = formatShortMonth(month);
      return days === null || days === undefined
        ? fill(labels.Strip_Absent, { month: name })
        : fill(labels.Strip_Month, { month: name, days: formatNumber(days) });
    });
    return fill(labels.Strip_Summary, { months: texts.join(", ") });
  }

  get bars(): object[] {
    return this.months.flatMap((month, i) => {
      const days = this.days[i] ?? null;
      if (days === null) return [];
      const height = Math.max(1, Math.sqrt(days / MOST_DAYS) * (HEIGHT - 2));
      return [{ key: month, x: i * STEP + 1, y: HEIGHT - height, width: BAR, height, style: days ? "came" : "none" }];
    });
  }

  get dots(): object[] {
    return this.months
      .map((month, i) => ({
        key: month,
        x: i * STEP + 1 + BAR / 2,
        y: HEIGHT - 2,
        absent: (this.days[i] ?? null) === null
      }))
      .filter(({ absent }) => absent);
  }
}
