import { blankable, filled, optional } from "./columns.ts";
import type { Table } from "./columns.ts";
import { UPGRADE_TABLES } from "./upgradeTables.ts";

export type { Column, Table } from "./columns.ts";

/** `UserId` is nillable on the platform: a failed login may lack a user. */
export const LOGIN_HISTORY: Table = {
  name: "LoginHistory",
  required: true,
  columns: [
    blankable("UserId", "userId"),
    filled("LoginTime", "timestamp"),
    blankable("Status", "text"),
    optional("NetworkId", "id")
  ]
};

export const USER: Table = {
  name: "User",
  required: true,
  columns: [
    filled("Id", "userId"),
    blankable("Name", "text"),
    blankable("Username", "text"),
    filled("IsActive", "boolean"),
    filled("CreatedDate", "timestamp"),
    blankable("LastLoginDate", "timestamp"),
    blankable("UserType", "text"),
    blankable("ProfileId", "id"),
    optional("Email", "text"),
    optional("PortalRole", "text"),
    optional("UserRoleId", "id"),
    optional("ContactId", "id"),
    optional("AccountId", "id"),
    optional("Account.IsPartner", "boolean"),
    optional("Account.IsPersonAccount", "boolean")
  ]
};

export const PROFILE: Table = {
  name: "Profile",
  required: true,
  columns: [filled("Id", "id"), filled("Name", "text"), blankable("UserLicenseId", "id"), optional("UserType", "text")]
};

export const USER_LICENSE: Table = {
  name: "UserLicense",
  required: true,
  columns: [
    filled("Id", "id"),
    filled("Name", "text"),
    filled("TotalLicenses", "count"),
    filled("UsedLicenses", "count"),
    optional("LicenseDefinitionKey", "text"),
    optional("MonthlyLoginsEntitlement", "count"),
    optional("MonthlyLoginsUsed", "count")
  ]
};

export const NETWORK: Table = {
  name: "Network",
  required: false,
  columns: [
    filled("Id", "id"),
    filled("Name", "text"),
    optional("SelfRegProfileId", "id"),
    optional("OptionsSelfRegistrationEnabled", "boolean")
  ]
};

export const NETWORK_MEMBER: Table = {
  name: "NetworkMember",
  required: false,
  columns: [filled("NetworkId", "id"), filled("MemberId", "userId")]
};

/** Written by hand from the order form unless the app is installed: see docs/export.md, which also says what blank cells stand for. */
export const LICENSE_CONTRACT: Table = {
  name: "License_Contract",
  required: false,
  columns: [
    filled("License", "text"),
    filled("Unit_Price", "amount"),
    optional("Basis", "basis"),
    optional("Quantity", "quantity"),
    optional("Currency", "currency"),
    optional("Start_Date", "date"),
    optional("End_Date", "date"),
    optional("Overage_Price", "amount"),
    optional("Settlement", "text"),
    optional("True_Down", "answer"),
    optional("Escalator", "amount"),
    optional("Escalator_Percent", "amount")
  ]
};

/** Daily readings of the licenses that the app keeps in an org. */
export const LICENSE_READING: Table = {
  name: "License_Reading",
  required: false,
  columns: [
    filled("License", "text"),
    filled("Day", "date"),
    optional("Total", "count"),
    optional("Used", "count"),
    optional("Monthly_Logins_Entitlement", "count"),
    optional("Monthly_Logins_Used", "count"),
    optional("Own_Login_Days", "count")
  ]
};

export const TENANT_USAGE_ENTITLEMENT: Table = {
  name: "TenantUsageEntitlement",
  required: false,
  columns: [
    filled("Setting", "text"),
    filled("MasterLabel", "text"),
    blankable("CurrentAmountAllowed", "quantity"),
    blankable("AmountUsed", "quantity"),
    blankable("Frequency", "text"),
    blankable("StartDate", "date"),
    optional("EndDate", "date"),
    optional("License", "text")
  ]
};

/** User permissions of the pseudo-objects Report and Dashboard; if the org lacks a feature, its permission has no field. */
export const PERMISSION_SET: Table = {
  name: "PermissionSet",
  required: false,
  columns: [
    filled("Id", "id"),
    filled("Name", "text"),
    filled("IsOwnedByProfile", "boolean"),
    blankable("ProfileId", "id"),
    optional("Label", "text"),
    optional("LicenseId", "id"),
    optional("PermissionsRunReports", "boolean"),
    optional("PermissionsCreateCustomizeReports", "boolean"),
    optional("PermissionsCreateCustomizeDashboards", "boolean")
  ]
};

