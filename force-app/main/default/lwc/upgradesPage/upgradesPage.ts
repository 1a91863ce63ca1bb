import { LightningElement, api } from "lwc";
import type { CohortSummary, ProfileMap } from "c/licenseEngine";
import { cohortSummary, moveContext } from "c/licenseEngine";
import type { ChosenUsers } from "c/users";
import { FactReading, NOTHING_READ, type DecisionModel, type OptimizerModel, type Reading } from "c/host";
import { fill, formatDate, formatNumber } from "c/format";
import { navigate, type Destination } from "c/optimizerNavigation";
import { upgradeCases, upgradeTargets, type CaseFilter, type UpgradeCase } from "c/upgradeModel";
import { labels } from "./labels";

/** Verdicts on chosen users for one target license: what blocks the move, and what users would lose. */
export default class UpgradesPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  asked: Destination | null = null;
  chosen: ChosenUsers | null = null;
  reading: Reading = NOTHING_READ;
  license = "";
  cases: UpgradeCase[] = [];
  filter: CaseFilter = "";
  /** User whose permissions are compared; empty for none. */
  compared = "";
  reader = new FactReading((reading) => this.show(reading));

  /** The users that another page wants to check. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (destination?.users) this.take(destination.users);
  }

  override disconnectedCallback(): void {
    this.reader.stop();
  }

  get targets(): { label: string; value: string }[] {
    if (!this.reading.facts) return [];
    return upgradeTargets(this.reading.facts).map(({ license, users, free }) => ({
      value: license,
      label: fill(labels.Upgrades_Option, { license, users: formatNumber(users), free: formatNumber(free) })
    }));
  }

  get nobody(): boolean {
    return this.reading.facts?.users.length === 0;
  }

  get summary(): CohortSummary {
    return cohortSummary(
      this.license,
      this.cases.map(({ verdict }) => verdict)
    );
  }

  get asOf(): string {
    return fill(labels.Upgrades_AsOf, { date: formatDate(this.reading.facts!.asOf) });
  }

  get missing(): number {
    return this.reading.facts!.missing.length;
  }

  get readingText(): string {
    const { done } = this.reading;
    return fill(labels.Common_ReadingFacts, { done: formatNumber(done), all: formatNumber(this.chosen!.ids.length) });
  }

  get percent(): number {
    return Math.round((100 * this.reading.done) / Math.max(1, this.chosen!.ids.length));
  }

  take(users: ChosenUsers): void {
    this.chosen = users;
    this.license = "";
    this.reader.read(users.ids);
  }

  handleChoose(event: CustomEvent<ChosenUsers>): void {
    this.take(event.detail);
  }

  handleRetry(): void {
    this.reader.read(this.chosen!.ids);
  }

  handleCancel(): void {
    this.reader.stop();
    this.chosen = null;
  }

  show(reading: Reading): void {
    this.reading = reading;
    if (!reading.facts) return;
    this.license = this.license || (upgradeTargets(reading.facts)[0]?.license ?? "");
    this.judge();
  }

  judge(): void {
    const { facts, map } = this.reading;
    this.cases = upgradeCases(facts!.users, moveContext(facts!), map!.entries, this.license);
    this.filter = "";
    this.compared = "";
  }

  handleChangeTarget(event: CustomEvent<{ value: string }>): void {
    this.license = event.detail.value;
    this.judge();
  }

  handleOpenBlocker(event: CustomEvent<string>): void {
    this.filter = `blocker:${event.detail}`;
  }

  handleCompare(event: CustomEvent<string>): void {
    this.compared = event.detail;
  }

  handleSaveMap(event: CustomEvent<ProfileMap>): void {
    this.reading = { ...this.reading, map: event.detail };
    this.judge();
  }

  handlePlan(): void {
    const switches = this.cases.filter(({ verdict }) => verdict.status === "switch").length;
    const move = switches * 2 > this.cases.length ? "switch" : "upgrade";
    navigate(this, { tab: "moves", license: this.license, profile: null, users: this.chosen, move });
  }
}
