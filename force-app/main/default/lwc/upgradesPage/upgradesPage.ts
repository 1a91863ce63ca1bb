import { LightningElement, api } from "lwc";
import type { CohortSummary, EligibilityFacts, ProfileMap, Scope } from "c/licenseEngine";
import { cohortSummary, inScope, moveContext } from "c/licenseEngine";
import {
  cohortOfPlace,
  placeOfUsers,
  sameCohort,
  sameUsers,
  usersOfPlace,
  type ChosenUsers,
  type UserCohort
} from "c/users";
import ConfirmLeave from "c/confirmLeave";
import {
  FactReading,
  NOTHING_READ,
  callHost,
  onAnswer,
  type DecisionModel,
  type OptimizerModel,
  type Reading
} from "c/host";
import { fill, formatDate, formatNumber } from "c/format";
import {
  WHOLE,
  isFiltered,
  navigate,
  remember,
  verdictsOf,
  type Destination,
  type VerdictPlace
} from "c/optimizerNavigation";
import { unsavedWork } from "c/unsavedWork";
import { upgradeCases, upgradeTargets, type UpgradeCase } from "c/upgradeModel";
import { scopeText } from "c/words";
import { labels } from "./labels";

/** All verdicts, in the order of the users, from the first page on. */
const ALL: VerdictPlace = { status: null, sort: null, page: null, user: null };

/**
 * Verdicts on chosen users for one target license: what blocks the move, and what users would lose. Tells with `unsavedwork` whether changes of the profile
 * map would be lost.
 */
