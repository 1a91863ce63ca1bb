import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { toCsv, type CsvColumn } from "c/csv";
import { fill, formatList, formatMoney, formatMonth, formatNumber } from "c/licenseFormat";
import { exclusionText, planReasonText } from "c/words";
import { labels } from "./labels";

const number = (label: string): FactColumn => ({ label, number: true });

export const seatColumns: FactColumn[] = [
  { label: labels.PlanEffects_License },
  ...[
    labels.PlanEffects_Total,
    labels.PlanEffects_UsedBefore,
    labels.PlanEffects_Joining,
    labels.PlanEffects_Leaving,
    labels.PlanEffects_UsedAfter,
    labels.PlanEffects_Free
  ].map(number)
];
export const poolColumns: FactColumn[] = [
  { label: labels.PlanEffects_License },
  ...[
    labels.PlanEffects_UsersBefore,
    labels.PlanEffects_UsersAfter,
    labels.PlanEffects_PoolBefore,
    labels.PlanEffects_PoolAfter,
    labels.PlanEffects_Contracted
  ].map(number)
];
export const reasonColumns: FactColumn[] = [{ label: labels.PlanEffects_Why }, number(labels.PlanEffects_Users)];
export const excludedColumns: FactColumn[] = [{ label: labels.PlanEffects_User }, { label: labels.PlanEffects_Why }];

/** Users left out that are listed on the page; all are in the file. */
const MOST = 50;

export function seatRows({ seats }: PlanTotals): FactRow[] {
  return seats.map(({ license, total, usedBefore, joining, leaving, usedAfter, free }) => ({
    key: license,
    cells: [license, ...[total, usedBefore, joining, leaving, usedAfter, free].map((value) => formatNumber(value))]
  }));
}

export function poolRows({ pools }: PlanTotals): FactRow[] {
  return pools.map(({ license, usersBefore, usersAfter, poolBefore, poolAfter, contracted }) => ({
    key: license,
    cells: [
      license,
      ...[usersBefore, usersAfter, poolBefore, poolAfter, contracted].map((value) => formatNumber(value))
    ]
  }));
}

/** The numbers in front: users, irreversible moves, saving, and who is protected. */
export function tiles(totals: PlanTotals, exclusions: readonly PlanExclusion[]): object[] {
  const { costBefore, costAfter, monthlySaving, currency, irreversible } = totals;
  const guarded = exclusions.filter(({ code }) => code === "protected").length;
  const cost = { before: formatMoney(costBefore, currency), after: formatMoney(costAfter, currency) };
  const known = monthlySaving ? (monthlySaving < 0 ? "warning" : "good") : "plain";
  const tone = monthlySaving === null ? "unknown" : known;
  return [
    {
      heading: labels.PlanEffects_Users,
      value: formatNumber(totals.users),
      note: labels.PlanEffects_UsersNote,
      tone: "plain"
    },
    {
      heading: labels.PlanEffects_Irreversible,
      value: formatNumber(irreversible),
      note: irreversible ? labels.PlanEffects_IrreversibleNote : labels.PlanEffects_ReversibleNote,
      tone: irreversible ? "warning" : "plain"
    },
    {
      heading: labels.PlanEffects_Saving,
      value: formatMoney(monthlySaving, currency),
      note: monthlySaving === null ? planReasonText(totals.reason) : fill(labels.PlanEffects_CostNote, cost),
      tone
    },
    {
      heading: labels.PlanEffects_Protected,
      value: formatNumber(guarded),
      note: labels.PlanEffects_ProtectedNote,
      tone: "plain"
    }
  ];
}

/** From which months costs are; empty without any. */
export function monthsText({ months }: PlanTotals): string {
  return months.length ? fill(labels.PlanEffects_Months, { months: formatList(months.map(formatMonth)) }) : "";
}

/** Why users were left out, most users first. */
export function reasonRows(exclusions: readonly PlanExclusion[]): FactRow[] {
  const counts = new Map<string, number>();
  for (const one of exclusions) {
    const why = exclusionText(one);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, users]) => ({ key: why, cells: [why, formatNumber(users)] }));
}

/** The first of the users left out. */
export function excludedRows(exclusions: readonly PlanExclusion[]): FactRow[] {
  return exclusions.slice(0, MOST).map((one, place) => ({
    key: `${place} ${one.userId}`,
    cells: [one.name ?? one.username ?? one.userId, exclusionText(one)]
  }));
}

export function moreText({ length }: readonly PlanExclusion[]): string {
  return length > MOST ? fill(labels.PlanEffects_More, { users: formatNumber(length - MOST) }) : "";
}

const COLUMNS: readonly CsvColumn<PlanExclusion>[] = [
  { header: labels.PlanEffects_Id, value: ({ userId }) => userId },
  { header: labels.PlanEffects_Name, value: ({ name }) => name },
  { header: labels.PlanEffects_Username, value: ({ username }) => username },
  { header: labels.PlanEffects_Why, value: exclusionText }
];

/** Who was left out, and why, as a file. */
export function excludedCsv(exclusions: readonly PlanExclusion[]): string {
  return toCsv(COLUMNS, exclusions, { bom: true });
}
