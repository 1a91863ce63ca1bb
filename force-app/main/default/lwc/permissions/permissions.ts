import decide from "@salesforce/customPermission/Decide_License_Findings";
import manage from "@salesforce/customPermission/Manage_License_Optimizer";
import seePrices from "@salesforce/customPermission/View_License_Prices";

/**
 * What the user can do, so that a page neither saves nor offers what Apex would refuse. Apex checks the same custom permissions
 * (`LicenseAccess.cls`) and decides; locally everything is allowed.
 */
export const permissions = {
  /** Decide on findings and save scenarios. */
  decide: Boolean(decide),
  /** Manage the app: settings, jobs and messages. */
  manage: Boolean(manage),
  /** See prices, and the scenarios that contain them. */
  seePrices: Boolean(seePrices)
};
