import { LightningElement, api } from "lwc";
import type { ScenarioTotals } from "c/licenseEngine";
import { fill, formatList, formatMoney, formatPercent } from "c/format";
import { labels } from "./labels";

/** One scenario to draw. */
export interface NamedTotals {
  name: string;
  totals: ScenarioTotals;
}

/** Today, today's best cost and each scenario as bars on one scale, with the difference in a sentence. */
export default class ScenarioBars extends LightningElement {
  @api scenarios: readonly NamedTotals[] = [];
  /** Why costs are unknown, if they are. */
  @api reason = "";

  heading = labels.Common_CostPerMonth;

  get bars(): object[] {
    const [first] = this.scenarios;
    if (!first || first.totals.today === null) return [];
    const { today, best } = first.totals;
    const all = [
      { key: "today", name: labels.Common_Today, amount: today, style: "bar today" },
      { key: "best", name: labels.Bars_Best, amount: best, style: "bar best" },
      ...this.scenarios.map(({ name, totals }, i) => ({
        key: `scenario-${i}`,
        name,
        amount: totals.scenario,
        style: "bar scenario"
      }))
    ];
    const most = Math.max(1, ...all.map(({ amount }) => amount ?? 0));
    return all.map((bar) => ({
      ...bar,
      amountKey: `${bar.key}-amount`,
      width: `width: ${(100 * (bar.amount ?? 0)) / most}%`,
      text: formatMoney(bar.amount, first.totals.currency)
    }));
  }

  get sentences(): string[] {
    const [first] = this.scenarios;
    const texts = this.scenarios.map((scenario) => this.sentence(scenario));
    const { excluded } = first?.totals ?? { excluded: [] };
    const known = first && first.totals.today !== null;
    return known && excluded.length
      ? [...texts, fill(labels.Bars_Excluded, { licenses: formatList(excluded) })]
      : texts;
  }

  sentence({ name, totals }: NamedTotals): string {
    const { today, monthlySaving, currency } = totals;
    if (monthlySaving === null || today === null)
      return this.reason ? fill(labels.Bars_Unknown, { reason: this.reason }) : labels.Bars_UnknownMixed;
    if (monthlySaving === 0) return fill(labels.Bars_Same, { name });
    return fill(monthlySaving > 0 ? labels.Bars_Saving : labels.Bars_More, {
      name,
      amount: formatMoney(Math.abs(monthlySaving), currency),
      share: formatPercent(today ? Math.abs(monthlySaving) / today : null, 1)
    });
  }
}
