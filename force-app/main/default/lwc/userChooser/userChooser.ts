import { LightningElement, api } from "lwc";
import type { ChosenUsers } from "c/users";
import { latest, type DecisionModel, type OptimizerModel } from "c/host";
import { fill, formatNumber, plural } from "c/format";
import { reduceErrors } from "c/reduceErrors";
import { chooseCohort, chooseUsernames, type Choice, type Cohort } from "./choose";
import { labels } from "./labels";
import { howOptions, licenseOptions, profileOptions, suggestionOptions } from "./options";

/** Chooses users: a group or a list of usernames; sends the users (`userschosen`, detail `ChosenUsers`). */
export default class UserChooser extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;
  /** The current choice; null before the first one. */
  @api chosen: ChosenUsers | null = null;

  labels = labels;
  options = { how: howOptions, suggestions: suggestionOptions };
  how = "cohort";
  cohort: Cohort = { license: "", profile: "", suggestion: "" };
  text = "";
  /** Number of users read so far; null while nothing is being read. */
  read: number | null = null;
  said = "";
  /** True after the user was refused for a missing permission: trying again can't help. */
  denied = false;
  reading = latest();

  override disconnectedCallback(): void {
    this.reading.drop();
  }

  get byCohort(): boolean {
    return this.how === "cohort";
  }

  get busy(): boolean {
    return this.read !== null;
  }

  get cannotUse(): boolean {
    return this.busy || this.denied;
  }

  get licenses(): object[] {
    return licenseOptions(this.model.facts.populations);
  }

  get profiles(): object[] {
    return profileOptions(this.model.facts.populations, this.cohort.license);
  }

  get status(): string {
    if (this.read !== null) return fill(labels.Chooser_Reading, { users: formatNumber(this.read) });
    if (!this.chosen) return "";
    const { ids, title } = this.chosen;
    return fill(plural(ids.length, { one: labels.Chooser_One, other: labels.Chooser_Chosen }), {
      users: formatNumber(ids.length),
      title
    });
  }

  get suggested(): string {
    const suggestions = this.busy ? undefined : this.chosen?.suggestions;
    return suggestions ? fill(labels.Chooser_Suggested, { suggestions }) : "";
  }

  handleChangeHow(event: CustomEvent<{ value: string }>): void {
    this.how = event.detail.value;
    this.said = "";
    this.denied = false;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field as keyof Cohort;
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
    this.reading.drop();
    this.read = null;
  }

  async handleUse(): Promise<void> {
    const isLatest = this.reading.begin();
    this.read = 0;
    this.said = "";
    let choice: Choice;
    try {
      choice = this.byCohort
        ? await chooseCohort(this.cohort, this.decisions.context, (users) => {
            if (isLatest()) this.read = users;
            return isLatest();
          })
        : await chooseUsernames(this.text);
    } catch (error) {
      const { message, noAccess } = reduceErrors(error);
      if (isLatest()) this.denied = noAccess;
      choice = { users: null, said: fill(labels.Chooser_Failed, { message }) };
    }
    if (!isLatest()) return;
    this.read = null;
    this.said = choice.said;
    if (choice.users) this.dispatchEvent(new CustomEvent("userschosen", { detail: choice.users }));
  }
}
