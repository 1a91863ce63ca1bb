// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Confidence from "@salesforce/label/c.LO_Common_Confidence";
import Common_Dismiss from "@salesforce/label/c.LO_Common_Dismiss";
import Common_Done from "@salesforce/label/c.LO_Common_Done";
import Common_NextStep from "@salesforce/label/c.LO_Common_NextStep";
import Common_ShowUsers from "@salesforce/label/c.LO_Common_ShowUsers";
import Common_Who from "@salesforce/label/c.LO_Common_Who";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Findings_Accept from "@salesforce/label/c.LO_Findings_Accept";
import Findings_AcceptOf from "@salesforce/label/c.LO_Findings_AcceptOf";
import Findings_Back from "@salesforce/label/c.LO_Findings_Back";
import Findings_Coverage from "@salesforce/label/c.LO_Findings_Coverage";
import Findings_DismissOf from "@salesforce/label/c.LO_Findings_DismissOf";
import Findings_FinishOf from "@salesforce/label/c.LO_Findings_FinishOf";
import Findings_FirstSeen from "@salesforce/label/c.LO_Findings_FirstSeen";
import Findings_Gone from "@salesforce/label/c.LO_Findings_Gone";
import Findings_GoneWhy from "@salesforce/label/c.LO_Findings_GoneWhy";
import Findings_PeopleOf from "@salesforce/label/c.LO_Findings_PeopleOf";
import Findings_Place from "@salesforce/label/c.LO_Findings_Place";
import Findings_PlaceOf from "@salesforce/label/c.LO_Findings_PlaceOf";
import Findings_Reason from "@salesforce/label/c.LO_Findings_Reason";
import Findings_Reopen from "@salesforce/label/c.LO_Findings_Reopen";
import Findings_ReopenOf from "@salesforce/label/c.LO_Findings_ReopenOf";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Confidence,
  Common_Dismiss,
  Common_Done,
  Common_NextStep,
  Common_ShowUsers,
  Common_Who,
  Common_Why,
  Findings_Accept,
  Findings_AcceptOf,
  Findings_Back,
  Findings_Coverage,
  Findings_DismissOf,
  Findings_FinishOf,
  Findings_FirstSeen,
  Findings_Gone,
  Findings_GoneWhy,
  Findings_PeopleOf,
  Findings_Place,
  Findings_PlaceOf,
  Findings_Reason,
  Findings_Reopen,
  Findings_ReopenOf
};
