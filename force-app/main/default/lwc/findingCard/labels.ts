import users from "@salesforce/label/c.LO_Findings_Users";
import seats from "@salesforce/label/c.LO_Findings_Seats";
import avoids from "@salesforce/label/c.LO_Findings_Avoids";
import saving from "@salesforce/label/c.LO_Findings_Saving";
import noSaving from "@salesforce/label/c.LO_Findings_NoSaving";
import why from "@salesforce/label/c.LO_Findings_Why";
import who from "@salesforce/label/c.LO_Findings_Who";
import sure from "@salesforce/label/c.LO_Findings_Sure";
import next from "@salesforce/label/c.LO_Findings_Next";
import months from "@salesforce/label/c.LO_Findings_Months";
import month from "@salesforce/label/c.LO_Findings_Month";
import coverage from "@salesforce/label/c.LO_Findings_Coverage";
import firstSeen from "@salesforce/label/c.LO_Findings_FirstSeen";
import gone from "@salesforce/label/c.LO_Findings_Gone";
import back from "@salesforce/label/c.LO_Findings_Back";
import reason from "@salesforce/label/c.LO_Findings_Reason";
import goneWhy from "@salesforce/label/c.LO_Findings_GoneWhy";
import accept from "@salesforce/label/c.LO_Findings_Accept";
import dismiss from "@salesforce/label/c.LO_Findings_Dismiss";
import finish from "@salesforce/label/c.LO_Findings_Finish";
import reopen from "@salesforce/label/c.LO_Findings_Reopen";
import acceptOf from "@salesforce/label/c.LO_Findings_AcceptOf";
import dismissOf from "@salesforce/label/c.LO_Findings_DismissOf";
import finishOf from "@salesforce/label/c.LO_Findings_FinishOf";
import reopenOf from "@salesforce/label/c.LO_Findings_ReopenOf";
import place from "@salesforce/label/c.LO_Findings_Place";
import placeOf from "@salesforce/label/c.LO_Findings_PlaceOf";
import people from "@salesforce/label/c.LO_Findings_People";
import peopleOf from "@salesforce/label/c.LO_Findings_PeopleOf";

/** Texts of one finding. */
export const labels = {
  users,
  seats,
  avoids,
  saving,
  noSaving,
  why,
  who,
  sure,
  next,
  months,
  month,
  coverage,
  firstSeen,
  gone,
  back,
  reason,
  goneWhy,
  accept,
  dismiss,
  finish,
  reopen,
  acceptOf,
  dismissOf,
  finishOf,
  reopenOf,
  place,
  placeOf,
  people,
  peopleOf
};
