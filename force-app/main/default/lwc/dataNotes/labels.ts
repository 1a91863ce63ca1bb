// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Notes_FewFound from "@salesforce/label/c.LO_Notes_FewFound";
import Notes_FewMonths from "@salesforce/label/c.LO_Notes_FewMonths";
import Notes_FoundOf from "@salesforce/label/c.LO_Notes_FoundOf";
import Notes_Heading from "@salesforce/label/c.LO_Notes_Heading";
import Notes_ListPrices from "@salesforce/label/c.LO_Notes_ListPrices";
import Notes_LoginDrift from "@salesforce/label/c.LO_Notes_LoginDrift";
import Notes_Missing from "@salesforce/label/c.LO_Notes_Missing";
import Notes_MonthsFrozen from "@salesforce/label/c.LO_Notes_MonthsFrozen";
import Notes_More from "@salesforce/label/c.LO_Notes_More";
import Notes_NoComplete from "@salesforce/label/c.LO_Notes_NoComplete";
import Notes_None from "@salesforce/label/c.LO_Notes_None";
import Notes_Outside from "@salesforce/label/c.LO_Notes_Outside";
import Notes_Partial from "@salesforce/label/c.LO_Notes_Partial";
import Notes_PricesHidden from "@salesforce/label/c.LO_Notes_PricesHidden";
import Notes_RowsByStatus from "@salesforce/label/c.LO_Notes_RowsByStatus";
import Notes_Run from "@salesforce/label/c.LO_Notes_Run";
import Notes_RunFailed from "@salesforce/label/c.LO_Notes_RunFailed";
import Notes_RunFailedChunks from "@salesforce/label/c.LO_Notes_RunFailedChunks";
import Notes_RunOverlapped from "@salesforce/label/c.LO_Notes_RunOverlapped";
import Notes_RunRunning from "@salesforce/label/c.LO_Notes_RunRunning";
import Notes_SeatDrift from "@salesforce/label/c.LO_Notes_SeatDrift";
import Notes_StatusRows from "@salesforce/label/c.LO_Notes_StatusRows";
import Notes_Unknown_contract from "@salesforce/label/c.LO_Notes_Unknown_contract";
import Notes_Unknown_inactiveUser from "@salesforce/label/c.LO_Notes_Unknown_inactiveUser";
import Notes_Unknown_license from "@salesforce/label/c.LO_Notes_Unknown_license";
import Notes_Unknown_loginUser from "@salesforce/label/c.LO_Notes_Unknown_loginUser";
import Notes_Unknown_profile from "@salesforce/label/c.LO_Notes_Unknown_profile";
import Notes_Unknown_site from "@salesforce/label/c.LO_Notes_Unknown_site";
import Notes_Unknown_unreadable from "@salesforce/label/c.LO_Notes_Unknown_unreadable";
import Notes_UsersFound from "@salesforce/label/c.LO_Notes_UsersFound";
import Notes_UsersRead from "@salesforce/label/c.LO_Notes_UsersRead";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Notes_FewFound,
  Notes_FewMonths,
  Notes_FoundOf,
  Notes_Heading,
  Notes_ListPrices,
  Notes_LoginDrift,
  Notes_Missing,
  Notes_MonthsFrozen,
  Notes_More,
  Notes_NoComplete,
  Notes_None,
  Notes_Outside,
  Notes_Partial,
  Notes_PricesHidden,
  Notes_RowsByStatus,
  Notes_Run,
  Notes_RunFailed,
  Notes_RunFailedChunks,
  Notes_RunOverlapped,
  Notes_RunRunning,
  Notes_SeatDrift,
  Notes_StatusRows,
  Notes_Unknown_contract,
  Notes_Unknown_inactiveUser,
  Notes_Unknown_license,
  Notes_Unknown_loginUser,
  Notes_Unknown_profile,
  Notes_Unknown_site,
  Notes_Unknown_unreadable,
  Notes_UsersFound,
  Notes_UsersRead
};
