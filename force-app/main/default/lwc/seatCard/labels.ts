import purchased from "@salesforce/label/c.LO_Seats_Purchased";
import used from "@salesforce/label/c.LO_Seats_Used";
import price from "@salesforce/label/c.LO_Seats_Price";
import renewal from "@salesforce/label/c.LO_Seats_Renewal";
import trueDown from "@salesforce/label/c.LO_Seats_TrueDown";
import trueDown_yes from "@salesforce/label/c.LO_Seats_TrueDown_yes";
import trueDown_no from "@salesforce/label/c.LO_Seats_TrueDown_no";
import trueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import barSummary from "@salesforce/label/c.LO_Seats_BarSummary";
import barActive from "@salesforce/label/c.LO_Seats_BarActive";
import barDormant from "@salesforce/label/c.LO_Seats_BarDormant";
import barNever from "@salesforce/label/c.LO_Seats_BarNever";
import barUnused from "@salesforce/label/c.LO_Seats_BarUnused";
import over from "@salesforce/label/c.LO_Seats_Over";
import dropNow from "@salesforce/label/c.LO_Seats_DropNow";
import dropNowUnpriced from "@salesforce/label/c.LO_Seats_DropNowUnpriced";
import dropIdle from "@salesforce/label/c.LO_Seats_DropIdle";
import dropIdleUnpriced from "@salesforce/label/c.LO_Seats_DropIdleUnpriced";
import dropNone from "@salesforce/label/c.LO_Seats_DropNone";
import dropForbidden from "@salesforce/label/c.LO_Seats_DropForbidden";
import exhausted from "@salesforce/label/c.LO_Seats_Exhausted";
import exhaust from "@salesforce/label/c.LO_Seats_Exhaust";
import showDormant from "@salesforce/label/c.LO_Seats_ShowDormant";
import showNever from "@salesforce/label/c.LO_Seats_ShowNever";
import showDormantOf from "@salesforce/label/c.LO_Seats_ShowDormantOf";
import showNeverOf from "@salesforce/label/c.LO_Seats_ShowNeverOf";

/** Texts of the seats of one license. */
export const labels = {
  purchased,
  used,
  price,
  renewal,
  trueDown,
  trueDown_yes,
  trueDown_no,
  trueDown_unknown,
  barSummary,
  barActive,
  barDormant,
  barNever,
  barUnused,
  over,
  dropNow,
  dropNowUnpriced,
  dropIdle,
  dropIdleUnpriced,
  dropNone,
  dropForbidden,
  exhausted,
  exhaust,
  showDormant,
  showNever,
  showDormantOf,
  showNeverOf
};
