import { LightningElement, api } from "lwc";
import type { MoveKind, MovePlan, MoveSettings } from "c/licenseEngine";
import type { ChosenUsers } from "c/chosenUsers";
import type { DecisionModel } from "c/licenseDecisions";
import type { OptimizerModel } from "c/licenseFacts";
import type { Destination } from "c/optimizerNavigation";
import { fill, formatNumber } from "c/licenseFormat";
import { FactReading, NOTHING_READ, type Reading } from "c/moveFacts";
import { saveNewPlan } from "c/movePlans";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";
import { defaultName, kindOptions, MOST_NAME, targetOptions } from "./texts";
import { workOut, type WorkedOut } from "./work";

/** A new plan: who, which move, what it changes; saves it (`plansave`, detail the plan) or gives its files (`plancancel` when closed). */
export default class PlanMaker extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  @api settings!: MoveSettings;

  labels = labels;
  kinds = kindOptions;
  asked: Destination | null = null;
  chosen: ChosenUsers | null = null;
  kind: MoveKind = "switch";
  license = "";
  reading: Reading = NOTHING_READ;
  worked: WorkedOut | null = null;
  name = "";
  /** Draft that is being saved; null before. */
  draft: MovePlan | null = null;
  /** Users saved; null while nothing is saved. */
  saved: number | null = null;
  failure = "";
  reader = new FactReading((reading) => this.hear(reading));

  /** Whom and what another page wants to have planned: its license is the target. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (!destination?.users) return;
    this.chosen = destination.users;
    this.kind = destination.move ?? "switch";
    this.license = destination.license ?? "";
    this.forget();
  }

  override disconnectedCallback(): void {
    this.reader.stop();
  }

  get targets(): { label: string; value: string }[] {
    return targetOptions(this.model, this.kind);
  }

  get hasTargets(): boolean {
    return this.targets.length > 0;
  }

  get busy(): boolean {
    return this.reading.busy || this.saved !== null;
  }

  get cannotMake(): boolean {
    return this.busy || !this.chosen || (this.kind === "upgrade" && !this.license);
  }

  get status(): string {
    const counts = { done: formatNumber(this.saved ?? this.reading.done), all: formatNumber(this.total) };
    if (this.saved !== null) return fill(labels.saving, counts);
    if (this.reading.busy) return fill(labels.reading, counts);
    return this.chosen ? "" : labels.noUsers;
  }

  get total(): number {
    return this.worked?.items.length ?? this.chosen?.ids.length ?? 0;
  }

  get local(): boolean {
    return this.settings.cannotApply === "local";
  }

  get maySave(): boolean {
    return this.settings.canApply || this.local;
  }

  get nobody(): boolean {
    return this.worked?.items.length === 0;
  }

  get includedText(): string {
    const counts = { users: formatNumber(this.worked!.items.length), all: formatNumber(this.chosen!.ids.length) };
    return fill(labels.included, counts);
  }

  get saveText(): string {
    return this.draft ? labels.goOn : labels.save;
  }

  get nameProblem(): string {
    const { length } = this.name.trim();
    return length > 0 && length <= MOST_NAME ? "" : labels.noName;
  }

  get cannotSave(): boolean {
    return this.busy || this.nameProblem !== "";
  }

  get named(): MovePlan {
    return { ...this.worked!.plan, name: this.name.trim(), id: this.draft?.id ?? "" };
  }

  forget(): void {
    this.reader.stop();
    this.worked = null;
    this.draft = null;
    this.failure = "";
  }

  choose(event: CustomEvent<ChosenUsers>): void {
    this.forget();
    this.chosen = event.detail;
  }

  changeKind(event: CustomEvent<{ value: MoveKind }>): void {
    this.forget();
    this.kind = event.detail.value;
    this.license = this.targets[0]?.value ?? "";
  }

  changeTarget(event: CustomEvent<{ value: string }>): void {
    this.forget();
    this.license = event.detail.value;
  }

  make(): void {
    this.forget();
    this.reader.read(this.chosen!.ids);
  }

  cancel(): void {
    this.reader.stop();
  }

  hear(reading: Reading): void {
    this.reading = reading;
    if (reading.failure) this.failure = fill(labels.failed, { message: reading.failure.message });
    if (!reading.facts) return;
    const wish = { kind: this.kind, license: this.license, users: this.chosen! };
    this.worked = workOut(wish, reading.facts, reading.map!, this.settings, this);
    this.name = defaultName(this.kind, this.chosen!.title, reading.facts.asOf);
  }

  rename(event: CustomEvent<{ value: string }>): void {
    this.name = event.detail.value;
  }

  async save(): Promise<void> {
    this.saved = 0;
    this.failure = "";
    try {
      const plan = await saveNewPlan(this.named, this.worked!.items, (draft, saved) => {
        this.draft = draft;
        this.saved = saved;
      });
      this.dispatchEvent(new CustomEvent("plansave", { detail: plan }));
    } catch (error) {
      this.failure = fill(labels.notSaved, { message: reduceErrors(error).message });
    }
    this.saved = null;
  }

  close(): void {
    this.dispatchEvent(new CustomEvent("plancancel"));
  }
}
