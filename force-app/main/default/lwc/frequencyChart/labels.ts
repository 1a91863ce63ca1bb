// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Frequency_BreakEven from "@salesforce/label/c.LO_Frequency_BreakEven";
import Frequency_Column from "@salesforce/label/c.LO_Frequency_Column";
import Frequency_Cut from "@salesforce/label/c.LO_Frequency_Cut";
import Frequency_Days from "@salesforce/label/c.LO_Frequency_Days";
import Frequency_Shaded from "@salesforce/label/c.LO_Frequency_Shaded";
import Frequency_Summary from "@salesforce/label/c.LO_Frequency_Summary";
import Frequency_SummaryPlain from "@salesforce/label/c.LO_Frequency_SummaryPlain";
import Frequency_Title from "@salesforce/label/c.LO_Frequency_Title";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Users,
  Frequency_BreakEven,
  Frequency_Column,
  Frequency_Cut,
  Frequency_Days,
  Frequency_Shaded,
  Frequency_Summary,
  Frequency_SummaryPlain,
  Frequency_Title
};
