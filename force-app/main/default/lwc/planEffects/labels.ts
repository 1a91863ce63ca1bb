import mapProfiles from "@salesforce/label/c.LO_PlanEffects_MapProfiles";
import users from "@salesforce/label/c.LO_PlanEffects_Users";
import usersNote from "@salesforce/label/c.LO_PlanEffects_UsersNote";
import irreversible from "@salesforce/label/c.LO_PlanEffects_Irreversible";
import irreversibleNote from "@salesforce/label/c.LO_PlanEffects_IrreversibleNote";
import reversibleNote from "@salesforce/label/c.LO_PlanEffects_ReversibleNote";
import saving from "@salesforce/label/c.LO_PlanEffects_Saving";
import costNote from "@salesforce/label/c.LO_PlanEffects_CostNote";
import guarded from "@salesforce/label/c.LO_PlanEffects_Protected";
import guardedNote from "@salesforce/label/c.LO_PlanEffects_ProtectedNote";
import seats from "@salesforce/label/c.LO_PlanEffects_Seats";
import license from "@salesforce/label/c.LO_PlanEffects_License";
import total from "@salesforce/label/c.LO_PlanEffects_Total";
import usedBefore from "@salesforce/label/c.LO_PlanEffects_UsedBefore";
import joining from "@salesforce/label/c.LO_PlanEffects_Joining";
import leaving from "@salesforce/label/c.LO_PlanEffects_Leaving";
import usedAfter from "@salesforce/label/c.LO_PlanEffects_UsedAfter";
import free from "@salesforce/label/c.LO_PlanEffects_Free";
import pools from "@salesforce/label/c.LO_PlanEffects_Pools";
import usersBefore from "@salesforce/label/c.LO_PlanEffects_UsersBefore";
import usersAfter from "@salesforce/label/c.LO_PlanEffects_UsersAfter";
import poolBefore from "@salesforce/label/c.LO_PlanEffects_PoolBefore";
import poolAfter from "@salesforce/label/c.LO_PlanEffects_PoolAfter";
import contracted from "@salesforce/label/c.LO_PlanEffects_Contracted";
import months from "@salesforce/label/c.LO_PlanEffects_Months";
import excluded from "@salesforce/label/c.LO_PlanEffects_Excluded";
import why from "@salesforce/label/c.LO_PlanEffects_Why";
import user from "@salesforce/label/c.LO_PlanEffects_User";
import excludedUsers from "@salesforce/label/c.LO_PlanEffects_ExcludedUsers";
import more from "@salesforce/label/c.LO_PlanEffects_More";
import download from "@salesforce/label/c.LO_PlanEffects_Download";
import fileName from "@salesforce/label/c.LO_PlanEffects_FileName";
import id from "@salesforce/label/c.LO_PlanEffects_Id";
import name from "@salesforce/label/c.LO_PlanEffects_Name";
import username from "@salesforce/label/c.LO_PlanEffects_Username";

/** Texts of what a plan changes. */
export const labels = {
  mapProfiles,
  users,
  usersNote,
  irreversible,
  irreversibleNote,
  reversibleNote,
  saving,
  costNote,
  guarded,
  guardedNote,
  seats,
  license,
  total,
  usedBefore,
  joining,
  leaving,
  usedAfter,
  free,
  pools,
  usersBefore,
  usersAfter,
  poolBefore,
  poolAfter,
  contracted,
  months,
  excluded,
  why,
  user,
  excludedUsers,
  more,
  download,
  fileName,
  id,
  name,
  username
};
