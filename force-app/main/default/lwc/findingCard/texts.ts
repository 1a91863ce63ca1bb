import type { WorkItem } from "c/findings";
import { fill, formatDate, formatMoney, formatNumber, formatSpan } from "c/licenseFormat";
import { confidenceWord } from "c/licenseWords";
import { priceWords } from "c/decisionWords";
import { labels } from "./labels";

const AVOIDING: readonly string[] = ["poolGrow", "loginPoolNearlyUsed", "poolWatch", "poolOver", "seatsExhaust"];

/** What it saves, or that it costs so as not to cost more later, or that nobody knows. */
export function savingText({ record }: WorkItem): string {
  const { monthlySaving, currency, type } = record;
  if (monthlySaving !== null) return fill(labels.Findings_Saving, { saving: formatMoney(monthlySaving, currency) });
  return AVOIDING.includes(type) ? labels.Findings_Avoids : labels.Findings_NoSaving;
}

/** How many, and of which license and profile. */
export function whoText({ record }: WorkItem): string {
  const { users, license, profile, site, type } = record;
  const count = fill(type === "unusedSeats" ? labels.Findings_Seats : labels.Findings_Users, {
    users: formatNumber(users)
  });
  return [count, license, profile, site].filter(Boolean).join(" · ");
}

/** Confidence, months of data, coverage and source of prices. */
export function sureText({ finding }: WorkItem, coverage: { from: string; to: string }): string {
  if (!finding) return "";
  const { confidence, months, priceSource } = finding;
  const data = months === null ? "" : months === 1 ? labels.Findings_Month : fill(labels.Findings_Months, { months });
  return [
    confidenceWord(confidence),
    data,
    fill(labels.Findings_Coverage, { span: formatSpan(coverage) }),
    priceWords(priceSource)
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Since when it is known, gone or back, and why it was dismissed. */
export function historyText({ record }: WorkItem): string {
  const { firstSeen, goneSince, backSince, reason } = record;
  return [
    fill(labels.Findings_FirstSeen, { date: formatDate(firstSeen) }),
    goneSince ? fill(labels.Findings_Gone, { date: formatDate(goneSince) }) : "",
    backSince ? fill(labels.Findings_Back, { date: formatDate(backSince) }) : "",
    reason ? fill(labels.Findings_Reason, { reason }) : ""
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The evidence; of a finding that has gone, when it was last there. */
export function whyText({ record, finding }: WorkItem): string {
  if (finding) return finding.evidence;
  const { goneSince, lastSeen } = record;
  return fill(labels.Findings_GoneWhy, { date: formatDate(goneSince ?? lastSeen), last: formatDate(lastSeen) });
}
