import back from "@salesforce/label/c.LO_PlanDetail_Back";
import about from "@salesforce/label/c.LO_PlanDetail_About";
import applyFrom from "@salesforce/label/c.LO_PlanDetail_ApplyFrom";
import apply from "@salesforce/label/c.LO_PlanDetail_Apply";
import start from "@salesforce/label/c.LO_PlanDetail_Start";
import goOn from "@salesforce/label/c.LO_PlanDetail_GoOn";
import revert from "@salesforce/label/c.LO_PlanDetail_Revert";
import discard from "@salesforce/label/c.LO_PlanDetail_Discard";
import discardSure from "@salesforce/label/c.LO_PlanDetail_DiscardSure";
import keep from "@salesforce/label/c.LO_PlanDetail_Keep";
import cannot from "@salesforce/label/c.LO_PlanDetail_Cannot";
import noPermission from "@salesforce/label/c.LO_PlanDetail_NoPermission";
import noRevert from "@salesforce/label/c.LO_PlanDetail_NoRevert";
import checking from "@salesforce/label/c.LO_PlanDetail_Checking";
import failed from "@salesforce/label/c.LO_PlanDetail_Failed";
import tryAgain from "@salesforce/label/c.LO_PlanDetail_TryAgain";
import close from "@salesforce/label/c.LO_PlanDetail_Close";
import closeSure from "@salesforce/label/c.LO_PlanDetail_CloseSure";
import nothingLeft from "@salesforce/label/c.LO_PlanDetail_NothingLeft";
import changed from "@salesforce/label/c.LO_PlanDetail_Changed";
import notKnown from "@salesforce/label/c.LO_PlanDetail_NotKnown";
import usersHidden from "@salesforce/label/c.LO_PlanDetail_UsersHidden";
import graceOver from "@salesforce/label/c.LO_PlanDetail_GraceOver";

/** Texts of one plan. */
export const labels = {
  back,
  about,
  applyFrom,
  apply,
  start,
  goOn,
  revert,
  discard,
  discardSure,
  keep,
  cannot,
  noPermission,
  noRevert,
  checking,
  failed,
  tryAgain,
  close,
  closeSure,
  nothingLeft,
  changed,
  notKnown,
  usersHidden,
  graceOver
};
