import type { MovePlan } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { formatMoment, formatMoney, formatNumber } from "c/licenseFormat";
import { moveKindWord, planStateWord } from "c/moveWords";
import { labels } from "./labels";

export const columns: FactColumn[] = [
  { label: labels.name },
  { label: labels.kind },
  { label: labels.state },
  { label: labels.users, number: true },
  { label: labels.irreversible, number: true },
  { label: labels.saving, number: true },
  { label: labels.made }
];

/** One row a plan; each opens it. */
export function planRows(plans: readonly MovePlan[]): FactRow[] {
  return plans.map(({ id, name, kind, state, totals, createdAt }) => ({
    key: id,
    open: true,
    cells: [
      name,
      moveKindWord(kind),
      planStateWord(state),
      formatNumber(totals.users),
      formatNumber(totals.irreversible),
      formatMoney(totals.monthlySaving, totals.currency),
      formatMoment(createdAt)
    ]
  }));
}
