import { LightningElement, api } from "lwc";
import type { MoveKind, MovePlan, MoveSettings } from "c/licenseEngine";
import type { ChosenUsers } from "c/users";
import { FactReading, NOTHING_READ, type DecisionModel, type OptimizerModel, type Reading } from "c/host";
import type { Destination } from "c/optimizerNavigation";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";
import { defaultName, kindOptions, targetOptions } from "./texts";
import { workOut, type WorkedOut } from "./work";

/** A new plan: users, move, and what it changes; saves it (`plansave`, detail the plan) or offers its files (`plancancel` when closed). */
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
  /** True while the plan is being saved. */
  saving = false;
  failure = "";
  reader = new FactReading((reading) => this.hear(reading));

  /** The users and the move that another page wants to plan: its license is the target. */
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
    return this.reading.busy || this.saving;
  }

  get cannotMake(): boolean {
    return this.busy || !this.chosen || (this.kind === "upgrade" && !this.license);
  }

  get status(): string {
    if (!this.chosen) return labels.PlanMaker_NoUsers;
    const counts = { done: formatNumber(this.reading.done), all: formatNumber(this.chosen.ids.length) };
    return this.reading.busy ? fill(labels.Common_ReadingFacts, counts) : "";
  }

  forget(): void {
    this.reader.stop();
    this.worked = null;
    this.failure = "";
  }

  handleChoose(event: CustomEvent<ChosenUsers>): void {
    this.forget();
    this.chosen = event.detail;
  }

  handleChangeKind(event: CustomEvent<{ value: MoveKind }>): void {
    this.forget();
    this.kind = event.detail.value;
    this.license = this.targets[0]?.value ?? "";
  }

  handleChangeTarget(event: CustomEvent<{ value: string }>): void {
    this.forget();
    this.license = event.detail.value;
  }

  handleMake(): void {
    this.forget();
    this.reader.read(this.chosen!.ids);
  }

  handleCancel(): void {
    this.reader.stop();
  }

  hear(reading: Reading): void {
    this.reading = reading;
    if (reading.failure) this.failure = fill(labels.PlanMaker_Failed, { message: reading.failure.message });
    if (!reading.facts) return;
    const wish = { kind: this.kind, license: this.license, users: this.chosen! };
    const { plan, ...rest } = workOut(wish, reading.facts, reading.map!, this.settings, this.decisions);
    const name = defaultName(this.kind, this.chosen!.title, reading.facts.asOf);
    this.worked = { plan: { ...plan, name }, ...rest };
  }

  handleLock(event: CustomEvent<boolean>): void {
    this.saving = event.detail;
  }

  handlePass(event: CustomEvent<MovePlan>): void {
    this.dispatchEvent(new CustomEvent("plansave", { detail: event.detail }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("plancancel"));
  }
}
