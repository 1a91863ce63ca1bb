import { LightningElement, api } from "lwc";
import type { ReconciliationRow, Scope } from "c/licenseEngine";
import { countedFindings, type DecisionModel } from "c/host";
import { downloadText } from "c/download";
import type FactTable from "c/factTable";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatNumber } from "c/format";
import { WHOLE, fileNameIn, navigate, openWhy, remember, type Destination } from "c/optimizerNavigation";
import { capacityRows, type CapacityRow } from "c/poolModel";
import { capacityColumns } from "./columns";
import { labels } from "./labels";
import { capacityCsv, numberColumns } from "./numbers";
import { ORDERS, shownRows, type Order } from "./order";

const ORDER_NAMES: Record<Order, string> = {
  money: labels.Multiples_Order_money,
  saving: labels.Common_SavingPerMonth,
  risk: labels.Multiples_Risk,
  cost: labels.Common_CostPerMonth,
  name: labels.Common_License
};

/** How the address names the table without charts. */
const TABLE = "table";

/** Do I own the right quantity? One row per license with small charts; a row opens to all that is known of the license. */
export default class PoolsPage extends LightningElement {
  labels = labels;
  orders = ORDERS.map((value) => ({ value, label: ORDER_NAMES[value] }));
  source!: DecisionModel;
  rows: CapacityRow[] = [];
  search = "";
  order: Order = ORDERS[0];
  asTable = false;
  /** Name of the open license; null for the table. */
  open: string | null = null;
  target: Destination | null = null;
  /** What gets the focus once it is rendered. */
  focus: "heading" | { license: string } | null = null;

  /** The filter of all pages, for the file name and where nothing is left. */
  @api scope: Scope = WHOLE;

  @api
  get decisions(): DecisionModel {
    return this.source;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    this.rows = capacityRows(decisions.audit, countedFindings(decisions));
  }

  /** The license that the address or another page names; without one, the table, as the address has it. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (!destination) return;
    const before = this.open;
    this.open = destination.license;
    this.search = destination.search ?? "";
    this.order = ORDERS.find((order) => order === destination.sort) ?? ORDERS[0];
    this.asTable = destination.view === TABLE;
    if (this.open === before) return;
    this.focus = this.open ? "heading" : { license: before! };
  }

  override renderedCallback(): void {
    if (!this.focus) return;
    const { focus } = this;
    this.focus = null;
    if (focus === "heading") {
      const heading = this.template!.querySelector<HTMLElement>("[data-id=heading]");
      heading?.focus();
      heading?.scrollIntoView({ block: "start" });
    } else this.table?.focusRow(focus.license);
  }

  get table(): FactTable | null {
    return this.template!.querySelector("[data-id=licenses]") as unknown as FactTable | null;
  }

  get opened(): CapacityRow | null {
    return this.rows.find(({ license }) => license.name === this.open) ?? null;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get several(): boolean {
    return this.rows.length > 1;
  }

  get shown(): CapacityRow[] {
    return shownRows(this.rows, this.search, this.order);
  }

  get nothingFound(): boolean {
    return this.shown.length === 0;
  }

  get period(): string {
    return fill(labels.Multiples_Period, { date: formatDate(this.source.audit.asOf) });
  }

  get count(): string {
    return fill(labels.Multiples_Count, {
      shown: formatNumber(this.shown.length),
      all: formatNumber(this.rows.length)
    });
  }

  get columns(): FactColumn<CapacityRow>[] {
    return this.asTable ? numberColumns(this.rows) : capacityColumns(!this.usersUnknown);
  }

  /** Whether only counters of logins are known: then nobody can be listed. */
  get usersUnknown(): boolean {
    return this.source.context.usersKnown === false;
  }

  get asCharts(): boolean {
    return !this.asTable;
  }

  /** What Salesforce counts for no license that this org has. */
  get unmapped(): ReconciliationRow[] {
    return this.source.audit.reconciliation.filter(({ license }) => license === null);
  }

  get toggleText(): string {
    return this.asTable ? labels.Chart_ShowChart : labels.Chart_ShowTable;
  }

  get toggleTitle(): string {
    return fill(labels.Chart_ToggleOf, { action: this.toggleText, title: labels.Multiples_Heading });
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
    remember(this, this.place);
  }

  handleOrder(event: CustomEvent<{ value: Order }>): void {
    this.order = event.detail.value;
    remember(this, this.place);
  }

  handleToggle(): void {
    this.asTable = !this.asTable;
    remember(this, this.place);
  }

  /** The table as it is shown now. */
  get place(): Destination {
    const { search, order, asTable } = this;
    const sort = order === ORDERS[0] ? null : order;
    return { tab: "pools", license: null, profile: null, search: search || null, sort, view: asTable ? TABLE : null };
  }

  handleDownload(): void {
    const name = fileNameIn(this.scope, fill(labels.Multiples_FileName, { date: this.source.audit.asOf }));
    downloadText(name, capacityCsv(this.shown));
  }

  handleOpen(event: CustomEvent<string>): void {
    navigate(this, { ...this.place, license: event.detail });
  }

  handleClose(): void {
    navigate(this, this.place);
  }

  handleLink(event: CustomEvent<{ key: string; link: string }>): void {
    const { key, link } = event.detail;
    if (link === "why") openWhy(this, this.rows.find(({ license }) => license.name === key)!.why!);
    else if (link === "prices") navigate(this, { tab: "setup", license: null, profile: null, section: "prices" });
    else navigate(this, { tab: "users", license: key, profile: null, activity: link as "dormant" | "never" });
  }
}
