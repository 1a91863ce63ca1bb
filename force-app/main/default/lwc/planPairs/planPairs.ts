import { LightningElement, api } from "lwc";
import type { MissingPair, ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { fill, formatNumber, plural } from "c/format";
import { mapProfiles } from "c/host";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";
import { chosenEntries, pairRows, type PairRow } from "./rows";

/** The profiles that users of a plan wait for, each with its suggestion chosen; maps them all at once (`mapsave`, detail the map as saved). */
export default class PlanPairs extends LightningElement {
  /** Most users first. */
  @api pairs: readonly MissingPair[] = [];
  @api map!: ProfileMap;
  /** Whether the user can change the profile map. */
  @api mayMap = false;

  labels = labels;
  /** Profiles that the user chose, by pair; an empty one clears the suggestion. */
  chosen: Record<string, string> = {};
  busy = false;
  failure = "";

  get rows(): PairRow[] {
    return pairRows(this.pairs, this.map, this.chosen);
  }

  get entries(): ProfileMapEntry[] {
    return chosenEntries(this.pairs, this.rows);
  }

  get cannotSave(): boolean {
    return this.busy || this.entries.length === 0;
  }

  /** Before a profile is chosen the button is closed, and says what it will do for all. */
  get saveText(): string {
    const count = this.entries.length || this.pairs.length;
    return fill(plural(count, { one: labels.PlanPairs_SaveOne, other: labels.PlanPairs_Save }), {
      count: formatNumber(count)
    });
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    const { pair } = (event.target as HTMLElement).dataset;
    this.chosen = { ...this.chosen, [pair!]: event.detail.value };
  }

  async handleSave(): Promise<void> {
    this.busy = true;
    this.failure = "";
    try {
      this.dispatchEvent(new CustomEvent("mapsave", { detail: await mapProfiles(this.entries) }));
    } catch (error) {
      this.failure = fill(labels.MapEditor_Failed, { message: reduceErrors(error).message });
    }
    this.busy = false;
  }
}
