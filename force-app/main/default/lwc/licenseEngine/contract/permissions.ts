import type { SiteAccess } from "./eligibilityFacts";

export type ObjectRight = "read" | "create" | "edit" | "delete" | "viewAll" | "modifyAll" | "viewAllFields";

/** What one profile or permission set grants. For a profile, its own permission set (`IsOwnedByProfile`). */
export interface PermissionSource {
  kind: "profile" | "permissionSet";
  /** Id of the profile, or of the permission set. */
  id: string;
  /** Label of the permission set, or name of the profile. */
  label: string;
  /** For a profile its license; for a permission set the license it is bound to, `""` for none. */
  license: string | null;
  permissionSetLicense: string | null;
  /** `ObjectPermissions`, granted rights only. */
  objects: { object: string; rights: ObjectRight[] }[] | null;
  /** `FieldPermissions`: `Object.Field`. */
  fields: { field: string; read: boolean; edit: boolean }[] | null;
  /** API names of the granted user permissions (`Permissions*` fields without the prefix). */
  system: string[] | null;
  /** API names of custom permissions (`SetupEntityAccess`). */
  custom: string[] | null;
}

/** Answer of `getPermissionFacts`. */
export interface PermissionFacts {
  sources: PermissionSource[];
  sites: SiteAccess[] | null;
  /** Requested Ids that were not found. */
  missing: string[];
}

/** Profile and permission sets, by Id: one side of a comparison. */
export interface AccessSide {
  profileId: string;
  permissionSetIds: string[];
}

export type PermissionKind = "object" | "field" | "system" | "custom";

/** One permission: `name` is the object, field, user permission or custom permission; `right` null for the last two. */
export interface PermissionRow {
  kind: PermissionKind;
  name: string;
  right: ObjectRight | null;
  /** Labels of the sources that grant it before and after; empty: not granted. */
  before: string[];
  after: string[];
}

export interface PermissionDifference {
  /** Each ordered by kind (object, field, system, custom), name and right. */
  lost: PermissionRow[];
  gained: PermissionRow[];
  kept: PermissionRow[];
  /** Whether the user can access each site; null where membership is unknown. */
  sites: { site: string; before: boolean; after: boolean }[] | null;
  /** Sources that could not be read: label (or Id) and kind. Permissions of that kind are reported as neither lost nor gained. */
  notRead: { source: string; kind: PermissionKind }[];
}
