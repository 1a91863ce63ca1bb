import { ROLES, type Role } from "./accessMatrix.ts";
import { isClosed, type PackagedMetadata } from "./roles.ts";
import { GROUPS, OBJECTS } from "./roleNeeds.ts";

/** How a guide says rights: whoever keeps records may change all of them. */
const WORDS: Record<string, string> = { R: "read", RV: "read", RCV: "read, add", RVCEDM: "read, add, change, delete" };

/**
 * Who may do what to which records, for the guide: a row for each object, and the fields that stay closed where the object is open.
 *
 * @param labels of the objects in the plural, by API name
 * @returns a Markdown table
 */
export function roleTable(labels: ReadonlyMap<string, string>, metadata: PackagedMetadata): string {
  const rows = Object.entries(OBJECTS).map(([object, rights]) => [
    labels.get(object) ?? object,
    ...ROLES.map((role) => cell(object, role, rights[role], metadata))
  ]);
  const head = ["records", ...ROLES.map((role) => GROUPS[role].name.replace("License_Optimizer_", ""))];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cell(object: string, role: Role, rights: string | undefined, { fields, closed }: PackagedMetadata): string {
  if (rights === undefined) return "";
  const count = [...fields.keys()]
    .filter((path) => path.startsWith(`${object}/fields/`))
    .filter((path) => isClosed(path.replace("/fields/", "."), role, closed)).length;
  return `${WORDS[rights] ?? rights}${count ? ` all but ${count} fields` : ""}`;
}
