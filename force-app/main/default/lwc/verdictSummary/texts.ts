import type { CohortSummary, EligibilityStatus } from "c/licenseEngine";
import type { FactRow } from "c/factTable";
import { formatNumber } from "c/licenseFormat";
import { moveStatusWord, noteTitle } from "c/words";
import { labels } from "./labels";

const STATUSES: readonly EligibilityStatus[] = ["eligible", "eligibleWithLoss", "switch", "recreate", "notExternal"];

export const columns = {
  blockers: [
    { label: labels.Verdicts_Blocker },
    { label: labels.Verdicts_Users, number: true },
    { label: labels.Verdicts_Only, number: true }
  ],
  warnings: [{ label: labels.Verdicts_Warning }, { label: labels.Verdicts_Users, number: true }],
  consequences: [{ label: labels.Verdicts_Consequence }, { label: labels.Verdicts_Users, number: true }]
};

/** How many users each verdict has; verdicts of nobody are left out. */
export function statusCounts({ byStatus }: CohortSummary): { term: string; count: string }[] {
  return STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
    term: moveStatusWord(status),
    count: formatNumber(byStatus[status])
  }));
}

/** Blockers, most users first; each opens its users. */
export function blockerRows({ blockers }: CohortSummary): FactRow[] {
  return blockers.map(({ code, users, only }) => ({
    key: code,
    open: true,
    cells: [noteTitle("blocker", code), formatNumber(users), formatNumber(only)]
  }));
}

/** Warnings or consequences, most users first. */
export function noteRows(summary: CohortSummary, part: "warnings" | "consequences"): FactRow[] {
  const kind = part === "warnings" ? "warning" : "consequence";
  return summary[part].map(({ code, users }) => ({ key: code, cells: [noteTitle(kind, code), formatNumber(users)] }));
}
