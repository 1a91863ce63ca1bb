import type { FactColumn } from "c/factTable";
import { formatDate } from "c/format";
import { basisWord } from "c/words";
import type { PopulationRow } from "c/populationModel";
import { labels } from "./labels";

type Value = FactColumn<PopulationRow>["value"];

const number = (label: string, sort: string, type: FactColumn["type"], value: Value) => ({ label, sort, type, value });
const money = (label: string, sort: string, value: Value) => ({
  ...number(label, sort, "money", value),
  currency: ({ economics }: PopulationRow) => economics.currency
});

/** The first day of a saving, or that it has to be negotiated; null without a saving. @param dayText how a day is written */
export function possibleFrom({ from, negotiated }: PopulationRow, dayText: (day: string) => string): string | null {
  if (from !== null) return dayText(from);
  return negotiated ? labels.Work_Time_negotiate : null;
}

/** Users, what each basis costs and what the decision saves, and when; the largest saving comes first. */
export const columns: FactColumn<PopulationRow>[] = [
  {
    label: labels.Common_Profile,
    key: ({ id }) => id,
    value: ({ profile }) => profile,
    sort: "profile",
    width: "8rem"
  },
  { label: labels.Common_License, value: ({ license }) => license, sort: "license", width: "8rem" },
  { label: labels.Common_Basis, value: ({ basis }) => basisWord(basis), sort: "basis" },
  { ...number(labels.Common_Users, "users", "number", ({ registered }) => registered), total: true },
  number(labels.Common_ActiveRate, "activeRate", "percent", ({ activeRate }) => activeRate),
  { ...money(labels.Populations_MixCost, "currentCost", ({ currentCost }) => currentCost), total: true },
  money(labels.Populations_MemberCost, "memberCost", ({ memberCost }) => memberCost),
  money(labels.Populations_LoginCost, "loginCost", ({ loginCost }) => loginCost),
  { ...money(labels.Populations_BestCost, "bestCost", ({ bestCost }) => bestCost), total: true },
  { ...number(labels.Common_UsersToMove, "moving", "number", ({ moving }) => moving), total: true },
  {
    ...money(labels.Common_SavingPerMonth, "saving", ({ monthlySaving }) => monthlySaving),
    first: "desc",
    total: true
  },
  { label: labels.Waterfall_When, value: (row) => possibleFrom(row, formatDate), unknown: "-", sort: "from" }
];
