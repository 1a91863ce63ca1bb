import { LightningElement, api } from "lwc";
import type { SavedScenario, ScenarioTotals } from "c/licenseEngine";
import { MOST_SCENARIOS, openScenario } from "c/licenseEngine";
import { callHost } from "c/host";
import { isSameScenario, toSave, type Draft } from "c/scenarioDrafts";
import { fill, formatDate, formatList, formatMoney } from "c/format";
import { permissions } from "c/permissions";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

const NAME = "[data-field=name]";
const SAVE = "[data-action=save]";
/** The button of the scenario that is shown. */
const CURRENT = "[data-current=yes]";

/**
 * The scenarios that are open side by side, and those that the host has saved. Sends what to do with the open ones: `draftchoose` (key),
 * `draftadd`, `draftclose`, `draftopen` (a saved scenario), `draftchange` (the changes to the current one).
 */
export default class ScenarioKeeper extends LightningElement {
  @api drafts: readonly Draft[] = [];
  /** The current scenario. */
  @api draft!: Draft;
  /** The cost of the current scenario. */
  @api totals!: ScenarioTotals;
  @api asOf = "";

  labels = labels;
  kept: SavedScenario[] = [];
  busy = false;
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

  handleClose(): void {
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

  read(): Promise<void> {
    return this.ask(labels.Common_ScenariosUnread, async () => {
      this.kept = await this.readKept();
    });
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
      this.tell("draftchange", { id: saved.id, saved });
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
    const { id, name } = this.draft;
    await this.ask(labels.WhatIf_FailedRemove, async () => {
      await this.drop(id);
      this.kept = this.kept.filter((saved) => saved.id !== id);
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
