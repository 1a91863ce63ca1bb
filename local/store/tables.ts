import type { ValueKind } from "./values.ts";

/** A column that facts are made of. Other columns of an export are ignored. */
export interface Column {
  /** Header as the Salesforce API spells it; files may spell it in any case. */
  name: string;
  kind: ValueKind;
  /** The file is refused without this column. */
  required: boolean;
  /** An empty cell is refused. */
  filled: boolean;
}

/** One exported object: the file name it goes by, and its columns. */
export interface Table {
  name: string;
  /** The folder is refused without a file of this object. */
  required: boolean;
  columns: readonly Column[];
}

const filled = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: true });
const blankable = (name: string, kind: ValueKind): Column => ({ name, kind, required: true, filled: false });
const optional = (name: string, kind: ValueKind): Column => ({ name, kind, required: false, filled: false });

/** `UserId` is nillable on the platform: a failed login need not name a user. */
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
    blankable("ProfileId", "id")
  ]
};

export const PROFILE: Table = {
  name: "Profile",
  required: true,
  columns: [filled("Id", "id"), filled("Name", "text"), blankable("UserLicenseId", "id")]
};

export const USER_LICENSE: Table = {
  name: "UserLicense",
  required: true,
  columns: [
    filled("Id", "id"),
    filled("Name", "text"),
    filled("TotalLicenses", "integer"),
    filled("UsedLicenses", "integer"),
    optional("LicenseDefinitionKey", "text"),
    optional("MonthlyLoginsEntitlement", "integer"),
    optional("MonthlyLoginsUsed", "integer")
  ]
};

export const NETWORK: Table = {
  name: "Network",
  required: false,
  columns: [filled("Id", "id"), filled("Name", "text")]
};

export const NETWORK_MEMBER: Table = {
  name: "NetworkMember",
  required: false,
  columns: [filled("NetworkId", "id"), filled("MemberId", "userId")]
};

/** Made by hand from the order form, not exported: see the README. */
export const LICENSE_CONTRACT: Table = {
  name: "License_Contract",
  required: false,
  columns: [
    filled("License", "text"),
    filled("Basis", "basis"),
    filled("Quantity", "amount"),
    filled("Unit_Price", "amount"),
    filled("Currency", "currency"),
    filled("Start_Date", "date"),
    blankable("End_Date", "date"),
    blankable("Overage_Price", "amount")
  ]
};

export const TABLES = [
  LOGIN_HISTORY,
  USER,
  PROFILE,
  USER_LICENSE,
  NETWORK,
  NETWORK_MEMBER,
  LICENSE_CONTRACT
] as const satisfies readonly Table[];
