/** One object to export: its query is `local/export/queries/<file>.soql`. */
export interface ExportObject {
  /** Name of the query file and of the CSV file. */
  file: string;
  /** What this is and what is lost without it: shown if the org lacks it. */
  without: string | null;
  /** Fields to leave out if the org or the user lacks them. */
  optional: readonly string[];
  /** Permission required to read it. */
  permission: string;
  /** True if the export continues without it, with a note, if the user may not read all of it: decisions that depend on it stay open. */
  skippable?: true;
  /** True if it has many rows in most orgs: the Bulk API is asked first. */
  large?: true;
  /** True for the app's own records, which users may also keep in a file of their own. */
  ownRecords?: true;
  /** The query, if there is no query file. */
  query?: string;
}

const readSetup = "View Setup and Configuration";
const readUsers = "View All Users";
const APP = "the permission set License Optimizer Admin";

/** Objects for upgrades and moves; the export continues without any of them. */
const UPGRADE_OBJECTS: readonly ExportObject[] = [
  upgradeObject(
    "Account",
    "owners of accounts are not checked",
    ["IsPartner", "IsPersonAccount"],
    "View All of Account",
    { large: true }
  ),
  upgradeObject("UserRole", "roles of portal users are not checked"),
  upgradeObject("UserLogin", "frozen users are not known", [], "Manage Users"),
  upgradeObject("PersonAccountOwnerPowerUser", "owners of many person accounts are not checked"),
  upgradeObject("NetworkMemberGroup", "sites that a move opens or closes are unknown", ["AssignmentStatus"]),
  upgradeObject("PermissionSetLicense", "permission set licenses are not checked"),
  upgradeObject("PermissionSetLicenseAssign", "permission set licenses are not checked"),
  upgradeObject("FieldPermissions", "permissions on fields are not compared", [], readSetup, { large: true }),
  upgradeObject("SetupEntityAccess", "custom permissions are not compared", ["SetupEntityType"]),
  upgradeObject("CustomPermission", "custom permissions are not compared", ["NamespacePrefix"])
];

function upgradeObject(
  file: string,
  without: string,
  optional: readonly string[] = [],
  permission = readSetup,
  more: Pick<ExportObject, "large"> = {}
): ExportObject {
  return { file, without, optional, permission, skippable: true, ...more };
}

/** The login history has a way of its own: month by month. */
export const LOGIN_HISTORY: ExportObject = {
  file: "LoginHistory",
  without: null,
  optional: ["Id", "LoginType", "NetworkId"],
  permission: "Monitor Login History",
  large: true
};

/**
 * All others, in export order: small objects that fail early come first. A field is optional if the store can work without
 * it; fields that only exist with Digital Experiences, partner accounts or person accounts are among them.
 */
export const EXPORT_OBJECTS: readonly ExportObject[] = [
  {
    file: "UserLicense",
    without: null,
    optional: ["Id", "LicenseDefinitionKey", "MonthlyLoginsEntitlement", "MonthlyLoginsUsed"],
    permission: readSetup
  },
  { file: "Profile", without: null, optional: ["UserType"], permission: readSetup },
  {
    file: "Network",
    without: "sites are not named",
    optional: ["SelfRegProfileId", "OptionsSelfRegistrationEnabled"],
    permission: readSetup
  },
  {
    file: "NetworkMember",
    without: "the registered users of a site are unknown",
    optional: ["Id"],
    permission: readUsers,
    large: true
  },
  {
    file: "License_Contract",
    without: "list prices are used unless a License_Contract.csv with your contract lines is put into the folder",
    optional: ["Overage_Price__c", "Settlement__c", "True_Down__c", "Escalator_Percent__c"],
    permission: APP,
    ownRecords: true
  },
  {
    file: "License_Reading",
    without: "there is no history of seats, so no date on which they run out",
    optional: ["Monthly_Logins_Entitlement__c", "Monthly_Logins_Used__c", "Own_Login_Days__c"],
    permission: APP,
    ownRecords: true,
    skippable: true
  },
  {
    file: "License_Optimizer_Settings",
    without: "the decisions use their default settings",
    optional: [
      "Pool_Watch__c",
      "Projection_Elapsed__c",
      "Projection_Used__c",
      "Hysteresis_Low__c",
      "Hysteresis_High__c",
      "Min_Months__c",
      "Upgrade_Login_Days__c",
      "Drift_Tolerance__c",
      "Trap_Share__c",
      "Min_Users__c",
      "Move_Cost__c",
      "Saving_Floor__c",
      "Trend_Days__c",
      "Trend_Min_Days__c",
      "Trend_Horizon__c",
      "External_Domains__c",
      "External_Profiles__c",
      "Roll_Over__c",
      "Lock_Out__c",
      "Entitlement_Licenses__c",
      "Portal_Role_Limit__c",
      "Roles_Per_Customer_Account__c",
      "Roles_Per_Partner_Account__c",
      "Account_Role_Optimization__c"
    ],
    permission: APP,
    ownRecords: true,
    skippable: true
  },
  {
    file: "TenantUsageEntitlement",
    without: "logins are reconciled with UserLicense only",
    optional: ["EndDate"],
    permission: readSetup,
    skippable: true
  },
  {
    file: "PermissionSet",
    without: "right-sizing is unknown",
    optional: [
      "Label",
      "LicenseId",
      "PermissionsRunReports",
      "PermissionsCreateCustomizeReports",
      "PermissionsCreateCustomizeDashboards"
    ],
    permission: readSetup,
    skippable: true
  },
  {
    file: "ObjectPermissions",
    without: "right-sizing is unknown",
    optional: [
      "PermissionsDelete",
      "PermissionsViewAllRecords",
      "PermissionsModifyAllRecords",
      "PermissionsViewAllFields"
    ],
    permission: readSetup,
    large: true,
    skippable: true
  },
  {
    file: "PermissionSetAssignment",
    without: "right-sizing is unknown",
    optional: ["Id", "PermissionSetGroupId", "ExpirationDate"],
    permission: readSetup,
    large: true,
    skippable: true
  },
  ...UPGRADE_OBJECTS,
  {
    file: "User",
    without: null,
    optional: [
      "Email",
      "UserRoleId",
      "PortalRole",
      "ContactId",
      "AccountId",
      "Account.IsPartner",
      "Account.IsPersonAccount"
    ],
    permission: readUsers,
    large: true
  }
];
