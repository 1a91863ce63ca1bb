import { LightningElement, api } from "lwc";
import type { MovePlan, MoveSettings, PlanItem } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { callHost, saveNewPlan } from "c/host";
import { keepFocus } from "c/keepFocus";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/** Maximum lengths that a host stores. */
const MOST_NAME = 80;
const MOST_NOTE = 255;

/**
 * Saving a prepared plan under a name (`plansave`, detail the plan), or its files for those who can't save. Sends what was entered (`planedit`, detail name
 * and note), and when saving starts and ends (`savingchange`, detail true or false).
 */
export default class PlanSave extends LightningElement {
  @api settings!: MoveSettings;
  @api items: readonly PlanItem[] = [];

  labels = labels;
  mostName = MOST_NAME;
  mostNote = MOST_NOTE;
  given!: MovePlan;
  name = "";
  note = "";
  /** Draft that is being saved; null before. */
  draft: MovePlan | null = null;
  /** Number of users saved so far. */
  saved = 0;
  busy = false;
  failure = "";

  focus = keepFocus(this);

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  /** The plan with the suggested name. */
  @api
  get plan(): MovePlan {
    return this.given;
  }
  set plan(plan: MovePlan) {
    this.given = plan;
    this.name = plan.name.slice(0, MOST_NAME);
    this.note = plan.note ?? "";
    this.draft = null;
    this.saved = 0;
    this.failure = "";
  }

  get local(): boolean {
    return this.settings.cannotApply === "local";
  }

  get maySave(): boolean {
    return this.settings.canApply || this.local;
  }

  get progress(): { done: string; all: string } {
    return { done: formatNumber(this.saved), all: formatNumber(this.items.length) };
  }

  get status(): string {
    return this.busy ? fill(labels.PlanMaker_Saving, this.progress) : "";
  }

  /** What is saved after a failure, and what that means; empty if nothing is. */
  get incomplete(): string {
    return this.draft && !this.busy ? fill(labels.PlanMaker_Incomplete, this.progress) : "";
  }

  get saveText(): string {
    return this.draft ? labels.PlanMaker_GoOn : labels.PlanMaker_Save;
  }

  get nameProblem(): string {
    const { length } = this.name.trim();
    return length > 0 && length <= MOST_NAME ? "" : labels.PlanMaker_NoName;
  }

  get cannotSave(): boolean {
    return this.busy || this.nameProblem !== "";
  }

  get named(): MovePlan {
    return { ...this.given, name: this.name.trim(), note: this.note.trim() || null };
  }

  handleRename(event: CustomEvent<{ value: string }>): void {
    this.name = event.detail.value;
    this.tellEdit();
  }

  handleNote(event: CustomEvent<{ value: string }>): void {
    this.note = event.detail.value;
    this.tellEdit();
  }

  tellEdit(): void {
    const { name, note } = this;
    this.dispatchEvent(new CustomEvent("planedit", { detail: { name, note: note || null } }));
  }

  tellSaving(busy: boolean): void {
    this.busy = busy;
    this.dispatchEvent(new CustomEvent("savingchange", { detail: busy }));
  }

  async handleSave(): Promise<void> {
    this.failure = "";
    this.focus.before("[data-action=save]");
    this.tellSaving(true);
    try {
      const plan = await saveNewPlan(this.named, this.items, (draft, saved) => Object.assign(this, { draft, saved }));
      this.dispatchEvent(new CustomEvent("plansave", { detail: plan }));
    } catch (error) {
      const saved = await this.savedAnyway();
      if (saved) this.dispatchEvent(new CustomEvent("plansave", { detail: saved }));
      else this.failure = fill(labels.PlanMaker_NotSaved, { message: reduceErrors(error).message });
    }
    this.tellSaving(false);
  }

  /** The plan, if it was saved completely and only the answer was lost; null if it was not, or if that can't be read. */
  async savedAnyway(): Promise<MovePlan | null> {
    if (!this.draft) return null;
    const plan = await callHost("LicenseMovesController.getPlan", { id: this.draft.id }).catch(() => null);
    return plan && plan.state !== "draft" ? plan : null;
  }
}
