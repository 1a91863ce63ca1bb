import { LightningElement, api } from "lwc";
import { NavigationMixin } from "lightning/navigation";
import type { Scope } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import { keepFocus } from "c/keepFocus";
import { WHOLE, fileNameIn, navigate, remember, type Destination, type Tab } from "c/optimizerNavigation";
import {
  EVERYBODY,
  MOST_CHOSEN,
  askedBy,
  type UserCohort,
  type UserFilter,
  type UserRow,
  chosenRows,
  conditionsOf,
  filterFor,
  wholeCohortOf,
  within
} from "c/users";
import { fill, formatNumber } from "c/format";
import type FactTable from "c/factTable";
import { orderOf, orderText, pageOf, pageText, type Order } from "c/factTable";
import type UserExport from "c/userExport";
import { columnsFor } from "./columns";
import { labels } from "./labels";
import { periodText, rangeText, totalsText } from "./texts";
import { savingText, suggestionsText, withSelection } from "./selection";
import { NOTHING_READ, PAGE, UserList } from "./userList";
import { NONE_READ, WholeList } from "./wholeList";

/** Where the focus goes when the buttons for the selection go. */
const SELECT_ALL = "[data-action=selectAll]";

/** Which columns a link can sort by. */
const SORTABLE = columnsFor({ dormantDays: 0, opens: false });

const NARROW_PAGE = 8;

/** Typing is over after this pause, in milliseconds. */
const PAUSE = 250;

/** Up to this number, all users of a filter are read in an org without being asked for: one call. Without an org, reading costs little. */
const FEW = 2000;

/**
 * Users with a suggestion or an activity stand behind numbers of other pages: where the host does not count them, they are read for the total, until this
 * many users have been checked.
 */
const MOST_CHECKED = 20_000;

/**
 * Who? Reads one page of users at a time, starting where the previous page ended: paging is equally fast for a million users and a hundred. Sorting and
 * selecting all read all users of the filter, as far as a browser can hold them.
 */
export default class UsersPage extends NavigationMixin(LightningElement) {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  filter: UserFilter = EVERYBODY;
  list = NOTHING_READ;
  whole = NONE_READ;
  /** The order that the user asked for; null for the host's. */
  order: Order | null = null;
  /** The page that is shown, from 1. */
  page = 1;
  /** Users on one page of a sorted list: fewer where a narrow screen makes each a block. */
  pageSize = window.matchMedia?.("(max-width: 48rem)").matches ? NARROW_PAGE : PAGE;
  /** Why all users could not be selected; empty for none. */
  said = "";
  /** Selected users of all pages by id. */
  chosen = new Map<string, UserRow>();
  target: Destination | null = null;
  given: Scope = WHOLE;
  reader = new UserList((state) => {
    this.list = state;
  });
  all = new WholeList((state) => {
    this.whole = state;
  });
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Name of the column whose header gets the focus: the table in which it was pressed gives way to the one that is sorted. */
  wanted = "";
  focus = keepFocus(this);

  /** The filter of all pages: it holds besides the page's own. */
  @api
  get scope(): Scope {
    return this.given;
  }
  set scope(scope: Scope) {
    const same = scope.license === this.given.license && scope.site === this.given.site;
    this.given = scope;
    if (same || !this.isConnected) return;
    this.page = 1;
    this.first();
  }

  /** The users that another page wants to list. */
  @api
  get destination(): Destination | null {
    return this.target;
  }
  set destination(destination: Destination | null) {
    this.target = destination;
    if (!destination) return;
    this.filter = filterFor(destination);
    this.order = orderOf(destination.sort, SORTABLE);
    this.page = pageOf(destination.page);
    if (this.isConnected) this.first();
  }

