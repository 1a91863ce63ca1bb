import type { FactColumn } from "c/factTable";
import { basisWord } from "c/words";
import type { PopulationRow } from "c/populationModel";
import { labels } from "./labels";

type Value = FactColumn<PopulationRow>["value"];

const number = (label: string, type: FactColumn["type"], value: Value) => ({ label, type, value, sort: true as const });
const money = (label: string, value: Value) => ({
  ...number(label, "money", value),
  currency: ({ economics }: PopulationRow) => economics.currency
});

/** Users, what each basis costs and what the decision saves, and when; the largest saving comes first. */
export const columns: FactColumn<PopulationRow>[] = [
  {
    label: labels.Common_Profile,
    key: ({ id }) => id,
    value: ({ profile }) => profile,
    sort: true,
    width: "10rem"
  },
  { label: labels.Common_License, value: ({ license }) => license, sort: true, width: "9rem" },
  { label: labels.Common_Basis, value: ({ basis }) => basisWord(basis), sort: true },
  { ...number(labels.Common_Users, "number", ({ registered }) => registered), total: true },
  number(labels.Common_ActiveRate, "percent", ({ activeRate }) => activeRate),
  { ...money(labels.Populations_MixCost, ({ currentCost }) => currentCost), total: true },
  money(labels.Populations_MemberCost, ({ memberCost }) => memberCost),
  money(labels.Populations_LoginCost, ({ loginCost }) => loginCost),
  { ...money(labels.Populations_BestCost, ({ bestCost }) => bestCost), total: true },
  { ...number(labels.Common_UsersToMove, "number", ({ moving }) => moving), total: true },
  { ...money(labels.Common_SavingPerMonth, ({ monthlySaving }) => monthlySaving), sort: "desc", total: true },
  { label: labels.Waterfall_When, type: "date", value: ({ from }) => from, unknown: "-", sort: true }
];
