import { LightningElement, api } from "lwc";
import type { MoveKind, MovePlan, MoveSettings, ProfileMap, Scope } from "c/licenseEngine";
import {
  cohortOfPlace,
  placeOfUsers,
  sameCohort,
  sameUsers,
  usersOfPlace,
  type ChosenUsers,
  type UserCohort
} from "c/users";
import { FactReading, NOTHING_READ, latest, type DecisionModel, type OptimizerModel, type Reading } from "c/host";
import { WHOLE, navigate, remember, type Destination, type PlanStep } from "c/optimizerNavigation";
import { linkedFindings, planFor } from "c/findings";
import { fill, formatList } from "c/format";
import { reduceErrors } from "c/reduceErrors";
import { findingTitle } from "c/words";
import { HEADINGS, STEPS, STEP_LABELS, firstStep, reachableSteps, stepBeside } from "./steps";
import { labels } from "./labels";
import { defaultName, kindOptions, statusText, targetOptions } from "./texts";
import { workOut, type WorkedOut } from "./work";

/**
 * Makes a plan in four steps: who moves, what keeps users back, what the plan changes, and saving it. Nothing is lost between the steps. Sends the saved
 * plan (`plansave`), that the user leaves (`plancancel`), and whether work would be lost (`unsavedchange`).
 */
