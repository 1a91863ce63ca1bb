import { LightningElement } from "lwc";
import type { ProtectChange, ProtectEntries, ProtectEntry, ProtectKind } from "c/licenseEngine";
import { callHost, findUsers, latest } from "c/host";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatNumber } from "c/format";
import { keepFocus } from "c/keepFocus";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";

/** What divides entries that were pasted: no username, Id or domain has a comma or a space, a profile or a name can. */
const DIVIDERS: Readonly<Record<ProtectKind, RegExp>> = {
  user: /[\s,;]+/,
  domain: /[\s,;]+/,
  profile: /[\n\t;]/,
  name: /[\n\t;]/
};

const USER_ID = /^005[0-9a-z]{12}([0-9a-z]{3})?$/i;
const NOTHING = { missing: [] };
/** Names that are told of usernames that no user has. */
const MOST_NAMED = 5;

const KINDS: readonly ProtectKind[] = ["user", "profile", "name", "domain"];

const keyOf = ({ kind, value }: Pick<ProtectEntry, "kind" | "value">) => `${kind}:${value}`;

const COLUMNS: FactColumn<ProtectEntry>[] = [
  { label: labels.Protect_Entry, value: ({ value }) => value, key: keyOf },
  { label: labels.Common_Kind, value: ({ kind }) => labels[`Protect_Kind_${kind}`] },
  { label: labels.Protect_AddedBy, value: ({ addedBy }) => addedBy || labels.Unknown },
  { label: labels.Protect_AddedAt, value: ({ addedAt }) => (addedAt ? formatDate(addedAt.slice(0, 10)) : null) }
];

/** Rows of the list on one page. */
const PAGE = 25;

/** Who is never planned and never moved: search, many entries at once, and removal with a reason. Event `unsavedchange` (detail true or false). */
export default class ProtectPanel extends LightningElement {
  labels = labels;
  columns = COLUMNS;
  /** Null until read. */
  list: ProtectEntries | null = null;
  failure: Failure | null = null;
  changeFailure = "";
  said = "";
  busy = false;
  search = "";
  kind: ProtectKind = "user";
  /** What was typed or pasted and is not added yet, and why entries are to go. */
  entered = "";
  reason = "";
  selected: ReadonlySet<string> = new Set();
  reading = latest();
  tell = unsavedChange(this);
  focus = keepFocus(this);

  override connectedCallback(): void {
    this.handleLoad();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get kinds(): { label: string; value: ProtectKind }[] {
    return KINDS.map((value) => ({ label: labels[`Protect_Kind_${value}`], value }));
  }

  get isEmpty(): boolean {
    return this.list!.entries.length === 0;
  }

  get removes(): boolean {
    return this.list!.mayRemove && !this.isEmpty;
  }

  get found(): ProtectEntry[] {
    const text = this.search.trim().toLowerCase();
    return this.list!.entries.filter(({ value }) => value.toLowerCase().includes(text));
  }

  get pageSize(): number {
    return this.found.length > PAGE ? PAGE : 0;
  }

  get countText(): string {
    return fill(labels.Protect_Count, {
      found: formatNumber(this.found.length),
      all: formatNumber(this.list!.entries.length)
    });
  }

  get select(): "many" | "" {
    return this.list!.mayRemove ? "many" : "";
  }

  /** What is selected of the entries that the search finds: nobody removes what does not show. */
  get removing(): ProtectEntry[] {
    return this.found.filter((entry) => this.selected.has(keyOf(entry)));
  }

  get removeText(): string {
    return fill(labels.Protect_Remove, { count: formatNumber(this.removing.length) });
  }

  get cannotRemove(): boolean {
    return this.busy || !this.removing.length;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    this.list = null;
    try {
      const list = await callHost("LicenseMovesController.getProtectList");
      if (isLatest()) this.list = list;
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
  }

  handleKind(event: CustomEvent<{ value: string }>): void {
    this.kind = event.detail.value as ProtectKind;
  }

  handleEntries(event: CustomEvent<{ value: string }>): void {
    this.enter({ entered: event.detail.value });
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.enter({ reason: event.detail.value });
  }

  enter(typed: { entered: string } | { reason: string }): void {
    Object.assign(this, typed);
    this.tell((this.entered + this.reason).trim() !== "");
  }

  handleSelect({ detail: { ids, selected } }: CustomEvent<{ ids: string[]; selected: boolean }>): void {
    const chosen = new Set(this.selected);
    for (const id of ids)
      if (selected) chosen.add(id);
      else chosen.delete(id);
    this.selected = chosen;
  }

  async handleAdd(): Promise<void> {
    const values = this.entered.split(DIVIDERS[this.kind]).map((value) => value.trim());
    const add = [...new Set(values.filter((value) => value !== ""))].map((value) => ({ kind: this.kind, value }));
    if (!add.length) {
      this.changeFailure = labels.Protect_Nothing;
      return;
    }
    const before = this.list!.entries.length;
    if (!(await this.change({ add, remove: [], reason: null, version: null }))) return;
    this.enter({ entered: "" });
    const count = this.list!.entries.length - before;
    const known = add.length - count;
    this.said = [
      fill(labels.Protect_Added, { count: formatNumber(count) }),
      known > 0 ? fill(labels.Protect_Known, { count: formatNumber(known) }) : ""
    ].join(" ");
    await this.tellMissing(add);
  }

  /** Says which usernames no user has: they stay on the list, and may be mistyped. Who can't look users up is told nothing. */
  async tellMissing(added: readonly { kind: ProtectKind; value: string }[]): Promise<void> {
    const usernames = added
      .filter(({ kind, value }) => kind === "user" && !USER_ID.test(value))
      .map(({ value }) => value);
    const isLatest = this.reading.begin();
    const { missing } = usernames.length ? await findUsers(usernames).catch(() => NOTHING) : NOTHING;
    if (!missing.length || !isLatest()) return;
    const some = missing.slice(0, MOST_NAMED).join(", ");
    const more = missing.length - MOST_NAMED;
    const names = more > 0 ? fill(labels.Chooser_More, { names: some, more: formatNumber(more) }) : some;
    this.said += ` ${fill(labels.Chooser_Missing, { users: formatNumber(missing.length), names })}`;
  }

  async handleRemove(): Promise<void> {
    const reason = this.reason.trim();
    if (!reason) {
      this.changeFailure = labels.Protect_NoReason;
      return;
    }
    const remove = this.removing.map(({ kind, value }) => ({ kind, value }));
    if (await this.change({ add: [], remove, reason, version: this.list!.version })) this.enter({ reason: "" });
  }

  /** Shows what others have changed meanwhile; if that can't be read, the list stays as it was. */
  async readAgain(): Promise<void> {
    const list = await callHost("LicenseMovesController.getProtectList").catch(() => null);
    if (list) this.list = list;
  }

  /** Makes a change, all or nothing; what was entered stays if it fails. */
  async change(change: ProtectChange): Promise<boolean> {
    this.focus.before(`[data-action=${change.add.length ? "add" : "remove"}]`, "[data-id=status]");
    this.busy = true;
    this.changeFailure = "";
    this.said = "";
    let done = false;
    try {
      this.list = await callHost("LicenseMovesController.changeProtectList", { change });
      this.selected = new Set();
      this.said = labels.Setup_Saved;
      done = true;
    } catch (error) {
      this.changeFailure = fill(labels.Setup_SaveFailed, { message: reduceErrors(error).message });
      await this.readAgain();
    }
    this.busy = false;
    return done;
  }
}
