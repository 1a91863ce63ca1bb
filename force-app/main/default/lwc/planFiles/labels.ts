// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanFiles_Download from "@salesforce/label/c.LO_PlanFiles_Download";
import PlanFiles_Failed from "@salesforce/label/c.LO_PlanFiles_Failed";
import PlanFiles_Heading from "@salesforce/label/c.LO_PlanFiles_Heading";
import PlanFiles_Local from "@salesforce/label/c.LO_PlanFiles_Local";
import PlanFiles_NoUndo from "@salesforce/label/c.LO_PlanFiles_NoUndo";
import PlanFiles_Org from "@salesforce/label/c.LO_PlanFiles_Org";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanFiles_Download,
  PlanFiles_Failed,
  PlanFiles_Heading,
  PlanFiles_Local,
  PlanFiles_NoUndo,
  PlanFiles_Org
};
