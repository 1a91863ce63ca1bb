import { api } from "lwc";
import LightningModal from "lightning/modal";
import type { AuditFacts, ContractTerms, EnteredLine, NewPrice } from "c/licenseEngine";
import { numberText } from "c/entry";
import type { FactColumn } from "c/factTable";
import { fill, formatList, formatPrice } from "c/format";
import { callHost } from "c/host";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { draftOf, priceFrame, priceRows, readLines, withPrice, type DraftLine } from "c/termLines";
import { labels } from "./labels";

function beforeText({ before, currency }: NewPrice): string | null {
  return before === null ? null : formatPrice(before, currency);
}

const columns: FactColumn<NewPrice>[] = [
  { label: labels.Common_License, value: ({ license }) => license },
  { label: labels.Common_Before, value: beforeText },
  { label: labels.Common_After, value: ({ after, currency }) => formatPrice(after, currency), strong: true }
];

/**
 * Takes a scenario's prices over as the prices that are kept on the Setup tab, after showing each before and after. A license with a contract line keeps the
 * price of its contract. Closes with true once they are saved.
 */
export default class UsePrices extends LightningModal {
  @api facts!: AuditFacts;
  @api prices: readonly NewPrice[] = [];

  labels = labels;
  columns = columns;
  /** As kept; null until read. */
  terms: ContractTerms | null = null;
  failure: Failure | null = null;
  problem = "";
  busy = false;

  override connectedCallback(): void {
    this.handleLoad();
  }

  get drafts(): DraftLine[] {
    return this.terms!.lines.map((line) => draftOf(line, priceFrame(this.facts, [])));
  }

  /** Names of the licenses whose price comes from a contract line. */
  get closed(): Set<string> {
    const { drafts } = this;
    const frame = priceFrame(this.facts, drafts);
    const rows = priceRows(drafts, readLines(drafts, frame), frame);
    return new Set(rows.filter(({ closed }) => closed?.includes("unitPrice")).map(({ key }) => key));
  }

  /** The prices that are taken over; one without a known currency gets that of the other lines, as on the Setup tab. */
  get taken(): NewPrice[] {
    const { closed } = this;
    const { catalog, currency: usual } = priceFrame(this.facts, this.drafts);
    return this.prices
      .filter(({ license }) => !closed.has(license))
      .map((price) => ({ ...price, currency: price.currency ?? catalog.find(price.license)?.listCurrency ?? usual }));
  }

  /** Which licenses keep the price of their contract; empty if none. */
  get keptText(): string {
    const { closed } = this;
    const names = this.prices.map(({ license }) => license).filter((license) => closed.has(license));
    return names.length ? fill(labels.UsePrices_Contract, { licenses: formatList(names) }) : "";
  }

  /** Why nothing can be saved; empty if it can. */
  get refusal(): string {
    const { mayEdit, entered, file, counts } = this.terms!;
    if (!mayEdit) return labels.No_Access_Setup;
    if (counts === "file" && (entered || file === null)) return labels.UsePrices_FileCounts;
    return this.taken.length ? "" : labels.UsePrices_Nothing;
  }

  get cannotSave(): boolean {
    return this.busy || !this.terms || this.refusal !== "";
  }

  get hasRows(): boolean {
    return this.taken.length > 0;
  }

  /** The kept lines with the prices taken over; null if a kept line can't be read. */
  get lines(): EnteredLine[] | null {
    let { drafts } = this;
    for (const { license, after, currency } of this.taken) {
      const frame = priceFrame(this.facts, drafts);
      drafts = withPrice(drafts, { license, field: "unitPrice", value: numberText(after) }, frame);
      drafts = withPrice(drafts, { license, field: "currency", value: currency! }, frame);
    }
    const lines = [...readLines(drafts, priceFrame(this.facts, drafts)).values()].map(({ line }) => line);
    return lines.every((line) => line !== null) ? lines : null;
  }

  async handleLoad(): Promise<void> {
    this.failure = null;
    try {
      this.terms = await callHost("LicenseTermsController.getTerms");
    } catch (error) {
      this.failure = reduceErrors(error);
    }
  }

  handleCancel(): void {
    this.close();
  }

  async handleSave(): Promise<void> {
    const { lines } = this;
    if (!lines) {
      this.problem = labels.UsePrices_Unreadable;
      return;
    }
    this.busy = true;
    this.problem = "";
    try {
      const { version } = this.terms!;
      await callHost("LicenseTermsController.saveTerms", { terms: { lines, counts: "entered", version } });
      this.close(true);
    } catch (error) {
      this.problem = fill(labels.Setup_SaveFailed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
