import { LightningElement, api } from "lwc";
import type { ContractTerms as Terms, EnteredLine, TermsSource } from "c/licenseEngine";
import type { CellChange, GridColumn, GridRow } from "c/editGrid";
import { callHost, latest, onAnswer, type DecisionModel, type FactChange, type OptimizerModel } from "c/host";
import { fill, formatNumber } from "c/format";
import { downloadText } from "c/download";
import { keepFocus } from "c/keepFocus";
import { navigate } from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { basisWord } from "c/words";
import {
  HEADINGS,
  draftOf,
  emptyDraft,
  lineColumns,
  placeOf,
  priceColumns,
  priceFrame,
  priceRows,
  readLines,
  withCell,
  withPrice,
  type DraftLine,
  type Field,
  type PriceField,
  type PriceFrame,
  type Problems,
  type ReadLine
} from "c/termLines";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";
import { pasted } from "./paste";
import { termsCsv } from "./termsCsv";

/** Problems that are listed below the grid. */
const LISTED = 5;

interface Grid extends HTMLElement {
  focusCell(row: string, column: string): void;
}

/**
 * Contract lines and prices without a contract, as grids over the same lines: saved together, all or none. Events: `unsavedchange` (detail true or false)
 * and `factschange` after they were saved.
 */
export default class ContractTerms extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  /** What is shown: both are saved together. */
  @api section: "prices" | "contract" = "prices";

  labels = labels;
  priceColumns = priceColumns;
  /** As saved; null until read. */
  terms: Terms | null = null;
  drafts: DraftLine[] = [];
  counts: TermsSource = "entered";
  failure: Failure | null = null;
  saveFailure = "";
  busy = false;
  said = "";
  /** Whether empty cells are told, too: only after a try to save. */
  tried = false;
  pasting = false;
  pasteProblems: string[] = [];
  unsaved = false;
  /** The cell of the contract lines to focus, once they are the part that is shown. */
  wanted: { row: string; column: string } | null = null;
  tell = unsavedChange(this);
  focus = keepFocus(this);
  reading = latest();
  deafen = (): void => {};

  override connectedCallback(): void {
    if (!this.pricesHidden) this.handleLoad();
    // Prices of a scenario are saved on the What-if tab.
    this.deafen = onAnswer("LicenseTermsController.saveTerms", (terms) => {
      if (this.terms && !this.unsaved) this.take(terms);
    });
  }

  override disconnectedCallback(): void {
    this.deafen();
    this.reading.drop();
  }

  /** Goes to a cell of the lines after the page has opened their section, whose heading it focuses. */
  override renderedCallback(): void {
    this.focus.rendered(this.busy);
    const { wanted } = this;
    if (!wanted || this.showsPrices) return;
    this.wanted = null;
    Promise.resolve().then(() => this.gridOf("lines")?.focusCell(wanted.row, wanted.column));
  }

  get showsPrices(): boolean {
    return this.section === "prices";
  }

  get showsLines(): boolean {
    return this.section === "contract";
  }

  get pricesHidden(): boolean {
    return !this.model.facts.context.pricesVisible;
  }

  get frame(): PriceFrame {
    return priceFrame(this.model.facts, this.drafts);
  }

  get readOnly(): boolean {
    return this.busy || !this.terms!.mayEdit;
  }

  get mayEdit(): boolean {
    return this.terms!.mayEdit;
  }

  get read(): Map<string, ReadLine> {
    return readLines(this.drafts, this.frame);
  }

  get columns(): GridColumn[] {
    return lineColumns(this.model.facts.catalog);
  }

  get rows(): GridRow[] {
    const { read } = this;
    return this.drafts.map((draft) => ({
      key: draft.key,
      cells: { ...draft.cells, basis: basisWord(draft.basis) },
      problems: this.told(draft, read),
      ...(draft.basis === "member" ? { closed: ["overagePrice", "settlement"] } : {})
    }));
  }

  get priceRows(): GridRow[] {
    return priceRows(this.drafts, this.read, this.frame);
  }

  get hasLines(): boolean {
    return this.drafts.length > 0;
  }

  /** The first problems with their places, and how many more there are. */
  get problemTexts(): string[] {
    const { read } = this;
    const all = this.drafts.flatMap((draft, index) =>
      Object.entries(this.told(draft, read)).map(([field, text]) => placeOf(index + 1, HEADINGS[field as Field], text))
    );
    const more = all.length - LISTED;
    return more > 0 ? [...all.slice(0, LISTED), fill(labels.Terms_More, { count: formatNumber(more) })] : all;
  }

  /** The lines as edited; null while one of them can't be read. */
  get lines(): EnteredLine[] | null {
    const lines = [...this.read.values()].map(({ line }) => line);
    return lines.every((line) => line !== null) ? lines : null;
  }

  get change(): FactChange | null {
    const { lines } = this;
    if (!this.unsaved || !lines) return null;
    return { contracts: this.counts === "file" ? (this.terms!.file ?? []) : lines };
  }

  get cannotDownload(): boolean {
    return this.lines === null || !this.hasLines;
  }

  /** True while the lines are the folder's own. */
  get fromFile(): boolean {
    return !this.terms!.entered && this.terms!.file !== null;
  }

  /** True if the folder has other lines than those entered here. */
  get choosesSource(): boolean {
    const { entered, file, lines } = this.terms!;
    const plain = (all: readonly object[]) => JSON.stringify(all.map((line) => ({ ...line, id: "" })));
    return entered && file !== null && plain(file) !== plain(lines);
  }

  get sources(): { label: string; value: TermsSource }[] {
    return [
      { label: labels.Terms_CountsEntered, value: "entered" },
      { label: labels.Terms_CountsFile, value: "file" }
    ];
  }

  /** What is wrong with a line; empty cells only after a try to save. */
  told({ key, cells }: DraftLine, read: ReadonlyMap<string, ReadLine>): Problems {
    const { problems } = read.get(key)!;
    return Object.fromEntries(
      Object.entries(problems).filter(([field]) => this.tried || cells[field as Field].trim() !== "")
    );
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    this.terms = null;
    try {
      const terms = await callHost("LicenseTermsController.getTerms");
      if (isLatest()) this.take(terms);
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  take(terms: Terms): void {
    this.terms = terms;
    this.counts = terms.counts;
    this.edit(terms.lines.map((line) => draftOf(line, this.frame)));
    this.tried = false;
  }

  /** Takes other drafts, and tells whether they differ from what is saved. */
  edit(drafts: DraftLine[]): void {
    this.drafts = drafts;
    this.said = "";
    this.saveFailure = "";
    const saved = this.terms!.lines.map((line) => draftOf(line, this.frame));
    const plain = (all: readonly DraftLine[]) => JSON.stringify(all.map((draft) => ({ ...draft, key: "" })));
    this.unsaved = plain(drafts) !== plain(saved) || this.counts !== this.terms!.counts;
    this.tell(this.unsaved);
  }

  handleCell({ detail: { row, column, value } }: CustomEvent<CellChange>): void {
    this.enter();
    this.edit(
      this.drafts.map((draft) => {
        return draft.key === row ? withCell(draft, column as Field, value, this.frame) : draft;
      })
    );
  }

  handlePrice({ detail: { row, column, value } }: CustomEvent<CellChange>): void {
    this.enter();
    this.edit(withPrice(this.drafts, { license: row, field: column as PriceField, value }, this.frame));
  }

  handleAdd(): void {
    this.enter();
    const draft = emptyDraft(this.frame.currency);
    this.edit([...this.drafts, draft]);
    // The grid shows only after the first line was added.
    Promise.resolve().then(() => this.gridOf("lines")?.focusCell(draft.key, "license"));
  }

  handleRemove(event: CustomEvent<string>): void {
    this.focus.before("[data-action=add]");
    this.enter();
    this.edit(this.drafts.filter(({ key }) => key !== event.detail));
  }

  /** What is edited here is meant to count. */
  enter(): void {
    if (!this.fromFile && this.terms!.counts === "file") return;
    this.counts = "entered";
  }

  handleTogglePaste(): void {
    this.pasting = !this.pasting;
    this.pasteProblems = [];
  }

  handlePasted(event: CustomEvent<string>): void {
    this.paste(event.detail);
  }

  handleTakePasted(): void {
    this.focus.before("[data-action=take]", "[data-action=paste]");
    this.paste((this.refs!.pasted as HTMLElement & { value?: string }).value ?? "");
  }

  /** Adds the rows of a spreadsheet, all or none. */
  paste(text: string): void {
    const { drafts, problems } = pasted(text, this.frame, this.frame.currency);
    const more = problems.length - LISTED;
    this.pasteProblems =
      more > 0 ? [...problems.slice(0, LISTED), fill(labels.Terms_More, { count: formatNumber(more) })] : problems;
    this.pasting = problems.length > 0;
    if (problems.length) return;
    this.enter();
    this.edit([...this.drafts, ...drafts]);
    this.tried = true;
    this.said = fill(labels.Terms_Pasted, { count: formatNumber(drafts.length) });
  }

  handleSource(event: CustomEvent<{ value: string }>): void {
    this.counts = event.detail.value as TermsSource;
    this.edit(this.drafts);
  }

  handleDownload(): void {
    downloadText("License_Contract.csv", termsCsv(this.lines!));
  }

  /** Takes what others have saved in place of what was entered here. */
  handleReadAgain(): Promise<void> {
    this.saveFailure = "";
    this.unsaved = false;
    this.tell(false);
    return this.handleLoad();
  }

  handleUndo(): void {
    this.take(this.terms!);
  }

  gridOf(id: "lines" | "prices"): Grid | null {
    return this.template!.querySelector<Grid>(`[data-id=${id}]`);
  }

  /** Goes to the first thing that keeps the lines from being saved, if it must to the other part. */
  showProblem(): void {
    const price = this.priceRows.find(({ problems }) => Object.keys(problems ?? {}).length);
    if (this.showsPrices && price) {
      this.gridOf("prices")!.focusCell(price.key, Object.keys(price.problems!)[0]);
      return;
    }
    const wrong = this.drafts.find(({ key }) => !this.read.get(key)!.line)!;
    this.wanted = { row: wrong.key, column: Object.keys(this.told(wrong, this.read))[0] };
    if (this.showsPrices) navigate(this, { tab: "setup", license: null, profile: null, section: "contract" });
    else this.renderedCallback();
  }

  async handleSave(): Promise<void> {
    const { lines } = this;
    this.tried = true;
    if (!lines) {
      this.showProblem();
      return;
    }
    this.busy = true;
    this.saveFailure = "";
    try {
      const { version } = this.terms!;
      this.take(await callHost("LicenseTermsController.saveTerms", { terms: { lines, counts: this.counts, version } }));
      this.said = labels.Setup_Saved;
      this.dispatchEvent(new CustomEvent("factschange", { bubbles: true, composed: true }));
    } catch (error) {
      this.saveFailure = fill(labels.Setup_SaveFailed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
