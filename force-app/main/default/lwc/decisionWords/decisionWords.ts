import type { Activity, DecisionReason, FindingStatus, PriceSource, Suggestion, UserSuggestion } from "c/licenseEngine";
import { fill, formatMean, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

/** The word for a suggestion on one user. */
export function suggestionWord(suggestion: Suggestion): string {
  return labels[`Word_Suggestion_${suggestion}`];
}

/**
 * Why a suggestion was made, with its numbers.
 *
 * @param dormantDays days without a login after which a user is dormant
 */
export function suggestionWhy({ reason, mean, peak, breakEven }: UserSuggestion, dormantDays: number): string {
  return fill(labels[`Word_Why_${reason}`], {
    days: dormantDays,
    mean: formatMean(mean),
    peak: formatNumber(peak),
    breakEven: formatNumber(breakEven, 1)
  });
}

/** The word for how a user came lately. */
export function activityWord(activity: Activity): string {
  return labels[`Word_Activity_${activity}`];
}

/** The word for what was decided about a finding. */
export function statusWord(status: FindingStatus): string {
  return labels[`Word_Status_${status}`];
}

/** Why a figure of the decisions is unknown and what to do about it; empty where nothing is missing. */
export function decisionReason(reason: DecisionReason | null): string {
  if (reason === "pricesHidden") return labels.Reason_pricesHidden;
  return reason ? labels[`Word_Reason_${reason}`] : "";
}

/** Where prices come from; empty without money. */
export function priceWords(source: PriceSource | null): string {
  return source ? labels[`Finding_prices_${source}`] : "";
}
