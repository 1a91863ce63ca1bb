// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Effect_Heading from "@salesforce/label/c.LO_Effect_Heading";
import NoAccess_Title from "@salesforce/label/c.LO_NoAccess_Title";
import No_Access_Setup from "@salesforce/label/c.LO_No_Access_Setup";
import No_Access_Terms from "@salesforce/label/c.LO_No_Access_Terms";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Setup_SaveFailed from "@salesforce/label/c.LO_Setup_SaveFailed";
import Setup_Saved from "@salesforce/label/c.LO_Setup_Saved";
import Terms_Add from "@salesforce/label/c.LO_Terms_Add";
import Terms_Choice from "@salesforce/label/c.LO_Terms_Choice";
import Terms_Counts from "@salesforce/label/c.LO_Terms_Counts";
import Terms_CountsEntered from "@salesforce/label/c.LO_Terms_CountsEntered";
import Terms_CountsFile from "@salesforce/label/c.LO_Terms_CountsFile";
import Terms_FromFile from "@salesforce/label/c.LO_Terms_FromFile";
import Terms_Heading from "@salesforce/label/c.LO_Terms_Heading";
import Terms_LicenseUnknown from "@salesforce/label/c.LO_Terms_LicenseUnknown";
import Terms_More from "@salesforce/label/c.LO_Terms_More";
import Terms_None from "@salesforce/label/c.LO_Terms_None";
import Terms_NoneAction from "@salesforce/label/c.LO_Terms_NoneAction";
import Terms_NoneWhy from "@salesforce/label/c.LO_Terms_NoneWhy";
import Terms_Note from "@salesforce/label/c.LO_Terms_Note";
import Terms_Paste from "@salesforce/label/c.LO_Terms_Paste";
import Terms_PasteColumns from "@salesforce/label/c.LO_Terms_PasteColumns";
import Terms_PasteEmpty from "@salesforce/label/c.LO_Terms_PasteEmpty";
import Terms_PasteHelp from "@salesforce/label/c.LO_Terms_PasteHelp";
import Terms_PasteHere from "@salesforce/label/c.LO_Terms_PasteHere";
import Terms_PasteRefused from "@salesforce/label/c.LO_Terms_PasteRefused";
import Terms_PasteTake from "@salesforce/label/c.LO_Terms_PasteTake";
import Terms_Pasted from "@salesforce/label/c.LO_Terms_Pasted";
import Terms_PricesNote from "@salesforce/label/c.LO_Terms_PricesNote";
import Terms_Save from "@salesforce/label/c.LO_Terms_Save";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_DownloadCsv,
  Common_Prices,
  Effect_Heading,
  NoAccess_Title,
  No_Access_Setup,
  No_Access_Terms,
  Seats_TrueDown_unknown,
  Setup_SaveFailed,
  Setup_Saved,
  Terms_Add,
  Terms_Choice,
  Terms_Counts,
  Terms_CountsEntered,
  Terms_CountsFile,
  Terms_FromFile,
  Terms_Heading,
  Terms_LicenseUnknown,
  Terms_More,
  Terms_None,
  Terms_NoneAction,
  Terms_NoneWhy,
  Terms_Note,
  Terms_Paste,
  Terms_PasteColumns,
  Terms_PasteEmpty,
  Terms_PasteHelp,
  Terms_PasteHere,
  Terms_PasteRefused,
  Terms_PasteTake,
  Terms_Pasted,
  Terms_PricesNote,
  Terms_Save
};
