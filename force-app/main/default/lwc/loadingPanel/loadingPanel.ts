import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/licenseFormat";
import loading from "@salesforce/label/c.LO_Loading";
import loadingUsage from "@salesforce/label/c.LO_Loading_Usage";

/** Holds the place of a page while its facts are read. */
export default class LoadingPanel extends LightningElement {
  /** Usage rows read so far; 0 before the first page. */
  @api rows = 0;

  get text(): string {
    return this.rows ? fill(loadingUsage, { rows: formatNumber(this.rows) }) : loading;
  }
}
