import type { WorkItem } from "c/findings";
import { fill, formatDate, formatNumber, formatSpan, plural } from "c/licenseFormat";
import { confidenceWord, findingEvidence, priceWords } from "c/words";
import { labels } from "./labels";

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
  const forms = { one: labels.Findings_Month, other: labels.Findings_Months };
  const data = months === null ? "" : fill(plural(months, forms), { months });
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
  if (finding) return findingEvidence(finding);
  const { goneSince, lastSeen } = record;
  return fill(labels.Findings_GoneWhy, { date: formatDate(goneSince ?? lastSeen), last: formatDate(lastSeen) });
}
