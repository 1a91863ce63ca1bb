/** One object to export: its query is `local/queries/<file>.soql`. */
export interface ExportObject {
  /** Name of the query file and of the CSV file. */
  file: string;
  /** What this is and what is missing without it: said when the org does not have it. */
  without: string | null;
  /** Fields that may be left out where the org or the user does not have them. */
  optional: readonly string[];
  /** Permission that reading it takes. */
  permission: string;
}

const readSetup = "View Setup and Configuration";
const readUsers = "View All Users";

/**
 * In the order of the export: what is small and fails early first. Which of the fields are optional is what the store can do
 * without; fields that only exist with Digital Experiences, partner accounts or person accounts are among them.
 */
export const EXPORT_OBJECTS: readonly ExportObject[] = [
  {
    file: "UserLicense",
    without: null,
    optional: ["Id", "LicenseDefinitionKey", "MonthlyLoginsEntitlement", "MonthlyLoginsUsed"],
    permission: readSetup
  },
  { file: "Profile", without: null, optional: [], permission: readSetup },
  { file: "Network", without: "sites are not named", optional: [], permission: readSetup },
  {
    file: "NetworkMember",
    without: "the registered users of a site are unknown",
    optional: ["Id"],
    permission: readUsers
  },
  {
    file: "License_Contract",
    without: "list prices are used unless a License_Contract.csv with your contract lines is put into the folder",
    optional: ["Overage_Price__c"],
    permission: "the permission set License Optimizer Admin"
  },
  {
    file: "User",
    without: null,
    optional: ["Email", "UserRoleId", "ContactId", "AccountId", "Account.IsPartner", "Account.IsPersonAccount"],
    permission: readUsers
  },
  {
    file: "LoginHistory",
    without: null,
    optional: ["Id", "LoginType", "NetworkId"],
    permission: "Monitor Login History"
  }
];
