import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { AccessFacts } from "c/licenseEngine";
import { ACCESS, GATED, OBJECT_HEADER, SET_HEADER, UPGRADES, ownSetId, setId } from "../../testing/decisionFixture.ts";
import { exportFolder, id, lines } from "../../testing/exportFixture.ts";
import { InputError, readOrg } from "../index.ts";

async function accessOf(t: TestContext, files: Record<string, string | null> = {}): Promise<AccessFacts | null> {
  const folder = await exportFolder(t, { ...ACCESS, ...files });
  return (await readOrg(folder, { catalog: GATED, upgrades: UPGRADES })).decisions.access;
}

const grant = (access: AccessFacts | null, name: string, object: string) =>
  access?.grants.find((row) => row.name === name && row.object === object);
const gate = (access: AccessFacts | null, profile: string, family: string) =>
  access?.gates.find((row) => row.profile === profile && row.gate === family);

test("a grant has its holders, those who would lose the object without it, and those who use it", async (t) => {
  const access = await accessOf(t);
  const sales = grant(access, "Sales", "Opportunity");
  assert.deepEqual(sales, {
    object: "Opportunity",
    source: "permissionSet",
    name: "Sales",
    license: "Partner Community",
    read: true,
    create: true,
    edit: true,
    holders: 2,
    soleHolders: 1,
    users: 1
  });
  assert.equal(grant(access, "Both", "Lead")?.soleHolders, 0);
  assert.equal(grant(access, "Both", "Opportunity")?.soleHolders, 1);
});

test("a profile's permissions are named by the profile and held by everybody of it", async (t) => {
  const dealers = grant(await accessOf(t), "Dealers", "Lead");
  assert.equal(dealers?.source, "profile");
  assert.deepEqual([dealers?.holders, dealers?.soleHolders, dealers?.users], [4, 2, 0]);
});

test("an object that no gate names is not looked at", async (t) => {
  assert.ok(!(await accessOf(t))?.grants.some(({ object }) => object === "Case"));
});

test("whoever uses nothing of the gate is in one row, by the only source of access, what else is needed and the role", async (t) => {
  const needs = (await accessOf(t))?.needs;
  const dealers = { license: "Partner Community", profile: "Dealers", below: null, aboveLowest: false };
  assert.deepEqual(needs, [
    { ...dealers, by: "profile", name: "Dealers", users: 1 },
    { ...dealers, by: "several", name: null, users: 2 }
  ]);
});

test("a need names the permission set that alone gives access, and the reports that the profile grants", async (t) => {
  const access = await accessOf(t, {
    "PermissionSet.csv": lines(
      SET_HEADER,
      `${ownSetId(5)},X00e5,true,${id.profile(5)},true,false,false`,
      `${setId(1)},Sales,false,,false,false,false`
    ),
    "ObjectPermissions.csv": lines(OBJECT_HEADER, `${setId(1)},Opportunity,true,true,true`),
    "RecordUse.csv": lines("UserId,SobjectType,Records", `${id.user(6)},Lead,3`)
  });
  const dealers = { license: "Partner Community", profile: "Dealers", below: "Customer Community Plus" };
  assert.deepEqual(access?.needs, [
    { ...dealers, by: "nothing", name: null, aboveLowest: false, users: 2 },
    { ...dealers, by: "permissionSet", name: "Sales", aboveLowest: false, users: 1 },
    { ...dealers, by: "permissionSet", name: "Sales", aboveLowest: true, users: 1 }
  ]);
});

test("portal roles that the export does not tell are unknown, not the lowest", async (t) => {
  const users = ACCESS["User.csv"].replace("PortalRole", "Other");
  const needs = (await accessOf(t, { "User.csv": users }))?.needs;
  assert.deepEqual([...new Set(needs?.map(({ aboveLowest }) => aboveLowest))], [null]);
});

test("without use of the gate nothing is said about needs", async (t) => {
  assert.deepEqual((await accessOf(t, { "RecordUse.csv": null }))?.needs, []);
});

test("a population is counted for its own gate and for those of lower tiers", async (t) => {
  const access = await accessOf(t);
  const { activeUsers, holders, users, neither, holdsOnly } = gate(access, "Dealers", "Partner Community")!;
  assert.deepEqual([activeUsers, holders, users, neither, holdsOnly], [4, 4, 1, 0, 3]);
  assert.equal(gate(access, "Dealers", "Customer Community Plus")?.holders, 0);
  assert.equal(gate(access, "Contractors", "Partner Community"), undefined);
});

