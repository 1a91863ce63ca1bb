import heading from "@salesforce/label/c.LO_PlanFiles_Heading";
import local from "@salesforce/label/c.LO_PlanFiles_Local";
import org from "@salesforce/label/c.LO_PlanFiles_Org";
import download from "@salesforce/label/c.LO_PlanFiles_Download";
import noRollback from "@salesforce/label/c.LO_PlanFiles_NoRollback";
import failed from "@salesforce/label/c.LO_PlanFiles_Failed";

/** Texts of the files of a plan. */
export const labels = {
  heading,
  local,
  org,
  download,
  noRollback,
  failed
};
