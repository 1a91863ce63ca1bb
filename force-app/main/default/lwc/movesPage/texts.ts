import type { MovePlan } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatMoment, formatNumber } from "c/format";
import { moveKindWord, planStateWord } from "c/words";
import { labels } from "./labels";

/** A draft is only what is saved of it: the rest may never come. */
const isWhole = ({ state }: MovePlan): boolean => state !== "draft";

function usersOf(plan: MovePlan): number {
  return isWhole(plan) ? plan.totals.users : plan.progress.users;
}

function restOf(plan: MovePlan): string[] {
  return isWhole(plan) ? [] : [fill(labels.Verdicts_ReadyNote, { users: formatNumber(plan.totals.users) })];
}

function savingOf(plan: MovePlan): number | null {
  return isWhole(plan) ? plan.totals.monthlySaving : null;
}

/** A plan; its name opens it. */
export const columns: FactColumn<MovePlan>[] = [
  { label: labels.Moves_Name, key: ({ id }) => id, value: ({ name }) => name, opens: () => true },
  { label: labels.Common_Move, value: ({ kind }) => moveKindWord(kind) },
  { label: labels.Common_State, value: ({ state }) => planStateWord(state) },
  {
    label: labels.Common_Users,
    type: "number",
    value: usersOf,
    notes: restOf
  },
  { label: labels.Common_Irreversible, type: "number", value: ({ totals }) => totals.irreversible },
  {
    label: labels.Common_SavingPerMonth,
    type: "money",
    value: savingOf,
    currency: ({ totals }) => totals.currency
  },
  { label: labels.Common_Created, value: ({ createdAt }) => formatMoment(createdAt) }
];
