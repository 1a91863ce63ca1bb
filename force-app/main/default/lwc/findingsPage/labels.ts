import noDecide from "@salesforce/label/c.LO_No_Access_Decide";
import heading from "@salesforce/label/c.LO_Work_Heading";
import period from "@salesforce/label/c.LO_Work_Period";
import download from "@salesforce/label/c.LO_Work_Download";
import fileName from "@salesforce/label/c.LO_Work_FileName";
import show from "@salesforce/label/c.LO_Work_Show";
import license from "@salesforce/label/c.LO_Work_License";
import allLicenses from "@salesforce/label/c.LO_Work_AllLicenses";
import option from "@salesforce/label/c.LO_Work_Option";
import filter_open from "@salesforce/label/c.LO_Work_Filter_open";
import filter_accepted from "@salesforce/label/c.LO_Work_Filter_accepted";
import filter_dismissed from "@salesforce/label/c.LO_Work_Filter_dismissed";
import filter_done from "@salesforce/label/c.LO_Work_Filter_done";
import filter_gone from "@salesforce/label/c.LO_Work_Filter_gone";
import filter_all from "@salesforce/label/c.LO_Work_Filter_all";
import count from "@salesforce/label/c.LO_Work_Count";
import overlap from "@salesforce/label/c.LO_Work_Overlap";
import none from "@salesforce/label/c.LO_Work_None";
import noneWhy from "@salesforce/label/c.LO_Work_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Work_NoneAction";
import allDone from "@salesforce/label/c.LO_Work_AllDone";
import allDoneWhy from "@salesforce/label/c.LO_Work_AllDoneWhy";
import allDoneAction from "@salesforce/label/c.LO_Work_AllDoneAction";
import saved from "@salesforce/label/c.LO_Work_Saved";
import failed from "@salesforce/label/c.LO_Work_Failed";
import seenFailed from "@salesforce/label/c.LO_Work_SeenFailed";
import unread from "@salesforce/label/c.LO_Work_Unread";
import retry from "@salesforce/label/c.LO_Retry";
import discard from "@salesforce/label/c.LO_Work_Discard";
import csv_title from "@salesforce/label/c.LO_Work_Csv_title";
import csv_type from "@salesforce/label/c.LO_Work_Csv_type";
import csv_status from "@salesforce/label/c.LO_Work_Csv_status";
import csv_reason from "@salesforce/label/c.LO_Work_Csv_reason";
import csv_site from "@salesforce/label/c.LO_Work_Csv_site";
import csv_profile from "@salesforce/label/c.LO_Work_Csv_profile";
import csv_users from "@salesforce/label/c.LO_Work_Csv_users";
import csv_saving from "@salesforce/label/c.LO_Work_Csv_saving";
import csv_currency from "@salesforce/label/c.LO_Work_Csv_currency";
import csv_confidence from "@salesforce/label/c.LO_Work_Csv_confidence";
import csv_months from "@salesforce/label/c.LO_Work_Csv_months";
import csv_prices from "@salesforce/label/c.LO_Work_Csv_prices";
import csv_evidence from "@salesforce/label/c.LO_Work_Csv_evidence";
import csv_next from "@salesforce/label/c.LO_Work_Csv_next";
import csv_firstSeen from "@salesforce/label/c.LO_Work_Csv_firstSeen";
import csv_lastSeen from "@salesforce/label/c.LO_Work_Csv_lastSeen";
import csv_goneSince from "@salesforce/label/c.LO_Work_Csv_goneSince";
import csv_backSince from "@salesforce/label/c.LO_Work_Csv_backSince";
import more from "@salesforce/label/c.LO_Work_More";

/** Texts of the findings page. */
export const labels = {
  noDecide,
  heading,
  period,
  download,
  fileName,
  show,
  license,
  allLicenses,
  option,
  filter_open,
  filter_accepted,
  filter_dismissed,
  filter_done,
  filter_gone,
  filter_all,
  count,
  overlap,
  none,
  noneWhy,
  noneAction,
  allDone,
  allDoneWhy,
  allDoneAction,
  saved,
  failed,
  seenFailed,
  unread,
  retry,
  discard,
  csv_title,
  csv_type,
  csv_status,
  csv_reason,
  csv_site,
  csv_profile,
  csv_users,
  csv_saving,
  csv_currency,
  csv_confidence,
  csv_months,
  csv_prices,
  csv_evidence,
  csv_next,
  csv_firstSeen,
  csv_lastSeen,
  csv_goneSince,
  csv_backSince,
  more
};
