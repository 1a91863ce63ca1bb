import type { Role } from "./accessMatrix.ts";

/** Rights to records of an object, a letter each: read, view all, create, edit, delete, modify all. */
export type Rights = Partial<Record<Role, string>>;

const EVERYBODY = { V: "R", A: "R", D: "R", M: "R" };
/** Records that people keep: who may read them may also change all of them. */
const KEPT = "RVCEDM";

/**
 * The rights each role needs, and no more. Fields follow their object: who reads it reads all its fields but those that `org-check.json` closes to a permission set,
 * and who edits it edits them.
 */
export const OBJECTS: Record<string, Rights> = {
  License_Access_Fact__c: EVERYBODY,
  License_Alert__c: { A: "RV", D: "RV" },
  License_Contract__c: { A: KEPT, D: KEPT },
  License_Decision__c: EVERYBODY,
  License_Finding__c: { V: "R", A: KEPT, D: KEPT, M: "R" },
  License_Ledger__c: EVERYBODY,
  License_Job_Run__c: EVERYBODY,
  License_Month__c: EVERYBODY,
  License_Move_Log__c: { D: "RV" },
  License_Move_Plan__c: { V: "RV", A: "RV", D: "RV", M: "RV" },
  License_Move__c: { A: "RV", D: "RV", M: "RV" },
  License_Optimizer_Run__c: EVERYBODY,
  License_Profile_Map__c: { A: "R", D: "R", M: "R" },
  License_Protection__c: { D: KEPT, M: "RCV" },
  License_Reading__c: EVERYBODY,
  License_Recipient__c: { D: "RV" },
  License_Scenario__c: { A: KEPT, D: KEPT },
  Login_Frequency__c: EVERYBODY,
  Login_Usage__c: EVERYBODY
};

/** Fields that nobody edits although the object can be edited, each with who writes it. */
export const WRITTEN_BY_THE_APP: Record<string, string> = {
  "License_Protection__c.Key__c": "a trigger"
};

/** Who holds what else: custom permissions, permissions of the platform, custom metadata types and settings that are read as the user, the app. */
export const PERMISSIONS: Record<string, string> = {
  "app License_Optimizer": "VADM",
  "permission View_License_Usage": "VADM",
  "permission View_License_Users": "ADM",
  "permission View_License_Prices": "AD",
  "permission Decide_License_Findings": "AD",
  "permission Manage_License_Optimizer": "D",
  "permission Apply_License_Moves": "M",
  "platform MonitorLoginHistory": "AD",
  "platform ViewSetup": "ADM",
  "platform ViewRoles": "ADM",
  "setup License_Optimizer_Settings__c": "AD",
  "setup License_Type__mdt": "AD"
};

/** The group that a role is assigned by, with the permission sets it holds. */
export const GROUPS: Record<Role, { name: string; sets: string[] }> = {
  V: { name: "License_Optimizer_Viewers", sets: ["License_Optimizer_Viewer"] },
  A: { name: "License_Optimizer_Analysts", sets: ["License_Optimizer_Analyst"] },
  D: { name: "License_Optimizer_Administrators", sets: ["License_Optimizer_Admin"] },
  M: { name: "License_Optimizer_Movers", sets: ["License_Optimizer_Mover"] }
};
