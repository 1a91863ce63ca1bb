// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Csv_Currency from "@salesforce/label/c.LO_Csv_Currency";
import SeatsPage_Basis from "@salesforce/label/c.LO_SeatsPage_Basis";
import SeatsPage_Contracted from "@salesforce/label/c.LO_SeatsPage_Contracted";
import SeatsPage_Dormant from "@salesforce/label/c.LO_SeatsPage_Dormant";
import SeatsPage_Download from "@salesforce/label/c.LO_SeatsPage_Download";
import SeatsPage_Exhausted from "@salesforce/label/c.LO_SeatsPage_Exhausted";
import SeatsPage_FileName from "@salesforce/label/c.LO_SeatsPage_FileName";
import SeatsPage_License from "@salesforce/label/c.LO_SeatsPage_License";
import SeatsPage_Never from "@salesforce/label/c.LO_SeatsPage_Never";
import SeatsPage_None from "@salesforce/label/c.LO_SeatsPage_None";
import SeatsPage_NoneAction from "@salesforce/label/c.LO_SeatsPage_NoneAction";
import SeatsPage_NoneWhy from "@salesforce/label/c.LO_SeatsPage_NoneWhy";
import SeatsPage_Period from "@salesforce/label/c.LO_SeatsPage_Period";
import SeatsPage_Price from "@salesforce/label/c.LO_SeatsPage_Price";
import SeatsPage_Purchased from "@salesforce/label/c.LO_SeatsPage_Purchased";
import SeatsPage_Renewal from "@salesforce/label/c.LO_SeatsPage_Renewal";
import SeatsPage_Total from "@salesforce/label/c.LO_SeatsPage_Total";
import SeatsPage_TrueDownMonthly from "@salesforce/label/c.LO_SeatsPage_TrueDownMonthly";
import SeatsPage_TrueDownMonthlyIdle from "@salesforce/label/c.LO_SeatsPage_TrueDownMonthlyIdle";
import SeatsPage_TrueDownSeats from "@salesforce/label/c.LO_SeatsPage_TrueDownSeats";
import SeatsPage_TrueDownSeatsIdle from "@salesforce/label/c.LO_SeatsPage_TrueDownSeatsIdle";
import SeatsPage_Unused from "@salesforce/label/c.LO_SeatsPage_Unused";
import SeatsPage_Used from "@salesforce/label/c.LO_SeatsPage_Used";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Csv_Currency,
  SeatsPage_Basis,
  SeatsPage_Contracted,
  SeatsPage_Dormant,
  SeatsPage_Download,
  SeatsPage_Exhausted,
  SeatsPage_FileName,
  SeatsPage_License,
  SeatsPage_Never,
  SeatsPage_None,
  SeatsPage_NoneAction,
  SeatsPage_NoneWhy,
  SeatsPage_Period,
  SeatsPage_Price,
  SeatsPage_Purchased,
  SeatsPage_Renewal,
  SeatsPage_Total,
  SeatsPage_TrueDownMonthly,
  SeatsPage_TrueDownMonthlyIdle,
  SeatsPage_TrueDownSeats,
  SeatsPage_TrueDownSeatsIdle,
  SeatsPage_Unused,
  SeatsPage_Used
};
