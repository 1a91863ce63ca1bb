import { countedSteps, savingDates } from "c/licenseEngine";
import type { Overview } from "c/licenseEngine";
import { countedFindings, overviewOf, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatList, formatPercent } from "c/format";
import { totalText, whenSentence } from "c/words";
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
    whenSentence(savingDates(countedSteps(decisions.audit, countedFindings(decisions)))),
    coming.amounts.some(({ amount }) => amount > 0) ? fill(labels.Overview_Coming, { amount: totalText(coming) }) : "",
    open.length ? fill(labels.Overview_NoDecision, { licenses: formatList(open) }) : "",
    low.length ? fill(labels.Overview_LowConfidence, { licenses: formatList(low.map(({ family }) => family)) }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}
