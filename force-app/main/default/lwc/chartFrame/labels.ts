// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Chart_ShowChart from "@salesforce/label/c.LO_Chart_ShowChart";
import Chart_ShowTable from "@salesforce/label/c.LO_Chart_ShowTable";
import Chart_ToggleOf from "@salesforce/label/c.LO_Chart_ToggleOf";
import Glossary_HelpFor from "@salesforce/label/c.LO_Glossary_HelpFor";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Chart_ShowChart, Chart_ShowTable, Chart_ToggleOf, Glossary_HelpFor };
