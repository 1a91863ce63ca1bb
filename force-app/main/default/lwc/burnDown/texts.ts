import type { BurnDownRow } from "c/licenseEngine";
import { decisionReason } from "c/words";
import { fill, formatDate, formatNumber, formatPercent } from "c/format";
import { labels } from "./labels";

/** The current state of the month and its projection, in a few sentences, with unknowns named. */
export function summaryOf({
  used,
  usedSource,
  pool,
  daysElapsed,
  days,
  projected,
  exhausted,
  reason
}: BurnDownRow): string {
  if (used === null) return `${labels.Burn_Unknown} ${decisionReason(reason)}`;
  const values = { used: formatNumber(used), elapsed: daysElapsed, days, pool: formatNumber(pool) };
  const share = projected !== null && pool ? formatPercent(projected / pool) : null;
  return [
    fill(pool === null ? labels.Burn_SummaryNoPool : labels.Burn_Summary, values),
    share === null ? "" : fill(labels.Burn_Projected, { projected: formatNumber(projected), share }),
    exhausted ? fill(labels.Burn_Exhausted, { date: formatDate(exhausted) }) : "",
    pool !== null && used > pool && !exhausted ? labels.Burn_Over : "",
    usedSource === "platform" ? labels.Burn_Platform : "",
    decisionReason(reason)
  ]
    .filter(Boolean)
    .join(" ");
}
