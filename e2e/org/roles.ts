import { readFileSync } from "node:fs";
import { join } from "node:path";

const PERMISSION_SETS = join(import.meta.dirname, "../../force-app/main/default/permissionsets");

const SETS = {
  admin: ["Admin"],
  analyst: ["Analyst"],
  viewer: ["Viewer"],
  mover: ["Analyst", "Mover"],
  nobody: []
} as const;

/** Roles in the org; everybody but the administrator has a standard user's profile. */
export type Role = keyof typeof SETS;

export const ROLES = Object.keys(SETS) as Role[];

export function usernameOf(role: Role): string {
  return `${role}@offline.example`;
}

/** API names of the permission sets of the role. */
export function permissionSetsOf(role: Role): string[] {
  return SETS[role].map((name) => `License_Optimizer_${name}`);
}

/** Custom permissions that these sets grant: the platform passes them to the pages. */
export function permissionsOf(role: Role): string[] {
  return permissionSetsOf(role).flatMap((name) => {
    const xml = readFileSync(join(PERMISSION_SETS, `${name}.permissionset-meta.xml`), "utf8");
    const granted = xml.matchAll(/<customPermissions>\s*<enabled>true<\/enabled>\s*<name>(\w+)<\/name>/g);
    return [...granted].map(([, permission]) => permission!);
  });
}
