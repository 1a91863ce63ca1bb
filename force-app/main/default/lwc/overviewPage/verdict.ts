import type { OptimizerModel } from "c/licenseFacts";
import { fill, formatPercent } from "c/licenseFormat";
import { whyUnknown } from "./tiles";
import { totalText } from "./totals";
import savingText from "@salesforce/label/c.LO_Overview_Saving";
import savingPlain from "@salesforce/label/c.LO_Overview_SavingPlain";
import noSaving from "@salesforce/label/c.LO_Overview_NoSaving";
import unknownText from "@salesforce/label/c.LO_Overview_SavingUnknown";
import notIncluded from "@salesforce/label/c.LO_Overview_NotIncluded";
import notIncludedOne from "@salesforce/label/c.LO_Overview_NotIncludedOne";
import lowConfidence from "@salesforce/label/c.LO_Overview_LowConfidence";

/** Share of today's yearly cost that could be saved; null with several currencies or without a cost. */
function shareSaved({ overview }: OptimizerModel): number | null {
  const [cost, ...others] = overview.costToday.amounts;
  const [saving] = overview.savingPerYear.amounts;
  return others.length || !cost?.amount || cost.currency !== saving.currency
    ? null
    : saving.amount / (12 * cost.amount);
}

/** The answer to "am I wasting money": what could be saved and how sure that is. */
export function verdictOf(model: OptimizerModel): string {
  const { savingPerYear } = model.overview;
  if (!savingPerYear.amounts.length) return fill(unknownText, { reason: whyUnknown(model) });
  const saves = savingPerYear.amounts.some(({ amount }) => amount > 0);
  const share = saves ? shareSaved(model) : null;
  const { window } = model.audit.settings;
  const low = model.audit.economics.some((row) => row.window.length > 0 && row.confidence === "low");
  return [
    saves
      ? fill(share === null ? savingPlain : savingText, {
          saving: totalText(savingPerYear),
          share: formatPercent(share)
        })
      : noSaving,
    savingPerYear.unknown
      ? fill(savingPerYear.unknown === 1 ? notIncludedOne : notIncluded, { count: savingPerYear.unknown })
      : "",
    low ? fill(lowConfidence, { window }) : ""
  ]
    .filter(Boolean)
    .join(" ");
}
