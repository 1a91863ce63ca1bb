import { LightningElement, api } from "lwc";
import type { DecisionSettings, EnteredSettings, KeptSettings, SettingName, Settings } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, DEFAULT_SETTINGS } from "c/licenseEngine";
import type { CellChange, GridRow } from "c/editGrid";
import { callHost, latest, type DecisionModel, type FactChange, type OptimizerModel } from "c/host";
import { fill } from "c/format";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";
import { columns, readSettings, settingRows, shownSettings, textsOf, type Texts } from "./settings";

interface Grid extends HTMLElement {
  focusCell(row: string, column: string): void;
}

/** The settings of the decisions, each with what it changes, its default and range. Events: `unsavedchange` and `factschange`, as `c-contract-terms`. */
export default class SetupSettings extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  columns = columns;
  /** As saved; null until read. */
  kept: KeptSettings | null = null;
  texts: Texts = {};
  failure: Failure | null = null;
  saveFailure = "";
  busy = false;
  said = "";
  unsaved = false;
  tell = unsavedChange(this);
  reading = latest();

  override connectedCallback(): void {
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get shown(): ReturnType<typeof shownSettings> {
    return shownSettings(this.model.facts.context.source === "org");
  }

  get read(): ReturnType<typeof readSettings> {
    return readSettings(this.texts, this.shown);
  }

  get rows(): GridRow[] {
    return settingRows({ texts: this.texts, problems: this.read.problems, now: this.now }, this.shown);
  }

  /** What counts now where nothing is entered. */
  get now(): Texts {
    return textsOf({ ...this.model.facts.context.settings, ...this.decisions.facts.settings }, this.shown);
  }

  get mayEdit(): boolean {
    return this.kept!.mayEdit;
  }

  get readOnly(): boolean {
    return this.busy || !this.mayEdit;
  }

  get change(): FactChange | null {
    const { problems, values } = this.read;
    if (!this.unsaved || Object.keys(problems).length) return null;
    return {
      settings: this.merged(this.model.facts.context.settings, DEFAULT_SETTINGS, values),
      decisionSettings: this.merged(this.decisions.facts.settings, DEFAULT_DECISION_SETTINGS, values)
    };
  }

  /** What would count: what was entered, the default where a field was emptied, else what counts now. */
  merged<All extends Settings | DecisionSettings>(now: All, standard: All, values: EnteredSettings): All {
    const merged: Record<string, unknown> = { ...now };
    for (const name of Object.keys(now)) {
      const value = values[name as SettingName] ?? null;
      const emptied = (this.kept!.values[name as SettingName] ?? null) !== null;
      if (value !== null) merged[name] = value;
      else if (emptied) merged[name] = standard[name as keyof All];
    }
    return merged as unknown as All;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    this.kept = null;
    try {
      const kept = await callHost("LicenseSettingsController.getSettings");
      if (isLatest()) this.take(kept);
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  take(kept: KeptSettings): void {
    this.kept = kept;
    this.edit(textsOf(kept.values, this.shown));
  }

  edit(texts: Texts): void {
    this.texts = texts;
    this.said = "";
    this.saveFailure = "";
    this.unsaved = JSON.stringify(texts) !== JSON.stringify(textsOf(this.kept!.values, this.shown));
    this.tell(this.unsaved);
  }

  handleCell({ detail: { row, value } }: CustomEvent<CellChange>): void {
    this.edit({ ...this.texts, [row]: value });
  }

  /** Takes what others have saved in place of what was entered here. */
  handleReadAgain(): Promise<void> {
    this.saveFailure = "";
    this.unsaved = false;
    this.tell(false);
    return this.handleLoad();
  }

  handleUndo(): void {
    this.take(this.kept!);
  }

  async handleSave(): Promise<void> {
    const { problems, values } = this.read;
    const [wrong] = Object.keys(problems);
    if (wrong) {
      this.template!.querySelector<Grid>("c-edit-grid")!.focusCell(wrong, "value");
      return;
    }
    this.busy = true;
    this.saveFailure = "";
    try {
      const { version } = this.kept!;
      this.take(await callHost("LicenseSettingsController.saveSettings", { settings: { values, version } }));
      this.said = labels.Setup_Saved;
      this.dispatchEvent(new CustomEvent("factschange", { bubbles: true, composed: true }));
    } catch (error) {
      this.saveFailure = fill(labels.Setup_SaveFailed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
