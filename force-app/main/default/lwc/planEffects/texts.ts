import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { toCsv, type CsvColumn } from "c/csv";
import { fill, formatDate, formatList, formatMoney, formatMonth, formatNumber } from "c/format";
import { exclusionText, planReasonText } from "c/words";
import { labels } from "./labels";

type Seats = PlanTotals["seats"][number];
type Pool = PlanTotals["pools"][number];
type Excluded = PlanExclusion & { place: number };
/** Why users were left out, and how many. */
type Reason = { why: string; users: number };

function number<Row>(label: string, value: (row: Row) => number | null): FactColumn<Row> {
  return { label, type: "number", value };
}

export const columns = {
  seats: [
    { label: labels.Common_License, value: ({ license }) => license },
    number(labels.Common_Purchased, ({ total }) => total),
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
  ] as FactColumn<Pool>[],
  reasons: [
    { label: labels.Common_Why, value: ({ why }) => why },
    number(labels.Common_Users, ({ users }) => users)
  ] as FactColumn<Reason>[],
  excluded: [
    {
      label: labels.Common_User,
      key: ({ place }) => String(place),
      value: ({ name, username, userId }) => name ?? username ?? userId
    },
    { label: labels.Common_Why, value: exclusionText }
  ] as FactColumn<Excluded>[]
};

/** Number of left-out users listed on the page; the file lists all. */
const MOST = 50;

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

/** The day from which a plan saves money; null if it saves none or the day is unknown. */
function startOf({ monthlySaving, from }: PlanTotals): string | null {
  return (monthlySaving ?? 0) > 0 ? from : null;
}

/** Until when the owned quantities are paid whatever the plan does; empty if the plan saves nothing. */
export function paidText(totals: PlanTotals): string {
  const date = startOf(totals);
  return date === null ? "" : fill(labels.PlanEffects_PaidUntil, { date: formatDate(date) });
}

/** The months that costs are based on; empty if there are none. */
export function monthsText({ months }: PlanTotals): string {
  return months.length ? fill(labels.PlanEffects_Months, { months: formatList(months.map(formatMonth)) }) : "";
}

/** Why users were left out, most users first. */
export function reasonRows(exclusions: readonly PlanExclusion[]): Reason[] {
  const counts = new Map<string, number>();
  for (const one of exclusions) {
    const why = exclusionText(one);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, users]) => ({ why, users })).sort((a, b) => b.users - a.users);
}

/** The first of the users left out; a user chosen twice appears twice. */
export function firstExcluded(exclusions: readonly PlanExclusion[]): Excluded[] {
  return exclusions.slice(0, MOST).map((one, place) => ({ ...one, place }));
}

export function moreText({ length }: readonly PlanExclusion[]): string {
  return length > MOST ? fill(labels.PlanEffects_More, { users: formatNumber(length - MOST) }) : "";
}

const COLUMNS: readonly CsvColumn<PlanExclusion>[] = [
  { header: labels.PlanEffects_Id, value: ({ userId }) => userId },
  { header: labels.Common_Name, value: ({ name }) => name },
  { header: labels.Common_Username, value: ({ username }) => username },
  { header: labels.Common_Why, value: exclusionText }
];

/** The users left out, and why, as a file. */
export function excludedCsv(exclusions: readonly PlanExclusion[]): string {
  return toCsv(COLUMNS, exclusions, { bom: true });
}
