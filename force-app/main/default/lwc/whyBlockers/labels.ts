// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import No_Access_Protect_List from "@salesforce/label/c.LO_No_Access_Protect_List";
import Retry from "@salesforce/label/c.LO_Retry";
import Why_Blockers from "@salesforce/label/c.LO_Why_Blockers";
import Why_BlockersFailed from "@salesforce/label/c.LO_Why_BlockersFailed";
import Why_Checking from "@salesforce/label/c.LO_Why_Checking";
import Why_FewSeats from "@salesforce/label/c.LO_Why_FewSeats";
import Why_NoBlockers from "@salesforce/label/c.LO_Why_NoBlockers";
import Why_Protected from "@salesforce/label/c.LO_Why_Protected";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  No_Access_Protect_List,
  Retry,
  Why_Blockers,
  Why_BlockersFailed,
  Why_Checking,
  Why_FewSeats,
  Why_NoBlockers,
  Why_Protected
};
