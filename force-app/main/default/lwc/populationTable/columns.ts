import type { PopulationRow, SortField } from "c/populationModel";
import { formatMean, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";
import { basisWord } from "c/licenseWords";
import profile from "@salesforce/label/c.LO_Populations_Profile";
import license from "@salesforce/label/c.LO_Populations_License";
import basis from "@salesforce/label/c.LO_Populations_Basis";
import registered from "@salesforce/label/c.LO_Populations_Registered";
import activeRate from "@salesforce/label/c.LO_Populations_ActiveRate";
import loginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import memberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import loginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import mixCost from "@salesforce/label/c.LO_Populations_MixCost";
import cheapest from "@salesforce/label/c.LO_Populations_Cheapest";
import saving from "@salesforce/label/c.LO_Populations_Saving";

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
    text(profile, "profile", name),
    text(license, "license", name),
    text(basis, "basis", 78),
    number(registered, "registered", 78),
    number(activeRate, "activeRate", 78),
    number(loginsPerActive, "loginsPerActive", 106),
    number(memberCost, "memberCost", 102),
    number(loginCost, "loginCost", 102),
    number(mixCost, "mixCost", 102),
    text(cheapest, "cheapest", 92),
    number(saving, "monthlySaving", 102)
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
