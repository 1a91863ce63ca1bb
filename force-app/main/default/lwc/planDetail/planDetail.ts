import { LightningElement, api } from "lwc";
import type { EligibilityFacts, MovePlan, MoveSettings, PlanItem, PlanNotes, PlanProgress } from "c/licenseEngine";
import { planNotes, revertPlan } from "c/licenseEngine";
import ConfirmMove from "c/confirmMove";
import ConfirmRevert from "c/confirmRevert";
import { fill, formatNumber } from "c/format";
import { callHost, completeDraft, latest, readEligibility, readPlanItems, type DecisionModel } from "c/host";
import { keepFocus } from "c/keepFocus";
import type { Destination } from "c/optimizerNavigation";
import { planStateWord } from "c/words";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { planActions, type PlanActions } from "./actions";
import { labels } from "./labels";
import { aboutText, draftText, dueItems, graceText, irreversibleOf, localDay, problemTexts, standOf } from "./texts";

/** Number of users whose fresh facts show whether a plan can be applied: seats belong to the org, so one call is enough. */
const SAMPLE = 200;

/** Buttons that are still there if what they do failed. */
const PRESSED = ["[data-action=complete]", "[data-action=apply]"];

/**
 * One plan: what it changes, its progress, and what can be done with it. Sends when the user goes back (`planclose`) and when something was tried
 * (`plantry`), so that the page reads its other data again.
 */
export default class PlanDetail extends LightningElement {
  @api settings!: MoveSettings;
  @api decisions!: DecisionModel;
  /** What the address asks to list of the plan. */
  @api destination: Destination | null = null;

  labels = labels;
  planId = "";
  shown: MovePlan | null = null;
  items: PlanItem[] = [];
  /** True after all items are read. */
  whole = false;
  /** Null until the items and fresh facts are read. */
  facts: EligibilityFacts | null = null;
  unread: Failure | null = null;
  failure = "";
  busy = false;
  /** True while the user is asked whether to discard the plan. */
  asking = false;
  /** True until the heading of the plan has the focus. */
  opened = false;
  focus = keepFocus(this);
  reading = latest();

