// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_AllLicenses from "@salesforce/label/c.LO_Common_AllLicenses";
import Common_AllSites from "@salesforce/label/c.LO_Common_AllSites";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Site from "@salesforce/label/c.LO_Common_Site";
import Scope_Choose from "@salesforce/label/c.LO_Scope_Choose";
import Scope_ClearAll from "@salesforce/label/c.LO_Scope_ClearAll";
import Scope_Filtered from "@salesforce/label/c.LO_Scope_Filtered";
import Scope_Heading from "@salesforce/label/c.LO_Scope_Heading";
import Scope_Is from "@salesforce/label/c.LO_Scope_Is";
import Scope_License from "@salesforce/label/c.LO_Scope_License";
import Scope_RemoveLicense from "@salesforce/label/c.LO_Scope_RemoveLicense";
import Scope_RemoveSite from "@salesforce/label/c.LO_Scope_RemoveSite";
import Scope_Site from "@salesforce/label/c.LO_Scope_Site";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_AllLicenses,
  Common_AllSites,
  Common_License,
  Common_Site,
  Scope_Choose,
  Scope_ClearAll,
  Scope_Filtered,
  Scope_Heading,
  Scope_Is,
  Scope_License,
  Scope_RemoveLicense,
  Scope_RemoveSite,
  Scope_Site
};