test("holding and use of one object by one population", async (t) => {
  const row = (await accessOf(t))?.objects.find(
    ({ object, profile }) => object === "Opportunity" && profile === "Dealers"
  );
  assert.deepEqual(row, {
    license: "Partner Community",
    profile: "Dealers",
    object: "Opportunity",
    grantedByProfile: false,
    holders: 3,
    users: 1
  });
});

test("use of reports is unknown unless the file names them, and then it covers dashboards", async (t) => {
  const unknown = await accessOf(t);
  assert.deepEqual(unknown?.unreadable, ["Report", "Dashboard"]);
  assert.equal(gate(unknown, "Contractors", "Customer Community Plus")?.users, null);
  assert.equal(grant(unknown, "Contractors", "Report")?.users, null);
  const known = await accessOf(t, { "RecordUse.csv": lines("UserId,SobjectType,Records", `${id.user(5)},Report,2`) });
  assert.deepEqual(known?.unreadable, ["Dashboard"]);
  assert.equal(gate(known, "Contractors", "Customer Community Plus")?.users, 1);
});

test("a row without user and number says that the object could not be read", async (t) => {
  const access = await accessOf(t, {
    "RecordUse.csv": lines("UserId,SobjectType,Records", ",Lead,", `${id.user(1)},Report,1`)
  });
  assert.deepEqual(access?.unreadable, ["Dashboard", "Lead"]);
  assert.equal(gate(access, "Dealers", "Partner Community")?.neither, null);
  assert.equal(grant(access, "Dealers", "Lead")?.users, null);
  assert.equal(grant(access, "Sales", "Opportunity")?.users, 0);
});

test("an object that could not be read and that nobody is granted is none of the org, so that the gate is known", async (t) => {
  const access = await accessOf(t, {
    "RecordUse.csv": lines("UserId,SobjectType,Records", ",Lead,", `${id.user(1)},Opportunity,1`),
    "ObjectPermissions.csv": lines(OBJECT_HEADER, `${setId(1)},Opportunity,true,true,true`)
  });
  assert.ok(access?.unreadable.includes("Lead"));
  assert.equal(gate(access, "Dealers", "Partner Community")?.neither, 2);
});

test("without a file of use, use is unknown and holders are known", async (t) => {
  const access = await accessOf(t, { "RecordUse.csv": null });
  assert.equal(access?.unreadable.length, 4);
  assert.deepEqual(
    [grant(access, "Sales", "Opportunity")?.holders, grant(access, "Sales", "Opportunity")?.users],
    [2, null]
  );
  assert.equal(gate(access, "Dealers", "Partner Community")?.holdsOnly, null);
});

for (const file of ["PermissionSet.csv", "PermissionSetAssignment.csv", "ObjectPermissions.csv"])
  test(`without ${file} access is unknown`, async (t) => {
    assert.equal(await accessOf(t, { [file]: null }), null);
  });

test("without user permissions in the export nobody is said to hold no reports", async (t) => {
  const access = await accessOf(t, {
    "PermissionSet.csv": lines("Id,Name,IsOwnedByProfile,ProfileId", `${setId(1)},Sales,false,`)
  });
  assert.ok(access?.unreadable.includes("Report"));
  assert.equal(gate(access, "Contractors", "Customer Community Plus"), undefined);
  assert.ok(!access?.objects.some(({ object }) => object === "Report"));
});

test("a reader of reports is told from who creates them and dashboards", async (t) => {
  const access = await accessOf(t, {
    "PermissionSet.csv": lines(
      SET_HEADER,
      `${ownSetId(4)},X,true,${id.profile(4)},true,false,false`,
      `${setId(1)},Makers,false,,false,true,true`
    ),
    "PermissionSetAssignment.csv": lines("AssigneeId,PermissionSetId", `${id.user(5)},${setId(1)}`)
  });
  const reads = grant(access, "Contractors", "Report");
  const makes = grant(access, "Makers", "Report");
  assert.deepEqual([reads?.create, reads?.edit, reads?.soleHolders], [false, false, 0]);
  assert.deepEqual([makes?.create, makes?.edit, makes?.soleHolders], [true, false, 0]);
  assert.equal(grant(access, "Makers", "Dashboard")?.edit, true);
});

test("an assignment that has expired does not count, and a repeated one counts once", async (t) => {
  const access = await accessOf(t, {
    "PermissionSetAssignment.csv": lines(
      "AssigneeId,PermissionSetId,ExpirationDate",
      `${id.user(1)},${setId(1)},2026-04-30T00:00:00.000Z`,
      `${id.user(2)},${setId(1)},2026-06-30T00:00:00.000Z`,
      `${id.user(2)},${setId(1).slice(0, 15)},`
    )
  });
  assert.deepEqual(
    [grant(access, "Sales", "Opportunity")?.holders, grant(access, "Sales", "Opportunity")?.soleHolders],
    [1, 1]
  );
});

