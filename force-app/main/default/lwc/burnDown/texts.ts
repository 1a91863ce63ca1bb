import type { BurnDownRow } from "c/licenseEngine";
import { decisionReason } from "c/words";
import { fill, formatDate, formatNumber, formatPercent } from "c/format";
import { labels } from "./labels";

/** That Salesforce's count stands here, and ours beside it. */
function platformText(own: number | null): string {
  return own === null ? labels.Burn_Platform : fill(labels.Burn_PlatformHigher, { own: formatNumber(own) });
}

/** The current state of the month and its projection, in a few sentences, with unknowns named. */
export function summaryOf({
  used,
  usedSource,
  pool,
  daysElapsed,
  days,
  projected,
  exhausted,
  reason,
  daily
}: BurnDownRow): string {
  if (used === null) return `${labels.Burn_Unknown} ${decisionReason(reason)}`;
  const values = { used: formatNumber(used), elapsed: daysElapsed, days, pool: formatNumber(pool) };
  const share = projected !== null && pool ? formatPercent(projected / pool) : null;
  return [
    fill(pool === null ? labels.Burn_SummaryNoPool : labels.Burn_Summary, values),
    share === null ? "" : fill(labels.Burn_Projected, { projected: formatNumber(projected), share }),
    exhausted ? fill(labels.Burn_Exhausted, { date: formatDate(exhausted) }) : "",
    pool !== null && used > pool && !exhausted ? labels.Burn_Over : "",
    usedSource === "platform" ? platformText(daily.at(-1)?.used ?? null) : "",
    decisionReason(reason)
  ]
    .filter(Boolean)
    .join(" ");
}
