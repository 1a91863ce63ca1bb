// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import No_Access_Decide from "@salesforce/label/c.LO_No_Access_Decide";
import Retry from "@salesforce/label/c.LO_Retry";
import Work_AllDone from "@salesforce/label/c.LO_Work_AllDone";
import Work_AllDoneAction from "@salesforce/label/c.LO_Work_AllDoneAction";
import Work_AllDoneWhy from "@salesforce/label/c.LO_Work_AllDoneWhy";
import Work_AllLicenses from "@salesforce/label/c.LO_Work_AllLicenses";
import Work_Count from "@salesforce/label/c.LO_Work_Count";
import Work_Csv_backSince from "@salesforce/label/c.LO_Work_Csv_backSince";
import Work_Csv_confidence from "@salesforce/label/c.LO_Work_Csv_confidence";
import Work_Csv_currency from "@salesforce/label/c.LO_Work_Csv_currency";
import Work_Csv_evidence from "@salesforce/label/c.LO_Work_Csv_evidence";
import Work_Csv_firstSeen from "@salesforce/label/c.LO_Work_Csv_firstSeen";
import Work_Csv_goneSince from "@salesforce/label/c.LO_Work_Csv_goneSince";
import Work_Csv_lastSeen from "@salesforce/label/c.LO_Work_Csv_lastSeen";
import Work_Csv_months from "@salesforce/label/c.LO_Work_Csv_months";
import Work_Csv_next from "@salesforce/label/c.LO_Work_Csv_next";
import Work_Csv_prices from "@salesforce/label/c.LO_Work_Csv_prices";
import Work_Csv_profile from "@salesforce/label/c.LO_Work_Csv_profile";
import Work_Csv_reason from "@salesforce/label/c.LO_Work_Csv_reason";
import Work_Csv_saving from "@salesforce/label/c.LO_Work_Csv_saving";
import Work_Csv_site from "@salesforce/label/c.LO_Work_Csv_site";
import Work_Csv_status from "@salesforce/label/c.LO_Work_Csv_status";
import Work_Csv_title from "@salesforce/label/c.LO_Work_Csv_title";
import Work_Csv_type from "@salesforce/label/c.LO_Work_Csv_type";
import Work_Csv_users from "@salesforce/label/c.LO_Work_Csv_users";
import Work_Discard from "@salesforce/label/c.LO_Work_Discard";
import Work_Download from "@salesforce/label/c.LO_Work_Download";
import Work_Failed from "@salesforce/label/c.LO_Work_Failed";
import Work_FileName from "@salesforce/label/c.LO_Work_FileName";
import Work_Filter_accepted from "@salesforce/label/c.LO_Work_Filter_accepted";
import Work_Filter_all from "@salesforce/label/c.LO_Work_Filter_all";
import Work_Filter_dismissed from "@salesforce/label/c.LO_Work_Filter_dismissed";
import Work_Filter_done from "@salesforce/label/c.LO_Work_Filter_done";
import Work_Filter_gone from "@salesforce/label/c.LO_Work_Filter_gone";
import Work_Filter_open from "@salesforce/label/c.LO_Work_Filter_open";
import Work_Heading from "@salesforce/label/c.LO_Work_Heading";
import Work_License from "@salesforce/label/c.LO_Work_License";
import Work_More from "@salesforce/label/c.LO_Work_More";
import Work_None from "@salesforce/label/c.LO_Work_None";
import Work_NoneAction from "@salesforce/label/c.LO_Work_NoneAction";
import Work_NoneWhy from "@salesforce/label/c.LO_Work_NoneWhy";
import Work_Option from "@salesforce/label/c.LO_Work_Option";
import Work_Overlap from "@salesforce/label/c.LO_Work_Overlap";
import Work_Period from "@salesforce/label/c.LO_Work_Period";
import Work_Saved from "@salesforce/label/c.LO_Work_Saved";
import Work_SeenFailed from "@salesforce/label/c.LO_Work_SeenFailed";
import Work_Show from "@salesforce/label/c.LO_Work_Show";
import Work_Unread from "@salesforce/label/c.LO_Work_Unread";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  No_Access_Decide,
  Retry,
  Work_AllDone,
  Work_AllDoneAction,
  Work_AllDoneWhy,
  Work_AllLicenses,
  Work_Count,
  Work_Csv_backSince,
  Work_Csv_confidence,
  Work_Csv_currency,
  Work_Csv_evidence,
  Work_Csv_firstSeen,
  Work_Csv_goneSince,
  Work_Csv_lastSeen,
  Work_Csv_months,
  Work_Csv_next,
  Work_Csv_prices,
  Work_Csv_profile,
  Work_Csv_reason,
  Work_Csv_saving,
  Work_Csv_site,
  Work_Csv_status,
  Work_Csv_title,
  Work_Csv_type,
  Work_Csv_users,
  Work_Discard,
  Work_Download,
  Work_Failed,
  Work_FileName,
  Work_Filter_accepted,
  Work_Filter_all,
  Work_Filter_dismissed,
  Work_Filter_done,
  Work_Filter_gone,
  Work_Filter_open,
  Work_Heading,
  Work_License,
  Work_More,
  Work_None,
  Work_NoneAction,
  Work_NoneWhy,
  Work_Option,
  Work_Overlap,
  Work_Period,
  Work_Saved,
  Work_SeenFailed,
  Work_Show,
  Work_Unread
};
