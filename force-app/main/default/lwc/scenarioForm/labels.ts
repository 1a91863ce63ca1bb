// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Scenario_Deflected from "@salesforce/label/c.LO_Scenario_Deflected";
import Scenario_Discount from "@salesforce/label/c.LO_Scenario_Discount";
import Scenario_Growth from "@salesforce/label/c.LO_Scenario_Growth";
import Scenario_Heading from "@salesforce/label/c.LO_Scenario_Heading";
import Scenario_Idle from "@salesforce/label/c.LO_Scenario_Idle";
import Scenario_Percentile from "@salesforce/label/c.LO_Scenario_Percentile";
import Scenario_PricesHelp from "@salesforce/label/c.LO_Scenario_PricesHelp";
import Scenario_Reset from "@salesforce/label/c.LO_Scenario_Reset";
import Scenario_Threshold from "@salesforce/label/c.LO_Scenario_Threshold";
import Scenario_ThresholdDays from "@salesforce/label/c.LO_Scenario_ThresholdDays";
import Scenario_ThresholdHelp from "@salesforce/label/c.LO_Scenario_ThresholdHelp";
import Scenario_Window from "@salesforce/label/c.LO_Scenario_Window";
import Scenario_Wrong from "@salesforce/label/c.LO_Scenario_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Prices,
  Scenario_Deflected,
  Scenario_Discount,
  Scenario_Growth,
  Scenario_Heading,
  Scenario_Idle,
  Scenario_Percentile,
  Scenario_PricesHelp,
  Scenario_Reset,
  Scenario_Threshold,
  Scenario_ThresholdDays,
  Scenario_ThresholdHelp,
  Scenario_Window,
  Scenario_Wrong
};
