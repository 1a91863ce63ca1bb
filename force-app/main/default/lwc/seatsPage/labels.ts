import period from "@salesforce/label/c.LO_SeatsPage_Period";
import total from "@salesforce/label/c.LO_SeatsPage_Total";
import download from "@salesforce/label/c.LO_SeatsPage_Download";
import fileName from "@salesforce/label/c.LO_SeatsPage_FileName";
import none from "@salesforce/label/c.LO_SeatsPage_None";
import noneWhy from "@salesforce/label/c.LO_SeatsPage_NoneWhy";
import noneAction from "@salesforce/label/c.LO_SeatsPage_NoneAction";
import license from "@salesforce/label/c.LO_SeatsPage_License";
import basis from "@salesforce/label/c.LO_SeatsPage_Basis";
import contracted from "@salesforce/label/c.LO_SeatsPage_Contracted";
import purchased from "@salesforce/label/c.LO_SeatsPage_Purchased";
import used from "@salesforce/label/c.LO_SeatsPage_Used";
import unused from "@salesforce/label/c.LO_SeatsPage_Unused";
import dormant from "@salesforce/label/c.LO_SeatsPage_Dormant";
import never from "@salesforce/label/c.LO_SeatsPage_Never";
import price from "@salesforce/label/c.LO_SeatsPage_Price";
import currency from "@salesforce/label/c.LO_Csv_Currency";
import renewal from "@salesforce/label/c.LO_SeatsPage_Renewal";
import trueDownSeats from "@salesforce/label/c.LO_SeatsPage_TrueDownSeats";
import trueDownMonthly from "@salesforce/label/c.LO_SeatsPage_TrueDownMonthly";
import trueDownSeatsIdle from "@salesforce/label/c.LO_SeatsPage_TrueDownSeatsIdle";
import trueDownMonthlyIdle from "@salesforce/label/c.LO_SeatsPage_TrueDownMonthlyIdle";
import exhausted from "@salesforce/label/c.LO_SeatsPage_Exhausted";

/** Texts of the seats page. */
export const labels = {
  period,
  total,
  download,
  fileName,
  none,
  noneWhy,
  noneAction,
  license,
  basis,
  contracted,
  purchased,
  used,
  unused,
  dormant,
  never,
  price,
  currency,
  renewal,
  trueDownSeats,
  trueDownMonthly,
  trueDownSeatsIdle,
  trueDownMonthlyIdle,
  exhausted
};
