import type { CohortSummary, EligibilityStatus } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { formatNumber } from "c/format";
import { moveStatusWord, noteTitle } from "c/words";
import { labels } from "./labels";

const STATUSES: readonly EligibilityStatus[] = ["eligible", "eligibleWithLoss", "switch", "recreate", "notExternal"];

type Part = "blockers" | "warnings" | "consequences";
type Count = { [Name in Part]: CohortSummary[Name][number] };

const users = { label: labels.Common_Users, type: "number" as const, value: (count: Count[Part]) => count.users };

/** The notes and their numbers of users; a blocker opens its users. */
export const columns: { [Name in Part]: FactColumn<Count[Name]>[] } = {
  blockers: [
    {
      label: labels.Verdicts_Blocker,
      key: ({ code }) => code,
      value: ({ code }) => noteTitle("blocker", code),
      opens: () => true
    },
    users,
    { label: labels.Verdicts_Only, type: "number", value: ({ only }) => only }
  ],
  warnings: [
    { label: labels.Verdicts_Warning, key: ({ code }) => code, value: ({ code }) => noteTitle("warning", code) },
    users
  ],
  consequences: [
    {
      label: labels.Verdicts_Consequence,
      key: ({ code }) => code,
      value: ({ code }) => noteTitle("consequence", code)
    },
    users
  ]
};

/** Number of users for each verdict; verdicts without users are left out. */
export function statusCounts({ byStatus }: CohortSummary): { term: string; count: string }[] {
  return STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
    term: moveStatusWord(status),
    count: formatNumber(byStatus[status])
  }));
}
