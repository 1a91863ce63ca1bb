import noAccess from "@salesforce/label/c.LO_No_Access_Moves";
import heading from "@salesforce/label/c.LO_Moves_Heading";
import create from "@salesforce/label/c.LO_Moves_New";
import local from "@salesforce/label/c.LO_Moves_Local";
import caption from "@salesforce/label/c.LO_Moves_Caption";
import name from "@salesforce/label/c.LO_Moves_Name";
import kind from "@salesforce/label/c.LO_Moves_Kind";
import state from "@salesforce/label/c.LO_Moves_State";
import users from "@salesforce/label/c.LO_Moves_Users";
import irreversible from "@salesforce/label/c.LO_Moves_Irreversible";
import saving from "@salesforce/label/c.LO_Moves_Saving";
import made from "@salesforce/label/c.LO_Moves_Made";
import none from "@salesforce/label/c.LO_Moves_None";
import noneWhy from "@salesforce/label/c.LO_Moves_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Moves_NoneAction";
import refresh from "@salesforce/label/c.LO_Moves_Refresh";

/** Texts of the moves page. */
export const labels = {
  noAccess,
  heading,
  create,
  local,
  caption,
  name,
  kind,
  state,
  users,
  irreversible,
  saving,
  made,
  none,
  noneWhy,
  noneAction,
  refresh
};
