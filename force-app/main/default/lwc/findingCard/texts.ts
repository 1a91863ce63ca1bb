import type { WorkItem } from "c/findings";
import { fill, formatDate, formatSpan } from "c/format";
import { confidenceWord, findingEvidence, monthsText, priceWords, seatsText, usersText } from "c/words";
import { labels } from "./labels";

/** How many users, and of which license and profile. */
export function whoText({ record }: WorkItem): string {
  const { users, license, profile, site, type } = record;
  const count = type === "unusedSeats" ? seatsText(users) : usersText(users);
  return [count, license, profile, site].filter(Boolean).join(" · ");
}

/** Confidence, months of data, coverage and source of prices. */
export function sureText({ finding }: WorkItem, coverage: { from: string; to: string }): string {
  if (!finding) return "";
  const { confidence, months, priceSource } = finding;
  return [
    confidenceWord(confidence),
    months === null ? "" : monthsText(months),
    fill(labels.Findings_Coverage, { span: formatSpan(coverage) }),
    priceWords(priceSource)
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Since when the finding is known, gone or back, and why it was dismissed. */
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

/** The evidence; for a finding that is gone, when it was last there. */
export function whyText({ record, finding }: WorkItem): string {
  if (finding) return findingEvidence(finding);
  const { goneSince, lastSeen } = record;
  return fill(labels.Findings_GoneWhy, { date: formatDate(goneSince ?? lastSeen), last: formatDate(lastSeen) });
}
