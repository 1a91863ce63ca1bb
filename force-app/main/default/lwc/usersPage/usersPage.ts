import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import { WHOLE, navigate, remember, type Destination, type Tab } from "c/optimizerNavigation";
import { EVERYBODY, type UserFilter, type UserRow, chosenRows, conditionsOf, filterFor, within } from "c/users";
import { fill, formatNumber } from "c/format";
import type UserExport from "c/userExport";
import { columnsFor } from "./columns";
import { labels } from "./labels";
import { periodText, rangeText } from "./texts";
import { suggestionsText, withSelection } from "./selection";
import { NOTHING_READ, PAGE, UserList } from "./userList";

/** Typing is over after this pause, in milliseconds. */
const PAUSE = 250;

/** Who? Reads one page of users at a time, starting where the previous page ended: paging is equally fast for a million users and a hundred. */
export default class UsersPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  filter: UserFilter = EVERYBODY;
  list = NOTHING_READ;
  /** Selected users of all pages by id. */
  chosen = new Map<string, UserRow>();
  target: Destination | null = null;
  given: Scope = WHOLE;
  reader = new UserList((state) => {
    this.list = state;
  });
  timer: ReturnType<typeof setTimeout> | undefined;

  /** The filter of all pages: it holds besides the page's own. */
  @api
  get scope(): Scope {
    return this.given;
  }
  set scope(scope: Scope) {
    const same = scope.license === this.given.license && scope.site === this.given.site;
    this.given = scope;
    if (!same && this.isConnected) this.first();
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
    if (this.isConnected) this.first();
  }

  override connectedCallback(): void {
    this.first();
  }

  override disconnectedCallback(): void {
    this.reader.stop();
    clearTimeout(this.timer);
  }

  get columns(): object[] {
    return columnsFor(this.decisions.context.dormantDays);
  }

  get period(): string {
    return periodText(this.model.audit.asOf, this.decisions.context.window);
  }

  get range(): string {
    const { cursors, rows, total } = this.list;
    return rangeText((cursors.length - 1) * PAGE, rows.length, total);
  }

  get looking(): string {
    const { scanned } = this.list;
    return scanned ? fill(labels.Users_Looking, { scanned: formatNumber(scanned) }) : labels.Loading;
  }

  /** False if the user can't read users at all. */
  get mayDownload(): boolean {
    return !this.list.failure?.noAccess;
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

  /** Users on the screen. */
  get listed(): UserRow[] {
    return this.list.failure ? [] : this.list.rows;
  }

  get exporter(): UserExport {
    return this.refs!.exporter as unknown as UserExport;
  }

  handleChangeFilter(event: CustomEvent<UserFilter>): void {
    const typing = event.detail.search !== this.filter.search;
    this.filter = event.detail;
    clearTimeout(this.timer);
    const { license, profile, activity, suggestion } = this.filter;
    remember(this, {
      tab: "users",
      license: license || null,
      profile: profile || null,
      activity: activity || null,
      suggestion: suggestion || null
    });
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- only a timer can detect a pause in typing
    if (typing) this.timer = setTimeout(() => this.first(), PAUSE);
    else this.first();
  }

  read(cursors: (string | null)[]): void {
    this.reader.read(within(this.filter, this.given), this.decisions.context, cursors);
  }

  first(): void {
    this.read([null]);
  }

  handleShowNext(): void {
    this.read([...this.list.cursors, this.list.next]);
  }

  handleShowPrevious(): void {
    this.read(this.list.cursors.slice(0, -1));
  }

  handleRetry(): void {
    this.read(this.list.cursors);
  }

  handleSelect(event: CustomEvent<{ ids: string[]; selected: boolean }>): void {
    this.chosen = withSelection(this.chosen, this.list.rows, event.detail);
  }

  handleClearSelected(): void {
    this.chosen = new Map();
  }

  /** Sends the selected users to upgrades or a plan. */
  handleHandOver(event: Event): void {
    const tab = (event.target as HTMLElement).dataset.action as Tab;
    const rows = this.selection;
    const users = {
      ...chosenRows(rows, this.decisions.context.window, labels.Users_SelectedTitle),
      suggestions: suggestionsText(rows)
    };
    navigate(this, { tab, license: null, profile: null, users });
  }

  handleDownloadSelected(): void {
    const name = fill(labels.Users_FileNameSelected, { date: this.model.audit.asOf });
    this.exporter.save(this.selection, this.decisions.context.dormantDays, name);
  }

  handleDownload(): void {
    const { context } = this.decisions;
    const name = fill(labels.Users_FileName, { date: this.model.audit.asOf });
    this.exporter.start(conditionsOf(within(this.filter, this.given), context), context, name);
  }
}
