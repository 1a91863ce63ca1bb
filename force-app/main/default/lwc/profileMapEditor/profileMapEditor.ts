import { LightningElement, api } from "lwc";
import type { ProfileMap, ProfileMapEntry, ProfileMapSuggestion } from "c/licenseEngine";
import { checkProfileMap } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { keepFocus } from "c/keepFocus";
import { mapProfiles } from "c/host";
import { reduceErrors } from "c/reduceErrors";
import { unsavedChange } from "c/unsavedWork";
import { labels } from "./labels";
import { keyOf, mapRows, otherProblems, suggestionsFor, withEntry, type MapRow } from "./rows";

/** Number of rows shown at first. */
const PAGE = 25;

/**
 * Which profile of a license replaces which current profile. Events: `mapsave` (detail the `ProfileMap` as saved), and `unsavedchange` (detail true or
 * false).
 */
export default class ProfileMapEditor extends LightningElement {
  @api license = "";
  /** Whether the user can only look at the map. */
  @api readOnly = false;

  labels = labels;
  saved!: ProfileMap;
  /** As edited. */
  entries: ProfileMapEntry[] = [];
  shown = PAGE;
  busy = false;
  unsaved = false;
  tell = unsavedChange(this);
  said = "";
  failure = "";

  focus = keepFocus(this);

  override renderedCallback(): void {
    this.focus.rendered();
  }

  @api
  get map(): ProfileMap {
    return this.saved;
  }
  set map(map: ProfileMap) {
    this.take(map);
  }

  get edited(): ProfileMap {
    return { ...this.saved, entries: this.entries };
  }

  get texts(): Record<"heading" | "note" | "to", string> {
    const { license } = this;
    return {
      heading: fill(labels.MapEditor_Heading, { license }),
      note: fill(labels.MapEditor_Note, { license }),
      to: fill(labels.MapEditor_To, { license })
    };
  }

  get allRows(): MapRow[] {
    return mapRows(this.edited, this.license);
  }

  get rows(): MapRow[] {
    return this.allRows.slice(0, this.shown);
  }

  get hasMore(): boolean {
    return this.allRows.length > this.shown;
  }

  /** Why there is nothing to map; empty if there is. */
  get empty(): string {
    const { license } = this;
    if (!this.allRows.length) return fill(labels.MapEditor_Nobody, { license });
    const some = this.saved.profiles.some((profile) => profile.license.toLowerCase() === license.toLowerCase());
    return some ? "" : fill(labels.MapEditor_NoProfiles, { license });
  }

  get others(): { key: string; text: string; remove: string }[] {
    return otherProblems(this.edited, this.license).map((one) => ({
      ...one,
      remove: fill(labels.MapEditor_Remove, { name: one.text })
    }));
  }

  get suggestText(): string {
    const { length } = this.sureSuggestions;
    return length ? fill(labels.MapEditor_Suggest, { count: formatNumber(length) }) : "";
  }

  /** Those by name: that a profile is the only one there is shown, and never taken for the user. */
  get sureSuggestions(): ProfileMapSuggestion[] {
    return suggestionsFor(this.edited, this.license).filter(({ by }) => by === "name");
  }

  get wrong(): string {
    const { length } = checkProfileMap(this.edited).filter(({ problems }) => problems.length);
    return length ? fill(labels.MapEditor_Wrong, { count: formatNumber(length) }) : "";
  }

  get isWrong(): boolean {
    return this.wrong !== "";
  }

  get locked(): boolean {
    return this.busy || this.readOnly;
  }

  take(map: ProfileMap): void {
    this.saved = map;
    this.change([...map.entries]);
  }

  edit(entries: ProfileMapEntry[]): void {
    this.change(entries);
    this.said = "";
    this.failure = "";
  }

  change(entries: ProfileMapEntry[]): void {
    this.entries = entries;
    const keys = (all: readonly ProfileMapEntry[]) => all.map(keyOf).sort().join("\n");
    this.unsaved = keys(entries) !== keys(this.saved.entries);
    this.tell(this.unsaved);
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const from = (event.target as HTMLElement).dataset.profile!;
    this.edit(withEntry(this.entries, from, this.license, event.detail.value));
  }

  handleSuggest(): void {
    this.focus.before("[data-action=suggest]", "[data-profile]");
    this.edit([...this.entries, ...this.sureSuggestions.map(({ entry }) => entry)]);
  }

  handleRemove(event: Event): void {
    const { key } = (event.target as HTMLElement).dataset;
    this.focus.before("[data-action=remove]", "[data-profile]");
    this.edit(this.entries.filter((entry) => keyOf(entry) !== key));
  }

  handleUndo(): void {
    this.edit([...this.saved.entries]);
  }

  handleMore(): void {
    this.focus.before("[data-action=more]", "[data-profile]");
    this.shown += PAGE;
  }

  async handleSave(): Promise<void> {
    this.busy = true;
    this.failure = "";
    try {
      this.take(await mapProfiles(this.entries, this.saved.entries));
      this.said = labels.MapEditor_Saved;
      this.dispatchEvent(new CustomEvent("mapsave", { detail: this.saved }));
    } catch (error) {
      this.failure = fill(labels.MapEditor_Failed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
