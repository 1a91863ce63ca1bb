import { LightningElement, api } from "lwc";
import type { MovePlan, MoveSettings, Scope } from "c/licenseEngine";
import { inScope } from "c/licenseEngine";
import ConfirmLeave from "c/confirmLeave";
import type FactTable from "c/factTable";
import type PlanMaker from "c/planMaker";
import { callHost, latest, onAnswer, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatNumber } from "c/format";
import { WHOLE, isFiltered, navigate, type Destination } from "c/optimizerNavigation";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedWork } from "c/unsavedWork";
import { labels } from "./labels";
import { columns } from "./texts";

/** Plans of moves: the list, a new plan, or an existing one. */
export default class MovesPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  /** The filter of all pages: the list keeps to it; a plan is never cut. */
  @api scope: Scope = WHOLE;

  labels = labels;
  columns = columns;
  place: Destination | null = null;
  /** What the new plan begins with. */
  asked: Destination | null = null;
  plans: MovePlan[] = [];
  /** Null until read. */
  settings: MoveSettings | null = null;
  failure: Failure | null = null;
  busy = false;
  making = false;
  /** Id of the open plan; empty for none. */
  opened = "";
  /** Id of the plan that was open before the list, empty for a new one; null once the focus is on the list. */
  left: string | null = null;
  /** Whether a plan that is being made would be lost. */
  unsaved = false;
  work = unsavedWork(this);
  reading = latest();
  deafen = (): void => {};
  /** Whether the answer of the last reading is still needed. */
  isLatest = this.reading.begin();

  /** What another page or an address asks for: users to move, a step of a new plan, a saved plan, or the list. */
  @api
  get destination(): Destination | null {
    return this.place;
  }
  set destination(destination: Destination | null) {
    this.place = destination;
    if (destination) this.take(destination);
  }

  override connectedCallback(): void {
    this.handleLoad();
    // Whom Setup has protected meanwhile is in no plan that is made from now on.
    this.deafen = onAnswer("LicenseMovesController.changeProtectList", () => this.readSettings());
  }

  /** The list begins where the user left it: at the plan that was open, or at its heading. */
  override renderedCallback(): void {
    const { left } = this;
    if (left === null || this.busy) return;
    this.left = null;
    if (this.plans.some(({ id }) => id === left)) (this.refs!.list as unknown as FactTable | undefined)?.focusRow(left);
    else (this.refs!.heading as HTMLElement | undefined)?.focus();
  }

  override disconnectedCallback(): void {
    this.deafen();
    this.reading.drop();
    this.work.drop();
  }

  /** What the address asks to list of the open plan; null if it names another place. */
  get placeOfPlan(): Destination | null {
    return this.place?.plan === this.opened ? this.place : null;
  }

  get filtered(): boolean {
    return isFiltered(this.scope);
  }

  /** Names of the licenses in the filter; null without one. */
  get licenses(): string[] | null {
    const { audit } = this.decisions;
    const fits = inScope(audit, this.scope);
    return this.filtered ? audit.licenses.flatMap(({ name }) => (fits({ license: name }) ? [name] : [])) : null;
  }

  /** Plans that change a license in the filter, and those of which the licenses are not known. */
  get listed(): MovePlan[] {
    const { licenses, plans } = this;
    if (!licenses) return plans;
    return plans.filter(
      ({ totals: { seats } }) => !seats.length || seats.some(({ license }) => licenses.includes(license))
    );
  }

  get hiddenText(): string {
    const { listed, plans } = this;
    const counts = { hidden: formatNumber(plans.length - listed.length), all: formatNumber(plans.length) };
    return listed.length && listed.length < plans.length ? fill(labels.Moves_Hidden, counts) : "";
  }

  get local(): boolean {
    return this.settings?.cannotApply === "local";
  }

  /** Users who can see users can prepare a plan and download its files; saving one needs more permissions. */
  get mayPlan(): boolean {
    return this.settings!.maySeeUsers;
  }

  /** Whether a link asks for a plan that the user can't make. */
  get refused(): boolean {
    return this.making && !this.mayPlan;
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

  /** Somebody may have stopped all moves in the meantime. */
  handlePlanTry(): void {
    this.readSettings();
  }

  /** Reads the settings again behind what is shown; if that fails, the next attempt to move says so. */
  async readSettings(): Promise<void> {
    const { isLatest } = this;
    const settings = await callHost("LicenseMovesController.getMoveSettings").catch(() => null);
    if (settings && isLatest()) this.settings = settings;
  }

  /**
   * Other users, and a saved plan, replace a plan that is being made only if its work may be lost. The place of the list leaves one with work that is not
   * saved as it is.
   */
  async take(destination: Destination): Promise<void> {
    const { users, finding, step, plan } = destination;
    const replaces = plan || this.maker?.isOther(destination);
    if (replaces && this.unsaved && !(await this.mayLose())) {
      this.maker?.remember();
      return;
    }
    if (plan) this.show(plan);
    else if (users || finding || step) {
      this.asked = destination;
      this.opened = "";
      this.making = true;
    } else if (this.opened || (this.making && !this.unsaved)) this.show("");
  }

  get maker(): PlanMaker | null {
    return this.template!.querySelector("c-plan-maker") as unknown as PlanMaker | null;
  }

  async mayLose(): Promise<boolean> {
    const sure = await ConfirmLeave.open({ label: labels.Leave_Heading, size: "small" });
    if (sure) this.tellUnsaved(false);
    return Boolean(sure);
  }

  /** Shows a saved plan, or the list. @param id empty for the list */
  show(id: string): void {
    const wasList = !this.opened && !this.making;
    const { opened } = this;
    this.tellUnsaved(false);
    this.making = false;
    this.opened = id;
    if (id || wasList) return;
    this.left = opened;
    this.handleLoad();
  }

  go(id: string): void {
    this.show(id);
    navigate(this, { tab: "moves", license: null, profile: null, plan: id || null });
  }

  tellUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.work.set(unsaved);
  }

  handleMake(): void {
    this.asked = { tab: "moves", license: null, profile: null, step: "who" };
    this.making = true;
    navigate(this, this.asked);
  }

  handleUnsaved(event: CustomEvent<boolean>): void {
    this.tellUnsaved(event.detail);
  }

  handleOpen(event: CustomEvent<string>): void {
    this.go(event.detail);
  }

  /** Shows the plan that was just saved. */
  handleSaved(event: CustomEvent<MovePlan>): void {
    this.go(event.detail.id);
  }

  async handleLeave(): Promise<void> {
    if (!this.unsaved || (await this.mayLose())) this.go("");
  }

  handleList(): void {
    this.go("");
  }
}
