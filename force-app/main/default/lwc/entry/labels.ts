// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Entry_Day from "@salesforce/label/c.LO_Entry_Day";
import Entry_TwoMeanings from "@salesforce/label/c.LO_Entry_TwoMeanings";
import Entry_Whole from "@salesforce/label/c.LO_Entry_Whole";
import Scenario_WrongNumber from "@salesforce/label/c.LO_Scenario_WrongNumber";
import Slider_Wrong from "@salesforce/label/c.LO_Slider_Wrong";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Entry_Day, Entry_TwoMeanings, Entry_Whole, Scenario_WrongNumber, Slider_Wrong };
