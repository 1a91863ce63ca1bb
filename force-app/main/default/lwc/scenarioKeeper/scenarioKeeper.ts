import { LightningElement, api } from "lwc";
import deleteScenario from "@salesforce/apex/LicenseScenariosController.deleteScenario";
import getScenarios from "@salesforce/apex/LicenseScenariosController.getScenarios";
import saveScenario from "@salesforce/apex/LicenseScenariosController.saveScenario";
import type { SavedScenario, ScenarioTotals } from "c/licenseEngine";
import { MOST_SCENARIOS } from "c/licenseEngine";
import { scenarioWithNulls } from "c/licenseDecisions";
import { toSave, type Draft } from "c/scenarioDrafts";
import { fill, formatDate, formatMoney } from "c/licenseFormat";
import { permissions } from "c/permissions";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/**
 * The scenarios that are open side by side, and those that the host keeps. Tells what to do with the open ones: `draftchoose` (key),
 * `draftadd`, `draftclose`, `draftopen` (a saved scenario), `draftchange` (what changes of the shown one).
 */
export default class ScenarioKeeper extends LightningElement {
  @api drafts: readonly Draft[] = [];
  /** The one that is shown. */
  @api draft!: Draft;
  /** What the shown one comes to. */
  @api totals!: ScenarioTotals;
  @api asOf = "";

  labels = labels;
  kept: SavedScenario[] = [];
  busy = false;
  /** What went well, and what went wrong. */
  said = "";
  problem = "";

  override connectedCallback(): void {
    if (permissions.seePrices) this.read();
  }

  get mayKeep(): boolean {
    return permissions.seePrices && permissions.decide;
  }

  /** Why scenarios can't be kept; empty where they can. */
  get readOnly(): string {
    if (this.mayKeep) return "";
    return fill(labels.readOnly, { message: permissions.seePrices ? labels.noDecide : labels.noPrices });
  }

  get buttons(): object[] {
    return this.drafts.map(({ key, name }) => ({ key, name, variant: key === this.draft.key ? "brand" : "neutral" }));
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
    if (!saved || saved.totals.scenario === null) return "";
    const amount = formatMoney(saved.totals.scenario, saved.totals.currency);
    return fill(labels.savedThen, { date: formatDate(saved.asOf), amount });
  }

  tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  choose(event: Event): void {
    this.tell("draftchoose", (event.currentTarget as HTMLElement).dataset.key);
  }

  add(): void {
    this.tell("draftadd");
  }

  close(): void {
    this.tell("draftclose");
  }

  open(event: CustomEvent<{ value: string }>): void {
    this.tell(
      "draftopen",
      this.kept.find(({ id }) => id === event.detail.value)
    );
  }

  changeText(event: CustomEvent<{ value: string }>): void {
    this.tell("draftchange", { [(event.target as HTMLElement).dataset.field!]: event.detail.value });
  }

  read(): Promise<void> {
    return this.ask(labels.unread, async () => {
      this.kept = (await getScenarios()).map(scenarioWithNulls);
    });
  }

  async save(): Promise<void> {
    if (!this.draft.name.trim()) {
      this.problem = labels.nameMissing;
      return;
    }
    const scenario = toSave(this.draft, this.totals, this.asOf);
    await this.ask(labels.failed, async () => {
      const saved = scenarioWithNulls(await saveScenario({ scenario }));
      this.kept = [...this.kept.filter(({ id }) => id !== saved.id), saved];
      this.said = fill(labels.saved, { name: saved.name });
      this.tell("draftchange", { id: saved.id, saved });
    });
  }

  async remove(): Promise<void> {
    const { id, name } = this.draft;
    await this.ask(labels.failedRemove, async () => {
      await deleteScenario({ id });
      this.kept = this.kept.filter((saved) => saved.id !== id);
      this.said = fill(labels.removed, { name });
      this.tell("draftchange", { id: "", saved: null });
    });
  }

  /** Asks the host; what is on the page stays when that fails. */
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
