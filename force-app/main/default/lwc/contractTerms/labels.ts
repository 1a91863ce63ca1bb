// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Effect_Heading from "@salesforce/label/c.LO_Effect_Heading";
import Evidence_column_quantity from "@salesforce/label/c.LO_Evidence_column_quantity";
import Evidence_value_list from "@salesforce/label/c.LO_Evidence_value_list";
import MapEditor_Saving from "@salesforce/label/c.LO_MapEditor_Saving";
import MapEditor_Undo from "@salesforce/label/c.LO_MapEditor_Undo";
import No_Access_Setup from "@salesforce/label/c.LO_No_Access_Setup";
import No_Access_Terms from "@salesforce/label/c.LO_No_Access_Terms";
import Scenario_OveragePrice from "@salesforce/label/c.LO_Scenario_OveragePrice";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Setup_SaveFailed from "@salesforce/label/c.LO_Setup_SaveFailed";
import Setup_Saved from "@salesforce/label/c.LO_Setup_Saved";
import Setup_Unsaved from "@salesforce/label/c.LO_Setup_Unsaved";
import Terms_Add from "@salesforce/label/c.LO_Terms_Add";
import Terms_ByMonth from "@salesforce/label/c.LO_Terms_ByMonth";
import Terms_ByYear from "@salesforce/label/c.LO_Terms_ByYear";
import Terms_Choice from "@salesforce/label/c.LO_Terms_Choice";
import Terms_Counts from "@salesforce/label/c.LO_Terms_Counts";
import Terms_CountsEntered from "@salesforce/label/c.LO_Terms_CountsEntered";
import Terms_CountsFile from "@salesforce/label/c.LO_Terms_CountsFile";
import Terms_CurrencyWrong from "@salesforce/label/c.LO_Terms_CurrencyWrong";
import Terms_End from "@salesforce/label/c.LO_Terms_End";
import Terms_EndBeforeStart from "@salesforce/label/c.LO_Terms_EndBeforeStart";
import Terms_Escalator from "@salesforce/label/c.LO_Terms_Escalator";
import Terms_FromFile from "@salesforce/label/c.LO_Terms_FromFile";
import Terms_Heading from "@salesforce/label/c.LO_Terms_Heading";
import Terms_LicenseUnknown from "@salesforce/label/c.LO_Terms_LicenseUnknown";
import Terms_More from "@salesforce/label/c.LO_Terms_More";
import Terms_NoLicense from "@salesforce/label/c.LO_Terms_NoLicense";
import Terms_NoPrice from "@salesforce/label/c.LO_Terms_NoPrice";
import Terms_NoQuantity from "@salesforce/label/c.LO_Terms_NoQuantity";
import Terms_NoStart from "@salesforce/label/c.LO_Terms_NoStart";
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
import Terms_Place from "@salesforce/label/c.LO_Terms_Place";
import Terms_PriceSource from "@salesforce/label/c.LO_Terms_PriceSource";
import Terms_PricesNote from "@salesforce/label/c.LO_Terms_PricesNote";
import Terms_Save from "@salesforce/label/c.LO_Terms_Save";
import Terms_Settlement from "@salesforce/label/c.LO_Terms_Settlement";
import Terms_SourceContract from "@salesforce/label/c.LO_Terms_SourceContract";
import Terms_SourceNone from "@salesforce/label/c.LO_Terms_SourceNone";
import Terms_SourceQuote from "@salesforce/label/c.LO_Terms_SourceQuote";
import Terms_Start from "@salesforce/label/c.LO_Terms_Start";
import Terms_TrueDown from "@salesforce/label/c.LO_Terms_TrueDown";
import Terms_TwoOpen from "@salesforce/label/c.LO_Terms_TwoOpen";
import Terms_UnitPrice from "@salesforce/label/c.LO_Terms_UnitPrice";
import Terms_YourPrice from "@salesforce/label/c.LO_Terms_YourPrice";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Basis,
  Common_Currency,
  Common_DownloadCsv,
  Common_License,
  Common_No,
  Common_Prices,
  Common_Yes,
  Effect_Heading,
  Evidence_column_quantity,
  Evidence_value_list,
  MapEditor_Saving,
  MapEditor_Undo,
  No_Access_Setup,
  No_Access_Terms,
  Scenario_OveragePrice,
  Seats_TrueDown_unknown,
  Setup_SaveFailed,
  Setup_Saved,
  Setup_Unsaved,
  Terms_Add,
  Terms_ByMonth,
  Terms_ByYear,
  Terms_Choice,
  Terms_Counts,
  Terms_CountsEntered,
  Terms_CountsFile,
  Terms_CurrencyWrong,
  Terms_End,
  Terms_EndBeforeStart,
  Terms_Escalator,
  Terms_FromFile,
  Terms_Heading,
  Terms_LicenseUnknown,
  Terms_More,
  Terms_NoLicense,
  Terms_NoPrice,
  Terms_NoQuantity,
  Terms_NoStart,
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
  Terms_Place,
  Terms_PriceSource,
  Terms_PricesNote,
  Terms_Save,
  Terms_Settlement,
  Terms_SourceContract,
  Terms_SourceNone,
  Terms_SourceQuote,
  Terms_Start,
  Terms_TrueDown,
  Terms_TwoOpen,
  Terms_UnitPrice,
  Terms_YourPrice
};
