import { LightningElement, api } from "lwc";
import type { Scope } from "c/licenseEngine";
import { WHOLE, isFiltered, type Tab } from "c/optimizerNavigation";
import { scopeText } from "c/words";
import { labels } from "./labels";

/** What the filter of all pages leaves of a tab. */
const TABS: Record<Tab, string> = {
  overview: labels.Scope_Tab_overview,
  actions: labels.Scope_Tab_actions,
  users: labels.Scope_Tab_users,
  populations: labels.Scope_Tab_populations,
  pools: labels.Scope_Tab_pools,
  rightSizing: labels.Scope_Tab_rightSizing,
  upgrades: labels.Scope_Tab_upgrades,
  moves: labels.Scope_Tab_moves,
  whatIf: labels.Scope_Tab_whatIf,
  evidence: labels.Scope_Tab_evidence,
  setup: labels.Scope_Tab_setup
};

/** What a site can't be applied to as it is. */
const SITE: Partial<Record<Tab, string>> = {
  overview: labels.Scope_SiteMoney,
  actions: labels.Scope_SiteMoney,
  populations: labels.Scope_SiteMoney,
  pools: labels.Scope_SiteMoney,
  rightSizing: labels.Scope_SiteProfiles,
  upgrades: labels.Scope_SiteProfiles,
  moves: labels.Scope_SitePlans,
  whatIf: labels.Scope_SiteMoney,
  evidence: labels.Scope_SiteMoney
};

/** Says above the numbers of a tab that they are filtered, by what, and what that means there; nothing without a filter. */
export default class ScopeNote extends LightningElement {
  @api scope: Scope = WHOLE;
  @api tab: Tab = "overview";

  labels = labels;

  get filtered(): boolean {
    return isFiltered(this.scope);
  }

  /** On paper the evidence stands alone, and its own head names the filter. */
  get look(): string {
    return this.tab === "evidence" ? "note screen" : "note";
  }

  get filter(): string {
    return scopeText(this.scope);
  }

  get sentences(): string {
    const site = this.scope.site === null ? "" : (SITE[this.tab] ?? "");
    return [TABS[this.tab], site].filter(Boolean).join(" ");
  }
}