export default class PlanMaker extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  @api settings!: MoveSettings;
  /** The filter of all pages: groups of users to choose keep to it. */
  @api scope: Scope = WHOLE;

  labels = labels;
  steps = STEP_LABELS;
  kinds = kindOptions;
  asked: Destination | null = null;
  step: PlanStep = "who";
  chosen: ChosenUsers | null = null;
  /** Ids of the findings whose users are chosen, as an address names them; empty for none, and once others are chosen. */
  finding = "";
  kind: MoveKind = "switch";
  license = "";
  reading: Reading = NOTHING_READ;
  worked: WorkedOut | null = null;
  /** True until the first step that needs somebody is known. */
  opening = false;
  /** Number of the finding's users that were read so far; null while none are being read. */
  found: number | null = null;
  /** The group that the address names, until its users are chosen; null for none. */
  group: UserCohort | null = null;
  /** What became of the users of an earlier visit; empty for nothing. */
  again = "";
  /** Name and note as entered; null before. */
  entered: { name: string; note: string | null } | null = null;
  /** True while the plan is being saved. */
  saving = false;
  failure = "";
  /** True until the heading of a new step has the focus. */
  moved = true;
  reader = new FactReading((reading) => this.hear(reading));
  people = latest();

  /** The users and the move that another page wants to plan: its license is the target. Without users: what an address names. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (this.isConnected) this.take();
  }

  override connectedCallback(): void {
    this.take();
  }

  override disconnectedCallback(): void {
    this.reader.stop();
    this.people.drop();
  }

  /** A new step begins at its heading. */
  override renderedCallback(): void {
    if (!this.moved) return;
    this.moved = false;
    (this.refs!.heading as HTMLElement).focus();
  }

  get heading(): string {
    return HEADINGS[this.step];
  }

  get shown(): Record<PlanStep, string> {
    const styles = STEPS.map((step) => [step, step === this.step ? "slds-show" : "slds-hide"]);
    return Object.fromEntries(styles) as Record<PlanStep, string>;
  }

  get targets(): { label: string; value: string }[] {
    return targetOptions(this.model, this.kind);
  }

  get hasTargets(): boolean {
    return this.targets.length > 0;
  }

  get busy(): boolean {
    return this.reading.busy || this.found !== null;
  }

  get locked(): boolean {
    return this.busy || this.saving;
  }

  get percent(): number {
    return Math.round((100 * this.reading.done) / Math.max(1, this.chosen?.ids.length ?? 0));
  }

  /** Whether the wish is complete. */
  get ready(): boolean {
    return this.chosen !== null && (this.kind !== "upgrade" || this.license !== "");
  }

  get reachable(): PlanStep[] {
    return this.locked ? [] : reachableSteps(this.ready, this.worked);
  }

  get hasBack(): boolean {
    return this.step !== "who";
  }

  get hasNext(): boolean {
    return this.step !== "save";
  }

  get isCheck(): boolean {
    return this.step === "check";
  }

  get cannotGoOn(): boolean {
    return !this.reachable.includes(stepBeside(this.step, 1)!);
  }

  get status(): string {
    return statusText(this.chosen, this.worked, this.reading, this.found);
  }

  get byFinding(): boolean {
    return this.finding !== "";
  }

  get mayMap(): boolean {
    return this.settings.canApply || this.settings.cannotApply === "local";
  }

  get address(): Destination {
    const { finding, kind, license, step } = this;
    const group = placeOfUsers(finding ? null : this.chosen);
    const plan = { license: license || null, finding: finding || null, move: kind, step };
    return { tab: "moves", profile: null, ...group, ...plan };
  }

  /** Lets the address name the plan that is being made, such as after the user has stayed with it. */
  @api
  remember(): void {
    remember(this, this.address);
  }

  /** Whether a place asks for other users than those who are chosen: they would be replaced. */
  @api
  isOther(place: Destination): boolean {
    const group = place.finding ? null : cohortOfPlace(place);
    const people = place.finding ? null : usersOfPlace(place);
    const same =
      (place.finding ?? "") === this.finding &&
      (!group || sameCohort(group, this.chosen?.cohort)) &&
      (!people || sameUsers(people, this.chosen));
    return Boolean(place.users) || !same;
  }

  /** Begins with what another page or an address asks for; a step of the plan that is being made is only shown. */
  take(): void {
    const destination = this.asked;
    if (!destination) return;
    const { users, finding, move, step, license } = destination;
    const group = finding ? null : cohortOfPlace(destination);
    if (this.chosen && !this.isOther(destination)) {
      if (step) this.show(step);
      return;
    }
    this.forget();
    this.entered = null;
    this.kind = kindOptions.find(({ value }) => value === move)?.value ?? "switch";
    this.license = license ?? "";
    this.finding = finding ?? "";
    const people = users || finding ? null : usersOfPlace(destination);
    this.chosen = users ?? people;
    this.group = users ? null : group;
    const names = this.chosen || group || this.finding || !step || step === "who";
    this.again = names ? (people ? labels.PlanMaker_Linked : "") : labels.Common_UsersLost;
    this.tellUnsaved(Boolean(users) && !this.finding);
    if (this.chosen) this.open();
    else if (this.finding) this.readAgain();
    else this.show("who");
  }

  /** Reads the users of the finding that the address names. */
  async readAgain(): Promise<void> {
    const findings = linkedFindings(this.finding, this.decisions.audit.findings);
    this.show("who");
    if (!findings.length) {
      this.again = labels.PlanMaker_FindingGone;
      this.finding = "";
      return;
    }
    const isLatest = this.people.begin();
    const title = formatList(findings.map(findingTitle));
    this.failure = "";
    this.found = 0;
    try {
      const plan = await planFor(findings, title, this.decisions.context, (users) => {
        if (isLatest()) this.found = users;
        return isLatest();
      });
      if (!isLatest()) return;
      this.found = null;
      this.again = plan ? fill(labels.PlanMaker_Again, { title }) : labels.Findings_NobodyLeft;
      if (!plan) return;
      this.chosen = plan.users!;
      this.kind = plan.move!;
      this.open();
    } catch (error) {
      if (!isLatest()) return;
      this.found = null;
      this.failure = fill(labels.Chooser_Failed, { message: reduceErrors(error).message });
    }
  }

  /** Prepares the plan, and shows the step of the address or the first one that needs somebody. */
  open(): void {
    this.opening = true;
    this.show("check");
  }

  forget(): void {
    this.reader.stop();
    this.people.drop();
    this.found = null;
    this.opening = false;
    this.worked = null;
    this.failure = "";
  }

  /** Shows a step, or the last one before it that can be opened; every step after the first needs facts. */
  show(step: PlanStep): void {
    const unread = step !== "who" && this.ready && !this.worked && !this.reading.busy;
    const before = this.step;
    this.step = step === "who" || !this.ready || this.worked?.items.length ? step : "check";
    if (!this.ready) this.step = "who";
    this.moved = this.moved || this.step !== before;
    if (unread) this.handleCheck();
  }

  /** Shows a step that the user asked for: Back in the browser leads to the one before. */
  go(step: PlanStep): void {
    this.show(step);
    navigate(this, this.address);
  }

  hear(reading: Reading): void {
    this.reading = reading;
    if (reading.failure) this.failure = fill(labels.PlanMaker_Failed, { message: reading.failure.message });
    if (reading.facts) this.work();
  }

  /** Prepares the plan with the facts that were read. */
  work(): void {
    const { facts, map } = this.reading;
    const { kind, license, chosen, opening } = this;
    this.opening = false;
    try {
      const { plan, ...rest } = workOut({ kind, license, users: chosen! }, facts!, map!, this.settings, this.decisions);
      const named = this.entered ?? {
        name: defaultName(this.finding ? null : kind, chosen!.title, facts!.asOf),
        note: null
      };
      this.worked = { plan: { ...plan, ...named }, ...rest };
    } catch (error) {
      this.worked = null;
      this.failure = fill(labels.PlanMaker_Failed, { message: reduceErrors(error).message });
      return;
    }
    if (!opening) return;
    this.show(this.asked?.step ?? firstStep(this.worked));
    remember(this, this.address);
  }

  /** Another wish: with the same users, the facts are known. */
  wish(change: Partial<Pick<PlanMaker, "kind" | "license">>): void {
    Object.assign(this, change);
    this.worked = null;
    this.failure = "";
    this.tellUnsaved(true);
    if (this.ready && this.reading.facts) this.work();
  }

  handleChoose(event: CustomEvent<ChosenUsers>): void {
    const asked = sameCohort(this.group, event.detail.cohort);
    this.group = null;
    this.forget();
    this.chosen = event.detail;
    this.finding = "";
    this.again = "";
    if (asked) {
      this.open();
      return;
    }
    this.tellUnsaved(true);
    remember(this, this.address);
  }

  handleChangeKind(event: CustomEvent<{ value: MoveKind }>): void {
    const kind = event.detail.value;
    this.wish({ kind, license: targetOptions(this.model, kind)[0]?.value ?? "" });
  }

  handleChangeTarget(event: CustomEvent<{ value: string }>): void {
    this.wish({ license: event.detail.value });
  }

  /** Reads the facts of the chosen users, or the users themselves if that failed. */
  handleCheck(): void {
    // The button that had the focus waits for the answer or is gone.
    this.moved = true;
    this.failure = "";
    this.worked = null;
    if (this.chosen) this.reader.read(this.chosen.ids);
    else this.readAgain();
  }

  handleCancel(): void {
    this.moved = true;
    this.forget();
    this.again = "";
  }

  handleMapSave(event: CustomEvent<ProfileMap>): void {
    this.reading = { ...this.reading, map: event.detail };
    this.work();
    // The button that had the focus is gone.
    this.moved = true;
    if (this.worked && firstStep(this.worked) === "effects") this.go("effects");
  }

  handleBack(): void {
    this.go(stepBeside(this.step, -1)!);
  }

  handleNext(): void {
    this.go(stepBeside(this.step, 1)!);
  }

  handleOpenStep(event: CustomEvent<PlanStep>): void {
    this.go(event.detail);
  }

  handleEdit(event: CustomEvent<{ name: string; note: string | null }>): void {
    this.entered = event.detail;
    this.tellUnsaved(true);
  }

  handleLock(event: CustomEvent<boolean>): void {
    this.saving = event.detail;
    if (this.saving) this.tellUnsaved(true);
  }

  handlePass(event: CustomEvent<MovePlan>): void {
    this.tellUnsaved(false);
    this.dispatchEvent(new CustomEvent("plansave", { detail: event.detail }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("plancancel"));
  }

  tellUnsaved(unsaved: boolean): void {
    this.dispatchEvent(new CustomEvent("unsavedchange", { detail: unsaved }));
  }
}
