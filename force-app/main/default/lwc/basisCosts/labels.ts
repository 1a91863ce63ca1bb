// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Detail_AllLogin from "@salesforce/label/c.LO_Detail_AllLogin";
import Detail_AllMember from "@salesforce/label/c.LO_Detail_AllMember";
import Detail_Bases from "@salesforce/label/c.LO_Detail_Bases";
import Detail_BasesColumn from "@salesforce/label/c.LO_Detail_BasesColumn";
import Detail_Buy from "@salesforce/label/c.LO_Detail_Buy";
import Detail_Cheapest from "@salesforce/label/c.LO_Detail_Cheapest";
import Detail_Cost from "@salesforce/label/c.LO_Detail_Cost";
import Detail_Difference from "@salesforce/label/c.LO_Detail_Difference";
import Detail_Pool from "@salesforce/label/c.LO_Detail_Pool";
import Detail_Prices_contract from "@salesforce/label/c.LO_Detail_Prices_contract";
import Detail_Prices_list from "@salesforce/label/c.LO_Detail_Prices_list";
import Detail_Prices_mixed from "@salesforce/label/c.LO_Detail_Prices_mixed";
import Detail_Same from "@salesforce/label/c.LO_Detail_Same";
import Detail_Seats from "@salesforce/label/c.LO_Detail_Seats";
import Detail_Split from "@salesforce/label/c.LO_Detail_Split";
import Detail_SplitBuy from "@salesforce/label/c.LO_Detail_SplitBuy";
import Detail_Today from "@salesforce/label/c.LO_Detail_Today";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Detail_AllLogin,
  Detail_AllMember,
  Detail_Bases,
  Detail_BasesColumn,
  Detail_Buy,
  Detail_Cheapest,
  Detail_Cost,
  Detail_Difference,
  Detail_Pool,
  Detail_Prices_contract,
  Detail_Prices_list,
  Detail_Prices_mixed,
  Detail_Same,
  Detail_Seats,
  Detail_Split,
  Detail_SplitBuy,
  Detail_Today
};
