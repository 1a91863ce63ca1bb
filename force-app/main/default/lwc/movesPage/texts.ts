import type { MovePlan } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { formatMoment, formatMoney, formatNumber } from "c/licenseFormat";
import { moveKindWord, planStateWord } from "c/words";
import { labels } from "./labels";

export const columns: FactColumn[] = [
  { label: labels.Moves_Name },
  { label: labels.Moves_Kind },
  { label: labels.Moves_State },
  { label: labels.Moves_Users, number: true },
  { label: labels.Moves_Irreversible, number: true },
  { label: labels.Moves_Saving, number: true },
  { label: labels.Moves_Made }
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