  /** Id of the plan. */
  @api
  get plan(): string {
    return this.planId;
  }
  set plan(id: string) {
    this.planId = id;
    this.shown = null;
    this.opened = true;
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  /** A plan that was opened or saved begins at its heading. */
  override renderedCallback(): void {
    this.focus.rendered(this.busy || !this.refs!.heading);
    if (!this.opened || !this.refs!.heading) return;
    this.opened = false;
    (this.refs!.heading as HTMLElement).focus();
  }

  get about(): string {
    return aboutText(this.shown!);
  }

  get grace(): string {
    return graceText(this.shown!, this.facts?.asOf ?? localDay());
  }

  /** A draft was saved only in part: it has no files, because somebody could load them and take the part for the whole. */
  get draft(): string {
    return draftText(this.shown!);
  }

  get files(): readonly PlanItem[] {
    return this.draft ? [] : this.items;
  }

  /** Empty if a draft can't be completed: nobody is saved, or this user may not. */
  get completeText(): string {
    const may = this.settings.canApply || this.local;
    const { length } = this.items;
    return this.draft && may && this.whole && length
      ? fill(labels.PlanDetail_Complete, { users: formatNumber(length) })
      : "";
  }

  get local(): boolean {
    return this.settings.cannotApply === "local";
  }

  get can(): PlanActions {
    return planActions(this.shown!, this.settings, this.whole ? dueItems(this.items).length : null);
  }

  get checking(): boolean {
    return this.busy || (this.can.apply && !this.facts && !this.unread);
  }

  get problems(): string[] {
    return this.facts && this.can.apply ? problemTexts(this.shown!, this.items, this.facts, this.settings) : [];
  }

  /** What the moves still to be made change, from fresh facts; null until these are read. */
  get notes(): PlanNotes | null {
    return this.facts && this.can.apply ? planNotes(this.due, this.facts, this.settings) : null;
  }

  /** How many users the notes are about, if not all. */
  get notesOf(): string {
    const { length } = dueItems(this.items);
    const counts = { users: formatNumber(SAMPLE), all: formatNumber(length) };
    return length > SAMPLE ? fill(labels.PlanDetail_NotesOf, counts) : "";
  }

  /** The first users who are still to be moved. */
  get due(): PlanItem[] {
    return dueItems(this.items).slice(0, SAMPLE);
  }

  /** The page lists in advance who will be reverted, so all items must be loaded. */
  get cannotRevert(): boolean {
    return this.busy || !this.whole;
  }

  get cannotApply(): boolean {
    return this.checking || this.problems.length > 0;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.unread = null;
    this.facts = null;
    this.whole = false;
    try {
      const plan = await callHost("LicenseMovesController.getPlan", { id: this.planId });
      if (!isLatest()) return;
      this.shown = plan;
      if (!this.settings.maySeeUsers) return;
      await readPlanItems(plan, (items) => {
        if (isLatest()) this.items = items;
        return isLatest();
      });
      if (isLatest()) this.whole = true;
      const { due } = this;
      if (!isLatest() || !this.can.apply || !due.length) return;
      const facts = await readEligibility(due.map(({ userId }) => userId));
      if (isLatest()) this.facts = facts;
    } catch (error) {
      if (isLatest()) this.unread = reduceErrors(error);
    }
  }

  /**
   * Does something with the plan and shows the result, even after a failure: the answer may be lost although the work is done. Reads nothing again
   * if the user canceled.
   */
  async act(action: () => Promise<PlanProgress | MovePlan | null>): Promise<void> {
    const before = standOf(this.shown!);
    this.focus.before(...PRESSED, "[data-id=heading]");
    let failed: string | null = null;
    this.busy = true;
    this.failure = "";
    try {
      if (!(await action())) {
        this.busy = false;
        return;
      }
    } catch (error) {
      failed = reduceErrors(error).message;
    }
    this.dispatchEvent(new CustomEvent("plantry"));
    await this.handleLoad();
    if (failed !== null) this.explain(failed, before);
    this.busy = false;
  }

  /** Says what is true after a failure: nothing happened, something happened anyway, or that is unknown. */
  explain(message: string, before: string): void {
    if (this.unread) {
      this.unread = { ...this.unread, message: fill(labels.PlanDetail_NotKnown, { message: this.unread.message }) };
      return;
    }
    const { state } = this.shown!;
    const changed = standOf(this.shown!) !== before;
    this.failure = fill(changed ? labels.PlanDetail_Changed : labels.Common_Failed, {
      message,
      state: planStateWord(state)
    });
  }

  handleApply(): Promise<void> {
    return this.act(async () => {
      const due = dueItems(this.items);
      const answer = (await ConfirmMove.open({
        label: labels.Common_Apply,
        size: "small",
        plan: this.shown!.name,
        users: due.length,
        irreversible: irreversibleOf(due),
        settings: this.settings,
        waits: this.can.wait
      })) as { confirmed: number | null } | undefined;
      return answer
        ? callHost("LicenseMovesController.applyPlan", { id: this.planId, confirmed: answer.confirmed })
        : null;
    });
  }

  handleRevert(): Promise<void> {
    return this.act(async () => {
      const done = this.items.filter(({ state }) => state === "applied" || state === "revertFailed");
      const facts = await readEligibility(done.map(({ userId }) => userId));
      const options = { label: labels.Common_Revert, size: "small", plan: this.shown!.name } as const;
      const sure = await ConfirmRevert.open({ ...options, revert: revertPlan(done, facts!) });
      return sure ? callHost("LicenseMovesController.revertPlan", { id: this.planId }) : null;
    });
  }

  handleComplete(): Promise<void> {
    return this.act(() => completeDraft(this.shown!, this.items, this.decisions));
  }

  handleAsk(): void {
    this.asking = !this.asking;
    this.focus.before(this.asking ? "[data-action=keep]" : "[data-action=discard]");
  }

  handleDiscard(): Promise<void> {
    this.asking = false;
    return this.act(() => callHost("LicenseMovesController.discardPlan", { id: this.planId }));
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("planclose"));
  }
}
