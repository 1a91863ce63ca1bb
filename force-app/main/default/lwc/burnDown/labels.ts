// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Burn_Day from "@salesforce/label/c.LO_Burn_Day";
import Burn_Exhausted from "@salesforce/label/c.LO_Burn_Exhausted";
import Burn_Heading from "@salesforce/label/c.LO_Burn_Heading";
import Burn_LegendPool from "@salesforce/label/c.LO_Burn_LegendPool";
import Burn_Over from "@salesforce/label/c.LO_Burn_Over";
import Burn_Platform from "@salesforce/label/c.LO_Burn_Platform";
import Burn_PlatformHigher from "@salesforce/label/c.LO_Burn_PlatformHigher";
import Burn_Projected from "@salesforce/label/c.LO_Burn_Projected";
import Burn_State_ok from "@salesforce/label/c.LO_Burn_State_ok";
import Burn_State_over from "@salesforce/label/c.LO_Burn_State_over";
import Burn_State_watch from "@salesforce/label/c.LO_Burn_State_watch";
import Burn_Summary from "@salesforce/label/c.LO_Burn_Summary";
import Burn_SummaryNoPool from "@salesforce/label/c.LO_Burn_SummaryNoPool";
import Burn_Unknown from "@salesforce/label/c.LO_Burn_Unknown";
import Burn_Used from "@salesforce/label/c.LO_Burn_Used";
import Common_Projected from "@salesforce/label/c.LO_Common_Projected";
import Common_Used from "@salesforce/label/c.LO_Common_Used";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Burn_Day,
  Burn_Exhausted,
  Burn_Heading,
  Burn_LegendPool,
  Burn_Over,
  Burn_Platform,
  Burn_PlatformHigher,
  Burn_Projected,
  Burn_State_ok,
  Burn_State_over,
  Burn_State_unknown: Unknown,
  Burn_State_watch,
  Burn_Summary,
  Burn_SummaryNoPool,
  Burn_Unknown,
  Burn_Used,
  Common_Projected,
  Common_Used
};
