import { LightningElement, api } from "lwc";
import type { CohortSummary } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";
import { columns, statusCounts } from "./texts";

/** How many users can be moved, and what blocks the others; sends the blocker whose users should be shown (`blockeropen`, its code). */
export default class VerdictSummary extends LightningElement {
  @api summary!: CohortSummary;
  /** Number of requested users who were not found. */
  @api missing = 0;

  labels = labels;
  columns = columns;

  get heading(): string {
    return fill(labels.Verdicts_Heading, { license: this.summary.license });
  }

  get ready(): string {
    return formatNumber(this.summary.ready);
  }

  get readyNote(): string {
    return fill(labels.Verdicts_ReadyNote, { users: formatNumber(this.summary.users) });
  }

  get counts(): object[] {
    return statusCounts(this.summary);
  }

  get missingText(): string {
    return this.missing ? fill(labels.Verdicts_Missing, { users: formatNumber(this.missing) }) : "";
  }

  handleOpen(event: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent("blockeropen", { detail: event.detail }));
  }
}
