import type { BurnDownRow } from "c/licenseEngine";
import { decisionReason } from "c/decisionWords";
import { fill, formatDate, formatNumber, formatPercent } from "c/licenseFormat";
import { labels } from "./labels";

/** Where the month stands and where it goes, in a few sentences; what is not known is said. */
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
  if (used === null) return `${labels.unknown} ${decisionReason(reason)}`;
  const values = { used: formatNumber(used), elapsed: daysElapsed, days, pool: formatNumber(pool) };
  const share = projected !== null && pool ? formatPercent(projected / pool) : null;
  return [
    fill(pool === null ? labels.summaryNoPool : labels.summary, values),
    share === null ? "" : fill(labels.projected, { projected: formatNumber(projected), share }),
    exhausted ? fill(labels.exhausted, { date: formatDate(exhausted) }) : "",
    pool !== null && used > pool && !exhausted ? labels.over : "",
    usedSource === "platform" ? labels.platform : "",
    decisionReason(reason)
  ]
    .filter(Boolean)
    .join(" ");
}
