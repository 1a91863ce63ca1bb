// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Populations_ActiveRate from "@salesforce/label/c.LO_Populations_ActiveRate";
import Populations_Basis from "@salesforce/label/c.LO_Populations_Basis";
import Populations_Cheapest from "@salesforce/label/c.LO_Populations_Cheapest";
import Populations_License from "@salesforce/label/c.LO_Populations_License";
import Populations_LoginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Populations_MemberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import Populations_MixCost from "@salesforce/label/c.LO_Populations_MixCost";
import Populations_Profile from "@salesforce/label/c.LO_Populations_Profile";
import Populations_Registered from "@salesforce/label/c.LO_Populations_Registered";
import Populations_Saving from "@salesforce/label/c.LO_Populations_Saving";
import Populations_Table from "@salesforce/label/c.LO_Populations_Table";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Populations_ActiveRate,
  Populations_Basis,
  Populations_Cheapest,
  Populations_License,
  Populations_LoginCost,
  Populations_LoginsPerActive,
  Populations_MemberCost,
  Populations_MixCost,
  Populations_Profile,
  Populations_Registered,
  Populations_Saving,
  Populations_Table
};
