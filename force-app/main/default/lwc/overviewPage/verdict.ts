import type { Finding, Overview } from "c/licenseEngine";
import { countedFindings, overviewOf, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatDate, formatList, formatMoney, formatPercent } from "c/format";
import { totalText } from "c/words";
import { whyUnknown } from "./tiles";
import { labels } from "./labels";

/** Share of today's yearly cost that could be saved; null with several currencies or without a cost. */
function shareSaved({ costToday, savingPerYear }: Overview): number | null {
  const [cost, ...others] = costToday.amounts;
  const [saving] = savingPerYear.amounts;
  return others.length || !cost?.amount || cost.currency !== saving.currency
    ? null
    : saving.amount / (12 * cost.amount);
}

/** When the savings are possible: amounts per month by date, in one sentence; empty without a date. */
function whenText(findings: readonly Finding[]): string {
  const steps = new Map<string, { date: string; currency: string; amount: number }>();
  for (const { from, currency, monthlySaving } of findings) {
    if (from === null || currency === null || !monthlySaving) continue;
    const key = `${from}|${currency}`;
    const step = steps.get(key) ?? { date: from, currency, amount: 0 };
    steps.set(key, { ...step, amount: step.amount + monthlySaving });
  }
  const texts = [...steps.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, currency, amount }) =>
      fill(labels.Overview_Step, { amount: formatMoney(amount, currency), date: formatDate(date) })
    );
  return texts.length ? fill(labels.Overview_When, { steps: formatList(texts) }) : "";
}

/** The answer to "am I wasting money": what is paid, what can be saved and when, what is coming, and how certain it is. */
export function verdictOf(model: OptimizerModel, decisions: DecisionModel): string {
  const overview = overviewOf(model, decisions);
  const { costToday, coming, savingPerYear } = overview;
  if (!costToday.amounts.length || !savingPerYear.amounts.length)
    return fill(labels.Overview_SavingUnknown, { reason: whyUnknown(decisions) });
  const saves = savingPerYear.amounts.some(({ amount }) => amount > 0);
  const share = saves ? shareSaved(overview) : null;
  const { owned, allocation } = decisions.audit;
  const advised = allocation.filter(({ promised }) => promised !== null);
  const low = advised.filter(({ promised, confidence }) => promised && confidence === "low");
  const decided = new Set(advised.map(({ family }) => family));
  const open = [...new Set(owned.map(({ family }) => family))].filter((family) => !decided.has(family));
  const saving = share === null ? labels.Overview_SavingPlain : labels.Overview_Saving;
  return [
    fill(saves ? saving : labels.Overview_NoSaving, {
      today: totalText(costToday),
      saving: totalText(savingPerYear),
      share: formatPercent(share)
    }),
    whenText(countedFindings(decisions)),
    coming.amounts.some(({ amount }) => amount > 0) ? fill(labels.Overview_Coming, { amount: totalText(coming) }) : "",
    open.length ? fill(labels.Overview_NoDecision, { licenses: formatList(open) }) : "",
    low.length ? fill(labels.Overview_LowConfidence, { licenses: formatList(low.map(({ family }) => family)) }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}
