import { LightningElement, api } from "lwc";
import type { DecisionModel } from "c/licenseDecisions";
import type { OptimizerModel } from "c/licenseFacts";
import type { Destination } from "c/optimizerNavigation";
import type ExportProgress from "c/exportProgress";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/licenseFormat";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { userCsv } from "c/userExport";
import { EVERYBODY, conditionsOf, filterFor, type UserFilter } from "c/userFilter";
import { readUsers } from "c/userPages";
import { userRows, type UserRow } from "c/userRows";
import { labels } from "./labels";
import { periodText, rangeText } from "./texts";

/** Users on a page: enough for a screen, few enough to come at once. */
const PAGE = 50;
/** Typing is over when nothing was typed for so long, in milliseconds. */
const PAUSE = 250;

/** Who? Reads one page of users at a time, from where the page before ended, so that a million users page as fast as a hundred. */
export default class UsersPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  filter: UserFilter = EVERYBODY;
  rows: UserRow[] = [];
  total: number | null = null;
  /** Where each page that was opened starts, the shown one last. */
  cursors: (string | null)[] = [null];
  next: string | null = null;
  /** Users looked at for the page that is being read. */
  scanned = 0;
  busy = false;
  failure: Failure | null = null;
  /** Selected users of all pages by id. */
  chosen = new Map<string, UserRow>();
  target: Destination | null = null;
  run = 0;
  timer: ReturnType<typeof setTimeout> | undefined;

  /** Whom another page wants to have listed. */
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
    this.run += 1;
    clearTimeout(this.timer);
  }

  get period(): string {
    return periodText(this.model.audit.asOf, this.decisions.context.window);
  }

  get range(): string {
    return rangeText((this.cursors.length - 1) * PAGE, this.rows.length, this.total);
  }

  get looking(): string {
    return this.scanned ? fill(labels.looking, { scanned: formatNumber(this.scanned) }) : labels.loading;
  }

  get isEmpty(): boolean {
    return !this.busy && this.rows.length === 0;
  }

  get noPrevious(): boolean {
    return this.busy || this.cursors.length === 1;
  }

  get noNext(): boolean {
    return this.busy || this.next === null;
  }

  get selectedIds(): ReadonlySet<string> {
    return new Set(this.chosen.keys());
  }

  get selectedText(): string {
    return this.chosen.size ? fill(labels.selected, { count: formatNumber(this.chosen.size) }) : "";
  }

  changeFilter(event: CustomEvent<UserFilter>): void {
    const typing = event.detail.search !== this.filter.search;
    this.filter = event.detail;
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a pause in typing can only be waited for
    if (typing) this.timer = setTimeout(() => this.first(), PAUSE);
    else this.first();
  }

  first(): void {
    this.read([null]);
  }

  showNext(): void {
    this.read([...this.cursors, this.next]);
  }

  showPrevious(): void {
    this.read(this.cursors.slice(0, -1));
  }

  retry(): void {
    this.read(this.cursors);
  }

  /** Reads the page that the last cursor starts; what was there stays until the first answer. A newer reading ends an older one. */
  async read(cursors: (string | null)[]): Promise<void> {
    this.run += 1;
    const { run } = this;
    const { context } = this.decisions;
    this.busy = true;
    this.failure = null;
    this.scanned = 0;
    const rows: UserRow[] = [];
    try {
      await readUsers(conditionsOf(this.filter, context), cursors.at(-1)!, PAGE, (part) => {
        if (run !== this.run) return false;
        rows.push(...userRows(part.users, part.months, context));
        this.cursors = cursors;
        this.rows = [...rows];
        this.next = part.next;
        this.total = part.total;
        this.scanned = part.scanned;
        return true;
      });
    } catch (error) {
      if (run === this.run) this.failure = reduceErrors(error);
    }
    if (run === this.run) this.busy = false;
  }

  select(event: CustomEvent<{ ids: string[]; selected: boolean }>): void {
    const chosen = new Map(this.chosen);
    for (const id of event.detail.ids) {
      if (event.detail.selected)
        chosen.set(
          id,
          this.rows.find(({ user }) => user.id === id)!
        );
      else chosen.delete(id);
    }
    this.chosen = chosen;
  }

  clearSelected(): void {
    this.chosen = new Map();
  }

  downloadSelected(): void {
    const rows = [...this.chosen.values()];
    const { dormantDays } = this.decisions.context;
    const name = fill(labels.fileNameSelected, { date: this.model.audit.asOf });
    downloadText(name, userCsv(rows, rows[0].months, dormantDays));
  }

  download(): void {
    const { context } = this.decisions;
    const name = fill(labels.fileName, { date: this.model.audit.asOf });
    (this.refs!.exporter as unknown as ExportProgress).start(conditionsOf(this.filter, context), context, name);
  }
}
