import noPrices from "@salesforce/label/c.LO_No_Access_Prices";
import heading from "@salesforce/label/c.LO_Pack_Heading";
import period from "@salesforce/label/c.LO_Pack_Period";
import choose from "@salesforce/label/c.LO_Pack_Choose";
import all from "@salesforce/label/c.LO_Pack_All";
import none from "@salesforce/label/c.LO_Pack_None";
import documentHow from "@salesforce/label/c.LO_Pack_DocumentHow";
import tableEmpty from "@salesforce/label/c.LO_Pack_TableEmpty";
import document from "@salesforce/label/c.LO_Pack_Document";
import fileName from "@salesforce/label/c.LO_Pack_FileName";
import title from "@salesforce/label/c.LO_Pack_Title";
import scenarios from "@salesforce/label/c.LO_Pack_Scenarios";
import scenariosNone from "@salesforce/label/c.LO_Pack_ScenariosNone";
import scenariosUnread from "@salesforce/label/c.LO_Pack_ScenariosUnread";
import scenariosMost from "@salesforce/label/c.LO_Pack_ScenariosMost";
import preview from "@salesforce/label/c.LO_Pack_Preview";
import empty from "@salesforce/label/c.LO_Pack_Empty";
import emptyWhy from "@salesforce/label/c.LO_Pack_EmptyWhy";
import emptyAction from "@salesforce/label/c.LO_Pack_EmptyAction";
import calendar from "@salesforce/label/c.LO_Pack_Calendar";
import calendarFile from "@salesforce/label/c.LO_Calendar_FileName";

/** Texts of the evidence page. */
export const labels = {
  noPrices,
  heading,
  period,
  choose,
  all,
  none,
  documentHow,
  tableEmpty,
  document,
  fileName,
  title,
  scenarios,
  scenariosNone,
  scenariosUnread,
  scenariosMost,
  preview,
  empty,
  emptyWhy,
  emptyAction,
  calendar,
  calendarFile
};
