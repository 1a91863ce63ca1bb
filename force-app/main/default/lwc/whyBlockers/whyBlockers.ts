import { LightningElement, api } from "lwc";
import type { Finding, MissingPair, MoveSettings, ProfileMap } from "c/licenseEngine";
import { callHost, latest, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatNumber } from "c/format";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { missingPairOf, protectedNames, seatsText } from "./blockers";
import { labels } from "./labels";

/** Most names shown of users on the protect list: a plan has them all. */
const SHOWN = 50;

/** What keeps the users of a finding from moving, each with its fix in place: a missing profile, no free seats, the protect list. */
export default class WhyBlockers extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  of!: Finding;
  /** Null until read. */
  map: ProfileMap | null = null;
  settings: MoveSettings | null = null;
  /** Names of users on the protect list; null until read. */
  kept: string[] | null = null;
  busy = false;
  failure: Failure | null = null;
  reading = latest();

  @api
  get finding(): Finding {
    return this.of;
  }
  set finding(finding: Finding) {
    const another = this.of?.id !== finding.id;
    this.of = finding;
    if (another) this.handleLoad();
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get pairs(): MissingPair[] {
    const pair = this.map && missingPairOf(this.of, this.map);
    return pair ? [pair] : [];
  }

  get mayMap(): boolean {
    return this.settings?.canApply === true || this.settings?.cannotApply === "local";
  }

  get seats(): string {
    return seatsText(this.of, this.model);
  }

  get protectedText(): string {
    if (!this.kept?.length) return "";
    return fill(labels.Why_Protected, {
      count: formatNumber(this.kept.length),
      users: formatNumber(this.of.users),
      names: this.kept.slice(0, SHOWN).join(", ")
    });
  }

  /** Nothing is in the way. */
  get clear(): boolean {
    return this.kept !== null && !this.pairs.length && !this.seats && !this.protectedText;
  }

  get problem(): string {
    return this.failure ? fill(labels.Why_BlockersFailed, { message: this.failure.message }) : "";
  }

  get canRetry(): boolean {
    return this.failure?.noAccess === false;
  }

  async handleLoad(): Promise<void> {
    const isLatest = this.reading.begin();
    Object.assign(this, { map: null, settings: null, kept: null, failure: null, busy: true });
    try {
      const [map, settings] = await Promise.all([
        callHost("LicenseUpgradesController.getProfileMap"),
        callHost("LicenseMovesController.getMoveSettings")
      ]);
      if (!isLatest()) return;
      Object.assign(this, { map, settings });
      if (!settings.protect) throw new Error(labels.No_Access_Protect_List);
      const kept = await protectedNames(this.of, settings.protect, this.decisions.context, isLatest);
      if (isLatest()) this.kept = kept;
    } catch (error) {
      if (isLatest()) this.failure = reduceErrors(error);
    }
    if (isLatest()) this.busy = false;
  }

  handleMapped(event: CustomEvent<ProfileMap>): void {
    this.map = event.detail;
  }
}
