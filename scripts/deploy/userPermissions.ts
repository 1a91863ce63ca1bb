/** Permissions that installing asks for, by their names in the API. */
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

/** One thing that a deploy does, and the permissions of which one is enough. Source: help pages of the permissions named. */
interface Need {
  anyOf: readonly Permission[];
  label: string;
  /** What it is needed for. */
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

/** What the running user lacks for a deploy, as `Author Apex (for the Apex classes)`; empty when nothing, or when it is not known. */
export function lacking(held: ReadonlySet<string> | null): string[] {
  if (!held) return [];
  return NEEDS.filter(({ anyOf }) => !anyOf.some((name) => held.has(name))).map(
    ({ label, purpose }) => `${label} (${purpose})`
  );
}

/** Whether the running user may assign permission sets; true when it is not known, for the org then says so itself. */
export function mayAssign(held: ReadonlySet<string> | null): boolean {
  return !held || held.has("AssignPermissionSets") || held.has("ManageUsers");
}
