import { LightningElement, api } from "lwc";
import type { ScenarioSum, ScenarioTotals } from "c/licenseEngine";
import { fill, formatList, formatMoney, formatPercent } from "c/format";
import { labels } from "./labels";

/** One scenario to draw. */
export interface NamedTotals {
  name: string;
  totals: ScenarioTotals;
}

/** Amounts that differ by less look the same on a page. */
const EQUAL = 0.005;

/** The bars of one currency, and their sentences. */
interface Group {
  currency: string;
  heading: string;
  bars: object[];
  sentences: string[];
}

/**
 * Today, the best split at today's prices and each scenario as bars, with the difference in a sentence: for each currency on a scale of its own, because
 * amounts in different currencies are never added.
 */
export default class ScenarioBars extends LightningElement {
  @api scenarios: readonly NamedTotals[] = [];
  /** Why costs are unknown, if they are. */
  @api reason = "";

  heading = labels.Common_CostPerMonth;

  get groups(): Group[] {
    const [first] = this.scenarios;
    const currencies = (first?.totals.sums ?? []).map(({ currency }) => currency);
    return currencies.map((currency) => {
      const named = this.scenarios.flatMap(({ name, totals }) => {
        const sum = totals.sums.find((one) => one.currency === currency);
        return sum ? [{ name, sum }] : [];
      });
      return {
        currency: currency ?? "",
        heading: currencies.length > 1 ? fill(labels.Bars_In, { currency: currency ?? "" }) : "",
        bars: barsOf(named),
        sentences: named.map(sentenceOf)
      };
    });
  }

  /** What the bars leave out. */
  get missing(): string {
    const [first] = this.scenarios;
    if (!first) return "";
    const { sums, excluded } = first.totals;
    if (!sums.length) return fill(labels.Bars_Unknown, { reason: this.reason });
    return excluded.length ? fill(labels.Bars_Excluded, { licenses: formatList(excluded) }) : "";
  }
}

function barsOf(named: readonly { name: string; sum: ScenarioSum }[]): object[] {
  const { today, best, currency } = named[0].sum;
  const all = [
    { key: "today", name: labels.WhatIf_AsToday, amount: today, style: "bar today" },
    { key: "best", name: labels.Bars_Best, amount: best, style: "bar best" },
    ...named.map(({ name, sum }, i) => ({ key: `scenario-${i}`, name, amount: sum.scenario, style: "bar scenario" }))
  ];
  const most = Math.max(1, ...all.map(({ amount }) => amount ?? 0));
  return all.map((bar) => ({
    ...bar,
    amountKey: `${bar.key}-amount`,
    width: `width: ${(100 * (bar.amount ?? 0)) / most}%`,
    text: formatMoney(bar.amount, currency)
  }));
}

function sentenceOf({ name, sum }: { name: string; sum: ScenarioSum }): string {
  const { today, monthlySaving, overage, currency } = sum;
  const equal = Math.abs(monthlySaving) < EQUAL;
  const difference = fill(equal ? labels.Bars_Same : monthlySaving > 0 ? labels.Bars_Saving : labels.Bars_More, {
    name,
    amount: formatMoney(Math.abs(monthlySaving), currency),
    share: formatPercent(today ? Math.abs(monthlySaving) / today : null, 1)
  });
  if (overage < EQUAL) return difference;
  return `${difference} ${fill(labels.Bars_Overage, { amount: formatMoney(overage, currency) })}`;
}
