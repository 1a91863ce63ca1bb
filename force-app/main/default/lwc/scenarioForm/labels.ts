import heading from "@salesforce/label/c.LO_Scenario_Heading";
import discount from "@salesforce/label/c.LO_Scenario_Discount";
import growth from "@salesforce/label/c.LO_Scenario_Growth";
import deflected from "@salesforce/label/c.LO_Scenario_Deflected";
import percentile from "@salesforce/label/c.LO_Scenario_Percentile";
import window from "@salesforce/label/c.LO_Scenario_Window";
import idle from "@salesforce/label/c.LO_Scenario_Idle";
import threshold from "@salesforce/label/c.LO_Scenario_Threshold";
import thresholdDays from "@salesforce/label/c.LO_Scenario_ThresholdDays";
import thresholdHelp from "@salesforce/label/c.LO_Scenario_ThresholdHelp";
import prices from "@salesforce/label/c.LO_Scenario_Prices";
import pricesHelp from "@salesforce/label/c.LO_Scenario_PricesHelp";
import reset from "@salesforce/label/c.LO_Scenario_Reset";
import wrong from "@salesforce/label/c.LO_Scenario_Wrong";

/** Texts of the parameters of a scenario. */
export const labels = {
  heading,
  discount,
  growth,
  deflected,
  percentile,
  window,
  idle,
  threshold,
  thresholdDays,
  thresholdHelp,
  prices,
  pricesHelp,
  reset,
  wrong
};
