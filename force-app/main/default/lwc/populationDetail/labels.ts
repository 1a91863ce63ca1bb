// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Detail_AllLogin from "@salesforce/label/c.LO_Detail_AllLogin";
import Detail_AllMember from "@salesforce/label/c.LO_Detail_AllMember";
import Detail_Bases from "@salesforce/label/c.LO_Detail_Bases";
import Detail_BasesColumn from "@salesforce/label/c.LO_Detail_BasesColumn";
import Detail_Buy from "@salesforce/label/c.LO_Detail_Buy";
import Detail_Cheapest from "@salesforce/label/c.LO_Detail_Cheapest";
import Detail_Complete from "@salesforce/label/c.LO_Detail_Complete";
import Detail_Cost from "@salesforce/label/c.LO_Detail_Cost";
import Detail_Coverage from "@salesforce/label/c.LO_Detail_Coverage";
import Detail_Difference from "@salesforce/label/c.LO_Detail_Difference";
import Detail_InWindow from "@salesforce/label/c.LO_Detail_InWindow";
import Detail_License from "@salesforce/label/c.LO_Detail_License";
import Detail_Month from "@salesforce/label/c.LO_Detail_Month";
import Detail_Months from "@salesforce/label/c.LO_Detail_Months";
import Detail_Partial from "@salesforce/label/c.LO_Detail_Partial";
import Detail_Pool from "@salesforce/label/c.LO_Detail_Pool";
import Detail_Prices_contract from "@salesforce/label/c.LO_Detail_Prices_contract";
import Detail_Prices_list from "@salesforce/label/c.LO_Detail_Prices_list";
import Detail_Prices_mixed from "@salesforce/label/c.LO_Detail_Prices_mixed";
import Detail_Same from "@salesforce/label/c.LO_Detail_Same";
import Detail_Seats from "@salesforce/label/c.LO_Detail_Seats";
import Detail_Split from "@salesforce/label/c.LO_Detail_Split";
import Detail_SplitBuy from "@salesforce/label/c.LO_Detail_SplitBuy";
import Detail_Today from "@salesforce/label/c.LO_Detail_Today";
import Populations_Active from "@salesforce/label/c.LO_Populations_Active";
import Populations_ActiveRate from "@salesforce/label/c.LO_Populations_ActiveRate";
import Populations_Logins from "@salesforce/label/c.LO_Populations_Logins";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Populations_Registered from "@salesforce/label/c.LO_Populations_Registered";
import Story_LowConfidence from "@salesforce/label/c.LO_Story_LowConfidence";
import Story_LowConfidenceOne from "@salesforce/label/c.LO_Story_LowConfidenceOne";
import Story_Saving from "@salesforce/label/c.LO_Story_Saving";
import Story_Stay from "@salesforce/label/c.LO_Story_Stay";
import Story_login from "@salesforce/label/c.LO_Story_login";
import Story_member from "@salesforce/label/c.LO_Story_member";
import Story_mix from "@salesforce/label/c.LO_Story_mix";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Detail_AllLogin,
  Detail_AllMember,
  Detail_Bases,
  Detail_BasesColumn,
  Detail_Buy,
  Detail_Cheapest,
  Detail_Complete,
  Detail_Cost,
  Detail_Coverage,
  Detail_Difference,
  Detail_InWindow,
  Detail_License,
  Detail_Month,
  Detail_Months,
  Detail_Partial,
  Detail_Pool,
  Detail_Prices_contract,
  Detail_Prices_list,
  Detail_Prices_mixed,
  Detail_Same,
  Detail_Seats,
  Detail_Split,
  Detail_SplitBuy,
  Detail_Today,
  Populations_Active,
  Populations_ActiveRate,
  Populations_Logins,
  Populations_LoginsPerActive,
  Populations_Registered,
  Story_LowConfidence,
  Story_LowConfidenceOne,
  Story_Saving,
  Story_Stay,
  Story_login,
  Story_member,
  Story_mix
};
