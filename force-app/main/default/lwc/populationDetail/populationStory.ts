import type { PopulationRow } from "c/populationModel";
import { fill, formatMean, formatMoney, formatMonth, formatNumber, formatPrice } from "c/format";
import { confidenceWord, reasonText } from "c/words";
import { labels } from "./labels";

/** How the users log in and what a login costs them; empty without a month. */
function usageText({ active, registered, loginsPerActive, economics }: PopulationRow): string {
  const { window, memberPrice, breakEven, currency } = economics;
  const month = window.at(-1);
  if (month === undefined || breakEven === null) return "";
  return fill(registered === null ? labels.Detail_StorySite : labels.Detail_Story, {
    month: formatMonth(month),
    active: formatNumber(active),
    registered: formatNumber(registered),
    loginsPerActive: formatMean(loginsPerActive),
    memberPrice: formatPrice(memberPrice, currency),
    breakEven: formatNumber(breakEven, 2)
  });
}

/** The decision for a population in plain words; without one, why. With a site, `row` counts its users; the decision is always of all sites. */
export function populationStory(row: PopulationRow): string {
  const { economics, moving } = row;
  const { monthlySaving, currency, family, confidence, reason } = economics;
  if (moving === null) return [usageText(row), reasonText(reason)].filter(Boolean).join(" ");
  if (moving === 0) return [usageText(row), labels.Detail_Stays].filter(Boolean).join(" ");
  const moves = fill(labels.Detail_Moves, {
    users: formatNumber(moving),
    saving: formatMoney(monthlySaving, currency),
    family
  });
  return [usageText(row), moves, `${confidenceWord(confidence)}.`].filter(Boolean).join(" ");
}
