import { LightningElement, api } from "lwc";
import type { SavedScenario, ScenarioTotals } from "c/licenseEngine";
import { MOST_SCENARIOS, openScenario } from "c/licenseEngine";
import ConfirmDelete from "c/confirmDelete";
import ConfirmLeave from "c/confirmLeave";
import { callHost } from "c/host";
import { isSameScenario, isUnsaved, kept, toSave, type Draft } from "c/scenarioDrafts";
import { fill, formatDate, formatList, formatMoney } from "c/format";
import { permissions } from "c/permissions";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

const NAME = "[data-field=name]";
const SAVE = "[data-action=save]";
/** The button of the scenario that is shown. */
const CURRENT = "[data-current=yes]";

/**
 * The scenarios that are open side by side, and those that the host has saved. Sends what to do with the open ones: `draftchoose` (key), `draftadd`,
 * `draftcopy`, `draftclose`, `draftopen` (a saved scenario), `draftchange` (the changes to the current one).
 */
export default class ScenarioKeeper extends LightningElement {
  @api drafts: readonly Draft[] = [];
  /** The current scenario. */
  @api draft!: Draft;
  /** The cost of the current scenario. */
  @api totals!: ScenarioTotals;
  @api asOf = "";

  /** Id of the saved scenario to open; empty for none. */
  @api
  get wanted(): string {
    return this.asked;
  }
  set wanted(id: string) {
    this.asked = id;
    this.openWanted();
  }

  asked = "";
  labels = labels;
  kept: SavedScenario[] = [];
  busy = false;
  /** Why saved scenarios could not be read; empty if they could. */
  unread = "";
  isRead = false;
  /** True while it is unknown whether the host saved a scenario. */
  unsure = false;
  /** Messages about success and failure. */
  said = "";
  problem = "";
  /** What gets the focus once it is there: the field or button where the user continues; empty if the focus stays. */
  next = "";

  override connectedCallback(): void {
    if (permissions.seePrices) this.read();
  }

  override renderedCallback(): void {
    if (!this.next) return;
    const target = this.template!.querySelector<HTMLElement>(this.next);
    if (!target) return;
    this.next = "";
    target.focus();
  }

  get mayKeep(): boolean {
    return permissions.seePrices && permissions.decide;
  }

  /** Why scenarios can't be saved; empty if they can. */
  get readOnly(): string {
    if (this.mayKeep) return "";
    return fill(labels.WhatIf_ReadOnly, {
      message: permissions.seePrices ? labels.No_Access_Decide : labels.No_Access_Prices
    });
  }

  get buttons(): object[] {
    return this.drafts.map(({ key, name }) => {
      const isShown = key === this.draft.key;
      return { key, name, variant: isShown ? "brand" : "neutral", current: isShown ? "yes" : "no" };
    });
  }

  get isUnsaved(): boolean {
    return isUnsaved(this.draft);
  }

  get evidenceText(): string {
    return this.draft.saved?.inEvidence ? labels.WhatIf_EvidenceRemove : labels.WhatIf_EvidenceAdd;
  }

  get full(): boolean {
    return this.drafts.length >= MOST_SCENARIOS;
  }

  get single(): boolean {
    return this.drafts.length === 1;
  }

  get options(): { label: string; value: string }[] {
    const open = new Set(this.drafts.map(({ id }) => id));
    return this.kept.filter(({ id }) => !open.has(id)).map(({ id, name }) => ({ label: name, value: id }));
  }

  get savedThen(): string {
    const { saved } = this.draft;
    if (!saved?.totals.sums.length) return "";
    const amount = formatList(saved.totals.sums.map(({ scenario, currency }) => formatMoney(scenario, currency)));
    return fill(labels.WhatIf_SavedThen, { date: formatDate(saved.asOf), amount });
  }

  tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  handleChoose(event: Event): void {
    this.tell("draftchoose", (event.currentTarget as HTMLElement).dataset.key);
  }

  handleAdd(): void {
    this.next = NAME;
    this.tell("draftadd");
  }

  handleCopy(): void {
    this.next = NAME;
    this.tell("draftcopy");
  }

  async handleClose(): Promise<void> {
    if (this.isUnsaved && !(await ConfirmLeave.open({ label: labels.Leave_Heading, size: "small" }))) return;
    this.next = CURRENT;
    this.tell("draftclose");
  }

  handleOpen(event: CustomEvent<{ value: string }>): void {
    this.next = NAME;
    this.tell(
      "draftopen",
      this.kept.find(({ id }) => id === event.detail.value)
    );
  }

  handleChangeText(event: CustomEvent<{ value: string }>): void {
    this.tell("draftchange", { [(event.target as HTMLElement).dataset.field!]: event.detail.value });
  }

