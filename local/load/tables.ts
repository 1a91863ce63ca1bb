/** A value of a field; null empties the field. */
export type Cell = string | number | boolean | null;

/** A record to be stored under its key. A field that is not there is left as it is. */
export interface LoadRecord {
  key: string;
  fields: Readonly<Record<string, Cell>>;
}

/** An object whose records a load writes, and the fields that it may write. */
export interface LoadTable {
  object: string;
  /** As people call its records. */
  title: string;
  fields: readonly string[];
}

/** The external id of every object that a load writes. */
export const KEY = "Key__c";

/** What a run that no collector made says about where its numbers come from (`License_Optimizer_Run__c.Source__c`). */
export const SOURCE = "Usage.csv";

/** Stamped by the collector from its own counts; a row whose counts change loses them, until the collector stamps its month again. */
export const COSTS = [
  "Member_Price__c",
  "Login_Price__c",
  "Price_Source__c",
  "Price_Currency__c",
  "Break_Even__c",
  "Member_Cost__c",
  "Login_Cost__c",
  "Login_Pool__c",
  "Confidence__c",
  "Reason__c"
] as const;

export const USAGE_ROWS: LoadTable = {
  object: "Login_Usage__c",
  title: "usage rows",
  fields: [
    "License__c",
    "Profile__c",
    "Profile_Id__c",
    "Site__c",
    "Site_Id__c",
    "Month__c",
    "Month_End__c",
    "Registered__c",
    "Active__c",
    "Logins__c",
    "Distribution__c",
    "Coverage_From__c",
    "Coverage_To__c",
    "Complete__c",
    "Frozen__c",
    "Active_Users__c",
    "Dormant_Users__c",
    "Never_Logged_In_Users__c",
    "Habits__c"
  ]
};

export const FREQUENCIES: LoadTable = {
  object: "Login_Frequency__c",
  title: "frequency rows",
  fields: ["Login_Days__c", "Users__c"]
};

export const LICENSE_MONTHS: LoadTable = {
  object: "License_Month__c",
  title: "months of licenses",
  fields: [
    "License__c",
    "Month__c",
    "Month_End__c",
    "Logins__c",
    "Users__c",
    "Created_Users__c",
    "Left_Users__c",
    "Ages__c",
    "Persistence__c",
    "Record_Months__c"
  ]
};

export const READINGS: LoadTable = {
  object: "License_Reading__c",
  title: "daily readings",
  fields: [
    "License__c",
    "Day__c",
    "Own_Login_Days__c",
    "Active_Users__c",
    "Total__c",
    "Used__c",
    "Monthly_Logins_Entitlement__c",
    "Monthly_Logins_Used__c"
  ]
};

/** The record of what was counted, which pages start from. */
export const RUN: LoadTable = {
  object: "License_Optimizer_Run__c",
  title: "runs",
  fields: [
    "Status__c",
    "Source__c",
    "Started__c",
    "Finished__c",
    "As_Of__c",
    "Coverage_From__c",
    "Time_Zone__c",
    "Anchor_Day__c",
    "Unknowns__c",
    "Inactive_Logins__c",
    "Error__c"
  ]
};