  override connectedCallback(): void {
    this.first();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.list.busy || this.whole.busy);
    const { wanted } = this;
    if (!wanted || this.whole.busy) return;
    this.wanted = "";
    (this.refs!.table as unknown as FactTable | undefined)?.focusHead(wanted);
  }

  override disconnectedCallback(): void {
    this.reader.stop();
    this.all.drop();
    clearTimeout(this.timer);
  }

  get columns(): object[] {
    return columnsFor({
      dormantDays: this.decisions.context.dormantDays,
      opens: this.model.facts.context.source === "org"
    });
  }

  /** All users of the filter; null until they are read. */
  get everybody(): UserRow[] | null {
    const { rows, cursors, next, busy } = this.list;
    const onlyPage = !busy && next === null && cursors.length === 1;
    return this.whole.rows ?? (onlyPage ? rows : null);
  }

  /** Whether the list holds all users, sorted, and has pages of its own. */
  get sorted(): boolean {
    return this.order !== null && this.everybody !== null;
  }

  /** Whether the host pages: a sorted list has its own pages. */
  get pages(): boolean {
    if (this.isEmpty) return !this.noPrevious || !this.noNext;
    return !this.sorted || this.list.failure !== null;
  }

  get rows(): UserRow[] {
    return this.sorted ? this.everybody! : this.list.rows;
  }

  /** Number of users who match; null if it is not known. */
  get total(): number | null {
    if (this.list.failure) return null;
    return this.everybody?.length ?? this.list.total;
  }

  get totals(): string {
    return totalsText(this.total, this.everybody && savingText(this.everybody));
  }

  get selectAllText(): string {
    const { total } = this;
    return total === null ? labels.Users_SelectAll : fill(labels.Users_SelectAllOf, { users: formatNumber(total) });
  }

  get mayNotSelectAll(): boolean {
    return this.list.busy || this.whole.busy || this.list.failure !== null || this.total === 0;
  }

  /** How far all users are read, or why they are not. */
  get wholeText(): string {
    const { busy, read, tooMany, failure } = this.whole;
    if (failure) return fill(labels.Users_AllFailed, { message: failure.message });
    if (tooMany) return fill(labels.Users_TooMany, { most: formatNumber(MOST_CHOSEN) });
    return busy && read ? fill(labels.Users_ReadingAll, { users: formatNumber(read) }) : this.said;
  }

  get selectionSaving(): string {
    const saving = savingText(this.selection);
    return saving ? fill(labels.Users_SelectedSaving, { saving }) : "";
  }

  get period(): string {
    return periodText(this.model.audit.asOf, this.decisions.context.window);
  }

  get range(): string {
    const { cursors, rows } = this.list;
    return rangeText((cursors.length - 1) * PAGE, rows.length, this.total);
  }

  get looking(): string {
    const { scanned } = this.list;
    return scanned ? fill(labels.Users_Looking, { scanned: formatNumber(scanned) }) : labels.Loading;
  }

  /** False if the user can't read users at all, and if nobody matches. */
  get mayDownload(): boolean {
    return !this.list.failure?.noAccess && this.total !== 0;
  }

  get isEmpty(): boolean {
    return !this.list.busy && this.list.rows.length === 0;
  }

  get noPrevious(): boolean {
    return this.list.busy || this.list.cursors.length === 1;
  }

  get noNext(): boolean {
    return this.list.busy || this.list.next === null;
  }

  get selectedIds(): ReadonlySet<string> {
    return new Set(this.chosen.keys());
  }

  get selection(): UserRow[] {
    return [...this.chosen.values()];
  }

  /** Users in the list. */
  get listed(): UserRow[] {
    return this.list.failure ? [] : this.rows;
  }

  get exporter(): UserExport {
    return this.refs!.exporter as unknown as UserExport;
  }

  handleChangeFilter(event: CustomEvent<UserFilter>): void {
    const typing = event.detail.search !== this.filter.search;
    this.filter = event.detail;
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- only a timer can detect a pause in typing
    if (typing) this.timer = setTimeout(() => this.change(), PAUSE);
    else this.change();
  }

  /** Lists the users of another filter, and lets the address name it. */
  change(): void {
    this.page = 1;
    this.remember();
    this.first();
  }

  remember(): void {
    remember(this, {
      tab: "users",
      ...askedBy(this.filter),
      sort: orderText(this.order),
      page: pageText(this.page)
    });
  }

  get asked(): UserFilter {
    return within(this.filter, this.given);
  }

  async read(cursors: (string | null)[]): Promise<void> {
    await this.reader.read(this.asked, this.decisions.context, cursors);
  }

  /** The page that was asked for, then all users of the filter if they are few or if they are to be sorted. */
  async first(): Promise<void> {
    const { filter } = this;
    this.all.drop();
    this.said = "";
    await this.read([null]);
    if (!this.order) await this.readTo(this.page);
    if (filter !== this.filter || this.everybody || this.list.failure) return;
    const { total } = this.list;
    const most = this.model.facts.context.source === "org" ? FEW : MOST_CHOSEN;
    if (this.order || (total !== null && total <= most)) await this.readAll();
    else if (total === null && (filter.suggestion || filter.activity))
      await this.all.read(this.asked, this.decisions.context, MOST_CHECKED);
  }

  /** Reads on to a page of a link: each page is known only by the end of the one before. */
  async readTo(page: number): Promise<void> {
    const { filter } = this;
    const { cursors, next, failure } = this.list;
    if (filter !== this.filter || failure || next === null || cursors.length >= page) return;
    await this.read([...cursors, next]);
    if (filter === this.filter && this.list.cursors.length > cursors.length) await this.readTo(page);
  }

  async readAll(): Promise<UserRow[] | null> {
    const rows = this.everybody ?? (await this.all.read(this.asked, this.decisions.context));
    if (!rows && this.whole.tooMany && this.order) {
      this.order = null;
      this.remember();
    }
    return rows;
  }

  /** Sorts all users of the filter, not only those on the page. */
  async handleSort(event: CustomEvent<Order>): Promise<void> {
    this.wanted = event.detail.column;
    this.order = event.detail;
    this.page = 1;
    this.remember();
    await this.readAll();
  }

  /** Another page of the sorted list. */
  handlePage(event: CustomEvent<number>): void {
    this.page = event.detail;
    this.remember();
  }

  /** Selects all users of the filter, on all pages, besides those that are selected. */
  async handleSelectAll(): Promise<void> {
    this.focus.before(SELECT_ALL);
    const rows = await this.readAll();
    if (!rows) return;
    const ids = rows.map(({ user }) => user.id);
    const chosen = withSelection(this.chosen, rows, { ids, selected: true });
    const fits = chosen.size <= MOST_CHOSEN;
    this.said = fits ? "" : fill(labels.Users_TooMany, { most: formatNumber(MOST_CHOSEN) });
    if (fits) this.chosen = chosen;
  }

  /** Opens the record of a user, which only an org has. */
  handleOpen(event: CustomEvent<string>): void {
    const attributes = { recordId: event.detail, objectApiName: "User", actionName: "view" };
    this[NavigationMixin.Navigate]({ type: "standard__recordPage", attributes });
  }

  handleShowNext(): void {
    this.open([...this.list.cursors, this.list.next]);
  }

  handleShowPrevious(): void {
    this.open(this.list.cursors.slice(0, -1));
  }

  /** Another page of the list as the host has it. */
  open(cursors: (string | null)[]): void {
    this.page = cursors.length;
    this.remember();
    this.read(cursors);
  }

  handleRetry(): void {
    this.read(this.list.cursors);
  }

  handleSelect(event: CustomEvent<{ ids: string[]; selected: boolean }>): void {
    this.focus.before(SELECT_ALL);
    this.chosen = withSelection(this.chosen, this.rows, event.detail);
  }

  handleClearSelected(): void {
    this.focus.before(SELECT_ALL);
    this.chosen = new Map();
  }

  /** The group that is selected, if all users of the filter are and nobody else: a link can name it. */
  get selectedCohort(): { cohort?: UserCohort } {
    const { everybody, chosen } = this;
    const cohort = wholeCohortOf(this.asked);
    const isWhole = everybody?.length === chosen.size && everybody.every(({ user }) => chosen.has(user.id));
    return cohort && isWhole ? { cohort } : {};
  }

  /** Sends the selected users to upgrades or a plan. */
  handleHandOver(event: Event): void {
    const tab = (event.target as HTMLElement).dataset.action as Tab;
    const rows = this.selection;
    const users = {
      ...chosenRows(rows, this.decisions.context.window, labels.Users_SelectedTitle),
      suggestions: suggestionsText(rows),
      ...this.selectedCohort
    };
    navigate(this, { tab, license: null, profile: null, users });
  }

  handleDownloadSelected(): void {
    const name = fileNameIn(this.given, fill(labels.Users_FileNameSelected, { date: this.model.audit.asOf }));
    this.exporter.save(this.selection, this.decisions.context.dormantDays, name);
  }

  handleDownload(): void {
    const { context } = this.decisions;
    const name = fileNameIn(this.given, fill(labels.Users_FileName, { date: this.model.audit.asOf }));
    this.exporter.start(conditionsOf(this.asked, context), context, name);
  }
}
