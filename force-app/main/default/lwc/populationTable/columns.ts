import type { PopulationRow, SortField } from "c/populationModel";
import { formatMean, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";
import { basisWord } from "c/licenseWords";
import { labels } from "./labels";

/** A row of the datatable: every cell a text, because only a text can say "Unknown". */
export type TableRow = Record<SortField | "id", string>;

const text = (label: string, fieldName: SortField, initialWidth?: number) => ({
  label,
  fieldName,
  type: "text",
  sortable: true,
  wrapText: true,
  hideDefaultActions: true,
  initialWidth
});
const number = (label: string, fieldName: SortField, initialWidth?: number) => ({
  ...text(label, fieldName, initialWidth),
  cellAttributes: { alignment: "right" }
});

/** The columns; names share what is left, on a narrow screen (scrolling sideways) they keep a width that shows them. */
export function columnsFor(narrow: boolean): object[] {
  const name = narrow ? 160 : undefined;
  return [
    text(labels.Populations_Profile, "profile", name),
    text(labels.Populations_License, "license", name),
    text(labels.Populations_Basis, "basis", 78),
    number(labels.Populations_Registered, "registered", 78),
    number(labels.Populations_ActiveRate, "activeRate", 78),
    number(labels.Populations_LoginsPerActive, "loginsPerActive", 106),
    number(labels.Populations_MemberCost, "memberCost", 102),
    number(labels.Populations_LoginCost, "loginCost", 102),
    number(labels.Populations_MixCost, "mixCost", 102),
    text(labels.Populations_Cheapest, "cheapest", 92),
    number(labels.Populations_Saving, "monthlySaving", 102)
  ];
}

/** The row's cells as the locale writes them. */
export function tableRow(row: PopulationRow): TableRow {
  const money = (amount: number | null) => formatMoney(amount, row.economics.currency);
  return {
    id: row.id,
    profile: row.profile,
    license: row.license,
    basis: basisWord(row.basis),
    registered: formatNumber(row.registered),
    active: formatNumber(row.active),
    activeRate: formatPercent(row.activeRate, 1),
    logins: formatNumber(row.logins),
    loginsPerActive: formatMean(row.loginsPerActive),
    memberCost: money(row.memberCost),
    loginCost: money(row.loginCost),
    mixCost: money(row.mixCost),
    cheapest: basisWord(row.cheapest),
    monthlySaving: money(row.monthlySaving)
  };
}
