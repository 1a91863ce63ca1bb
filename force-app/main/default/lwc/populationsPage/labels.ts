// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Csv_BreakEven from "@salesforce/label/c.LO_Csv_BreakEven";
import Csv_Currency from "@salesforce/label/c.LO_Csv_Currency";
import Csv_Month from "@salesforce/label/c.LO_Csv_Month";
import Csv_Threshold from "@salesforce/label/c.LO_Csv_Threshold";
import Populations_Active from "@salesforce/label/c.LO_Populations_Active";
import Populations_ActiveRate from "@salesforce/label/c.LO_Populations_ActiveRate";
import Populations_AllLicenses from "@salesforce/label/c.LO_Populations_AllLicenses";
import Populations_AllSites from "@salesforce/label/c.LO_Populations_AllSites";
import Populations_Basis from "@salesforce/label/c.LO_Populations_Basis";
import Populations_Cheapest from "@salesforce/label/c.LO_Populations_Cheapest";
import Populations_Count from "@salesforce/label/c.LO_Populations_Count";
import Populations_Download from "@salesforce/label/c.LO_Populations_Download";
import Populations_FileName from "@salesforce/label/c.LO_Populations_FileName";
import Populations_Heading from "@salesforce/label/c.LO_Populations_Heading";
import Populations_License from "@salesforce/label/c.LO_Populations_License";
import Populations_LoginCost from "@salesforce/label/c.LO_Populations_LoginCost";
import Populations_Logins from "@salesforce/label/c.LO_Populations_Logins";
import Populations_LoginsPerActive from "@salesforce/label/c.LO_Populations_LoginsPerActive";
import Populations_MemberCost from "@salesforce/label/c.LO_Populations_MemberCost";
import Populations_MixCost from "@salesforce/label/c.LO_Populations_MixCost";
import Populations_NoMatch from "@salesforce/label/c.LO_Populations_NoMatch";
import Populations_NoMatchAction from "@salesforce/label/c.LO_Populations_NoMatchAction";
import Populations_NoMatchWhy from "@salesforce/label/c.LO_Populations_NoMatchWhy";
import Populations_None from "@salesforce/label/c.LO_Populations_None";
import Populations_NoneAction from "@salesforce/label/c.LO_Populations_NoneAction";
import Populations_NoneWhy from "@salesforce/label/c.LO_Populations_NoneWhy";
import Populations_Period from "@salesforce/label/c.LO_Populations_Period";
import Populations_PeriodNone from "@salesforce/label/c.LO_Populations_PeriodNone";
import Populations_Profile from "@salesforce/label/c.LO_Populations_Profile";
import Populations_Registered from "@salesforce/label/c.LO_Populations_Registered";
import Populations_Saving from "@salesforce/label/c.LO_Populations_Saving";
import Populations_Search from "@salesforce/label/c.LO_Populations_Search";
import Populations_Site from "@salesforce/label/c.LO_Populations_Site";
import Populations_SiteNote from "@salesforce/label/c.LO_Populations_SiteNote";
import Populations_Table from "@salesforce/label/c.LO_Populations_Table";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Csv_BreakEven,
  Csv_Currency,
  Csv_Month,
  Csv_Threshold,
  Populations_Active,
  Populations_ActiveRate,
  Populations_AllLicenses,
  Populations_AllSites,
  Populations_Basis,
  Populations_Cheapest,
  Populations_Count,
  Populations_Download,
  Populations_FileName,
  Populations_Heading,
  Populations_License,
  Populations_LoginCost,
  Populations_Logins,
  Populations_LoginsPerActive,
  Populations_MemberCost,
  Populations_MixCost,
  Populations_NoMatch,
  Populations_NoMatchAction,
  Populations_NoMatchWhy,
  Populations_None,
  Populations_NoneAction,
  Populations_NoneWhy,
  Populations_Period,
  Populations_PeriodNone,
  Populations_Profile,
  Populations_Registered,
  Populations_Saving,
  Populations_Search,
  Populations_Site,
  Populations_SiteNote,
  Populations_Table
};
