import type { MovePlan } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { formatMoment } from "c/format";
import { moveKindWord, planStateWord } from "c/words";
import { labels } from "./labels";

/** A plan; its name opens it. */
export const columns: FactColumn<MovePlan>[] = [
  { label: labels.Moves_Name, key: ({ id }) => id, value: ({ name }) => name, opens: () => true },
  { label: labels.Common_Move, value: ({ kind }) => moveKindWord(kind) },
  { label: labels.Common_State, value: ({ state }) => planStateWord(state) },
  { label: labels.Common_Users, type: "number", value: ({ totals }) => totals.users },
  { label: labels.Common_Irreversible, type: "number", value: ({ totals }) => totals.irreversible },
  {
    label: labels.Common_SavingPerMonth,
    type: "money",
    value: ({ totals }) => totals.monthlySaving,
    currency: ({ totals }) => totals.currency
  },
  { label: labels.Common_Created, value: ({ createdAt }) => formatMoment(createdAt) }
];
