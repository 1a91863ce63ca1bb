// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ActiveRate from "@salesforce/label/c.LO_Common_ActiveRate";
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_AllLicenses from "@salesforce/label/c.LO_Common_AllLicenses";
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Logins from "@salesforce/label/c.LO_Common_Logins";
import Common_Month from "@salesforce/label/c.LO_Common_Month";
import Common_Populations from "@salesforce/label/c.LO_Common_Populations";
import Common_Profile from "@salesforce/label/c.LO_Common_Profile";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Common_UsersToMove from "@salesforce/label/c.LO_Common_UsersToMove";
import Csv_After from "@salesforce/label/c.LO_Csv_After";
import Csv_BreakEven from "@salesforce/label/c.LO_Csv_BreakEven";
import Populations_BestCost from "@salesforce/label/c.LO_Populations_BestCost";
import Populations_Count from "@salesforce/label/c.LO_Populations_Count";
import Populations_FileName from "@salesforce/label/c.LO_Populations_FileName";
import Populations_Heading from "@salesforce/label/c.LO_Populations_Heading";
import Populations_LoginCost from "@salesforce/label/c.LO_Populations_LoginCost";
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
import Populations_Search from "@salesforce/label/c.LO_Populations_Search";
import Populations_SiteNote from "@salesforce/label/c.LO_Populations_SiteNote";
import Waterfall_When from "@salesforce/label/c.LO_Waterfall_When";
import Work_Time_negotiate from "@salesforce/label/c.LO_Work_Time_negotiate";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ActiveRate,
  Common_ActiveUsers,
  Common_AllLicenses,
  Common_Basis,
  Common_Currency,
  Common_DownloadCsv,
  Common_License,
  Common_Logins,
  Common_Month,
  Common_Populations,
  Common_Profile,
  Common_SavingPerMonth,
  Common_Users,
  Common_UsersToMove,
  Csv_After,
  Csv_BreakEven,
  Populations_BestCost,
  Populations_Count,
  Populations_FileName,
  Populations_Heading,
  Populations_LoginCost,
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
  Populations_Search,
  Populations_SiteNote,
  Waterfall_When,
  Work_Time_negotiate
};
