// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Irreversible from "@salesforce/label/c.LO_Common_Irreversible";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_LoginPools from "@salesforce/label/c.LO_Common_LoginPools";
import Common_Protected from "@salesforce/label/c.LO_Common_Protected";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import PlanEffects_CostNote from "@salesforce/label/c.LO_PlanEffects_CostNote";
import PlanEffects_CostNoteFrom from "@salesforce/label/c.LO_PlanEffects_CostNoteFrom";
import PlanEffects_Free from "@salesforce/label/c.LO_PlanEffects_Free";
import PlanEffects_IrreversibleNote from "@salesforce/label/c.LO_PlanEffects_IrreversibleNote";
import PlanEffects_Joining from "@salesforce/label/c.LO_PlanEffects_Joining";
import PlanEffects_Leaving from "@salesforce/label/c.LO_PlanEffects_Leaving";
import PlanEffects_Licenses from "@salesforce/label/c.LO_PlanEffects_Licenses";
import PlanEffects_Limit from "@salesforce/label/c.LO_PlanEffects_Limit";
import PlanEffects_Months from "@salesforce/label/c.LO_PlanEffects_Months";
import PlanEffects_Negotiate from "@salesforce/label/c.LO_PlanEffects_Negotiate";
import PlanEffects_PaidUntil from "@salesforce/label/c.LO_PlanEffects_PaidUntil";
import PlanEffects_PoolAfter from "@salesforce/label/c.LO_PlanEffects_PoolAfter";
import PlanEffects_PoolBefore from "@salesforce/label/c.LO_PlanEffects_PoolBefore";
import PlanEffects_ProtectedNote from "@salesforce/label/c.LO_PlanEffects_ProtectedNote";
import PlanEffects_ReversibleNote from "@salesforce/label/c.LO_PlanEffects_ReversibleNote";
import PlanEffects_UsedAfter from "@salesforce/label/c.LO_PlanEffects_UsedAfter";
import PlanEffects_UsedBefore from "@salesforce/label/c.LO_PlanEffects_UsedBefore";
import PlanEffects_UsersAfter from "@salesforce/label/c.LO_PlanEffects_UsersAfter";
import PlanEffects_UsersBefore from "@salesforce/label/c.LO_PlanEffects_UsersBefore";
import PlanEffects_UsersNote from "@salesforce/label/c.LO_PlanEffects_UsersNote";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Irreversible,
  Common_License,
  Common_LoginPools,
  Common_Protected,
  Common_SavingPerMonth,
  Common_Users,
  PlanEffects_CostNote,
  PlanEffects_CostNoteFrom,
  PlanEffects_Free,
  PlanEffects_IrreversibleNote,
  PlanEffects_Joining,
  PlanEffects_Leaving,
  PlanEffects_Licenses,
  PlanEffects_Limit,
  PlanEffects_Months,
  PlanEffects_Negotiate,
  PlanEffects_PaidUntil,
  PlanEffects_PoolAfter,
  PlanEffects_PoolBefore,
  PlanEffects_ProtectedNote,
  PlanEffects_ReversibleNote,
  PlanEffects_UsedAfter,
  PlanEffects_UsedBefore,
  PlanEffects_UsersAfter,
  PlanEffects_UsersBefore,
  PlanEffects_UsersNote
};
