import type { LicenseFact } from "./contract";
import type { DecisionContext } from "./decisionContext";
import { loginsOfMonth } from "./decisionContext";

/**
 * Own count of login days of a license in a span that ends with the as-of day at the latest. Known when the span lies in the running month and
 * days were kept, or when it is made of whole usage months (the running one up to the as-of day) that are covered; else null.
 */
export function ownLoginsBetween(
  context: DecisionContext,
  license: LicenseFact,
  from: string,
  to: string
): number | null {
  const { decisions, running, facts, asOf } = context;
  if (from < facts.context.coverage.from) return null;
  if (decisions?.running && from >= running.month)
    return decisions.running
      .filter((row) => row.license === license.name && row.day >= from && row.day < to)
      .reduce((sum, { logins }) => sum + logins, 0);
  const months = facts.context.months.filter(({ month }) => month >= from && month < to);
  const whole = months[0]?.month === from && (months.at(-1)?.end === to || to === asOf);
  if (!whole) return null;
  let sum = 0;
  for (const { month } of months) {
    const logins = loginsOfMonth(context, license, month);
    if (logins === null) return null;
    sum += logins;
  }
  return sum;
}
