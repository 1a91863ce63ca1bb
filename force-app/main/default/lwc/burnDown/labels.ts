import heading from "@salesforce/label/c.LO_Burn_Heading";
import summary from "@salesforce/label/c.LO_Burn_Summary";
import summaryNoPool from "@salesforce/label/c.LO_Burn_SummaryNoPool";
import projected from "@salesforce/label/c.LO_Burn_Projected";
import exhausted from "@salesforce/label/c.LO_Burn_Exhausted";
import over from "@salesforce/label/c.LO_Burn_Over";
import unknown from "@salesforce/label/c.LO_Burn_Unknown";
import platform from "@salesforce/label/c.LO_Burn_Platform";
import state_ok from "@salesforce/label/c.LO_Burn_State_ok";
import state_watch from "@salesforce/label/c.LO_Burn_State_watch";
import state_over from "@salesforce/label/c.LO_Burn_State_over";
import state_unknown from "@salesforce/label/c.LO_Burn_State_unknown";
import day from "@salesforce/label/c.LO_Burn_Day";
import used from "@salesforce/label/c.LO_Burn_Used";
import legendUsed from "@salesforce/label/c.LO_Burn_LegendUsed";
import legendProjected from "@salesforce/label/c.LO_Burn_LegendProjected";
import legendPool from "@salesforce/label/c.LO_Burn_LegendPool";

/** Texts of the running month of a pool. */
export const labels = {
  heading,
  summary,
  summaryNoPool,
  projected,
  exhausted,
  over,
  unknown,
  platform,
  state_ok,
  state_watch,
  state_over,
  state_unknown,
  day,
  used,
  legendUsed,
  legendProjected,
  legendPool
};
