// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_InUse from "@salesforce/label/c.LO_Common_InUse";
import Common_No from "@salesforce/label/c.LO_Common_No";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_Renewal from "@salesforce/label/c.LO_Common_Renewal";
import Common_SeatPrice from "@salesforce/label/c.LO_Common_SeatPrice";
import Common_Yes from "@salesforce/label/c.LO_Common_Yes";
import Multiples_SeatsOf from "@salesforce/label/c.LO_Multiples_SeatsOf";
import Seats_BarActive from "@salesforce/label/c.LO_Seats_BarActive";
import Seats_BarDormant from "@salesforce/label/c.LO_Seats_BarDormant";
import Seats_BarNever from "@salesforce/label/c.LO_Seats_BarNever";
import Seats_BarSummary from "@salesforce/label/c.LO_Seats_BarSummary";
import Seats_BarUnused from "@salesforce/label/c.LO_Seats_BarUnused";
import Seats_DropForbidden from "@salesforce/label/c.LO_Seats_DropForbidden";
import Seats_DropMoved from "@salesforce/label/c.LO_Seats_DropMoved";
import Seats_DropMovedUnpriced from "@salesforce/label/c.LO_Seats_DropMovedUnpriced";
import Seats_DropNone from "@salesforce/label/c.LO_Seats_DropNone";
import Seats_DropNow from "@salesforce/label/c.LO_Seats_DropNow";
import Seats_DropNowUnpriced from "@salesforce/label/c.LO_Seats_DropNowUnpriced";
import Seats_ShowDormant from "@salesforce/label/c.LO_Seats_ShowDormant";
import Seats_ShowDormantOf from "@salesforce/label/c.LO_Seats_ShowDormantOf";
import Seats_ShowNever from "@salesforce/label/c.LO_Seats_ShowNever";
import Seats_ShowNeverOf from "@salesforce/label/c.LO_Seats_ShowNeverOf";
import Seats_TrueDown from "@salesforce/label/c.LO_Seats_TrueDown";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Why_UsersUnknown from "@salesforce/label/c.LO_Why_UsersUnknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_InUse,
  Common_Purchased,
  Common_Renewal,
  Common_SeatPrice,
  Multiples_SeatsOf,
  Seats_BarActive,
  Seats_BarDormant,
  Seats_BarNever,
  Seats_BarSummary,
  Seats_BarUnused,
  Seats_DropForbidden,
  Seats_DropMoved,
  Seats_DropMovedUnpriced,
  Seats_DropNone,
  Seats_DropNow,
  Seats_DropNowUnpriced,
  Seats_ShowDormant,
  Seats_ShowDormantOf,
  Seats_ShowNever,
  Seats_ShowNeverOf,
  Seats_TrueDown,
  Seats_TrueDown_no: Common_No,
  Seats_TrueDown_unknown,
  Seats_TrueDown_yes: Common_Yes,
  Why_UsersUnknown
};
