// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Populations_AllLicenses from "@salesforce/label/c.LO_Populations_AllLicenses";
import Populations_AllSites from "@salesforce/label/c.LO_Populations_AllSites";
import Populations_Count from "@salesforce/label/c.LO_Populations_Count";
import Populations_Download from "@salesforce/label/c.LO_Populations_Download";
import Populations_FileName from "@salesforce/label/c.LO_Populations_FileName";
import Populations_Heading from "@salesforce/label/c.LO_Populations_Heading";
import Populations_License from "@salesforce/label/c.LO_Populations_License";
import Populations_NoMatch from "@salesforce/label/c.LO_Populations_NoMatch";
import Populations_NoMatchAction from "@salesforce/label/c.LO_Populations_NoMatchAction";
import Populations_NoMatchWhy from "@salesforce/label/c.LO_Populations_NoMatchWhy";
import Populations_None from "@salesforce/label/c.LO_Populations_None";
import Populations_NoneAction from "@salesforce/label/c.LO_Populations_NoneAction";
import Populations_NoneWhy from "@salesforce/label/c.LO_Populations_NoneWhy";
import Populations_Period from "@salesforce/label/c.LO_Populations_Period";
import Populations_PeriodNone from "@salesforce/label/c.LO_Populations_PeriodNone";
import Populations_Search from "@salesforce/label/c.LO_Populations_Search";
import Populations_Site from "@salesforce/label/c.LO_Populations_Site";
import Populations_SiteNote from "@salesforce/label/c.LO_Populations_SiteNote";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Populations_AllLicenses,
  Populations_AllSites,
  Populations_Count,
  Populations_Download,
  Populations_FileName,
  Populations_Heading,
  Populations_License,
  Populations_NoMatch,
  Populations_NoMatchAction,
  Populations_NoMatchWhy,
  Populations_None,
  Populations_NoneAction,
  Populations_NoneWhy,
  Populations_Period,
  Populations_PeriodNone,
  Populations_Search,
  Populations_Site,
  Populations_SiteNote
};
