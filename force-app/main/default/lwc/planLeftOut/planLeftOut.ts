import { LightningElement, api } from "lwc";
import type { PlanExclusion } from "c/licenseEngine";
import { downloadText } from "c/download";
import { labels } from "./labels";
import { columns, excludedCsv, firstExcluded, moreText, reasonRows } from "./texts";

/** Which chosen users are not in a plan, and why: the reasons ranked, and the users as a list and a file. */
export default class PlanLeftOut extends LightningElement {
  @api exclusions: readonly PlanExclusion[] = [];

  labels = labels;
  columns = columns;

  get reasons(): object[] {
    return reasonRows(this.exclusions);
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
