import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatList, formatMoney, formatMonth, formatNumber } from "c/format";
import { planReasonText } from "c/words";
import { labels } from "./labels";

type Seats = PlanTotals["seats"][number];
type Pool = PlanTotals["pools"][number];

function number<Row>(label: string, value: (row: Row) => number | null): FactColumn<Row> {
  return { label, type: "number", value };
}

export const columns = {
  seats: [
    { label: labels.Common_License, value: ({ license }) => license },
    number(labels.PlanEffects_Limit, ({ total }) => total),
    number(labels.PlanEffects_UsedBefore, ({ usedBefore }) => usedBefore),
    number(labels.PlanEffects_Joining, ({ joining }) => joining),
    number(labels.PlanEffects_Leaving, ({ leaving }) => leaving),
    number(labels.PlanEffects_UsedAfter, ({ usedAfter }) => usedAfter),
    number(labels.PlanEffects_Free, ({ free }) => free)
  ] as FactColumn<Seats>[],
  pools: [
    { label: labels.Common_License, value: ({ license }) => license },
    number(labels.PlanEffects_UsersBefore, ({ usersBefore }) => usersBefore),
    number(labels.PlanEffects_UsersAfter, ({ usersAfter }) => usersAfter),
    number(labels.PlanEffects_PoolBefore, ({ poolBefore }) => poolBefore),
    number(labels.PlanEffects_PoolAfter, ({ poolAfter }) => poolAfter)
  ] as FactColumn<Pool>[]
};

/** The main numbers: users, irreversible moves, saving, and protected users. */
export function tiles(totals: PlanTotals, exclusions: readonly PlanExclusion[]): object[] {
  const { monthlySaving, currency, irreversible } = totals;
  const guarded = exclusions.filter(({ code }) => code === "protected").length;
  const known = monthlySaving ? (monthlySaving < 0 ? "warning" : "good") : "plain";
  const tone = monthlySaving === null ? "unknown" : known;
  return [
    {
      heading: labels.Common_Users,
      value: formatNumber(totals.users),
      note: labels.PlanEffects_UsersNote,
      tone: "plain"
    },
    {
      heading: labels.Common_Irreversible,
      value: formatNumber(irreversible),
      note: irreversible ? labels.PlanEffects_IrreversibleNote : labels.PlanEffects_ReversibleNote,
      tone: irreversible ? "warning" : "plain"
    },
    {
      heading: labels.Common_SavingPerMonth,
      value: formatMoney(monthlySaving, currency),
      note: monthlySaving === null ? planReasonText(totals.reason) : costText(totals),
      tone
    },
    {
      heading: labels.Common_Protected,
      value: formatNumber(guarded),
      note: labels.PlanEffects_ProtectedNote,
      tone: "plain"
    }
  ];
}

function costText(totals: PlanTotals): string {
  const { costBefore, costAfter, currency } = totals;
  const cost = { before: formatMoney(costBefore, currency), after: formatMoney(costAfter, currency) };
  const date = startOf(totals);
  return date === null
    ? fill(labels.PlanEffects_CostNote, cost)
    : fill(labels.PlanEffects_CostNoteFrom, { ...cost, date: formatDate(date) });
}

function isSaving({ monthlySaving }: PlanTotals): boolean {
  return (monthlySaving ?? 0) > 0;
}

/** The day from which a plan saves money; null if it saves none or the contract states no day. */
function startOf(totals: PlanTotals): string | null {
  return isSaving(totals) ? totals.from : null;
}

/** Until when the owned quantities are paid whatever the plan does; empty if the plan saves nothing. */
export function paidText(totals: PlanTotals): string {
  if (!isSaving(totals)) return "";
  return totals.from === null
    ? labels.PlanEffects_Negotiate
    : fill(labels.PlanEffects_PaidUntil, { date: formatDate(totals.from) });
}

/** The months that costs are based on; empty if there are none. */
export function monthsText({ months }: PlanTotals): string {
  return months.length ? fill(labels.PlanEffects_Months, { months: formatList(months.map(formatMonth)) }) : "";
}
