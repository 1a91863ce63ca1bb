import type { EconomicsRow, Settings } from "c/licenseEngine";
import type { PopulationRow } from "c/populationModel";
import { fill, formatMean, formatMoney, formatMonth, formatNumber, formatPrice, plural } from "c/format";
import { basisWord, daysText, reasonText } from "c/words";
import { labels } from "./labels";

const STORIES = { member: labels.Story_member, login: labels.Story_login, mix: labels.Story_mix };

/** The numbers that the texts use. `month` is the newest of the window. */
function numbers(row: PopulationRow, economics: EconomicsRow): Record<string, string> {
  const { currency } = economics;
  const money = (amount: number | null) => formatMoney(amount, currency);
  const { mixLoginUsers, mixThreshold } = economics;
  const heavy = row.registered === null || mixLoginUsers === null ? null : row.registered - mixLoginUsers;
  return {
    month: formatMonth(economics.window[economics.window.length - 1]),
    active: formatNumber(row.active),
    registered: formatNumber(row.registered),
    loginsPerActive: formatMean(row.loginsPerActive),
    memberPrice: formatPrice(economics.memberPrice, currency),
    breakEven: formatNumber(economics.breakEven, 2),
    memberCost: money(economics.memberCost),
    loginCost: money(economics.loginCost),
    mixCost: money(economics.mixCost),
    pool: formatNumber(economics.cheapest === "mix" ? economics.mixPool : economics.loginPool),
    light: formatNumber(mixLoginUsers),
    heavy: formatNumber(heavy),
    threshold: mixThreshold === null ? formatNumber(null) : daysText(mixThreshold)
  };
}

/** Why a basis is the cheapest, in plain words with numbers; if figures are missing, which ones. `row` holds all sites. */
export function populationStory(row: PopulationRow, settings: Settings): string {
  const { economics } = row;
  if (!economics.cheapest) return reasonText(economics.reason);
  const saving = economics.monthlySaving ?? 0;
  const months = economics.window.length;
  return [
    fill(STORIES[economics.cheapest], numbers(row, economics)),
    saving > 0
      ? fill(labels.Story_Saving, {
          basis: basisWord(economics.basis).toLowerCase(),
          saving: formatMoney(saving, economics.currency)
        })
      : labels.Story_Stay,
    economics.confidence === "low"
      ? fill(plural(months, { one: labels.Story_LowConfidenceOne, other: labels.Story_LowConfidence }), {
          months,
          window: settings.window
        })
      : ""
  ]
    .filter(Boolean)
    .join(" ");
}
