import { LightningElement, api } from "lwc";
import type { DecisionModel, OptimizerModel } from "c/host";
import { remember, type Destination } from "c/optimizerNavigation";
import { filterRows, populationRows, sitesOf, type PopulationRow } from "c/populationModel";
import { populationCsv } from "./populationCsv";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/format";
import { columns } from "./columns";
import { allOption, named, periodOf } from "./texts";
import { labels } from "./labels";

/** Which basis for whom: a table to sort and filter, and the reason for the selected one. */
export default class PopulationsPage extends LightningElement {
  labels = labels;
  columns = columns;
  /** Number of rows rendered at once: several hundred take about a second, and only a few are visible without scrolling. */
  portion = 50;
  filter = { license: "", search: "" };
  /** Id of the chosen site; empty for all. */
  site = "";
  period = "";
  licenseOptions: { label: string; value: string }[] = [];
  siteOptions: { label: string; value: string }[] = [];
  /** Names of the sites by Id. */
  sites = new Map<string, string>();
  /** Populations of all sites by id: the source of costs and details. */
  populations = new Map<string, PopulationRow>();
  /** Populations of the chosen site, unfiltered. */
  siteRows: PopulationRow[] = [];
  rows: PopulationRow[] = [];
  selectedId: string | undefined;
  source: DecisionModel | undefined;
  target: Destination | null = null;
  /** The destination whose population must still be selected. */
  wanted: Destination | null = null;

  @api model!: OptimizerModel;

  @api
  get decisions(): DecisionModel {
    return this.source!;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    const rows = populationRows(decisions.audit);
    this.populations = new Map(rows.map((row) => [row.id, row]));
    this.licenseOptions = allOption(
      labels.Common_AllLicenses,
      named([...new Set(rows.map((row) => row.license))].sort())
    );
    this.sites = sitesOf(decisions.audit);
    this.siteOptions = allOption(labels.Common_AllSites, this.sites);
    this.period = periodOf(decisions.audit);
    this.showSite(this.site);
  }

  /** What another page wants to show here. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (!destination) return;
    this.filter = { license: destination.license ?? "", search: "" };
    this.wanted = destination;
    this.site = "";
    if (this.source) this.showSite("");
  }

  get isEmpty(): boolean {
    return this.populations.size === 0;
  }

  get count(): string {
    return fill(labels.Populations_Count, {
      shown: formatNumber(this.rows.length),
      all: formatNumber(this.populations.size)
    });
  }

  get siteText(): string {
    return fill(labels.Populations_SiteNote, { site: this.sites.get(this.site) ?? "" });
  }

  get explained(): PopulationRow | undefined {
    return this.selectedId === undefined ? undefined : this.populations.get(this.selectedId);
  }

  get selectedIds(): ReadonlySet<string> {
    return new Set(this.selectedId === undefined ? [] : [this.selectedId]);
  }

  showSite(site: string): void {
    this.site = site;
    this.siteRows = site ? populationRows(this.source!.audit, site) : [...this.populations.values()];
    this.selectWanted();
    this.applyFilter();
  }

  /** Selects the population that another page asked for, once. */
  selectWanted(): void {
    const { license, profile } = this.wanted ?? {};
    this.wanted = null;
    const row = profile && this.siteRows.find((one) => one.license === license && one.profile === profile);
    if (row) this.selectedId = row.id;
  }

  applyFilter(): void {
    this.rows = filterRows(this.siteRows, this.filter);
    if (!this.rows.some((row) => row.id === this.selectedId)) this.selectedId = this.rows[0]?.id;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field as "license" | "search";
    this.filter = { ...this.filter, [field]: event.detail.value };
    this.applyFilter();
  }

  handleChangeSite(event: CustomEvent<{ value: string }>): void {
    this.showSite(event.detail.value);
  }

  handleSelect(event: CustomEvent<{ ids: string[] }>): void {
    [this.selectedId] = event.detail.ids;
    const row = this.explained;
    if (row) remember(this, { tab: "populations", license: row.license, profile: row.profile });
  }

  handleDownload(): void {
    downloadText(fill(labels.Populations_FileName, { date: this.source!.audit.asOf }), populationCsv(this.rows));
  }
}
