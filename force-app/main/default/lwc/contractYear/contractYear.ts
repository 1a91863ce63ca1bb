import { LightningElement, api } from "lwc";
import type { AnnualRow, DecisionSettings } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatMonth } from "c/format";
import { labels } from "./labels";
import { termTexts, yearTexts } from "./texts";

/** The contract year of a login license vs. twelve times its pool, and how many more monthly logins would cover it. */
export default class ContractYear extends LightningElement {
  @api row!: AnnualRow;
  @api settings!: DecisionSettings;

  columns: FactColumn<AnnualRow["months"][number]>[] = [
    { label: labels.Common_Month, value: ({ month }) => formatMonth(month) },
    { label: labels.Common_Logins, type: "number", value: ({ logins }) => logins }
  ];

  get heading(): string {
    return fill(labels.Year_Heading, { license: this.row.license });
  }

  get sentences(): string[] {
    return yearTexts(this.row);
  }

  get terms(): string[] {
    return this.row.from === null ? [] : termTexts(this.settings);
  }
}
