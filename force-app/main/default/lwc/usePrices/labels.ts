// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_After from "@salesforce/label/c.LO_Common_After";
import Common_Before from "@salesforce/label/c.LO_Common_Before";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_License from "@salesforce/label/c.LO_Common_License";
import No_Access_Setup from "@salesforce/label/c.LO_No_Access_Setup";
import Setup_SaveFailed from "@salesforce/label/c.LO_Setup_SaveFailed";
import UsePrices_Contract from "@salesforce/label/c.LO_UsePrices_Contract";
import UsePrices_Explain from "@salesforce/label/c.LO_UsePrices_Explain";
import UsePrices_FileCounts from "@salesforce/label/c.LO_UsePrices_FileCounts";
import UsePrices_Heading from "@salesforce/label/c.LO_UsePrices_Heading";
import UsePrices_Nothing from "@salesforce/label/c.LO_UsePrices_Nothing";
import UsePrices_Save from "@salesforce/label/c.LO_UsePrices_Save";
import UsePrices_Unreadable from "@salesforce/label/c.LO_UsePrices_Unreadable";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_After,
  Common_Before,
  Common_Cancel,
  Common_License,
  No_Access_Setup,
  Setup_SaveFailed,
  UsePrices_Contract,
  UsePrices_Explain,
  UsePrices_FileCounts,
  UsePrices_Heading,
  UsePrices_Nothing,
  UsePrices_Save,
  UsePrices_Unreadable
};
