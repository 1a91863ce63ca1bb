import { LightningElement, api } from "lwc";
import type { CohortSummary } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";
import { columns, statusCounts } from "./texts";

/** How many can be moved, and what blocks the others; tells which blocker's users are asked for (`blockeropen`, its code). */
export default class VerdictSummary extends LightningElement {
  @api summary!: CohortSummary;
  /** Users who were asked for and not found. */
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
