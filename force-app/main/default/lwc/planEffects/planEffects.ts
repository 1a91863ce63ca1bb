import { LightningElement, api } from "lwc";
import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import { downloadText } from "c/download";
import { labels } from "./labels";
import { columns, excludedCsv, firstExcluded, monthsText, moreText, paidText, reasonRows, tiles } from "./texts";

/** What a plan changes: users, seats, pools and cost before and after, and which chosen users are not in it. */
export default class PlanEffects extends LightningElement {
  @api totals!: PlanTotals;
  @api exclusions: readonly PlanExclusion[] = [];

  labels = labels;
  columns = columns;

  get tiles(): object[] {
    return tiles(this.totals, this.exclusions);
  }

  get paid(): string {
    return paidText(this.totals);
  }

  get months(): string {
    return monthsText(this.totals);
  }

  get reasons(): object[] {
    return reasonRows(this.exclusions);
  }

  /** Where to map a profile; empty if no user is blocked by a missing profile. */
  get mapProfiles(): string {
    const waits = this.exclusions.some(({ code, names }) => code === "blocked" && names.includes("noProfileMapped"));
    return waits ? labels.PlanEffects_MapProfiles : "";
  }

  get excluded(): object[] {
    return firstExcluded(this.exclusions);
  }

  get more(): string {
    return moreText(this.exclusions);
  }

  handleDownload(): void {
    downloadText(labels.PlanEffects_FileName, excludedCsv(this.exclusions));
  }
}
