// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Logins from "@salesforce/label/c.LO_Common_Logins";
import Common_Month from "@salesforce/label/c.LO_Common_Month";
import Common_Projected from "@salesforce/label/c.LO_Common_Projected";
import Common_Used from "@salesforce/label/c.LO_Common_Used";
import Year_Allowed from "@salesforce/label/c.LO_Year_Allowed";
import Year_Baseline from "@salesforce/label/c.LO_Year_Baseline";
import Year_Closed from "@salesforce/label/c.LO_Year_Closed";
import Year_ClosedOver from "@salesforce/label/c.LO_Year_ClosedOver";
import Year_ClosedOverCost from "@salesforce/label/c.LO_Year_ClosedOverCost";
import Year_Coming from "@salesforce/label/c.LO_Year_Coming";
import Year_Heading from "@salesforce/label/c.LO_Year_Heading";
import Year_LockOut from "@salesforce/label/c.LO_Year_LockOut";
import Year_LockOut_no from "@salesforce/label/c.LO_Year_LockOut_no";
import Year_LockOut_yes from "@salesforce/label/c.LO_Year_LockOut_yes";
import Year_Overage from "@salesforce/label/c.LO_Year_Overage";
import Year_OverageCost from "@salesforce/label/c.LO_Year_OverageCost";
import Year_PriceNotStated from "@salesforce/label/c.LO_Year_PriceNotStated";
import Year_Projected from "@salesforce/label/c.LO_Year_Projected";
import Year_ProjectedFits from "@salesforce/label/c.LO_Year_ProjectedFits";
import Year_RollOver from "@salesforce/label/c.LO_Year_RollOver";
import Year_RollOver_no from "@salesforce/label/c.LO_Year_RollOver_no";
import Year_RollOver_yes from "@salesforce/label/c.LO_Year_RollOver_yes";
import Year_SoFar from "@salesforce/label/c.LO_Year_SoFar";
import Year_Span from "@salesforce/label/c.LO_Year_Span";
import Year_Used from "@salesforce/label/c.LO_Year_Used";
import Year_UsedAtLeast from "@salesforce/label/c.LO_Year_UsedAtLeast";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Logins,
  Common_Month,
  Common_Projected,
  Common_Used,
  Year_Allowed,
  Year_Baseline,
  Year_Closed,
  Year_ClosedOver,
  Year_ClosedOverCost,
  Year_Coming,
  Year_Heading,
  Year_LockOut,
  Year_LockOut_no,
  Year_LockOut_yes,
  Year_Overage,
  Year_OverageCost,
  Year_PriceNotStated,
  Year_Projected,
  Year_ProjectedFits,
  Year_RollOver,
  Year_RollOver_no,
  Year_RollOver_yes,
  Year_SoFar,
  Year_Span,
  Year_Used,
  Year_UsedAtLeast
};
