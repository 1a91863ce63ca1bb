import { format, resolveConfig } from "prettier";
import { entriesOf, type ApexClass } from "./apexClasses.ts";
import { PERMISSION_SETS, ROLES, matrixRows, type Role } from "./accessMatrix.ts";
import { dataAccessOf, isPrivileged } from "./dataAccess.ts";

/** Letters for the rights of an object permission, in the order of the text. */
const OBJECT_LETTERS = [
  ["allowRead", "read"],
  ["viewAllRecords", "view all"],
  ["allowCreate", "create"],
  ["allowEdit", "edit"],
  ["allowDelete", "delete"],
  ["modifyAllRecords", "modify all"]
] as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function entries(classes: readonly ApexClass[]): string {
  const rows = matrixRows(classes.find(({ name }) => name === "AccessMatrix")?.code ?? "");
  const kinds = new Map(classes.flatMap(entriesOf).map(({ name, kind }) => [name, kind]));
  return table(
    ["entry", "called by", ...ROLES.map((role) => PERMISSION_SETS[role].replace("License_Optimizer_", ""))],
    rows.map(({ entry, roles }) => [
      `\`${entry}\``,
      kinds.get(entry) ?? "",
      ...ROLES.map((role) => (roles.includes(role) ? "yes" : ""))
    ])
  );
}

function inWords(access: Map<string, Set<string>>): string {
  return [...access]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([what, modes]) => `${what} (${[...modes].sort().join(", ")})`)
    .join(", ");
}

function queries(classes: readonly ApexClass[]): string {
  const rows = classes
    .filter(({ isTest }) => !isTest)
    .map((apexClass) => ({ ...apexClass, ...dataAccessOf(apexClass) }))
    .filter(({ reads, writes }) => reads.size + writes.size > 0);
  return table(
    ["class", "sharing", "reads", "writes"],
    rows.map(({ name, sharing, reads, writes }) => [name, sharing ?? "", inWords(reads), inWords(writes)])
  );
}

function blocks(xml: string, tag: string): string[] {
  return xml.match(new RegExp(`<${tag}>[\\s\\S]*?</${tag}>`, "g")) ?? [];
}

const value = (xml: string, tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`).exec(xml)?.[1] ?? "";

function permissions(permissionSets: Record<Role, string>): string {
  const granted = (role: Role, tag: string) => blocks(permissionSets[role], tag);
  const names = (tag: string, key: string) =>
    [...new Set(ROLES.flatMap((role) => granted(role, tag).map((xml) => value(xml, key))))].sort();
  const row = (tag: string, key: string, name: string, say: (xml: string) => string) => [
    name,
    ...ROLES.map((role) => {
      const found = granted(role, tag).find((xml) => value(xml, key) === name);
      return found ? say(found) : "";
    })
  ];
  const objectRights = (xml: string) =>
    OBJECT_LETTERS.filter(([tag]) => value(xml, tag) === "true")
      .map(([, word]) => word)
      .join(", ");
  return table(
    ["permission", ...ROLES.map((role) => PERMISSION_SETS[role].replace("License_Optimizer_", ""))],
    [
      ...names("userPermissions", "name").map((name) => row("userPermissions", "name", name, () => "yes")),
      ...names("customPermissions", "name").map((name) => row("customPermissions", "name", name, () => "yes")),
      ...names("objectPermissions", "object").map((name) => row("objectPermissions", "object", name, objectRights))
    ]
  );
}

/**
 * @param text of the document
 * @returns the text with its lists of entries, permissions and queries updated from the sources
 * @throws Error if the document lacks a place for a list
 */
export async function withLists(
  text: string,
  classes: readonly ApexClass[],
  permissionSets: Record<Role, string>
): Promise<string> {
  const lists = { entries: entries(classes), permissions: permissions(permissionSets), queries: queries(classes) };
  return filled(text, lists);
}

/**
 * @param text of a document
 * @param lists Markdown by the name of its place: `<!-- name --> ... <!-- /name -->`
 * @returns the text with these lists, formatted
 * @throws Error if the document lacks a place for a list
 */
export async function filled(text: string, lists: Record<string, string>): Promise<string> {
  let current = text;
  for (const [name, list] of Object.entries(lists)) {
    const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(current))
      throw new Error(`There is no place for the ${name}: <!-- ${name} --> ... <!-- /${name} -->`);
    current = current.replace(place, (_, begin: string, end: string) => `${begin}\n\n${list}\n\n${end}`);
  }
  return format(current, { ...(await resolveConfig("docs/security-review.md")), parser: "markdown" });
}

/**
 * @param text of the document
 * @returns classes that bypass sharing or permissions but have no line of their own in it, and lines of classes that bypass nothing, or no longer exist
 */
export function argumentProblems(text: string, classes: readonly ApexClass[]): string[] {
  const argued = [...text.matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name!);
  const privileged = classes.filter(isPrivileged).map(({ name }) => name);
  return [
    ...privileged
      .filter((name) => !argued.includes(name))
      .map((name) => `${name} passes over sharing or permissions. Add the line "- \`${name}\`: why".`),
    ...argued
      .filter((name) => !privileged.includes(name))
      .map((name) => `${name} passes over nothing, or is gone. Remove its line.`)
  ];
}
