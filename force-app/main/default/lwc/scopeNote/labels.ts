// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Scope_Filtered from "@salesforce/label/c.LO_Scope_Filtered";
import Scope_Heading from "@salesforce/label/c.LO_Scope_Heading";
import Scope_SiteMoney from "@salesforce/label/c.LO_Scope_SiteMoney";
import Scope_SitePlans from "@salesforce/label/c.LO_Scope_SitePlans";
import Scope_SiteProfiles from "@salesforce/label/c.LO_Scope_SiteProfiles";
import Scope_Tab_actions from "@salesforce/label/c.LO_Scope_Tab_actions";
import Scope_Tab_evidence from "@salesforce/label/c.LO_Scope_Tab_evidence";
import Scope_Tab_moves from "@salesforce/label/c.LO_Scope_Tab_moves";
import Scope_Tab_overview from "@salesforce/label/c.LO_Scope_Tab_overview";
import Scope_Tab_pools from "@salesforce/label/c.LO_Scope_Tab_pools";
import Scope_Tab_populations from "@salesforce/label/c.LO_Scope_Tab_populations";
import Scope_Tab_rightSizing from "@salesforce/label/c.LO_Scope_Tab_rightSizing";
import Scope_Tab_setup from "@salesforce/label/c.LO_Scope_Tab_setup";
import Scope_Tab_upgrades from "@salesforce/label/c.LO_Scope_Tab_upgrades";
import Scope_Tab_users from "@salesforce/label/c.LO_Scope_Tab_users";
import Scope_Tab_whatIf from "@salesforce/label/c.LO_Scope_Tab_whatIf";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Scope_Filtered,
  Scope_Heading,
  Scope_SiteMoney,
  Scope_SitePlans,
  Scope_SiteProfiles,
  Scope_Tab_actions,
  Scope_Tab_evidence,
  Scope_Tab_moves,
  Scope_Tab_overview,
  Scope_Tab_pools,
  Scope_Tab_populations,
  Scope_Tab_rightSizing,
  Scope_Tab_setup,
  Scope_Tab_upgrades,
  Scope_Tab_users,
  Scope_Tab_whatIf
};
