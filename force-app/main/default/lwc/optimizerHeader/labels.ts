// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import App_AsOf from "@salesforce/label/c.LO_App_AsOf";
import App_Computed from "@salesforce/label/c.LO_App_Computed";
import App_Coverage from "@salesforce/label/c.LO_App_Coverage";
import App_CoveragePartial from "@salesforce/label/c.LO_App_CoveragePartial";
import App_Refresh from "@salesforce/label/c.LO_App_Refresh";
import App_Source from "@salesforce/label/c.LO_App_Source";
import App_Source_export from "@salesforce/label/c.LO_App_Source_export";
import App_Source_org from "@salesforce/label/c.LO_App_Source_org";
import App_Source_sample from "@salesforce/label/c.LO_App_Source_sample";
import App_Title from "@salesforce/label/c.LO_App_Title";
import Glossary_Heading from "@salesforce/label/c.LO_Glossary_Heading";
import Help_Menu from "@salesforce/label/c.LO_Help_Menu";
import Help_Tour from "@salesforce/label/c.LO_Help_Tour";
import Jobs_Alert from "@salesforce/label/c.LO_Jobs_Alert";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  App_AsOf,
  App_Computed,
  App_Coverage,
  App_CoveragePartial,
  App_Refresh,
  App_Source,
  App_Source_export,
  App_Source_org,
  App_Source_sample,
  App_Title,
  Glossary_Heading,
  Help_Menu,
  Help_Tour,
  Jobs_Alert
};
