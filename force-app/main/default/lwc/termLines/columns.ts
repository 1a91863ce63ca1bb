import type { Catalog, LicenseType } from "c/licenseEngine";
import type { GridColumn } from "c/editGrid";
import { labels } from "./labels";
import type { Field } from "./lines";

/** The headings of the columns, also in what is pasted. */
export const HEADINGS: Readonly<Record<Field, string>> = {
  license: labels.Common_License,
  quantity: labels.Evidence_column_quantity,
  unitPrice: labels.Terms_UnitPrice,
  currency: labels.Common_Currency,
  start: labels.Terms_Start,
  end: labels.Terms_End,
  overagePrice: labels.Scenario_OveragePrice,
  settlement: labels.Terms_Settlement,
  trueDown: labels.Terms_TrueDown,
  escalator: labels.Terms_Escalator
};

export const SETTLEMENTS = [
  { value: "year", label: labels.Terms_ByYear },
  { value: "month", label: labels.Terms_ByMonth }
];

export const ANSWERS = [
  { value: "yes", label: labels.Common_Yes },
  { value: "no", label: labels.Common_No }
];

/** Columns of the grid of contract lines. */
export function lineColumns(types: readonly LicenseType[]): GridColumn[] {
  const licenses = types
    .filter(({ external }) => external)
    .map(({ name }) => ({ value: name, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const heading = (key: Field) => ({ key, label: HEADINGS[key] });
  const unstated = labels.Seats_TrueDown_unknown;
  return [
    { ...heading("license"), type: "choice", choices: licenses, none: labels.Terms_NoLicense, width: "14rem" },
    { key: "basis", label: labels.Common_Basis, type: "fixed" },
    { ...heading("quantity"), type: "number", width: "5.5rem" },
    { ...heading("unitPrice"), type: "number", width: "5rem" },
    { ...heading("currency"), type: "text", width: "4rem" },
    { ...heading("start"), type: "date", width: "8rem" },
    { ...heading("end"), type: "date", width: "8rem" },
    { ...heading("overagePrice"), type: "number", width: "5rem" },
    { ...heading("settlement"), type: "choice", choices: SETTLEMENTS, none: unstated, width: "6.75rem" },
    { ...heading("trueDown"), type: "choice", choices: ANSWERS, none: unstated, width: "6.25rem" },
    { ...heading("escalator"), type: "number", width: "4.25rem" }
  ];
}

/** The external license of the catalog that a text names, in any case. */
export function licenseNamed(text: string, catalog: Catalog): string | null {
  const type = catalog.find(text);
  return type?.external ? type.name : null;
}
