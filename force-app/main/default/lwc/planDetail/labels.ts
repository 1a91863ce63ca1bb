// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Apply from "@salesforce/label/c.LO_Common_Apply";
import Common_Failed from "@salesforce/label/c.LO_Common_Failed";
import Common_Revert from "@salesforce/label/c.LO_Common_Revert";
import PlanDetail_About from "@salesforce/label/c.LO_PlanDetail_About";
import PlanDetail_ApplyFrom from "@salesforce/label/c.LO_PlanDetail_ApplyFrom";
import PlanDetail_Back from "@salesforce/label/c.LO_PlanDetail_Back";
import PlanDetail_Cannot from "@salesforce/label/c.LO_PlanDetail_Cannot";
import PlanDetail_Changed from "@salesforce/label/c.LO_PlanDetail_Changed";
import PlanDetail_Checking from "@salesforce/label/c.LO_PlanDetail_Checking";
import PlanDetail_Close from "@salesforce/label/c.LO_PlanDetail_Close";
import PlanDetail_CloseSure from "@salesforce/label/c.LO_PlanDetail_CloseSure";
import PlanDetail_Complete from "@salesforce/label/c.LO_PlanDetail_Complete";
import PlanDetail_Discard from "@salesforce/label/c.LO_PlanDetail_Discard";
import PlanDetail_DiscardSure from "@salesforce/label/c.LO_PlanDetail_DiscardSure";
import PlanDetail_Draft from "@salesforce/label/c.LO_PlanDetail_Draft";
import PlanDetail_DraftEmpty from "@salesforce/label/c.LO_PlanDetail_DraftEmpty";
import PlanDetail_GoOn from "@salesforce/label/c.LO_PlanDetail_GoOn";
import PlanDetail_GraceOver from "@salesforce/label/c.LO_PlanDetail_GraceOver";
import PlanDetail_Keep from "@salesforce/label/c.LO_PlanDetail_Keep";
import PlanDetail_NoPermission from "@salesforce/label/c.LO_PlanDetail_NoPermission";
import PlanDetail_NoRevert from "@salesforce/label/c.LO_PlanDetail_NoRevert";
import PlanDetail_NotKnown from "@salesforce/label/c.LO_PlanDetail_NotKnown";
import PlanDetail_NotesOf from "@salesforce/label/c.LO_PlanDetail_NotesOf";
import PlanDetail_Start from "@salesforce/label/c.LO_PlanDetail_Start";
import PlanDetail_TryAgain from "@salesforce/label/c.LO_PlanDetail_TryAgain";
import PlanDetail_UsersHidden from "@salesforce/label/c.LO_PlanDetail_UsersHidden";
import PlanProblem_empty from "@salesforce/label/c.LO_PlanProblem_empty";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Apply,
  Common_Failed,
  Common_Revert,
  PlanDetail_About,
  PlanDetail_ApplyFrom,
  PlanDetail_Back,
  PlanDetail_Cannot,
  PlanDetail_Changed,
  PlanDetail_Checking,
  PlanDetail_Close,
  PlanDetail_CloseSure,
  PlanDetail_Complete,
  PlanDetail_Discard,
  PlanDetail_DiscardSure,
  PlanDetail_Draft,
  PlanDetail_DraftEmpty,
  PlanDetail_GoOn,
  PlanDetail_GraceOver,
  PlanDetail_Keep,
  PlanDetail_NoPermission,
  PlanDetail_NoRevert,
  PlanDetail_NotKnown,
  PlanDetail_NotesOf,
  PlanDetail_Start,
  PlanDetail_TryAgain,
  PlanDetail_UsersHidden,
  PlanProblem_empty
};
