// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Evidence_column_quantity from "@salesforce/label/c.LO_Evidence_column_quantity";
import Evidence_value_list from "@salesforce/label/c.LO_Evidence_value_list";
import Scenario_OveragePrice from "@salesforce/label/c.LO_Scenario_OveragePrice";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Terms_ByMonth from "@salesforce/label/c.LO_Terms_ByMonth";
import Terms_ByYear from "@salesforce/label/c.LO_Terms_ByYear";
import Terms_CurrencyWrong from "@salesforce/label/c.LO_Terms_CurrencyWrong";
import Terms_End from "@salesforce/label/c.LO_Terms_End";
import Terms_EndBeforeStart from "@salesforce/label/c.LO_Terms_EndBeforeStart";
import Terms_Escalator from "@salesforce/label/c.LO_Terms_Escalator";
import Terms_NoLicense from "@salesforce/label/c.LO_Terms_NoLicense";
import Terms_NoPrice from "@salesforce/label/c.LO_Terms_NoPrice";
import Terms_NoQuantity from "@salesforce/label/c.LO_Terms_NoQuantity";
import Terms_NoStart from "@salesforce/label/c.LO_Terms_NoStart";
import Terms_Place from "@salesforce/label/c.LO_Terms_Place";
import Terms_PriceSource from "@salesforce/label/c.LO_Terms_PriceSource";
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
  Common_License,
  Common_No,
  Common_Yes,
  Evidence_column_quantity,
  Evidence_value_list,
  Scenario_OveragePrice,
  Seats_TrueDown_unknown,
  Terms_ByMonth,
  Terms_ByYear,
  Terms_CurrencyWrong,
  Terms_End,
  Terms_EndBeforeStart,
  Terms_Escalator,
  Terms_NoLicense,
  Terms_NoPrice,
  Terms_NoQuantity,
  Terms_NoStart,
  Terms_Place,
  Terms_PriceSource,
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
