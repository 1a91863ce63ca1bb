// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Calendar_FileName from "@salesforce/label/c.LO_Calendar_FileName";
import Common_All from "@salesforce/label/c.LO_Common_All";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_ScenariosUnread from "@salesforce/label/c.LO_Common_ScenariosUnread";
import No_Access_Prices from "@salesforce/label/c.LO_No_Access_Prices";
import PackTable_FileName from "@salesforce/label/c.LO_PackTable_FileName";
import Pack_Calendar from "@salesforce/label/c.LO_Pack_Calendar";
import Pack_Choose from "@salesforce/label/c.LO_Pack_Choose";
import Pack_Document from "@salesforce/label/c.LO_Pack_Document";
import Pack_DocumentHow from "@salesforce/label/c.LO_Pack_DocumentHow";
import Pack_FileName from "@salesforce/label/c.LO_Pack_FileName";
import Pack_Heading from "@salesforce/label/c.LO_Pack_Heading";
import Pack_Preview from "@salesforce/label/c.LO_Pack_Preview";
import Pack_Scenarios from "@salesforce/label/c.LO_Pack_Scenarios";
import Pack_ScenariosMost from "@salesforce/label/c.LO_Pack_ScenariosMost";
import Pack_ScenariosNone from "@salesforce/label/c.LO_Pack_ScenariosNone";
import Pack_Table from "@salesforce/label/c.LO_Pack_Table";
import Pack_TableChoose from "@salesforce/label/c.LO_Pack_TableChoose";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Calendar_FileName,
  Common_All,
  Common_DownloadCsv,
  Common_None,
  Common_ScenariosUnread,
  No_Access_Prices,
  PackTable_FileName,
  Pack_Calendar,
  Pack_Choose,
  Pack_Document,
  Pack_DocumentHow,
  Pack_FileName,
  Pack_Heading,
  Pack_Preview,
  Pack_Scenarios,
  Pack_ScenariosMost,
  Pack_ScenariosNone,
  Pack_Table,
  Pack_TableChoose
};
