import { LightningElement, api } from "lwc";
import type { FactsContext } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoment, formatMonth, formatSpan } from "c/format";
import GlossaryPanel from "c/glossaryPanel";
import { keepFocus } from "c/keepFocus";
import { rememberTour, tourSeen } from "c/tour";
import { labels } from "./labels";

const SOURCES = { org: labels.App_Source_org, export: labels.App_Source_export, sample: labels.App_Source_sample };

/** The data behind the pages: which org, up to which day, how complete; a button to refresh it (event `refresh`); the glossary and the tour. */
export default class OptimizerHeader extends LightningElement {
  /** Null until the facts are read. */
  @api context: FactsContext | null = null;
  /** True while facts are being read. */
  @api busy = false;
  /** What is being done with the facts behind the pages; empty for nothing. */
  @api note = "";
  /** Why the jobs of the org need somebody; empty for none. */
  @api jobsAlert = "";

  labels = labels;
  focus = keepFocus(this);
  touring = false;
  welcomes = false;

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  /** Whether a tour may open by itself: for a user who has not seen it in this browser. */
  @api
  get welcome(): boolean {
    return this.welcomes;
  }
  set welcome(welcome: boolean) {
    this.welcomes = welcome;
    if (welcome && !tourSeen()) this.touring = true;
  }

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

  /** The focus goes into what opens, and back to the menu. */
  async handleHelp(event: CustomEvent<{ value: string }>): Promise<void> {
    if (event.detail.value === "tour") this.touring = true;
    else await GlossaryPanel.open({ label: labels.Glossary_Heading, size: "medium" });
  }

  /** Skipped or done: the tour comes back only from the menu, where the focus now is. */
  handleTourEnd(): void {
    this.touring = false;
    rememberTour();
    (this.refs!.help as HTMLElement).focus();
  }

  handleRefresh(): void {
    this.focus.before("[data-action=refresh]");
    this.dispatchEvent(new CustomEvent("refresh"));
  }
}
