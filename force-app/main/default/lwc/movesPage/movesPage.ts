import { LightningElement, api } from "lwc";
import type { MovePlan, MoveSettings } from "c/licenseEngine";
import { callHost, latest, type DecisionModel, type OptimizerModel } from "c/host";
import type { Destination } from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { labels } from "./labels";
import { columns } from "./texts";

/** Plans of moves: the list, a new one, or one of them. */
export default class MovesPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  columns = columns;
  asked: Destination | null = null;
  plans: MovePlan[] = [];
  /** Null until read. */
  settings: MoveSettings | null = null;
  failure: Failure | null = null;
  busy = false;
  making = false;
  /** Id of the plan that is open; empty for none. */
  opened = "";
  reading = latest();
  /** Whether the list that was read last is still wanted. */
  isLatest = this.reading.begin();

  /** Whom another page wants to have moved. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (!destination?.users) return;
    this.making = true;
    this.opened = "";
  }

  override connectedCallback(): void {
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get local(): boolean {
    return this.settings?.cannotApply === "local";
  }

  /** Who may see users can work a plan out and take its files; saving one takes more. */
  get mayPlan(): boolean {
    return this.settings!.maySeeUsers;
  }

  get noneAction(): string {
    return this.mayPlan ? labels.Moves_NoneAction : labels.No_Access_Moves;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.isLatest = isLatest;
    this.busy = true;
    this.failure = null;
    try {
      const [settings, plans] = await Promise.all([
        callHost("LicenseMovesController.getMoveSettings"),
        callHost("LicenseMovesController.getPlans")
      ]);
      if (isLatest()) Object.assign(this, { settings, plans });
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
    if (isLatest()) this.busy = false;
  }

  handleSettings(event: CustomEvent<MoveSettings>): void {
    this.settings = event.detail;
  }

  /** Somebody may have stopped all moves meanwhile; where that can't be read, the next try says so. */
  async handlePlanTry(): Promise<void> {
    const { isLatest } = this;
    const settings = await callHost("LicenseMovesController.getMoveSettings").catch(() => null);
    if (settings && isLatest()) this.settings = settings;
  }

  handleMake(): void {
    this.asked = null;
    this.making = true;
  }

  handleOpen(event: CustomEvent<string>): void {
    this.opened = event.detail;
  }

  /** Shows the plan that was just saved. */
  handleSaved(event: CustomEvent<MovePlan>): void {
    this.making = false;
    this.opened = event.detail.id;
  }

  handleList(): void {
    this.making = false;
    this.opened = "";
    this.handleLoad();
  }
}
