import { LightningElement, api } from "lwc";
import { ledgerSeats, type Ledger, type LedgerRow, type ReadingFact } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { labels } from "./labels";
import { columns, noteOf, seatsText, totalTexts } from "./texts";

/** What applied moves were expected to save, against what the logins of their users saved since. */
export default class LedgerPanel extends LightningElement {
  /** Readings of the licenses; null when the host keeps none. */
  @api readings: readonly ReadingFact[] | null = null;
  /** Whether moves are applied outside the app. */
  @api local = false;

  labels = labels;
  columns = columns;
  /** Null until read. */
  ledger: Ledger | null = null;
  failure: Failure | null = null;
  reading = latest();

  override connectedCallback(): void {
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get rows(): LedgerRow[] {
    return this.ledger?.rows ?? [];
  }

  get note(): string {
    return noteOf(this.ledger!, this.local);
  }

  get lines(): string[] {
    return [...totalTexts(this.ledger!), ...ledgerSeats(this.rows, this.readings).map(seatsText)];
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    try {
      const ledger = await callHost("LicenseLedgerController.getLedger");
      if (isLatest()) this.ledger = ledger;
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }
}
