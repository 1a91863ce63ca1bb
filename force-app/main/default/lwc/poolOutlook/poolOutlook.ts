import { LightningElement, api } from "lwc";
import type { AnnualRow, AuditWithDecisions, BurnDownRow } from "c/licenseEngine";

/** The current month and the contract year of one login license. */
export default class PoolOutlook extends LightningElement {
  @api license = "";
  @api audit!: AuditWithDecisions;

  get burnDown(): BurnDownRow | undefined {
    return this.audit.burnDown.find((row) => row.license === this.license);
  }

  get annual(): AnnualRow | undefined {
    return this.audit.annual.find((row) => row.license === this.license);
  }
}
