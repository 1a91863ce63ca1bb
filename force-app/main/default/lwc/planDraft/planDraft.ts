import { LightningElement, api } from "lwc";
import type { MovePlan, MoveSettings, PlanItem } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { callHost, saveNewPlan } from "c/host";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

/** Maximum length of a name that a host stores. */
const MOST_NAME = 80;

/**
 * A plan before it is saved: what it changes, its files, and saving it (`plansave`, detail the plan). Sends when saving starts and ends (`savingchange`,
 * detail true or false).
 */
export default class PlanDraft extends LightningElement {
  @api settings!: MoveSettings;
  @api items: readonly PlanItem[] = [];
  /** Number of users who were chosen. */
  @api chosen = 0;

  labels = labels;
  given!: MovePlan;
  name = "";
  /** Draft that is being saved; null before. */
  draft: MovePlan | null = null;
  /** Number of users saved; null while nothing is being saved. */
  saved: number | null = null;
  failure = "";

  /** The plan with the suggested name. */
  @api
  get plan(): MovePlan {
    return this.given;
  }
  set plan(plan: MovePlan) {
    this.given = plan;
    this.name = plan.name.slice(0, MOST_NAME);
    this.draft = null;
    this.failure = "";
  }

  get busy(): boolean {
    return this.saved !== null;
  }

  get local(): boolean {
    return this.settings.cannotApply === "local";
  }

  get maySave(): boolean {
    return this.settings.canApply || this.local;
  }

  get includedText(): string {
    const { length } = this.items;
    if (!length) return labels.PlanMaker_Nobody;
    return fill(labels.PlanMaker_Included, { users: formatNumber(length), all: formatNumber(this.chosen) });
  }

  get status(): string {
    const all = formatNumber(this.items.length);
    return this.saved === null ? "" : fill(labels.PlanMaker_Saving, { done: formatNumber(this.saved), all });
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
    return { ...this.given, name: this.name.trim() };
  }

  handleRename(event: CustomEvent<{ value: string }>): void {
    this.name = event.detail.value;
  }

  tellSaving(saved: number | null): void {
    this.saved = saved;
    this.dispatchEvent(new CustomEvent("savingchange", { detail: saved !== null }));
  }

  async handleSave(): Promise<void> {
    this.failure = "";
    this.tellSaving(0);
    try {
      const plan = await saveNewPlan(this.named, this.items, (draft, saved) => {
        this.draft = draft;
        this.saved = saved;
      });
      this.dispatchEvent(new CustomEvent("plansave", { detail: plan }));
    } catch (error) {
      const saved = await this.savedAnyway();
      if (saved) this.dispatchEvent(new CustomEvent("plansave", { detail: saved }));
      else this.failure = fill(labels.PlanMaker_NotSaved, { message: reduceErrors(error).message });
    }
    this.tellSaving(null);
  }

  /** The plan, if it was saved completely and only the answer was lost; null if it was not, or if that can't be read. */
  async savedAnyway(): Promise<MovePlan | null> {
    if (!this.draft) return null;
    const plan = await callHost("LicenseMovesController.getPlan", { id: this.draft.id }).catch(() => null);
    return plan && plan.state !== "draft" ? plan : null;
  }
}
