import { LightningElement, api } from "lwc";
import type { FindingStatus } from "c/licenseEngine";
import { type WorkItem, peopleOf, placeOf } from "c/findings";
import { fill } from "c/format";
import { navigate } from "c/optimizerNavigation";
import { findingNext, savedText, statusWord, worthText } from "c/words";
import { labels } from "./labels";
import { historyText, sureText, whoText, whyText } from "./texts";

const BADGES: Record<FindingStatus, string> = {
  open: "",
  accepted: "slds-theme_info",
  dismissed: "",
  done: "slds-theme_success"
};

/** One finding: what, why, who, how certain, what next, and the decisions about it (`decide`, detail the new status). */
export default class FindingCard extends LightningElement {
  @api item!: WorkItem;
  @api coverage!: { from: string; to: string };
  /** True while a decision is being saved, or while earlier decisions are unknown. */
  @api locked = false;
  /** True for users who can read findings but can't decide on them. */
  @api readOnly = false;

  labels = labels;

  get texts(): Record<string, string> {
    const { item } = this;
    const { title } = item.record;
    return {
      title,
      saving: item.finding ? worthText(item.finding) : savedText(item.record),
      why: whyText(item),
      who: whoText(item),
      sure: sureText(item, this.coverage),
      history: historyText(item),
      status: statusWord(item.record.status),
      badge: BADGES[item.record.status],
      place: fill(labels.Findings_PlaceOf, { title }),
      people: fill(labels.Findings_PeopleOf, { title })
    };
  }

  get next(): string {
    const { finding } = this.item;
    return finding ? findingNext(finding) : "";
  }

  get hasPeople(): boolean {
    return this.item.finding !== null && peopleOf(this.item.finding) !== null;
  }

  /** Decisions that make sense from the current status; none for a finding that is gone. */
  get actions(): object[] {
    const { status, title } = this.item.record;
    const { locked } = this;
    const all = [
      {
        status: "accepted",
        label: labels.Findings_Accept,
        name: labels.Findings_AcceptOf,
        variant: "brand",
        from: ["open"]
      },
      {
        status: "done",
        label: labels.Common_Done,
        name: labels.Findings_FinishOf,
        variant: "neutral",
        from: ["open", "accepted"]
      },
      {
        status: "dismissed",
        label: labels.Common_Dismiss,
        name: labels.Findings_DismissOf,
        variant: "neutral",
        from: ["open", "accepted"]
      },
      {
        status: "open",
        label: labels.Findings_Reopen,
        name: labels.Findings_ReopenOf,
        variant: "neutral",
        from: ["accepted", "dismissed", "done"]
      }
    ];
    return this.readOnly || this.item.record.goneSince
      ? []
      : all
          .filter(({ from }) => from.includes(status))
          .map((action) => ({ ...action, locked, name: fill(action.name, { title }) }));
  }

  handleDecide(event: Event): void {
    const detail = (event.currentTarget as HTMLElement).dataset.status as FindingStatus;
    this.dispatchEvent(new CustomEvent("decide", { detail }));
  }

  handleShowPlace(): void {
    navigate(this, placeOf(this.item.record));
  }

  handleShowPeople(): void {
    navigate(this, peopleOf(this.item.finding!)!);
  }
}
