// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Created from "@salesforce/label/c.LO_Common_Created";
import Common_Irreversible from "@salesforce/label/c.LO_Common_Irreversible";
import Common_Move from "@salesforce/label/c.LO_Common_Move";
import Common_NewPlan from "@salesforce/label/c.LO_Common_NewPlan";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_State from "@salesforce/label/c.LO_Common_State";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import Leave_Heading from "@salesforce/label/c.LO_Leave_Heading";
import Moves_AllHidden from "@salesforce/label/c.LO_Moves_AllHidden";
import Moves_AllHiddenAction from "@salesforce/label/c.LO_Moves_AllHiddenAction";
import Moves_AllHiddenWhy from "@salesforce/label/c.LO_Moves_AllHiddenWhy";
import Moves_Caption from "@salesforce/label/c.LO_Moves_Caption";
import Moves_Heading from "@salesforce/label/c.LO_Moves_Heading";
import Moves_Hidden from "@salesforce/label/c.LO_Moves_Hidden";
import Moves_Local from "@salesforce/label/c.LO_Moves_Local";
import Moves_Name from "@salesforce/label/c.LO_Moves_Name";
import Moves_None from "@salesforce/label/c.LO_Moves_None";
import Moves_NoneAction from "@salesforce/label/c.LO_Moves_NoneAction";
import Moves_NoneWhy from "@salesforce/label/c.LO_Moves_NoneWhy";
import Moves_Refresh from "@salesforce/label/c.LO_Moves_Refresh";
import Moves_WholePlan from "@salesforce/label/c.LO_Moves_WholePlan";
import NoAccess_Title from "@salesforce/label/c.LO_NoAccess_Title";
import No_Access_Moves from "@salesforce/label/c.LO_No_Access_Moves";
import Verdicts_ReadyNote from "@salesforce/label/c.LO_Verdicts_ReadyNote";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Created,
  Common_Irreversible,
  Common_Move,
  Common_NewPlan,
  Common_SavingPerMonth,
  Common_State,
  Common_Users,
  Leave_Heading,
  Moves_AllHidden,
  Moves_AllHiddenAction,
  Moves_AllHiddenWhy,
  Moves_Caption,
  Moves_Heading,
  Moves_Hidden,
  Moves_Local,
  Moves_Name,
  Moves_None,
  Moves_NoneAction,
  Moves_NoneWhy,
  Moves_Refresh,
  Moves_WholePlan,
  NoAccess_Title,
  No_Access_Moves,
  Verdicts_ReadyNote
};
