// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ActiveRate from "@salesforce/label/c.LO_Common_ActiveRate";
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_Complete from "@salesforce/label/c.LO_Common_Complete";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_Coverage from "@salesforce/label/c.LO_Common_Coverage";
import Common_Logins from "@salesforce/label/c.LO_Common_Logins";
import Common_Owned from "@salesforce/label/c.LO_Common_Owned";
import Common_Partial from "@salesforce/label/c.LO_Common_Partial";
import Common_Today from "@salesforce/label/c.LO_Common_Today";
import Common_UsageMonth from "@salesforce/label/c.LO_Common_UsageMonth";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Detail_AllLogin from "@salesforce/label/c.LO_Detail_AllLogin";
import Detail_AllMember from "@salesforce/label/c.LO_Detail_AllMember";
import Detail_Bases from "@salesforce/label/c.LO_Detail_Bases";
import Detail_BasesColumn from "@salesforce/label/c.LO_Detail_BasesColumn";
import Detail_Buy from "@salesforce/label/c.LO_Detail_Buy";
import Detail_Difference from "@salesforce/label/c.LO_Detail_Difference";
import Detail_InWindow from "@salesforce/label/c.LO_Detail_InWindow";
import Detail_License from "@salesforce/label/c.LO_Detail_License";
import Detail_Months from "@salesforce/label/c.LO_Detail_Months";
import Detail_Moves from "@salesforce/label/c.LO_Detail_Moves";
import Detail_Pool from "@salesforce/label/c.LO_Detail_Pool";
import Detail_PoolNoPrice from "@salesforce/label/c.LO_Detail_PoolNoPrice";
import Detail_Prices_contract from "@salesforce/label/c.LO_Detail_Prices_contract";
import Detail_Prices_list from "@salesforce/label/c.LO_Detail_Prices_list";
import Detail_Prices_mixed from "@salesforce/label/c.LO_Detail_Prices_mixed";
import Detail_Same from "@salesforce/label/c.LO_Detail_Same";
import Detail_Seats from "@salesforce/label/c.LO_Detail_Seats";
import Detail_Site from "@salesforce/label/c.LO_Detail_Site";
import Detail_Stays from "@salesforce/label/c.LO_Detail_Stays";
import Detail_Story from "@salesforce/label/c.LO_Detail_Story";
import Detail_StorySite from "@salesforce/label/c.LO_Detail_StorySite";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ActiveRate,
  Common_ActiveUsers,
  Common_Complete,
  Common_CostPerMonth,
  Common_Coverage,
  Common_Logins,
  Common_Owned,
  Common_Partial,
  Common_Today,
  Common_UsageMonth,
  Common_Users,
  Detail_AllLogin,
  Detail_AllMember,
  Detail_Bases,
  Detail_BasesColumn,
  Detail_Buy,
  Detail_Difference,
  Detail_InWindow,
  Detail_License,
  Detail_Months,
  Detail_Moves,
  Detail_Pool,
  Detail_PoolNoPrice,
  Detail_Prices_contract,
  Detail_Prices_list,
  Detail_Prices_mixed,
  Detail_Same,
  Detail_Seats,
  Detail_Site,
  Detail_Stays,
  Detail_Story,
  Detail_StorySite,
  Populations_LoginsPerActive,
  Unknown
};
