/** Permissions required for installing, by their API names. */
export const PERMISSIONS = [
  "ApiEnabled",
  "ModifyMetadata",
  "ModifyAllData",
  "AuthorApex",
  "CustomizeApplication",
  "ManageProfilesPermissionsets",
  "ManageCustomPermissions",
  "AssignPermissionSets",
  "ManageUsers"
] as const;
type Permission = (typeof PERMISSIONS)[number];

/** One task of a deploy, and the permissions for it; any one of them is enough. Source: help pages of the permissions. */
interface Need {
  anyOf: readonly Permission[];
  label: string;
  /** The purpose of the permission. */
  purpose: string;
}

const NEEDS: readonly Need[] = [
  {
    anyOf: ["ModifyMetadata", "ModifyAllData"],
    label: "Modify Metadata Through Metadata API Functions",
    purpose: "to deploy anything"
  },
  { anyOf: ["AuthorApex"], label: "Author Apex", purpose: "for the Apex classes" },
  {
    anyOf: ["CustomizeApplication"],
    label: "Customize Application",
    purpose: "for objects, tabs, pages and custom metadata"
  },
  {
    anyOf: ["ManageProfilesPermissionsets", "ManageUsers"],
    label: "Manage Profiles and Permission Sets",
    purpose: "for the permission sets"
  },
  {
    anyOf: ["ManageCustomPermissions", "CustomizeApplication"],
    label: "Manage Custom Permissions",
    purpose: "for the custom permissions"
  }
];

/** What the running user lacks for a deploy, as `Author Apex (for the Apex classes)`; empty if nothing, or if unknown. */
export function lacking(held: ReadonlySet<string> | null): string[] {
  if (!held) return [];
  return NEEDS.filter(({ anyOf }) => !anyOf.some((name) => held.has(name))).map(
    ({ label, purpose }) => `${label} (${purpose})`
  );
}

/** Whether the running user may assign permission sets; true if unknown, because the org then reports it. */
export function mayAssign(held: ReadonlySet<string> | null): boolean {
  return !held || held.has("AssignPermissionSets") || held.has("ManageUsers");
}