export const PERMISSION_SET_ASSIGNMENT: Table = {
  name: "PermissionSetAssignment",
  required: false,
  columns: [
    filled("AssigneeId", "userId"),
    filled("PermissionSetId", "id"),
    optional("PermissionSetGroupId", "id"),
    optional("ExpirationDate", "timestamp")
  ]
};

export const OBJECT_PERMISSIONS: Table = {
  name: "ObjectPermissions",
  required: false,
  columns: [
    filled("ParentId", "id"),
    filled("SobjectType", "text"),
    filled("PermissionsRead", "boolean"),
    filled("PermissionsCreate", "boolean"),
    filled("PermissionsEdit", "boolean"),
    optional("PermissionsDelete", "boolean"),
    optional("PermissionsViewAllRecords", "boolean"),
    optional("PermissionsModifyAllRecords", "boolean"),
    optional("PermissionsViewAllFields", "boolean")
  ]
};

/** Who used which object, from several queries: see docs/export.md. */
export const RECORD_USE: Table = {
  name: "RecordUse",
  required: false,
  columns: [blankable("UserId", "userId"), filled("SobjectType", "text"), blankable("Records", "count")]
};

/** Numbers and terms of the decisions, as in the app's custom setting in an org; omitted values have defaults. */
export const OPTIMIZER_SETTINGS: Table = {
  name: "License_Optimizer_Settings",
  required: false,
  columns: [
    optional("SetupOwnerId", "id"),
    optional("Pool_Watch", "number"),
    optional("Projection_Elapsed", "number"),
    optional("Projection_Used", "number"),
    optional("Hysteresis_Low", "number"),
    optional("Hysteresis_High", "number"),
    optional("Min_Months", "number"),
    optional("Upgrade_Login_Days", "number"),
    optional("Drift_Tolerance", "number"),
    optional("Trap_Share", "number"),
    optional("Min_Users", "number"),
    optional("Move_Cost", "number"),
    optional("Saving_Floor", "number"),
    optional("Trend_Days", "number"),
    optional("Trend_Min_Days", "number"),
    optional("Trend_Horizon", "number"),
    optional("External_Domains", "text"),
    optional("External_Profiles", "text"),
    optional("Roll_Over", "text"),
    optional("Lock_Out", "text"),
    optional("Entitlement_Licenses", "text"),
    optional("Portal_Role_Limit", "number"),
    optional("Roles_Per_Customer_Account", "number"),
    optional("Roles_Per_Partner_Account", "number"),
    optional("Account_Role_Optimization", "text")
  ]
};

/** Counters of a warehouse in place of LoginHistory and User: see docs/export.md. */
export const USAGE: Table = {
  name: "Usage",
  required: false,
  columns: [
    filled("version", "integer"),
    filled("time_zone", "text"),
    filled("anchor_day", "integer"),
    filled("coverage_from", "date"),
    filled("as_of", "date"),
    // Counters of the first version have neither: their version says so.
    optional("idle_days", "integer"),
    optional("habit_months", "integer"),
    filled("kind", "text"),
    blankable("license", "text"),
    blankable("profile_id", "id"),
    blankable("site_id", "id"),
    blankable("on_date", "date"),
    filled("n1", "integer"),
    filled("n2", "integer"),
    filled("users", "integer"),
    // A sum over nothing has no value.
    blankable("logins", "integer"),
    blankable("months", "integer")
  ]
};

/** Of these, a folder with counters is read; the others are about single users. */
export const BESIDE_USAGE: readonly Table[] = [
  USAGE,
  PROFILE,
  USER_LICENSE,
  NETWORK,
  LICENSE_CONTRACT,
  LICENSE_READING,
  TENANT_USAGE_ENTITLEMENT,
  OPTIMIZER_SETTINGS
];

export const TABLES = [
  LOGIN_HISTORY,
  USER,
  USAGE,
  PROFILE,
  USER_LICENSE,
  NETWORK,
  NETWORK_MEMBER,
  LICENSE_CONTRACT,
  LICENSE_READING,
  TENANT_USAGE_ENTITLEMENT,
  PERMISSION_SET,
  PERMISSION_SET_ASSIGNMENT,
  OBJECT_PERMISSIONS,
  RECORD_USE,
  OPTIMIZER_SETTINGS,
  ...UPGRADE_TABLES
] as const satisfies readonly Table[];
