import decide from "@salesforce/customPermission/Decide_License_Findings";
import seePrices from "@salesforce/customPermission/View_License_Prices";

/**
 * What the person may do, so that a page neither writes nor offers what Apex would refuse. Apex asks for the same custom permissions
 * (`LicenseAccess.cls`) and decides; locally everything is allowed.
 */
export const permissions = {
  /** Decide on findings and keep scenarios. */
  decide: Boolean(decide),
  /** See prices, and the scenarios that carry them. */
  seePrices: Boolean(seePrices)
};
