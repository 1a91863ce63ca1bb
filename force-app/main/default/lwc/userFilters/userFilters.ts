import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { WHOLE } from "c/optimizerNavigation";
import { fill, formatMonth } from "c/format";
import { newestComplete } from "c/populationModel";
import { EVERYBODY, validDays, type UserFilter } from "c/users";
import { labels } from "./labels";
import { filterOptions, profileOptions, type FilterOptions } from "./options";

/** The filters of users; sends every valid change (`filterchange`, detail the whole filter). */
export default class UserFilters extends LightningElement {
  /** The filter of all pages: what it fixes can't be chosen here. */
  @api scope: Scope = WHOLE;

  labels = labels;
  options!: FilterOptions;
  source!: OptimizerModel;
  given: UserFilter = EVERYBODY;
  /** The filter as typed: sent only while it is valid. */
  typed: UserFilter = EVERYBODY;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.options = filterOptions(model.audit);
  }

  @api
  get filter(): UserFilter {
    return this.given;
  }
  set filter(filter: UserFilter) {
    this.given = filter;
    this.typed = filter;
  }

  get choosesLicense(): boolean {
    return this.scope.license === null;
  }

  get choosesSite(): boolean {
    return this.scope.site === null;
  }

  get profiles(): { label: string; value: string }[] {
    return profileOptions(this.source.facts.populations, this.scope.license ?? this.typed.license);
  }

  get daysText(): string {
    const month = newestComplete(this.source.audit);
    return month ? fill(labels.UserFilter_Days, { month: formatMonth(month) }) : labels.UserFilter_DaysUnknown;
  }

  get wrong(): string {
    return validDays(this.typed) ? "" : labels.UserFilter_Wrong;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const field = (event.target as HTMLElement).dataset.field as keyof UserFilter;
    const { value } = event.detail;
    const number = field === "minDays" || field === "maxDays";
    const changed = { ...this.typed, [field]: number ? (value === "" ? null : Number(value)) : value };
    // A profile belongs to one license: changing the license clears the profile.
    this.tell(field === "license" ? { ...changed, profile: "" } : changed);
  }

  handleClear(): void {
    this.tell(EVERYBODY);
  }

  tell(filter: UserFilter): void {
    this.typed = filter;
    if (validDays(filter)) this.dispatchEvent(new CustomEvent("filterchange", { detail: filter }));
  }
}
