import { LightningElement, api } from "lwc";
import type { AllocationRow, LedgerRow } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import { fill } from "c/format";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { confidenceWord, measuredTexts, recordTexts } from "c/words";
import { labels } from "./labels";

/** How far advice can be trusted: confidence, range and months of the decision, and what applied moves of the license saved since. */
export default class WhyRecord extends LightningElement {
  /** Null without a decision. */
  @api decision: AllocationRow | null = null;
  @api confidence!: AllocationRow["confidence"];
  @api license = "";

  labels = labels;
  /** Null until read. */
  rows: LedgerRow[] | null = null;
  failure: Failure | null = null;
  reading = latest();

  override connectedCallback(): void {
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get texts(): string[] {
    return [confidenceWord(this.confidence), ...(this.decision ? recordTexts(this.decision) : [])];
  }

  get measured(): string[] {
    return this.rows ? measuredTexts(this.rows, this.license) : [];
  }

  get problem(): string {
    return this.failure ? fill(labels.Why_MeasuredFailed, { message: this.failure.message }) : "";
  }

  get canRetry(): boolean {
    return this.failure?.noAccess === false;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    try {
      const { rows } = await callHost("LicenseLedgerController.getLedger");
      if (isLatest()) this.rows = rows;
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }
}
