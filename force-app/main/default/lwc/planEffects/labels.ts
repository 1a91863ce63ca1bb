// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import PlanEffects_Contracted from "@salesforce/label/c.LO_PlanEffects_Contracted";
import PlanEffects_CostNote from "@salesforce/label/c.LO_PlanEffects_CostNote";
import PlanEffects_Download from "@salesforce/label/c.LO_PlanEffects_Download";
import PlanEffects_Excluded from "@salesforce/label/c.LO_PlanEffects_Excluded";
import PlanEffects_ExcludedUsers from "@salesforce/label/c.LO_PlanEffects_ExcludedUsers";
import PlanEffects_FileName from "@salesforce/label/c.LO_PlanEffects_FileName";
import PlanEffects_Free from "@salesforce/label/c.LO_PlanEffects_Free";
import PlanEffects_Id from "@salesforce/label/c.LO_PlanEffects_Id";
import PlanEffects_Irreversible from "@salesforce/label/c.LO_PlanEffects_Irreversible";
import PlanEffects_IrreversibleNote from "@salesforce/label/c.LO_PlanEffects_IrreversibleNote";
import PlanEffects_Joining from "@salesforce/label/c.LO_PlanEffects_Joining";
import PlanEffects_Leaving from "@salesforce/label/c.LO_PlanEffects_Leaving";
import PlanEffects_License from "@salesforce/label/c.LO_PlanEffects_License";
import PlanEffects_MapProfiles from "@salesforce/label/c.LO_PlanEffects_MapProfiles";
import PlanEffects_Months from "@salesforce/label/c.LO_PlanEffects_Months";
import PlanEffects_More from "@salesforce/label/c.LO_PlanEffects_More";
import PlanEffects_Name from "@salesforce/label/c.LO_PlanEffects_Name";
import PlanEffects_PoolAfter from "@salesforce/label/c.LO_PlanEffects_PoolAfter";
import PlanEffects_PoolBefore from "@salesforce/label/c.LO_PlanEffects_PoolBefore";
import PlanEffects_Pools from "@salesforce/label/c.LO_PlanEffects_Pools";
import PlanEffects_Protected from "@salesforce/label/c.LO_PlanEffects_Protected";
import PlanEffects_ProtectedNote from "@salesforce/label/c.LO_PlanEffects_ProtectedNote";
import PlanEffects_ReversibleNote from "@salesforce/label/c.LO_PlanEffects_ReversibleNote";
import PlanEffects_Saving from "@salesforce/label/c.LO_PlanEffects_Saving";
import PlanEffects_Seats from "@salesforce/label/c.LO_PlanEffects_Seats";
import PlanEffects_Total from "@salesforce/label/c.LO_PlanEffects_Total";
import PlanEffects_UsedAfter from "@salesforce/label/c.LO_PlanEffects_UsedAfter";
import PlanEffects_UsedBefore from "@salesforce/label/c.LO_PlanEffects_UsedBefore";
import PlanEffects_User from "@salesforce/label/c.LO_PlanEffects_User";
import PlanEffects_Username from "@salesforce/label/c.LO_PlanEffects_Username";
import PlanEffects_Users from "@salesforce/label/c.LO_PlanEffects_Users";
import PlanEffects_UsersAfter from "@salesforce/label/c.LO_PlanEffects_UsersAfter";
import PlanEffects_UsersBefore from "@salesforce/label/c.LO_PlanEffects_UsersBefore";
import PlanEffects_UsersNote from "@salesforce/label/c.LO_PlanEffects_UsersNote";
import PlanEffects_Why from "@salesforce/label/c.LO_PlanEffects_Why";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  PlanEffects_Contracted,
  PlanEffects_CostNote,
  PlanEffects_Download,
  PlanEffects_Excluded,
  PlanEffects_ExcludedUsers,
  PlanEffects_FileName,
  PlanEffects_Free,
  PlanEffects_Id,
  PlanEffects_Irreversible,
  PlanEffects_IrreversibleNote,
  PlanEffects_Joining,
  PlanEffects_Leaving,
  PlanEffects_License,
  PlanEffects_MapProfiles,
  PlanEffects_Months,
  PlanEffects_More,
  PlanEffects_Name,
  PlanEffects_PoolAfter,
  PlanEffects_PoolBefore,
  PlanEffects_Pools,
  PlanEffects_Protected,
  PlanEffects_ProtectedNote,
  PlanEffects_ReversibleNote,
  PlanEffects_Saving,
  PlanEffects_Seats,
  PlanEffects_Total,
  PlanEffects_UsedAfter,
  PlanEffects_UsedBefore,
  PlanEffects_User,
  PlanEffects_Username,
  PlanEffects_Users,
  PlanEffects_UsersAfter,
  PlanEffects_UsersBefore,
  PlanEffects_UsersNote,
  PlanEffects_Why
};
