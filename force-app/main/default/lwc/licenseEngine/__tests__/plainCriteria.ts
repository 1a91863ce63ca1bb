import type { SuggestionContext, UserCriterion, UserFact } from "c/licenseEngine";
import { addDays } from "c/licenseEngine";

/**
 * A host's evaluation of a condition, written from its description alone.
 *
 * @param months of `user.loginDays`
 */
export function meets(
  user: UserFact,
  months: readonly string[],
  { asOf, dormantDays, window }: SuggestionContext,
  criterion: UserCriterion
): boolean {
  const days = window
    .map((month) => (month >= user.created ? user.loginDays[months.indexOf(month)] : null))
    .filter((count) => count !== null);
  const k = days.length;
  const sum = days.reduce((total, count) => total + count, 0);
  const idle = (user.lastLogin ?? user.created) < addDays(asOf, -dormantDays);
  const group = idle ? (user.lastLogin === null ? "never" : "dormant") : "active";
  return (
    user.license === criterion.license &&
    group === criterion.activity &&
    k >= criterion.minMonths &&
    (criterion.maxMonths === null || k <= criterion.maxMonths) &&
    (criterion.sumMin === null || sum >= criterion.sumMin[k]) &&
    (criterion.sumMax === null || sum <= criterion.sumMax[k])
  );
}
