// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Csv_BreakEven from "@salesforce/label/c.LO_Csv_BreakEven";
import Csv_Currency from "@salesforce/label/c.LO_Csv_Currency";
import Csv_Month from "@salesforce/label/c.LO_Csv_Month";
import Csv_Threshold from "@salesforce/label/c.LO_Csv_Threshold";
import Populations_Active from "@salesforce/label/c.LO_Populations_Active";
import Populations_Basis from "@salesforce/label/c.LO_Populations_Basis";
import Populations_Cheapest from "@salesforce/label/c.LO_Populations_Cheapest";
import Populations_License from "@salesforce/label/c.LO_Populations_License";
import Populations_LoginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import Populations_Logins from "@salesforce/label/c.LO_Populations_Logins";
import Populations_MemberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import Populations_MixCost from "@salesforce/label/c.LO_Populations_MixCost";
import Populations_Profile from "@salesforce/label/c.LO_Populations_Profile";
import Populations_Registered from "@salesforce/label/c.LO_Populations_Registered";
import Populations_Saving from "@salesforce/label/c.LO_Populations_Saving";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Csv_BreakEven,
  Csv_Currency,
  Csv_Month,
  Csv_Threshold,
  Populations_Active,
  Populations_Basis,
  Populations_Cheapest,
  Populations_License,
  Populations_LoginCost,
  Populations_Logins,
  Populations_MemberCost,
  Populations_MixCost,
  Populations_Profile,
  Populations_Registered,
  Populations_Saving
};
