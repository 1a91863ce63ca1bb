import { LightningElement, api } from "lwc";
import type { OptimizerModel } from "c/host";
import { navigate } from "c/optimizerNavigation";
import { licenseRows, type LicenseRow } from "./licenseRows";
import { labels } from "./labels";

/** Every external license: bought, used, active, cost today and at best, advice. Its name opens its populations. */
export default class LicenseTable extends LightningElement {
  rows: LicenseRow[] = [];
  labels = labels;
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.rows = licenseRows(model);
  }

  handleOpen(event: Event): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    navigate(this, { tab: "populations", license: name!, profile: null });
  }
}
