import { LightningElement, api } from "lwc";
import type { PopulationFact, Scope } from "c/licenseEngine";
import { inScope } from "c/licenseEngine";
import { MOST_LINKED, isLinked, type ChosenUsers, type UserCohort } from "c/users";
import { latest, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatNumber, plural } from "c/format";
import { keepFocus } from "c/keepFocus";
import { WHOLE } from "c/optimizerNavigation";
import { reduceErrors } from "c/reduceErrors";
import { chooseCohort, chooseList, type Choice } from "./choose";
import { labels } from "./labels";
import { howOptions, licenseOptions, profileOptions, suggestionOptions, type How } from "./options";

const EVERYBODY: UserCohort = { license: "", profile: "", suggestion: "", search: "" };

/** Chooses users: a group, a list of usernames or Ids, or those of another page; sends the users (`userschosen`, detail `ChosenUsers`). */
export default class UserChooser extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  /** The filter of all pages: groups keep to it, and what it fixes can't be chosen here. */
  @api scope: Scope = WHOLE;
  /** Whether it is a part of a card that has a heading of its own. */
  @api plain = false;

  /** Whether an address names the users in another way, such as by their finding. */
  @api linked = false;

  labels = labels;
  suggestions = suggestionOptions;
  current: ChosenUsers | null = null;
  asked: UserCohort | null = null;
  /** Users of another page that no group describes. */
  handed: ChosenUsers | null = null;
  /** True from sending a choice until it comes back as the current one. */
  sent = false;
  how: How = "cohort";
  cohort = EVERYBODY;
  text = "";
  /** Number of users read so far; null while nothing is being read. */
  read: number | null = null;
  said = "";
  /** True after the user was refused for a missing permission: trying again can't help. */
  denied = false;
  reading = latest();
  focus = keepFocus(this);

  /** The current choice; null before the first one. The filters show what another page chose. */
  @api
  get chosen(): ChosenUsers | null {
    return this.current;
  }
  set chosen(chosen: ChosenUsers | null) {
    this.current = chosen;
    const own = this.sent;
    this.sent = false;
    if (own || !chosen) return;
    this.said = "";
    this.cohort = chosen.cohort ?? EVERYBODY;
    this.handed = chosen.cohort ? null : chosen;
    this.how = chosen.cohort ? "cohort" : "handed";
  }

  /** A group to read at once, such as that of a link; null for none. */
  @api
  get group(): UserCohort | null {
    return this.asked;
  }
  set group(group: UserCohort | null) {
    this.asked = group;
    if (!group) return;
    this.how = "cohort";
    this.cohort = group;
    if (this.isConnected) this.handleUse();
  }

  override connectedCallback(): void {
    if (this.asked) this.handleUse();
  }

  override renderedCallback(): void {
    this.focus.rendered(this.busy);
  }

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get titled(): boolean {
    return !this.plain;
  }

  get cardStyle(): string {
    return this.plain ? "" : "slds-card slds-p-around_medium";
  }

  /** The button is the main one only until somebody is chosen. */
  get useVariant(): string {
    return this.plain && this.current ? "neutral" : "brand";
  }

  get ways(): object[] {
    return howOptions(this.handed !== null);
  }

  get byCohort(): boolean {
    return this.how === "cohort";
  }

  get byList(): boolean {
    return this.how === "usernames";
  }

  get busy(): boolean {
    return this.read !== null;
  }

  get cannotUse(): boolean {
    return this.busy || this.denied;
  }

  get choosesLicense(): boolean {
    return this.scope.license === null;
  }

  get licenses(): object[] {
    return licenseOptions(this.populations);
  }

  get profiles(): object[] {
    return profileOptions(this.populations, this.scope.license ?? this.cohort.license);
  }

  /** Those in the filter. */
  get populations(): PopulationFact[] {
    return this.model.facts.populations.filter(inScope(this.model.audit, this.scope));
  }

  get status(): string {
    if (this.read !== null) return fill(labels.Chooser_Reading, { users: formatNumber(this.read) });
    if (!this.current) return "";
    const { ids, title } = this.current;
    return fill(plural(ids.length, { one: labels.Chooser_One, other: labels.Chooser_Chosen }), {
      users: formatNumber(ids.length),
      title
    });
  }

  /** That a link does not keep the choice; empty if it does. */
  get notLinked(): string {
    const { current, linked, busy } = this;
    return busy || linked || !current || isLinked(current)
      ? ""
      : fill(labels.Chooser_NotLinked, { most: formatNumber(MOST_LINKED) });
  }

  get suggested(): string {
    const suggestions = this.busy ? undefined : this.current?.suggestions;
    return suggestions ? fill(labels.Chooser_Suggested, { suggestions }) : "";
  }

  handleChangeHow(event: CustomEvent<{ value: How }>): void {
    this.how = event.detail.value;
    this.said = "";
    this.denied = false;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field as keyof UserCohort;
    const changed = { ...this.cohort, [field]: event.detail.value };
    // A profile belongs to one license: changing the license clears the profile.
    this.cohort = field === "license" ? { ...changed, profile: "" } : changed;
  }

  handleType(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
  }

  async handleOpen(event: CustomEvent<{ files: File[] }>): Promise<void> {
    const [file] = event.detail.files;
    if (file) this.text = await file.text();
  }

  handleCancel(): void {
    this.focus.before("[data-action=use]");
    this.reading.drop();
    this.read = null;
  }

  async choose(isLatest: () => boolean): Promise<Choice> {
    if (this.how === "handed") return { users: this.handed, said: "" };
    if (this.how === "usernames") return chooseList(this.text);
    return chooseCohort(this.cohort, this.scope, this.decisions.context, (users) => {
      if (isLatest()) this.read = users;
      return isLatest();
    });
  }

  async handleUse(): Promise<void> {
    this.focus.before("[data-action=use]");
    const isLatest = this.reading.begin();
    this.read = 0;
    this.said = "";
    let choice: Choice;
    try {
      choice = await this.choose(isLatest);
    } catch (error) {
      const { message, noAccess } = reduceErrors(error);
      if (isLatest()) this.denied = noAccess;
      choice = { users: null, said: fill(labels.Chooser_Failed, { message }) };
    }
    if (!isLatest()) return;
    this.read = null;
    this.said = choice.said;
    if (!choice.users) return;
    this.sent = true;
    this.dispatchEvent(new CustomEvent("userschosen", { detail: choice.users }));
  }
}