test("object access by portal role, and unknown without the field", async (t) => {
  const access = await accessOf(t);
  const worker = access?.roles?.find(({ role, object }) => role === "Worker" && object === "Opportunity");
  assert.deepEqual(worker, {
    license: "Partner Community",
    role: "Worker",
    object: "Opportunity",
    activeUsers: 3,
    holders: 2,
    users: 0
  });
  const users = ACCESS["User.csv"].replace("PortalRole", "Other");
  assert.equal((await accessOf(t, { "User.csv": users }))?.roles, null);
});

test("the window of use is that of the costs, up to the as-of day", async (t) => {
  assert.deepEqual((await accessOf(t))?.window, { from: "2026-02-01", to: "2026-05-02" });
});

test("200 profiles and 20,000 users are counted", async (t) => {
  const profiles = Array.from({ length: 200 }, (_, n) => n + 10);
  const users = Array.from({ length: 20_000 }, (_, n) => n + 10);
  const access = await accessOf(t, {
    "Profile.csv": lines(
      "Id,Name,UserLicenseId",
      ...profiles.map((n) => `${id.profile(n)},Profile ${n},${id.license(5)}`)
    ),
    "User.csv": lines(
      "Id,Name,Username,IsActive,CreatedDate,LastLoginDate,UserType,ProfileId",
      ...users.map((n) => `${id.user(n)},U,u,true,2025-01-01T00:00:00.000Z,,X,${id.profile(10 + (n % 200))}`)
    ),
    "PermissionSetAssignment.csv": lines(
      "AssigneeId,PermissionSetId",
      ...users.filter((n) => n % 4 === 0).map((n) => `${id.user(n)},${setId(1)}`)
    ),
    "RecordUse.csv": lines(
      "UserId,SobjectType,Records",
      ...users.filter((n) => n % 8 === 0).map((n) => `${id.user(n)},Opportunity,1`)
    )
  });
  const sales = grant(access, "Sales", "Opportunity");
  assert.deepEqual([sales?.holders, sales?.soleHolders, sales?.users], [5000, 5000, 2500]);
  assert.equal(access?.gates.filter(({ gate: family }) => family === "Partner Community").length, 200);
});

const MISTAKES: [title: string, file: string, text: string, expected: RegExp][] = [
  [
    "an unreadable Id of a permission set",
    "PermissionSet.csv",
    lines(SET_HEADER, "nonsense,Sales,false,,,,"),
    /PermissionSet\.csv, line 2, column Id/
  ],
  [
    "an unreadable permission",
    "ObjectPermissions.csv",
    lines(OBJECT_HEADER, `${setId(1)},Lead,true,perhaps,false`),
    /ObjectPermissions\.csv, line 2, column PermissionsCreate/
  ],
  [
    "an assignment of users whose Ids lost their capitals",
    "PermissionSetAssignment.csv",
    lines("AssigneeId,PermissionSetId", `${id.user(1).slice(0, 15).toLowerCase()},${setId(1)}`),
    /PermissionSetAssignment\.csv, column AssigneeId: .*lost their capitals/
  ],
  [
    "an assignment of a permission set whose Id lost its capitals",
    "PermissionSetAssignment.csv",
    lines("AssigneeId,PermissionSetId", `${id.user(1)},${setId(1).slice(0, 15).toLowerCase()}`),
    /PermissionSetAssignment\.csv, column PermissionSetId: .*lost their capitals/
  ],
  [
    "an assignment of nobody",
    "PermissionSetAssignment.csv",
    lines("AssigneeId,PermissionSetId", `,${setId(1)}`),
    /PermissionSetAssignment\.csv, line 2, column AssigneeId/
  ],
  [
    "an unreadable number of records",
    "RecordUse.csv",
    lines("UserId,SobjectType,Records", `${id.user(1)},Lead,many`),
    /RecordUse\.csv, line 2, column Records/
  ],
  [
    "a user without a number of records",
    "RecordUse.csv",
    lines("UserId,SobjectType,Records", `${id.user(1)},Lead,`),
    /RecordUse\.csv, line 2, column Records: a row with a UserId has no number/
  ],
  [
    "a missing column",
    "RecordUse.csv",
    lines("UserId,Records", `${id.user(1)},1`),
    /RecordUse\.csv, line 1, column SobjectType/
  ]
];
for (const [title, file, text, expected] of MISTAKES)
  test(`${title} is refused with its place`, async (t) => {
    await assert.rejects(accessOf(t, { [file]: text }), (error: Error) => {
      assert.ok(error instanceof InputError);
      assert.match(error.message, expected);
      return true;
    });
  });
