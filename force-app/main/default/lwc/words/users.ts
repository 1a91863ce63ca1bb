import type { Activity, SuggestionFilter, UserSuggestion } from "c/licenseEngine";
import { fill, formatMean, formatNumber } from "c/format";
import { labels } from "./labels";

/** The word for a suggestion on one user, or for a part of one. */
export function suggestionWord(suggestion: SuggestionFilter): string {
  return labels[`Word_Suggestion_${suggestion}`];
}

/**
 * Why a suggestion was made, with its numbers.
 *
 * @param dormantDays days without a login after which a user is dormant
 */
export function suggestionWhy({ reason, mean, breakEven, upgradeTo }: UserSuggestion, dormantDays: number): string {
  return fill(labels[`Word_Why_${reason}`], {
    days: dormantDays,
    mean: formatMean(mean),
    breakEven: formatNumber(breakEven, 1),
    family: upgradeTo ?? ""
  });
}

/** The word for a user's recent activity. */
export function activityWord(activity: Activity): string {
  return labels[`Word_Activity_${activity}`];
}
