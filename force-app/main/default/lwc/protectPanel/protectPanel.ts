import { LightningElement } from "lwc";
import type { ProtectChange, ProtectEntries, ProtectEntry, ProtectKind } from "c/licenseEngine";
import { callHost, latest } from "c/host";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatNumber } from "c/format";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";

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

  override connectedCallback(): void {
    this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get kinds(): { label: string; value: ProtectKind }[] {
    return KINDS.map((value) => ({ label: labels[`Protect_Kind_${value}`], value }));
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

  get cannotRemove(): boolean {
    return this.busy || !this.selected.size;
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
    const values = this.entered.split(/[\n\t;]/).map((value) => value.trim());
    const add = [...new Set(values.filter((value) => value !== ""))].map((value) => ({ kind: this.kind, value }));
    if (!add.length) {
      this.changeFailure = labels.Protect_Nothing;
      return;
    }
    if (await this.change({ add, remove: [], reason: null, version: null })) this.enter({ entered: "" });
  }

  async handleRemove(): Promise<void> {
    const reason = this.reason.trim();
    if (!reason) {
      this.changeFailure = labels.Protect_NoReason;
      return;
    }
    const remove = this.list!.entries.filter((entry) => this.selected.has(keyOf(entry))).map(({ kind, value }) => ({
      kind,
      value
    }));
    if (await this.change({ add: [], remove, reason, version: this.list!.version })) this.enter({ reason: "" });
  }

  /** Makes a change, all or nothing; what was entered stays if it fails. */
  async change(change: ProtectChange): Promise<boolean> {
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
    }
    this.busy = false;
    return done;
  }
}
