// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Moves_Caption from "@salesforce/label/c.LO_Moves_Caption";
import Moves_Heading from "@salesforce/label/c.LO_Moves_Heading";
import Moves_Irreversible from "@salesforce/label/c.LO_Moves_Irreversible";
import Moves_Kind from "@salesforce/label/c.LO_Moves_Kind";
import Moves_Local from "@salesforce/label/c.LO_Moves_Local";
import Moves_Made from "@salesforce/label/c.LO_Moves_Made";
import Moves_Name from "@salesforce/label/c.LO_Moves_Name";
import Moves_New from "@salesforce/label/c.LO_Moves_New";
import Moves_None from "@salesforce/label/c.LO_Moves_None";
import Moves_NoneAction from "@salesforce/label/c.LO_Moves_NoneAction";
import Moves_NoneWhy from "@salesforce/label/c.LO_Moves_NoneWhy";
import Moves_Refresh from "@salesforce/label/c.LO_Moves_Refresh";
import Moves_Saving from "@salesforce/label/c.LO_Moves_Saving";
import Moves_State from "@salesforce/label/c.LO_Moves_State";
import Moves_Users from "@salesforce/label/c.LO_Moves_Users";
import No_Access_Moves from "@salesforce/label/c.LO_No_Access_Moves";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Moves_Caption,
  Moves_Heading,
  Moves_Irreversible,
  Moves_Kind,
  Moves_Local,
  Moves_Made,
  Moves_Name,
  Moves_New,
  Moves_None,
  Moves_NoneAction,
  Moves_NoneWhy,
  Moves_Refresh,
  Moves_Saving,
  Moves_State,
  Moves_Users,
  No_Access_Moves
};
