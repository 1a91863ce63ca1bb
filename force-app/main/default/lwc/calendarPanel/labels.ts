import heading from "@salesforce/label/c.LO_Calendar_Heading";
import download from "@salesforce/label/c.LO_Calendar_Download";
import downloadTitle from "@salesforce/label/c.LO_Calendar_DownloadTitle";
import fileName from "@salesforce/label/c.LO_Calendar_FileName";
import overdue from "@salesforce/label/c.LO_Calendar_Overdue";
import none from "@salesforce/label/c.LO_Calendar_None";

/** Texts of the calendar. */
export const labels = { heading, download, downloadTitle, fileName, overdue, none };
