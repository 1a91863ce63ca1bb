import { LightningElement, api } from "lwc";
import type { FactsContext } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoment, formatMonth, formatSpan } from "c/format";
import { labels } from "./labels";

const SOURCES = { org: labels.App_Source_org, export: labels.App_Source_export, sample: labels.App_Source_sample };

/** The data behind the pages: which org, up to which day, how complete; and a button to refresh it (event `refresh`). */
export default class OptimizerHeader extends LightningElement {
  /** Null until the facts are read. */
  @api context: FactsContext | null = null;
  /** True while facts are being read. */
  @api busy = false;
  /** Why the jobs of the org need somebody; empty for none. */
  @api jobsAlert = "";

  labels = labels;

  get details(): { term: string; text: string }[] {
    if (!this.context) return [];
    const { asOf: day, coverage: span, months, source: host, sourceName, computedAt } = this.context;
    const incomplete = months.filter((month) => !month.complete).map(({ month }) => formatMonth(month));
    const covered = formatSpan(span);
    return [
      { term: labels.App_AsOf, text: formatDate(day) },
      {
        term: labels.App_Coverage,
        text: incomplete.length
          ? fill(labels.App_CoveragePartial, { span: covered, months: formatList(incomplete) })
          : covered
      },
      { term: labels.App_Source, text: fill(SOURCES[host], { name: sourceName }) },
      { term: labels.App_Computed, text: formatMoment(computedAt) }
    ];
  }

  get alertText(): string {
    return this.jobsAlert ? fill(labels.Jobs_Alert, { line: this.jobsAlert }) : "";
  }

  handleRefresh(): void {
    this.dispatchEvent(new CustomEvent("refresh"));
  }
}
