import { LightningElement, api } from "lwc";
import type { OptimizerModel } from "c/licenseFacts";
import { navigate } from "c/optimizerNavigation";
import { licenseRows, type LicenseRow } from "./licenseRows";
import heading from "@salesforce/label/c.LO_Licenses_Heading";
import note from "@salesforce/label/c.LO_Licenses_Note";
import license from "@salesforce/label/c.LO_Licenses_License";
import purchased from "@salesforce/label/c.LO_Licenses_Purchased";
import used from "@salesforce/label/c.LO_Licenses_Used";
import active from "@salesforce/label/c.LO_Licenses_Active";
import logins from "@salesforce/label/c.LO_Licenses_Logins";
import cost from "@salesforce/label/c.LO_Licenses_Cost";
import best from "@salesforce/label/c.LO_Licenses_Best";
import advice from "@salesforce/label/c.LO_Licenses_Advice";

/** Every external license: bought, used, active, cost today and at best, advice. Its name opens its populations. */
export default class LicenseTable extends LightningElement {
  rows: LicenseRow[] = [];
  labels = { heading, note, license, purchased, used, active, logins, cost, best, advice };
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.rows = licenseRows(model);
  }

  open(event: Event): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    navigate(this, { tab: "populations", license: name!, profile: null });
  }
}
