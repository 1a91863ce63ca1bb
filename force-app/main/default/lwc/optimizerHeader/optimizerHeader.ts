import { LightningElement, api } from "lwc";
import type { FactsContext } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoment, formatMonth, formatSpan } from "c/licenseFormat";
import title from "@salesforce/label/c.LO_App_Title";
import refresh from "@salesforce/label/c.LO_App_Refresh";
import asOf from "@salesforce/label/c.LO_App_AsOf";
import coverage from "@salesforce/label/c.LO_App_Coverage";
import partial from "@salesforce/label/c.LO_App_CoveragePartial";
import source from "@salesforce/label/c.LO_App_Source";
import org from "@salesforce/label/c.LO_App_Source_org";
import exported from "@salesforce/label/c.LO_App_Source_export";
import sample from "@salesforce/label/c.LO_App_Source_sample";
import computed from "@salesforce/label/c.LO_App_Computed";

const SOURCES = { org, export: exported, sample };

/** What the pages speak of: which org, up to when, how complete; and a way to read it again (event `refresh`). */
export default class OptimizerHeader extends LightningElement {
  /** Null until the facts are there. */
  @api context: FactsContext | null = null;
  /** True while facts are being read. */
  @api busy = false;

  labels = { title, refresh };

  get details(): { term: string; text: string }[] {
    if (!this.context) return [];
    const { asOf: day, coverage: span, months, source: host, sourceName, computedAt } = this.context;
    const incomplete = months.filter((month) => !month.complete).map(({ month }) => formatMonth(month));
    const covered = formatSpan(span);
    return [
      { term: asOf, text: formatDate(day) },
      {
        term: coverage,
        text: incomplete.length ? fill(partial, { span: covered, months: formatList(incomplete) }) : covered
      },
      { term: source, text: fill(SOURCES[host], { name: sourceName }) },
      { term: computed, text: formatMoment(computedAt) }
    ];
  }

  refresh(): void {
    this.dispatchEvent(new CustomEvent("refresh"));
  }
}
