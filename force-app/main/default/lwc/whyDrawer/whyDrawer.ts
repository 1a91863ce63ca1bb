import { LightningElement, api } from "lwc";
import type { AllocationRow, Finding, SumLine, UsersBehind } from "c/licenseEngine";
import { usersBehind, whyMoney } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { FactColumn } from "c/factTable";
import { canPlan } from "c/findings";
import { navigate } from "c/optimizerNavigation";
import { decisionTexts, dependsTexts, findingEvidence, findingNext, findingTitle, worthText } from "c/words";
import { labels } from "./labels";
import { monthsNote, usedMonths, type UsedMonths } from "./months";
import { sumColumns } from "./sums";
import { countText, isPromised } from "./texts";
import { placeOfLine, userColumns, userLines, usersNote, type UserLine } from "./users";

/** Share of the window from which on the panel covers the page: the focus then stays inside. */
const COVERS = 0.9;

/** Why a finding is advised, in a panel beside the page that keeps working; `close` when the user is done with it. */
export default class WhyDrawer extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  userColumns = userColumns;
  asked = "";
  covers = false;
  /** True until the focus is inside. */
  opening = true;

  /** Id of the finding. */
  @api
  get finding(): string {
    return this.asked;
  }
  set finding(asked: string) {
    this.asked = asked;
    this.opening = true;
  }

  override renderedCallback(): void {
    if (!this.opening) return;
    this.opening = false;
    const panel = this.refs!.panel as HTMLElement;
    this.covers = panel.getBoundingClientRect().width > COVERS * window.innerWidth;
    (this.refs!.heading as HTMLElement).focus();
  }

  get shown(): Finding | null {
    return this.decisions.audit.findings.find(({ id }) => id === this.asked) ?? null;
  }

  get heading(): string {
    return this.shown ? findingTitle(this.shown) : labels.Why_Gone;
  }

  get modal(): string | null {
    return this.covers ? "true" : null;
  }

  get texts(): Record<"worth" | "who" | "evidence" | "next", string> {
    const finding = this.shown!;
    return {
      worth: worthText(finding),
      who: countText(finding),
      evidence: findingEvidence(finding),
      next: findingNext(finding)
    };
  }

  get behind(): UsersBehind | null {
    return usersBehind(this.shown!, this.model.facts, this.decisions.facts, this.decisions.context);
  }

  get users(): { note: string; lines: UserLine[] } {
    const { behind } = this;
    const unknown = this.decisions.context.usersKnown === false;
    return { note: usersNote(this.shown!, behind, unknown), lines: behind ? userLines(behind, unknown) : [] };
  }

  get money(): { lines: SumLine[]; decision: AllocationRow | null; nextPrice: number | null } {
    return whyMoney(this.shown!, this.model.facts, this.decisions.facts, this.decisions.audit);
  }

  get sum(): { columns: FactColumn<SumLine & { key: string }>[]; rows: object[]; note: string; texts: string[] } {
    const { lines, decision } = this.money;
    const moves = lines.some(({ code }) => code === "share") || !lines.length;
    return {
      columns: sumColumns(this.shown!.currency),
      rows: lines.map((line, place) => ({ ...line, key: `${line.code}|${place}` })),
      note: lines.length ? "" : labels.Why_SumDecision,
      texts: decision && moves ? decisionTexts(decision) : []
    };
  }

  /** Only a plan of moves can be blocked. */
  get moves(): boolean {
    return canPlan(this.shown!, this.decisions.context);
  }

  get hasMoney(): boolean {
    return this.shown!.monthlySaving !== null || this.shown!.monthlyRisk !== null;
  }

  /** The decision, where the finding is a part of its promise. */
  get decision(): AllocationRow | null {
    return isPromised(this.shown!) ? this.money.decision : null;
  }

  get used(): UsedMonths & { note: string } {
    const used = usedMonths(this.shown!, this.decisions.audit);
    return { ...used, note: monthsNote(used, this.shown!.profile ?? this.shown!.license) };
  }

  get depends(): string[] {
    const owned = this.decisions.audit.owned.find(({ license }) => license === this.shown!.license) ?? null;
    return dependsTexts(this.shown!, owned, this.money.nextPrice);
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    this.handleClose();
  }

  /** The ends of a panel that covers the page lead back into it. */
  handleEnd(): void {
    (this.refs!.heading as HTMLElement).focus();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent("close"));
  }

  handleOpenUsers(event: CustomEvent<string>): void {
    const { list } = this.users.lines.find(({ key }) => key === event.detail)!;
    navigate(this, placeOfLine(list!));
  }
}
