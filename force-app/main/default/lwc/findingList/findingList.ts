import { LightningElement, api } from "lwc";
import type { Finding } from "c/licenseEngine";
import { placeOf } from "c/findings";
import { fill, formatNumber } from "c/format";
import { confidenceWord, findingEvidence, findingTitle, seatsText, usersText, worthText } from "c/words";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";

/** Findings shown before the user asks for all. */
const TOP = 5;
/** What to do, largest saving first: users, saving, confidence, why, and one action that opens the page for it. */
export default class FindingList extends LightningElement {
  /** In the audit's order. */
  @api findings: readonly Finding[] = [];

  showsAll = false;
  labels = labels;

  get items(): object[] {
    return this.findings.slice(0, this.showsAll ? undefined : TOP).map((finding) => {
      const { id, type, users, confidence } = finding;
      const title = findingTitle(finding);
      return {
        id,
        title,
        evidence: findingEvidence(finding),
        facts: `${type === "unusedSeats" ? seatsText(users) : usersText(users)} · ${confidenceWord(confidence)}`,
        saving: worthText(finding),
        openTitle: fill(labels.Findings_OpenTitle, { title })
      };
    });
  }

  get foldable(): boolean {
    return this.findings.length > TOP;
  }

  get moreText(): string {
    return this.showsAll
      ? labels.Findings_Less
      : fill(labels.Findings_More, { count: formatNumber(this.findings.length) });
  }

  handleToggle(): void {
    this.showsAll = !this.showsAll;
  }

  handleOpen(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    navigate(this, placeOf(this.findings.find((finding) => finding.id === id)!));
  }
}
