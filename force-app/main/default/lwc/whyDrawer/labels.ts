// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Why_Counted from "@salesforce/label/c.LO_Why_Counted";
import Why_Depends from "@salesforce/label/c.LO_Why_Depends";
import Why_External from "@salesforce/label/c.LO_Why_External";
import Why_Fate from "@salesforce/label/c.LO_Why_Fate";
import Why_Gone from "@salesforce/label/c.LO_Why_Gone";
import Why_GoneWhy from "@salesforce/label/c.LO_Why_GoneWhy";
import Why_NotListed from "@salesforce/label/c.LO_Why_NotListed";
import Why_OpenUsers from "@salesforce/label/c.LO_Why_OpenUsers";
import Why_Sum from "@salesforce/label/c.LO_Why_Sum";
import Why_SumAmount from "@salesforce/label/c.LO_Why_SumAmount";
import Why_SumDecision from "@salesforce/label/c.LO_Why_SumDecision";
import Why_SumLine from "@salesforce/label/c.LO_Why_SumLine";
import Why_Total from "@salesforce/label/c.LO_Why_Total";
import Why_Used from "@salesforce/label/c.LO_Why_Used";
import Why_UsedDay from "@salesforce/label/c.LO_Why_UsedDay";
import Why_UsedNote from "@salesforce/label/c.LO_Why_UsedNote";
import Why_Users from "@salesforce/label/c.LO_Why_Users";
import Why_UsersNone from "@salesforce/label/c.LO_Why_UsersNone";
import Why_UsersNote from "@salesforce/label/c.LO_Why_UsersNote";
import Why_UsersUnknown from "@salesforce/label/c.LO_Why_UsersUnknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Close,
  Common_Users,
  Why_Counted,
  Why_Depends,
  Why_External,
  Why_Fate,
  Why_Gone,
  Why_GoneWhy,
  Why_NotListed,
  Why_OpenUsers,
  Why_Sum,
  Why_SumAmount,
  Why_SumDecision,
  Why_SumLine,
  Why_Total,
  Why_Used,
  Why_UsedDay,
  Why_UsedNote,
  Why_Users,
  Why_UsersNone,
  Why_UsersNote,
  Why_UsersUnknown
};
