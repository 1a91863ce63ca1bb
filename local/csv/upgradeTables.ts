import { blankable, filled, optional } from "./columns.ts";
import type { Table } from "./columns.ts";

/** The complete list of accounts: the number of accounts per owner is counted from it. */
export const ACCOUNT: Table = {
  name: "Account",
  required: false,
  columns: [
    filled("Id", "id"),
    blankable("Name", "text"),
    blankable("OwnerId", "userId"),
    optional("IsPartner", "boolean"),
    optional("IsPersonAccount", "boolean")
  ]
};

/** Roles of employees have the PortalType `None`. */
export const USER_ROLE: Table = {
  name: "UserRole",
  required: false,
  columns: [filled("Id", "id"), blankable("PortalType", "text"), blankable("PortalAccountId", "id")]
};

export const USER_LOGIN: Table = {
  name: "UserLogin",
  required: false,
  columns: [filled("UserId", "userId"), filled("IsFrozen", "boolean")]
};

/** `ParentId` is a profile or a permission set. */
export const NETWORK_MEMBER_GROUP: Table = {
  name: "NetworkMemberGroup",
  required: false,
  columns: [filled("NetworkId", "id"), filled("ParentId", "id"), optional("AssignmentStatus", "text")]
};

export const PERMISSION_SET_LICENSE: Table = {
  name: "PermissionSetLicense",
  required: false,
  columns: [filled("Id", "id"), filled("MasterLabel", "text")]
};

export const PERMISSION_SET_LICENSE_ASSIGN: Table = {
  name: "PermissionSetLicenseAssign",
  required: false,
  columns: [filled("AssigneeId", "userId"), filled("PermissionSetLicenseId", "id")]
};

export const POWER_USER: Table = {
  name: "PersonAccountOwnerPowerUser",
  required: false,
  columns: [filled("UserId", "userId")]
};

export const FIELD_PERMISSIONS: Table = {
  name: "FieldPermissions",
  required: false,
  columns: [
    filled("ParentId", "id"),
    filled("Field", "text"),
    filled("PermissionsRead", "boolean"),
    filled("PermissionsEdit", "boolean")
  ]
};

export const SETUP_ENTITY_ACCESS: Table = {
  name: "SetupEntityAccess",
  required: false,
  columns: [filled("ParentId", "id"), filled("SetupEntityId", "id"), optional("SetupEntityType", "text")]
};

export const CUSTOM_PERMISSION: Table = {
  name: "CustomPermission",
  required: false,
  columns: [filled("Id", "id"), filled("DeveloperName", "text"), optional("NamespacePrefix", "text")]
};

/** Tables that only upgrades and moves use; any may be missing, and its facts are then unknown. */
export const UPGRADE_TABLES = [
  ACCOUNT,
  USER_ROLE,
  USER_LOGIN,
  NETWORK_MEMBER_GROUP,
  PERMISSION_SET_LICENSE,
  PERMISSION_SET_LICENSE_ASSIGN,
  POWER_USER,
  FIELD_PERMISSIONS,
  SETUP_ENTITY_ACCESS,
  CUSTOM_PERMISSION
] as const satisfies readonly Table[];
