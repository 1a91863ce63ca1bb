import heading from "@salesforce/label/c.LO_Year_Heading";
import span from "@salesforce/label/c.LO_Year_Span";
import used from "@salesforce/label/c.LO_Year_Used";
import usedAtLeast from "@salesforce/label/c.LO_Year_UsedAtLeast";
import overage from "@salesforce/label/c.LO_Year_Overage";
import overageCost from "@salesforce/label/c.LO_Year_OverageCost";
import projected from "@salesforce/label/c.LO_Year_Projected";
import projectedFits from "@salesforce/label/c.LO_Year_ProjectedFits";
import rollOver from "@salesforce/label/c.LO_Year_RollOver";
import rollOver_yes from "@salesforce/label/c.LO_Year_RollOver_yes";
import rollOver_no from "@salesforce/label/c.LO_Year_RollOver_no";
import lockOut from "@salesforce/label/c.LO_Year_LockOut";
import lockOut_yes from "@salesforce/label/c.LO_Year_LockOut_yes";
import lockOut_no from "@salesforce/label/c.LO_Year_LockOut_no";
import month from "@salesforce/label/c.LO_Year_Month";
import logins from "@salesforce/label/c.LO_Year_Logins";

/** Texts of the contract year of a pool. */
export const labels = {
  heading,
  span,
  used,
  usedAtLeast,
  overage,
  overageCost,
  projected,
  projectedFits,
  rollOver,
  rollOver_yes,
  rollOver_no,
  lockOut,
  lockOut_yes,
  lockOut_no,
  month,
  logins
};
