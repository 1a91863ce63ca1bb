import { LightningElement, api } from "lwc";
import type { DecisionSettings, ReconciliationRow } from "c/licenseEngine";
import { fill, formatPercent } from "c/format";
import { labels } from "./labels";
import { causeLists, columns } from "./texts";

/** Our count vs. Salesforce's: the difference, and why. */
export default class ReconciliationPanel extends LightningElement {
  @api rows: readonly ReconciliationRow[] = [];
  @api settings!: DecisionSettings;

  labels = labels;
  columns = columns;

  get note(): string {
    return fill(labels.Drift_Note, { share: formatPercent(this.settings.driftTolerance) });
  }

  get lists(): ReturnType<typeof causeLists> {
    return causeLists(this.rows);
  }
}