export default class UpgradesPage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  given: Scope = WHOLE;
  labels = labels;
  asked: Destination | null = null;
  chosen: ChosenUsers | null = null;
  reading: Reading = NOTHING_READ;
  license = "";
  cases: UpgradeCase[] = [];
  /** Which verdicts are listed. */
  listed: VerdictPlace = ALL;
  /** The group that the address names, until its users are chosen; null for none. */
  group: UserCohort | null = null;
  /** Whether the address was of users whom it can't name. */
  lost = false;
  /** User whose permissions are compared; empty for none. */
  compared = "";
  /** Whether the user can change the profile map. */
  mayMap = false;
  unsaved = false;
  work = unsavedWork(this);
  deafen = (): void => {};
  reader = new FactReading((reading) => this.show(reading));

  /** The filter of all pages: chosen users outside it are not shown. */
  @api
  get scope(): Scope {
    return this.given;
  }
  set scope(scope: Scope) {
    this.given = scope;
    if (this.reading.facts) this.judge();
  }

  /** The users that another page wants to check, or the group, the target and the list that the address names. */
  @api
  get destination(): Destination | null {
    return this.asked;
  }
  set destination(destination: Destination | null) {
    this.asked = destination;
    if (!destination) return;
    const { users, license } = destination;
    const group = cohortOfPlace(destination);
    const people = usersOfPlace(destination);
    this.lost = !users && !group && !people && !this.chosen && license !== null;
    if (users) this.begin(users);
    else if (sameCohort(group, this.chosen?.cohort) || sameUsers(people, this.chosen)) {
      this.listed = verdictsOf(destination);
      if (this.license === license) return;
      this.license = license ?? "";
      if (this.reading.facts) this.judge();
    } else if (group || people) this.follow(destination, group, people);
  }

  /** Reads the users whom an address names, and keeps its target and list. */
  async follow(place: Destination, group: UserCohort | null, people: ChosenUsers | null): Promise<void> {
    if (!(await this.mayLose())) return;
    this.license = place.license ?? "";
    this.listed = verdictsOf(place);
    if (people) this.take(people);
    else this.group = group;
  }

  override connectedCallback(): void {
    this.deafen = onAnswer("LicenseUpgradesController.saveProfileMap", (map) => {
      if (!this.unsaved && this.reading.facts) this.handleSaveMap({ detail: map } as CustomEvent<ProfileMap>);
    });
  }

  override disconnectedCallback(): void {
    this.deafen();
    this.work.drop();
    this.reader.stop();
  }

  get targets(): { label: string; value: string }[] {
    if (!this.facts) return [];
    return upgradeTargets(this.facts).map(({ license, users, free }) => ({
      value: license,
      label: fill(labels.Upgrades_Option, { license, users: formatNumber(users), free: formatNumber(free) })
    }));
  }

  /** The facts of the users in the filter; null until they are read. */
  get facts(): EligibilityFacts | null {
    const { facts } = this.reading;
    if (!facts || !isFiltered(this.given)) return facts;
    return { ...facts, users: facts.users.filter(inScope(this.model.audit, this.given)) };
  }

  /** Number of users outside the filter. */
  get outside(): number {
    const { facts } = this.reading;
    return facts ? facts.users.length - this.facts!.users.length : 0;
  }

  get hiddenText(): string {
    const { outside } = this;
    const all = this.reading.facts?.users.length ?? 0;
    return outside ? fill(labels.Upgrades_Hidden, { users: formatNumber(outside), all: formatNumber(all) }) : "";
  }

  get allHidden(): boolean {
    return this.outside > 0 && this.facts!.users.length === 0;
  }

  get nobody(): boolean {
    return this.reading.facts?.users.length === 0;
  }

  /** Whether there are verdicts: the target of a link is known before its users. */
  get judged(): boolean {
    return this.reading.facts !== null && this.license !== "";
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

  get mayOnlyLook(): boolean {
    return !this.mayMap;
  }

  /** Changes of the profile map go with the users that it is shown for. */
  async mayLose(): Promise<boolean> {
    return !this.unsaved || Boolean(await ConfirmLeave.open({ label: labels.Leave_Heading, size: "small" }));
  }

  take(users: ChosenUsers): void {
    this.tellUnsaved(false);
    this.chosen = users;
    this.group = null;
    this.lost = false;
    this.reader.read(users.ids);
  }

  /** Takes users for whom neither target nor list is chosen yet. */
  async begin(users: ChosenUsers): Promise<void> {
    if (!(await this.mayLose())) return;
    this.license = "";
    this.listed = ALL;
    this.take(users);
  }

  /** The users of the group that the address names keep its target and list. */
  handleChoose(event: CustomEvent<ChosenUsers>): void {
    const users = event.detail;
    if (sameCohort(this.group, users.cohort)) this.take(users);
    else this.begin(users);
  }

  handleUnsaved(event: CustomEvent<boolean>): void {
    this.tellUnsaved(event.detail);
  }

  tellUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.work.set(unsaved);
  }

  /** Lets the address name the group, the target and what is listed. */
  remember(): void {
    const license = this.license || null;
    remember(this, { tab: "upgrades", profile: null, ...placeOfUsers(this.chosen), license, ...this.listed });
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
    this.judge();
    this.remember();
    this.readRights();
  }

  /** Who may change the profile map; nobody where that can't be read. */
  async readRights(): Promise<void> {
    const settings = await callHost("LicenseMovesController.getMoveSettings").catch(() => null);
    this.mayMap = settings !== null && (settings.canApply || settings.cannotApply === "local");
  }

  judge(): void {
    const { facts, map } = this.reading;
    if (!this.allHidden) this.license = this.targetOf(upgradeTargets(this.facts!));
    this.cases = upgradeCases(this.facts!.users, moveContext(facts!), map!.entries, this.license);
    this.compared = "";
  }

  /** The chosen target, or the first one if it is none of these. */
  targetOf(targets: readonly { license: string }[]): string {
    return (targets.find(({ license }) => license === this.license) ?? targets[0])?.license ?? "";
  }

  handleChangeTarget(event: CustomEvent<{ value: string }>): void {
    this.license = event.detail.value;
    this.listed = ALL;
    this.judge();
    this.remember();
  }

  handleOpenBlocker(event: CustomEvent<string>): void {
    this.list({ ...ALL, status: `blocker:${event.detail}` });
  }

  handleList(event: CustomEvent<VerdictPlace>): void {
    this.list(event.detail);
  }

  list(listed: VerdictPlace): void {
    this.listed = listed;
    this.remember();
  }

  handleCompare(event: CustomEvent<string>): void {
    this.compared = event.detail;
  }

  handleSaveMap(event: CustomEvent<ProfileMap>): void {
    this.reading = { ...this.reading, map: event.detail };
    this.judge();
  }

  /** The chosen users in the filter: who is planned is who is shown. */
  get shownUsers(): ChosenUsers {
    const chosen = this.chosen!;
    if (!this.outside) return chosen;
    const shown = new Set(this.facts!.users.map(({ id }) => id));
    const { ids, loginDays, title } = chosen;
    return { ids: ids.filter((id) => shown.has(id)), loginDays, title: `${title} · ${scopeText(this.given)}` };
  }

  handlePlan(): void {
    const switches = this.cases.filter(({ verdict }) => verdict.status === "switch").length;
    const move = switches * 2 > this.cases.length ? "switch" : "upgrade";
    navigate(this, { tab: "moves", license: this.license, profile: null, users: this.shownUsers, move });
  }
}
