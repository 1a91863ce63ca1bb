// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import App_Refresh from "@salesforce/label/c.LO_App_Refresh";
import Common_Cancel from "@salesforce/label/c.LO_Common_Cancel";
import Common_Failed from "@salesforce/label/c.LO_Common_Failed";
import Common_None from "@salesforce/label/c.LO_Common_None";
import Common_State from "@salesforce/label/c.LO_Common_State";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Jobs_ChunkErrors from "@salesforce/label/c.LO_Jobs_ChunkErrors";
import Jobs_Daily from "@salesforce/label/c.LO_Jobs_Daily";
import Jobs_Duration from "@salesforce/label/c.LO_Jobs_Duration";
import Jobs_Ended from "@salesforce/label/c.LO_Jobs_Ended";
import Jobs_Frequency from "@salesforce/label/c.LO_Jobs_Frequency";
import Jobs_Health from "@salesforce/label/c.LO_Jobs_Health";
import Jobs_Hour from "@salesforce/label/c.LO_Jobs_Hour";
import Jobs_HourZone from "@salesforce/label/c.LO_Jobs_HourZone";
import Jobs_Intro from "@salesforce/label/c.LO_Jobs_Intro";
import Jobs_Job from "@salesforce/label/c.LO_Jobs_Job";
import Jobs_MonthsFrozen from "@salesforce/label/c.LO_Jobs_MonthsFrozen";
import Jobs_Next from "@salesforce/label/c.LO_Jobs_Next";
import Jobs_NoRun from "@salesforce/label/c.LO_Jobs_NoRun";
import Jobs_None from "@salesforce/label/c.LO_Jobs_None";
import Jobs_NoneAction from "@salesforce/label/c.LO_Jobs_NoneAction";
import Jobs_NoneWhy from "@salesforce/label/c.LO_Jobs_NoneWhy";
import Jobs_NotScheduled from "@salesforce/label/c.LO_Jobs_NotScheduled";
import Jobs_Old from "@salesforce/label/c.LO_Jobs_Old";
import Jobs_Pause from "@salesforce/label/c.LO_Jobs_Pause";
import Jobs_PauseSure from "@salesforce/label/c.LO_Jobs_PauseSure";
import Jobs_PausedBy from "@salesforce/label/c.LO_Jobs_PausedBy";
import Jobs_PausedPlain from "@salesforce/label/c.LO_Jobs_PausedPlain";
import Jobs_ReadOnly from "@salesforce/label/c.LO_Jobs_ReadOnly";
import Jobs_Records from "@salesforce/label/c.LO_Jobs_Records";
import Jobs_Resume from "@salesforce/label/c.LO_Jobs_Resume";
import Jobs_ResumeSure from "@salesforce/label/c.LO_Jobs_ResumeSure";
import Jobs_Run from "@salesforce/label/c.LO_Jobs_Run";
import Jobs_RunSure from "@salesforce/label/c.LO_Jobs_RunSure";
import Jobs_Save from "@salesforce/label/c.LO_Jobs_Save";
import Jobs_Status_complete from "@salesforce/label/c.LO_Jobs_Status_complete";
import Jobs_Status_failed from "@salesforce/label/c.LO_Jobs_Status_failed";
import Jobs_Status_running from "@salesforce/label/c.LO_Jobs_Status_running";
import Jobs_Statuses from "@salesforce/label/c.LO_Jobs_Statuses";
import Jobs_UsersFound from "@salesforce/label/c.LO_Jobs_UsersFound";
import Jobs_UsersRead from "@salesforce/label/c.LO_Jobs_UsersRead";
import Jobs_Weekly from "@salesforce/label/c.LO_Jobs_Weekly";
import Jobs_Working from "@salesforce/label/c.LO_Jobs_Working";
import Notes_StatusRows from "@salesforce/label/c.LO_Notes_StatusRows";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  App_Refresh,
  Common_Cancel,
  Common_Failed,
  Common_None,
  Common_State,
  Common_Yes,
  Jobs_ChunkErrors,
  Jobs_Daily,
  Jobs_Duration,
  Jobs_Ended,
  Jobs_Frequency,
  Jobs_Health,
  Jobs_Hour,
  Jobs_HourZone,
  Jobs_Intro,
  Jobs_Job,
  Jobs_MonthsFrozen,
  Jobs_Next,
  Jobs_NoRun,
  Jobs_None,
  Jobs_NoneAction,
  Jobs_NoneWhy,
  Jobs_NotScheduled,
  Jobs_Old,
  Jobs_Pause,
  Jobs_PauseSure,
  Jobs_PausedBy,
  Jobs_PausedPlain,
  Jobs_ReadOnly,
  Jobs_Records,
  Jobs_Resume,
  Jobs_ResumeSure,
  Jobs_Run,
  Jobs_RunSure,
  Jobs_Save,
  Jobs_Status_complete,
  Jobs_Status_failed,
  Jobs_Status_running,
  Jobs_Statuses,
  Jobs_UsersFound,
  Jobs_UsersRead,
  Jobs_Weekly,
  Jobs_Working,
  Notes_StatusRows
};
