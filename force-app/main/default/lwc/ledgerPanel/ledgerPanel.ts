import { LightningElement, api } from "lwc";
import { ledgerSeats, type Ledger, type LedgerRow, type ReadingFact, type Scope } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import { WHOLE } from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { labels } from "./labels";
import { columns, noteOf, seatsText, totalTexts } from "./texts";

/** What applied moves were expected to save, against what the logins of their users saved since. */
export default class LedgerPanel extends LightningElement {
  /** Readings of the licenses; null when the host keeps none. */
  @api readings: readonly ReadingFact[] | null = null;
  /** Whether moves are applied outside the app. */
  @api local = false;
  /** Moves from these licenses count; null for all. */
  @api licenses: readonly string[] | null = null;
  /** The filter of all pages, where it can leave nothing. */
  @api scope: Scope = WHOLE;

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
    const { ledger, licenses } = this;
    const rows = ledger?.rows ?? [];
    return licenses ? rows.filter(({ fromLicense }) => licenses.includes(fromLicense)) : rows;
  }

  get note(): string {
    return noteOf(this.ledger!, this.local);
  }

  get lines(): string[] {
    return [
      ...totalTexts({ ...this.ledger!, rows: this.rows }),
      ...ledgerSeats(this.rows, this.readings).map(seatsText)
    ];
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
