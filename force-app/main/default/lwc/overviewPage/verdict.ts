import type { OptimizerModel } from "c/host";
import { fill, formatPercent, plural } from "c/format";
import { totalText } from "c/words";
import { whyUnknown } from "./tiles";
import { labels } from "./labels";

/** Share of today's yearly cost that could be saved; null with several currencies or without a cost. */
function shareSaved({ overview }: OptimizerModel): number | null {
  const [cost, ...others] = overview.costToday.amounts;
  const [saving] = overview.savingPerYear.amounts;
  return others.length || !cost?.amount || cost.currency !== saving.currency
    ? null
    : saving.amount / (12 * cost.amount);
}

/** The answer to "am I wasting money": the possible saving and how certain it is. */
export function verdictOf(model: OptimizerModel): string {
  const { savingPerYear } = model.overview;
  if (!savingPerYear.amounts.length) return fill(labels.Overview_SavingUnknown, { reason: whyUnknown(model) });
  const saves = savingPerYear.amounts.some(({ amount }) => amount > 0);
  const share = saves ? shareSaved(model) : null;
  const { window } = model.audit.settings;
  const low = model.audit.economics.some((row) => row.window.length > 0 && row.confidence === "low");
  return [
    saves
      ? fill(share === null ? labels.Overview_SavingPlain : labels.Overview_Saving, {
          saving: totalText(savingPerYear),
          share: formatPercent(share)
        })
      : labels.Overview_NoSaving,
    savingPerYear.unknown
      ? fill(
          plural(savingPerYear.unknown, { one: labels.Overview_NotIncludedOne, other: labels.Overview_NotIncluded }),
          { count: savingPerYear.unknown }
        )
      : "",
    low ? fill(labels.Overview_LowConfidence, { window }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}
