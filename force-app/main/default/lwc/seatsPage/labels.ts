// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_Dormant from "@salesforce/label/c.LO_Common_Dormant";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_InContract from "@salesforce/label/c.LO_Common_InContract";
import Common_InUse from "@salesforce/label/c.LO_Common_InUse";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_NeverLoggedIn from "@salesforce/label/c.LO_Common_NeverLoggedIn";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_Renewal from "@salesforce/label/c.LO_Common_Renewal";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_SeatPrice from "@salesforce/label/c.LO_Common_SeatPrice";
import Common_SeatsToDrop from "@salesforce/label/c.LO_Common_SeatsToDrop";
import SeatsPage_Exhausted from "@salesforce/label/c.LO_SeatsPage_Exhausted";
import SeatsPage_FileName from "@salesforce/label/c.LO_SeatsPage_FileName";
import SeatsPage_None from "@salesforce/label/c.LO_SeatsPage_None";
import SeatsPage_NoneAction from "@salesforce/label/c.LO_SeatsPage_NoneAction";
import SeatsPage_NoneWhy from "@salesforce/label/c.LO_SeatsPage_NoneWhy";
import SeatsPage_Period from "@salesforce/label/c.LO_SeatsPage_Period";
import SeatsPage_Total from "@salesforce/label/c.LO_SeatsPage_Total";
import SeatsPage_TrueDownMonthlyMoved from "@salesforce/label/c.LO_SeatsPage_TrueDownMonthlyMoved";
import SeatsPage_TrueDownSeatsMoved from "@salesforce/label/c.LO_SeatsPage_TrueDownSeatsMoved";
import SeatsPage_Unused from "@salesforce/label/c.LO_SeatsPage_Unused";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Basis,
  Common_Currency,
  Common_Dormant,
  Common_DownloadCsv,
  Common_InContract,
  Common_InUse,
  Common_License,
  Common_NeverLoggedIn,
  Common_Purchased,
  Common_Renewal,
  Common_SavingPerMonth,
  Common_SeatPrice,
  Common_SeatsToDrop,
  SeatsPage_Exhausted,
  SeatsPage_FileName,
  SeatsPage_None,
  SeatsPage_NoneAction,
  SeatsPage_NoneWhy,
  SeatsPage_Period,
  SeatsPage_Total,
  SeatsPage_TrueDownMonthlyMoved,
  SeatsPage_TrueDownSeatsMoved,
  SeatsPage_Unused
};
