import { LightningElement, api } from "lwc";
import type { Audit, Scope } from "c/licenseEngine";
import { inScope } from "c/licenseEngine";
import { chooseScope, isFiltered, WHOLE } from "c/optimizerNavigation";
import { sitesOf } from "c/populationModel";
import { fill } from "c/format";
import { scopeText } from "c/words";
import { labels } from "./labels";

type Part = keyof Scope;
type Option = { label: string; value: string };

const PILLS: Record<Part, { text: string; remove: string }> = {
  license: { text: labels.Scope_License, remove: labels.Scope_RemoveLicense },
  site: { text: labels.Scope_Site, remove: labels.Scope_RemoveSite }
};

/** The filter of all pages: a pill for the license and for the site, and where to choose them. Asks for another scope as `scopechange`. */
export default class ScopeBar extends LightningElement {
  @api audit!: Audit;
  @api scope: Scope = WHOLE;

  labels = labels;
  choosing = false;

  get filtered(): boolean {
    return isFiltered(this.scope);
  }

  get license(): string {
    return this.scope.license ?? "";
  }

  get site(): string {
    return this.scope.site ?? "";
  }

  get expanded(): string {
    return String(this.choosing);
  }

  get pills(): { part: Part; text: string; remove: string }[] {
    return (["license", "site"] as const).flatMap((part) => {
      const name = this.scope[part];
      return name === null ? [] : [{ part, text: fill(PILLS[part].text, { name }), remove: PILLS[part].remove }];
    });
  }

  /** The filter as it is told when it changes. */
  get said(): string {
    return this.filtered ? fill(labels.Scope_Is, { filter: scopeText(this.scope) }) : "";
  }

  /** Licenses with logins on the chosen site. */
  get licenses(): Option[] {
    const fits = inScope(this.audit, { license: null, site: this.scope.site });
    return optionsOf(
      labels.Common_AllLicenses,
      this.audit.licenses.map(({ name }) => name).filter((license) => fits({ license }))
    );
  }

  /** Sites with logins of the chosen license. */
  get sites(): Option[] {
    const { license } = this.scope;
    return optionsOf(labels.Common_AllSites, [
      ...sitesOf({ usage: this.audit.usage.filter((row) => license === null || row.license === license) }).values()
    ]);
  }

  /** A site without a login history has nothing to choose. */
  get hasSites(): boolean {
    return this.sites.length > 1;
  }

  handleToggle(): void {
    this.choosing = !this.choosing;
  }

  handleChoose(event: CustomEvent<{ value: string }>): void {
    const part = (event.target as HTMLElement).dataset.part as Part;
    chooseScope(this, { ...this.scope, [part]: event.detail.value || null });
  }

  /** What was focused goes with its pill. */
  handleRemove(event: Event): void {
    const part = (event.currentTarget as HTMLElement).dataset.part as Part;
    this.change({ ...this.scope, [part]: null });
  }

  handleClear(): void {
    this.change(WHOLE);
  }

  change(scope: Scope): void {
    (this.refs!.toggle as HTMLElement).focus();
    chooseScope(this, scope);
  }
}

function optionsOf(all: string, names: readonly string[]): Option[] {
  return [{ label: all, value: "" }, ...names.map((name) => ({ label: name, value: name }))];
}
