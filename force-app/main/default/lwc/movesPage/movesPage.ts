import { LightningElement, api } from "lwc";
import type { MovePlan, MoveSettings } from "c/licenseEngine";
import { callHost, latest, type DecisionModel, type OptimizerModel } from "c/host";
import type { Destination } from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { labels } from "./labels";
import { columns } from "./texts";

/** Plans of moves: the list, a new plan, or an existing one. */
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
  /** Id of the open plan; empty for none. */
  opened = "";
  reading = latest();
  /** Whether the answer of the last reading is still needed. */
  isLatest = this.reading.begin();

  /** The users that another page wants to move. */
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

  /** Users who can see users can prepare a plan and download its files; saving one needs more permissions. */
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

  /** Somebody may have stopped all moves in the meantime; if that can't be read, the next attempt says so. */
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
