import { PERMISSION_SETS, ROLES, type Role } from "./accessMatrix.ts";
import type { Xml } from "./metadata.ts";
import { GROUPS, OBJECTS, PERMISSIONS, WRITTEN_BY_THE_APP } from "./roleNeeds.ts";

/** Fields that a permission set must not open, as `org-check.json` lists them. */
export interface Closed {
  /** `Object.Field`, or `Object.*`. */
  fields: string[];
  permissionSets: string[];
}

/** The metadata that grants are compared with. */
export interface PackagedMetadata {
  permissionSets: Record<Role, Xml>;
  /** By API name. */
  groups: ReadonlyMap<string, Xml>;
  /** Fields by `Object/fields/Field`. */
  fields: ReadonlyMap<string, Xml>;
  /** By API name. */
  tabs: ReadonlyMap<string, Xml>;
  /** Classes with entries for pages and flows. */
  entryClasses: ReadonlySet<string>;
  closed: readonly Closed[];
}

const RIGHTS = {
  R: "allowRead",
  V: "viewAllRecords",
  C: "allowCreate",
  E: "allowEdit",
  D: "allowDelete",
  M: "modifyAllRecords"
};

const sorted = (letters: string): string => [...letters].sort().join("");
const grants = (granted: boolean): string => (granted ? "grants" : "does not grant");

/** @returns differences between what each role needs and what its permission set grants, one line each */
export function roleProblems(metadata: PackagedMetadata): string[] {
  const unnamed = objectsOf(metadata.fields).filter((object) => !(object in OBJECTS));
  return [
    ...unnamed.map((object) => `${object} is not in roleNeeds.ts: say which role needs it`),
    ...ROLES.flatMap((role) => {
      const xml = metadata.permissionSets[role];
      return [
        ...objectProblems(xml, role),
        ...fieldProblems(xml, role, metadata),
        ...tabProblems(xml, role, metadata.tabs),
        ...permissionProblems(xml, role),
        ...classProblems(xml, metadata.entryClasses)
      ].map((problem) => `${PERMISSION_SETS[role]} ${problem}`);
    }),
    ...groupProblems(metadata.groups)
  ];
}

/** Objects with records that permission sets open; settings are not among them. */
function objectsOf(fields: ReadonlyMap<string, Xml>): string[] {
  const objects = new Set([...fields.keys()].map((path) => path.split("/")[0]!));
  return [...objects].filter((object) => object.endsWith("__c") && !(`setup ${object}` in PERMISSIONS));
}

function objectProblems(xml: Xml, role: Role): string[] {
  const granted = new Map(
    xml.all("objectPermissions").map((entry) => [
      entry.text("object"),
      Object.entries(RIGHTS)
        .filter(([, tag]) => entry.is(tag))
        .map(([letter]) => letter)
        .join("")
    ])
  );
  return Object.entries(OBJECTS).flatMap(([name, rights]) => {
    const [has, needs] = [granted.get(name) ?? "", rights[role] ?? ""];
    if (sorted(has) === sorted(needs)) return [];
    return `grants ${has || "nothing"} on ${name}, but roleNeeds.ts says ${needs || "nothing"}`;
  });
}

/** Whether a field is kept from a role, although the role may read the object. */
export function isClosed(field: string, role: Role, closed: readonly Closed[]): boolean {
  const any = `${field.split(".")[0]}.*`;
  return closed.some(
    ({ fields, permissionSets }) =>
      permissionSets.includes(PERMISSION_SETS[role]) && (fields.includes(field) || fields.includes(any))
  );
}

function fieldProblems(xml: Xml, role: Role, { fields, closed }: PackagedMetadata): string[] {
  const granted = new Map(xml.all("fieldPermissions").map((entry) => [entry.text("field"), entry]));
  return [...fields].flatMap(([path, definition]) => {
    const [object = "", name = ""] = path.split("/fields/");
    const field = `${object}.${name}`;
    // Required fields and masters are always accessible: granting them is refused.
    if (!(object in OBJECTS) || definition.is("required") || definition.text("type") === "MasterDetail") return [];
    const rights = OBJECTS[object]?.[role] ?? "";
    const reads = rights.includes("R") && !isClosed(field, role, closed);
    const edits =
      reads && rights.includes("E") && !definition.text("formula") && WRITTEN_BY_THE_APP[field] === undefined;
    const entry = granted.get(field);
    return [
      ...((entry?.is("readable") ?? false) === reads
        ? []
        : [`${grants(!reads)} reading ${field}: ${reads ? "grant it, or close it in org-check.json" : "remove it"}`]),
      ...((entry?.is("editable") ?? false) === edits
        ? []
        : [`${grants(!edits)} editing ${field}: ${edits ? "grant" : "remove"} it`])
    ];
  });
}

/** A tab of an object is for those who read it; any other is for all roles. */
function tabProblems(xml: Xml, role: Role, tabs: ReadonlyMap<string, Xml>): string[] {
  const visible = new Set(
    xml
      .all("tabSettings")
      .filter((entry) => entry.text("visibility") === "Visible")
      .map((entry) => entry.text("tab"))
  );
  return [...tabs.keys()].flatMap((tab) => {
    const needs = !(tab in OBJECTS) || OBJECTS[tab]?.[role] !== undefined;
    return visible.has(tab) === needs
      ? []
      : `${grants(!needs)} the tab ${tab}, whose records it may ${needs ? "" : "not "}read`;
  });
}

function permissionProblems(xml: Xml, role: Role): string[] {
  const enabled = (tag: string, key: string, flag: string, kind: string) =>
    xml
      .all(tag)
      .filter((entry) => entry.is(flag))
      .map((entry) => `${kind} ${entry.text(key)}`);
  const granted = new Set([
    ...enabled("applicationVisibilities", "application", "visible", "app"),
    ...enabled("customPermissions", "name", "enabled", "permission"),
    ...enabled("userPermissions", "name", "enabled", "platform"),
    ...enabled("customSettingAccesses", "name", "enabled", "setup"),
    ...enabled("customMetadataTypeAccesses", "name", "enabled", "setup")
  ]);
  return [...new Set([...granted, ...Object.keys(PERMISSIONS)])].flatMap((name) => {
    const needs = PERMISSIONS[name]?.includes(role) === true;
    return granted.has(name) === needs ? [] : `${grants(!needs)} the ${name}: ${needs ? "grant" : "remove"} it`;
  });
}

/** That each entry's class is open to the right roles is the matter of `accessProblems`. */
function classProblems(xml: Xml, entryClasses: ReadonlySet<string>): string[] {
  return xml
    .all("classAccesses")
    .map((entry) => entry.text("apexClass"))
    .filter((name) => !entryClasses.has(name))
    .map((name) => `opens the class ${name}, which nothing outside Apex calls: remove it`);
}

function groupProblems(groups: ReadonlyMap<string, Xml>): string[] {
  const expected = Object.values(GROUPS);
  return [
    ...expected.flatMap(({ name, sets }) => {
      const held = groups.get(name)?.texts("permissionSets");
      return held?.join() === sets.join() ? [] : `The permission set group ${name} has to hold ${sets.join(", ")}`;
    }),
    ...[...groups.keys()]
      .filter((name) => !expected.some((group) => group.name === name))
      .map((name) => `The permission set group ${name} is of no role: name it in roleNeeds.ts, or delete it`)
  ];
}
