import { LightningElement, api } from "lwc";
import type { ProfileMap } from "c/licenseEngine";
import { targetLicenses } from "c/licenseEngine";
import { callHost, latest, onAnswer } from "c/host";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { labels } from "./labels";

/**
 * Which profile replaces which on a license, for any license that users can move to in place. Events: `mapread` (detail the `ProfileMap`), whenever it was
 * read or saved, and `unsavedchange` (detail true or false).
 */
export default class SetupPairs extends LightningElement {
  labels = labels;
  /** Null until read. */
  map: ProfileMap | null = null;
  failure: Failure | null = null;
  mayMap = false;
  /** The license that the user chose; empty for the first. */
  chosen = "";
  wanted = false;
  unsaved = false;
  deafen = (): void => {};
  reading = latest();

  /** Whether it is seen: many profiles take a while to compare, so that they show only when somebody looks, and stay. */
  @api
  get shown(): boolean {
    return this.wanted;
  }
  set shown(shown: boolean) {
    this.wanted ||= shown;
  }

  override connectedCallback(): void {
    this.handleLoad();
    // What was mapped on another page counts here, too; what is being edited here stays.
    this.deafen = onAnswer("LicenseUpgradesController.saveProfileMap", (map) => {
      if (!this.unsaved) this.take(map);
    });
  }

  override disconnectedCallback(): void {
    this.deafen();
    this.reading.drop();
  }

  get isReady(): boolean {
    return this.map !== null && this.wanted;
  }

  get readOnly(): boolean {
    return !this.mayMap;
  }

  /** Licenses that a profile of the org can move to in place. */
  get licenses(): { label: string; value: string }[] {
    const map = this.map!;
    const all = new Set(map.profiles.flatMap((profile) => targetLicenses(profile, map)));
    return [...all].sort((a, b) => a.localeCompare(b)).map((name) => ({ label: name, value: name }));
  }

  get license(): string {
    return this.chosen || (this.licenses[0]?.value ?? "");
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    this.failure = null;
    try {
      const [map, { canApply, cannotApply }] = await Promise.all([
        callHost("LicenseUpgradesController.getProfileMap"),
        callHost("LicenseMovesController.getMoveSettings")
      ]);
      if (!isLatest()) return;
      this.mayMap = canApply || cannotApply === "local";
      this.take(map);
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
  }

  handleLicense(event: CustomEvent<{ value: string }>): void {
    this.chosen = event.detail.value;
  }

  handleSaved(event: CustomEvent<ProfileMap>): void {
    this.take(event.detail);
  }

  handleUnsaved(event: CustomEvent<boolean>): void {
    this.unsaved = event.detail;
    this.dispatchEvent(new CustomEvent("unsavedchange", { detail: event.detail }));
  }

  take(map: ProfileMap): void {
    this.map = map;
    this.dispatchEvent(new CustomEvent("mapread", { detail: map }));
  }
}
