import type { MovePlan } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { formatMoment } from "c/licenseFormat";
import { moveKindWord, planStateWord } from "c/words";
import { labels } from "./labels";

/** A plan; its name opens it. */
export const columns: FactColumn<MovePlan>[] = [
  { label: labels.Moves_Name, key: ({ id }) => id, value: ({ name }) => name, opens: () => true },
  { label: labels.Moves_Kind, value: ({ kind }) => moveKindWord(kind) },
  { label: labels.Moves_State, value: ({ state }) => planStateWord(state) },
  { label: labels.Moves_Users, type: "number", value: ({ totals }) => totals.users },
  { label: labels.Moves_Irreversible, type: "number", value: ({ totals }) => totals.irreversible },
  {
    label: labels.Moves_Saving,
    type: "money",
    value: ({ totals }) => totals.monthlySaving,
    currency: ({ totals }) => totals.currency
  },
  { label: labels.Moves_Made, value: ({ createdAt }) => formatMoment(createdAt) }
];
