// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Detail_Complete from "@salesforce/label/c.LO_Detail_Complete";
import Detail_Coverage from "@salesforce/label/c.LO_Detail_Coverage";
import Detail_InWindow from "@salesforce/label/c.LO_Detail_InWindow";
import Detail_Month from "@salesforce/label/c.LO_Detail_Month";
import Detail_Months from "@salesforce/label/c.LO_Detail_Months";
import Detail_Partial from "@salesforce/label/c.LO_Detail_Partial";
import Populations_Active from "@salesforce/label/c.LO_Populations_Active";
import Populations_ActiveRate from "@salesforce/label/c.LO_Populations_ActiveRate";
import Populations_Logins from "@salesforce/label/c.LO_Populations_Logins";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Populations_Registered from "@salesforce/label/c.LO_Populations_Registered";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Detail_Complete,
  Detail_Coverage,
  Detail_InWindow,
  Detail_Month,
  Detail_Months,
  Detail_Partial,
  Populations_Active,
  Populations_ActiveRate,
  Populations_Logins,
  Populations_LoginsPerActive,
  Populations_Registered
};
