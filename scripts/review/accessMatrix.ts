import type { ApexClass, Entry } from "./apexClasses.ts";
import { entriesOf } from "./apexClasses.ts";

/** Permission sets by the letters of `AccessMatrix.cls`. */
export const PERMISSION_SETS = {
  V: "License_Optimizer_Viewer",
  A: "License_Optimizer_Analyst",
  D: "License_Optimizer_Admin",
  M: "License_Optimizer_Mover"
} as const;
export type Role = keyof typeof PERMISSION_SETS;
export const ROLES = Object.keys(PERMISSION_SETS) as Role[];

/** The rows of the Apex table that `AccessMatrixTest` calls. */
export function matrixRows(code: string): { entry: string; roles: Role[] }[] {
  return [...code.matchAll(/new Row\(\s*'([\w.]+)',\s*'([VADM]*)'/g)].map(([, entry, letters]) => ({
    entry: entry!,
    roles: [...letters!] as Role[]
  }));
}

/**
 * @param permissionSets text of each permission set by role
 * @returns differences between the classes' entries, the table and the permission sets' class accesses, one line each
 */
export function accessProblems(classes: readonly ApexClass[], permissionSets: Record<Role, string>): string[] {
  const entries = classes.filter(({ isTest }) => !isTest).flatMap(entriesOf);
  const rows = matrixRows(classes.find(({ name }) => name === "AccessMatrix")?.code ?? "");
  const listed = rows.map(({ entry }) => entry);
  const known = new Set(entries.map(({ name }) => name));
  return [
    ...entries
      .filter(({ name }) => !listed.includes(name))
      .map(
        ({ name }) =>
          `${name} can be called, but AccessMatrix.cls has no row for it: say who may, and add the call to EntryCalls.cls`
      ),
    ...listed
      .filter((name, at) => !known.has(name) || listed.indexOf(name) !== at)
      .map((name) => `${name} in AccessMatrix.cls is no entry, or stands there twice`),
    ...entries.flatMap((entry) =>
      grantProblems(entry, rows.find((row) => row.entry === entry.name)?.roles ?? [], permissionSets)
    )
  ];
}

/**
 * Every role may call the pages' controllers, so that the app itself refuses and names the permission set to ask for. Flow actions are open only to users
 * who may use them.
 */
function grantProblems(
  { name, kind }: Entry,
  allowed: readonly Role[],
  permissionSets: Record<Role, string>
): string[] {
  const [className] = name.split(".");
  return ROLES.flatMap((role) => {
    const isOpen = permissionSets[role].includes(`<apexClass>${className}</apexClass>`);
    const shouldBe = kind === "page" || allowed.includes(role);
    if (isOpen === shouldBe) return [];
    return `${PERMISSION_SETS[role]} ${isOpen ? "opens" : "does not open"} the class of ${name}: ${shouldBe ? "add" : "remove"} it under classAccesses`;
  });
}
