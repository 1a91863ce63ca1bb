import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { PERMISSION_SETS, ROLES, type Role } from "./accessMatrix.ts";
import { parseXml, readMetadata, type Xml } from "./metadata.ts";
import { roleTable } from "./roleTable.ts";
import { roleProblems, type Closed, type PackagedMetadata } from "./roles.ts";

const SOURCE = "force-app/main/default";
const { personalData } = JSON.parse(readFileSync("org-check.json", "utf8")) as { personalData: Closed[] };
const texts = Object.fromEntries(
  ROLES.map((role) => [
    role,
    readFileSync(`${SOURCE}/permissionsets/${PERMISSION_SETS[role]}.permissionset-meta.xml`, "utf8")
  ])
) as Record<Role, string>;

/** The package with another text of some permission sets. */
function packaged(changed: Partial<Record<Role, string>> = {}, other: Partial<PackagedMetadata> = {}) {
  return {
    permissionSets: Object.fromEntries(ROLES.map((role) => [role, parseXml(changed[role] ?? texts[role])])) as Record<
      Role,
      Xml
    >,
    groups: readMetadata(`${SOURCE}/permissionsetgroups`, ".permissionsetgroup-meta.xml"),
    fields: readMetadata(`${SOURCE}/objects`, ".field-meta.xml"),
    tabs: readMetadata(`${SOURCE}/tabs`, ".tab-meta.xml"),
    entryClasses: new Set(
      [
        ...Object.values(texts)
          .join("")
          .matchAll(/<apexClass>(\w+)</g)
      ].map(([, name]) => name!)
    ),
    closed: personalData,
    ...other
  };
}

/** Without the grant of this kind that names this component. */
function without(role: Role, tag: string, name: string): string {
  return texts[role].replace(
    new RegExp(`<${tag}>(?:(?!</${tag}>)[\\s\\S])*>${name.replace(".", "\\.")}<[\\s\\S]*?</${tag}>`),
    ""
  );
}

function plus(role: Role, xml: string): string {
  return texts[role].replace("</PermissionSet>", `${xml}</PermissionSet>`);
}

describe("each role", () => {
  test("holds what it needs, and no more", () => {
    assert.deepEqual(roleProblems(packaged()), []);
  });

  test("needs the records of its work", () => {
    const problems = roleProblems(packaged({ M: without("M", "objectPermissions", "License_Move__c") }));
    assert.deepEqual(problems, ["License_Optimizer_Mover grants nothing on License_Move__c, but roleNeeds.ts says RV"]);
  });

  test("is thought of when an object is new", () => {
    const fields = new Map(packaged().fields).set("Order__c/fields/Total__c", parseXml("<CustomField />"));
    assert.deepEqual(roleProblems(packaged({}, { fields })), [
      "Order__c is not in roleNeeds.ts: say which role needs it"
    ]);
  });

  test("does not change records that only the app writes", () => {
    const rights = without("V", "objectPermissions", "Login_Usage__c").replace(
      "</PermissionSet>",
      "<objectPermissions><allowEdit>true</allowEdit><allowRead>true</allowRead><object>Login_Usage__c</object></objectPermissions></PermissionSet>"
    );
    assert.deepEqual(roleProblems(packaged({ V: rights })), [
      "License_Optimizer_Viewer grants RE on Login_Usage__c, but roleNeeds.ts says R"
    ]);
  });

  test("reads all fields of what it reads", () => {
    const problems = roleProblems(packaged({ A: without("A", "fieldPermissions", "Login_Usage__c.Member_Cost__c") }));
    assert.deepEqual(problems, [
      "License_Optimizer_Analyst does not grant reading Login_Usage__c.Member_Cost__c: grant it, or close it in org-check.json"
    ]);
  });

  test("reads no field that is closed to it", () => {
    const cost =
      "<fieldPermissions><editable>false</editable><field>Login_Usage__c.Member_Cost__c</field><readable>true</readable></fieldPermissions>";
    assert.deepEqual(roleProblems(packaged({ V: plus("V", cost) })), [
      "License_Optimizer_Viewer grants reading Login_Usage__c.Member_Cost__c: remove it"
    ]);
  });

  test("has the tabs of what it reads, no permission beyond its own, and no class that nothing calls", () => {
    const more =
      "<userPermissions><enabled>true</enabled><name>ManageUsers</name></userPermissions>" +
      "<classAccesses><apexClass>UserWriter</apexClass><enabled>true</enabled></classAccesses>" +
      "<tabSettings><tab>License_Contract__c</tab><visibility>Visible</visibility></tabSettings>";
    assert.deepEqual(roleProblems(packaged({ M: plus("M", more) })), [
      "License_Optimizer_Mover grants the tab License_Contract__c, whose records it may not read",
      "License_Optimizer_Mover grants the platform ManageUsers: remove it",
      "License_Optimizer_Mover opens the class UserWriter, which nothing outside Apex calls: remove it"
    ]);
  });

  test("has one group that holds its permission set", () => {
    const groups = new Map(readMetadata(`${SOURCE}/permissionsetgroups`, ".permissionsetgroup-meta.xml"));
    groups.set("Everybody", groups.get("License_Optimizer_Viewers")!);
    groups.delete("License_Optimizer_Viewers");
    assert.deepEqual(roleProblems(packaged({}, { groups })), [
      "The permission set group License_Optimizer_Viewers has to hold License_Optimizer_Viewer",
      "The permission set group Everybody is of no role: name it in roleNeeds.ts, or delete it"
    ]);
  });
});

test("the guide says rights in words, and how many fields stay closed", () => {
  const table = roleTable(new Map([["Login_Usage__c", "Login Usage"]]), packaged());
  assert.match(table, /^\| records \| Viewers \| Analysts \| Administrators \| Movers \|/);
  assert.match(table, /\| Login Usage \| read all but 10 fields \| read \| read \| read all but 10 fields \|/);
  assert.match(
    table,
    /\| License_Contract__c \| {2}\| read, add, change, delete \| read, add, change, delete \| {2}\|/
  );
});
