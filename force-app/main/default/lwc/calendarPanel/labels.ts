// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Calendar_Download from "@salesforce/label/c.LO_Calendar_Download";
import Calendar_DownloadTitle from "@salesforce/label/c.LO_Calendar_DownloadTitle";
import Calendar_FileName from "@salesforce/label/c.LO_Calendar_FileName";
import Calendar_None from "@salesforce/label/c.LO_Calendar_None";
import Calendar_ShowAll from "@salesforce/label/c.LO_Calendar_ShowAll";
import Common_KeyDates from "@salesforce/label/c.LO_Common_KeyDates";
import Common_Overdue from "@salesforce/label/c.LO_Common_Overdue";
import Common_ShowFewer from "@salesforce/label/c.LO_Common_ShowFewer";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Calendar_Download,
  Calendar_DownloadTitle,
  Calendar_FileName,
  Calendar_None,
  Calendar_ShowAll,
  Common_KeyDates,
  Common_Overdue,
  Common_ShowFewer
};
