import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import { WHOLE, fileNameIn, remember, type Destination } from "c/optimizerNavigation";
import { filterRows, populationRows, sitesOf, type PopulationRow } from "c/populationModel";
import { populationCsv } from "./populationCsv";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/format";
import { orderOf, orderText, type Order } from "c/factTable";
import { columns } from "./columns";
import { allOption, named, periodOf } from "./texts";
import { labels } from "./labels";

/** How the address says that all licenses are listed, while it names the population that was chosen. */
const EVERY_LICENSE = "all";

/** Which basis for whom: a table to sort and filter, and the reason for the selected one. */
export default class PopulationsPage extends LightningElement {
  labels = labels;
  columns = columns;
  /** Number of rows rendered at once: several hundred take about a second, and only a few are visible without scrolling. */
  portion = 50;
  filter = { license: "", search: "" };
  /** What the user sorted by; null for the largest saving first. */
  order: Order | null = null;
  period = "";
  licenseOptions: { label: string; value: string }[] = [];
  /** All populations in the scope; with a site, counts are those of the site. */
  populations: PopulationRow[] = [];
  rows: PopulationRow[] = [];
  selectedId: string | undefined;
  /** The population that the user chose; null while the page chooses it. */
  named: PopulationRow | null = null;
  source: DecisionModel | undefined;
  target: Destination | null = null;
  /** The destination whose population must still be selected. */
  wanted: Destination | null = null;

  given: Scope = WHOLE;

  @api model!: OptimizerModel;

  /** What is in the scope. */
  @api
  get decisions(): DecisionModel {
    return this.source!;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    this.period = periodOf(decisions.audit);
    this.list();
  }

  /** The filter of all pages. */
  @api
  get scope(): Scope {
    return this.given;
  }
  set scope(scope: Scope) {
    this.given = scope;
    if (this.source) this.list();
  }

  /** What another page wants to show here. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (!destination) return;
    const license = destination.view === EVERY_LICENSE ? "" : (destination.license ?? "");
    this.filter = { license, search: destination.search ?? "" };
    this.order = orderOf(destination.sort, columns);
    this.wanted = destination;
    if (this.source) this.list();
  }

  get isEmpty(): boolean {
    return this.populations.length === 0;
  }

  get count(): string {
    return fill(labels.Populations_Count, {
      shown: formatNumber(this.rows.length),
      all: formatNumber(this.populations.length)
    });
  }

  get choosesLicense(): boolean {
    return this.given.license === null;
  }

  get siteText(): string {
    const { site } = this.given;
    return site === null ? "" : fill(labels.Populations_SiteNote, { site });
  }

  /** Id of the scope's site; null for all. */
  get siteId(): string | null {
    const { site } = this.given;
    const known = [...sitesOf(this.source!.audit)].find(([, name]) => name === site);
    return known?.[0] ?? null;
  }

  get explained(): PopulationRow | undefined {
    return this.populations.find(({ id }) => id === this.selectedId);
  }

  get selectedIds(): ReadonlySet<string> {
    return new Set(this.selectedId === undefined ? [] : [this.selectedId]);
  }

  list(): void {
    this.populations = populationRows(this.source!.audit, this.siteId);
    const licenses = [...new Set(this.populations.map(({ license }) => license))].sort();
    this.licenseOptions = allOption(labels.Common_AllLicenses, named(licenses));
    if (!licenses.includes(this.filter.license)) this.filter = { ...this.filter, license: "" };
    this.selectWanted();
    this.applyFilter();
  }

  /** Selects the population that another page asked for, once. */
  selectWanted(): void {
    const { license, profile } = this.wanted ?? {};
    this.wanted = null;
    const row = profile && this.populations.find((one) => one.license === license && one.profile === profile);
    if (row) this.selectedId = row.id;
  }

  applyFilter(): void {
    this.rows = filterRows(this.populations, this.filter);
    if (!this.rows.some((row) => row.id === this.selectedId)) this.selectedId = this.rows[0]?.id;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field as "license" | "search";
    this.filter = { ...this.filter, [field]: event.detail.value };
    this.applyFilter();
    this.named = null;
    this.remember(null);
  }

  /** Lets the address name the filter and the population that was chosen. */
  remember(chosen: PopulationRow | null): void {
    const { license, search } = this.filter;
    const profile = chosen?.profile ?? null;
    remember(this, {
      tab: "populations",
      license: chosen?.license ?? (license || null),
      profile,
      search: search || null,
      sort: orderText(this.order),
      view: chosen && !license ? EVERY_LICENSE : null
    });
  }

  handleSort(event: CustomEvent<Order>): void {
    this.order = event.detail;
    this.remember(this.named);
  }

  handleSelect(event: CustomEvent<{ ids: string[] }>): void {
    [this.selectedId] = event.detail.ids;
    this.named = this.explained ?? null;
    this.remember(this.named);
  }

  handleDownload(): void {
    const name = fileNameIn(this.given, fill(labels.Populations_FileName, { date: this.source!.audit.asOf }));
    downloadText(name, populationCsv(this.rows));
  }
}