  async read(): Promise<void> {
    this.unread = "";
    try {
      this.kept = await this.readKept();
      this.isRead = true;
    } catch (error) {
      this.unread = fill(labels.Common_ScenariosUnread, { message: reduceErrors(error).message });
    }
    this.openWanted();
  }

  async handleRetry(): Promise<void> {
    await this.read();
    if (!this.unread) this.next = NAME;
  }

  /** Opens the scenario that the address names, once the saved ones are known. */
  openWanted(): void {
    const id = this.asked;
    if (!id || !this.isRead) return;
    this.asked = "";
    const open = this.drafts.find((draft) => draft.id === id);
    const found = this.kept.find((one) => one.id === id);
    if (open) this.tell("draftchoose", open.key);
    else if (!found) this.problem = labels.WhatIf_Gone;
    else if (this.full) this.problem = labels.WhatIf_Full;
    else this.tell("draftopen", found);
  }

  async readKept(): Promise<SavedScenario[]> {
    return (await callHost("LicenseScenariosController.getScenarios")).map(openScenario);
  }

  async handleSave(): Promise<void> {
    if (this.busy) return;
    if (!this.draft.name.trim()) {
      this.problem = labels.WhatIf_NameMissing;
      this.next = NAME;
      return;
    }
    const scenario = toSave(this.draft, this.totals, this.asOf);
    await this.ask(labels.WhatIf_Failed, async () => {
      const saved = (this.unsure && (await this.find(scenario))) || (await this.send(scenario));
      this.kept = [...this.kept.filter(({ id }) => id !== saved.id), saved];
      this.said = fill(labels.WhatIf_Saved, { name: saved.name });
      this.tell("draftchange", kept(saved));
    });
  }

  /** Marks the saved version for the evidence, or takes the mark away; changes that are not saved stay so. */
  async handleEvidence(): Promise<void> {
    const { saved } = this.draft;
    if (this.busy || !saved) return;
    const marked = this.kept.filter(({ inEvidence }) => inEvidence).length;
    if (!saved.inEvidence && marked >= MOST_SCENARIOS) {
      this.problem = labels.WhatIf_EvidenceMost;
      return;
    }
    await this.ask(labels.WhatIf_Failed, async () => {
      const scenario = { ...saved, inEvidence: !saved.inEvidence };
      const changed = await this.send(scenario);
      this.kept = this.kept.map((one) => (one.id === changed.id ? changed : one));
      const text = changed.inEvidence ? labels.WhatIf_EvidenceAdded : labels.WhatIf_EvidenceRemoved;
      this.said = fill(text, { name: changed.name });
      this.tell("draftchange", { saved: changed });
    });
  }

  /** Saves a scenario; if the answer is lost, the host's stored scenarios decide whether it failed. */
  async send(scenario: SavedScenario): Promise<SavedScenario> {
    try {
      return await callHost("LicenseScenariosController.saveScenario", { scenario });
    } catch (error) {
      const found = await this.find(scenario).catch(() => null);
      if (found) return found;
      throw error;
    }
  }

  /** The scenario as stored although the answer was lost, so that it is not saved twice; null if it was not stored. */
  async find(scenario: SavedScenario): Promise<SavedScenario | null> {
    this.unsure = true;
    const known = new Set(this.kept.map(({ id }) => id));
    const kept = await this.readKept();
    this.unsure = false;
    const mayBe = ({ id }: SavedScenario) => (scenario.id ? id === scenario.id : !known.has(id));
    return kept.find((one) => mayBe(one) && isSameScenario(one, scenario)) ?? null;
  }

  async handleRemove(): Promise<void> {
    if (this.busy) return;
    const { id, saved } = this.draft;
    const { name } = saved!;
    const heading = fill(labels.WhatIf_DeleteHeading, { name });
    const goesOn = await ConfirmDelete.open({
      label: heading,
      size: "small",
      heading,
      explain: labels.WhatIf_DeleteExplain
    });
    if (!goesOn) return;
    await this.ask(labels.WhatIf_FailedRemove, async () => {
      await this.drop(id);
      this.kept = this.kept.filter((one) => one.id !== id);
      this.said = fill(labels.WhatIf_Removed, { name });
      this.next = SAVE;
      this.tell("draftchange", { id: "", saved: null });
    });
  }

  /** Deletes a scenario; if the answer is lost, the host's stored scenarios decide whether it failed. */
  async drop(id: string): Promise<void> {
    try {
      await callHost("LicenseScenariosController.deleteScenario", { id });
    } catch (error) {
      const kept = await this.readKept().catch(() => null);
      if (!kept || kept.some((one) => one.id === id)) throw error;
    }
  }

  /** Calls the host; after a failure, the page stays as it is. */
  async ask(failed: string, action: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.said = "";
    this.problem = "";
    try {
      await action();
    } catch (error) {
      this.problem = fill(failed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
