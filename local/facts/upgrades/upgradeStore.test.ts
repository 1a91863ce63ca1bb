import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { EligibilityAccount, EligibilityUser } from "c/licenseEngine";
import { InputError } from "../../csv/inputError.ts";
import { SMALL, lines } from "../../testing/exportFixture.ts";
import { UPGRADE, USER_HEADER, ids, moverLine, upgradesOf } from "../../testing/upgradeFixture.ts";

const ACCOUNTS = lines(
  "Id,Name,OwnerId,IsPartner,IsPersonAccount",
  `${ids.account(1)},Acme,${ids.user(4)},true,false`,
  `${ids.account(2)},Bolt,${ids.user(5)},false,false`,
  `${ids.account(3)},Ada Byron,${ids.user(5)},false,true`
);
const SETS = lines(
  "Id,Name,Label,IsOwnedByProfile,ProfileId,LicenseId",
  `${ids.set(101)},X1,,true,${ids.profile(1)},${ids.license(1)}`,
  `${ids.set(1)},Sales,Sales Desk,false,,`,
  `${ids.set(2)},Bound,Bound,false,,${ids.license(2)}`,
  `${ids.set(3)},Extra,Extra,false,,${ids.setLicense(1)}`
);
const SET_LICENSES = lines("Id,MasterLabel", `${ids.setLicense(1)},Companion`);

async function factsOf(context: TestContext, files: Record<string, string | null>, users = [1]) {
  const facts = await (await upgradesOf(context, files)).eligibilityFacts(users.map(ids.user));
  return { ...facts, user: facts.users[0], account: facts.accounts[0] };
}

test("users come in the order asked, each once, in either form of the Id; who is not there is missing", async (t) => {
  const upgrades = await upgradesOf(t, UPGRADE);
  const asked = [ids.user(3), ids.user(99), ids.user(1).slice(0, 15), ids.user(3)];
  const { users, missing } = await upgrades.eligibilityFacts(asked);
  assert.deepEqual(
    users.map((user) => user.id),
    [ids.user(3), ids.user(1)]
  );
  assert.deepEqual(missing, [ids.user(99)]);
});

test("a folder with the required files only answers null for all that it does not tell", async (t) => {
  const { user, accounts, org } = await factsOf(t, SMALL);
  const { email, userType, hasContact, contactId, accountId, frozen, permissionSets, permissionSetLicenses } = user;
  assert.deepEqual(
    { email, userType, hasContact, contactId, accountId, frozen, permissionSets, permissionSetLicenses },
    {
      email: null,
      userType: "CspLitePortal",
      hasContact: null,
      contactId: null,
      accountId: null,
      frozen: null,
      permissionSets: null,
      permissionSetLicenses: null
    } satisfies Partial<EligibilityUser>
  );
  assert.deepEqual(accounts, []);
  assert.deepEqual(
    { ...org, seats: org.seats.length, profiles: org.profiles.map(({ name }) => name) },
    {
      portalRoles: null,
      portalRoleLimit: 50_000,
      rolesPerCustomerAccount: null,
      rolesPerPartnerAccount: null,
      accountRoleOptimization: null,
      seats: 3,
      profiles: ["Guests", "Shoppers"],
      sites: null,
      sharingSets: null
    }
  );
});

test("without Account the flags come from the user's row and the owner stays unknown", async (t) => {
  const { account } = await factsOf(t, UPGRADE);
  assert.deepEqual(account, {
    id: ids.account(1),
    name: ids.account(1),
    partner: true,
    personAccount: false,
    ownerId: "",
    ownerName: ids.account(1),
    ownerHasRole: null,
    ownerPersonAccounts: null,
    ownerOneUserAccounts: null,
    ownerPowerUser: null,
    customerRoles: null,
    partnerRoles: null,
    customerUsers: 0,
    partnerUsers: 1
  } satisfies EligibilityAccount);
});

test("with Account, UserRole and power users the account's conditions are whole", async (t) => {
  const files = {
    ...UPGRADE,
    "Account.csv": ACCOUNTS,
    "UserRole.csv": lines(
      "Id,PortalType,PortalAccountId",
      `${ids.role(1)},Partner,${ids.account(1)}`,
      `${ids.role(2)},CustomerPortal,${ids.account(2)}`,
      `${ids.role(4)},None,`
    ),
    "PersonAccountOwnerPowerUser.csv": lines("UserId", ids.user(5))
  };
  const { accounts, org } = await factsOf(t, files, [1, 3]);
  assert.equal(org.portalRoles, 2);
  const [acme, bolt] = accounts;
  assert.deepEqual(
    [acme.name, acme.ownerName, acme.ownerHasRole, acme.ownerPersonAccounts, acme.ownerOneUserAccounts],
    ["Acme", "User 4", true, 0, 1]
  );
  assert.deepEqual([acme.partnerRoles, acme.customerRoles, acme.ownerPowerUser], [1, 0, false]);
  assert.deepEqual(
    [bolt.ownerHasRole, bolt.ownerPersonAccounts, bolt.ownerOneUserAccounts, bolt.ownerPowerUser, bolt.customerRoles],
    [false, 1, 0, true, 1]
  );
});

test("permission sets tell what they are bound to; a profile's own and expired assignments do not count", async (t) => {
  const files = {
    ...UPGRADE,
    "PermissionSet.csv": SETS,
    "PermissionSetLicense.csv": SET_LICENSES,
    "PermissionSetAssignment.csv": lines(
      "AssigneeId,PermissionSetId,PermissionSetGroupId,ExpirationDate",
      `${ids.user(1)},${ids.set(101)},,`,
      `${ids.user(1)},${ids.set(1)},,`,
      `${ids.user(1)},${ids.set(2)},${ids.group(1)},2099-01-01T00:00:00.000Z`,
      `${ids.user(1)},${ids.set(3)},,`,
      `${ids.user(1)},${ids.set(9)},,2020-01-01T00:00:00.000Z`
    ),
    "PermissionSetLicenseAssign.csv": lines("AssigneeId,PermissionSetLicenseId", `${ids.user(1)},${ids.setLicense(1)}`)
  };
  const { users } = await factsOf(t, files, [1, 2]);
  const held = (id: number, label: string, more: object) => {
    return { id: ids.set(id), label, groupId: null, license: "", permissionSetLicense: "", ...more };
  };
  assert.deepEqual(users[0].permissionSets, [
    held(2, "Bound", { groupId: ids.group(1), license: "Customer Community Login" }),
    held(3, "Extra", { permissionSetLicense: "Companion" }),
    held(1, "Sales Desk", {})
  ]);
  assert.deepEqual(users[0].permissionSetLicenses, ["Companion"]);
  assert.deepEqual([users[1].permissionSets, users[1].permissionSetLicenses], [[], []]);
});

test("sites tell who gets in and who registers; members on their way out do not count", async (t) => {
  const files = {
    ...UPGRADE,
    "Network.csv": lines(
      "Id,Name,SelfRegProfileId,OptionsSelfRegistrationEnabled",
      `${ids.site(1)},Shop,${ids.profile(1)},true`,
      `${ids.site(2)},Help,,false`
    ),
    "NetworkMemberGroup.csv": lines(
      "NetworkId,ParentId,AssignmentStatus",
      `${ids.site(1)},${ids.profile(1)},Added`,
      `${ids.site(1)},${ids.set(1)},Added`,
      `${ids.site(2)},${ids.profile(2)},Waiting for Remove`
    )
  };
  const { org } = await factsOf(t, files);
  assert.deepEqual(org.sites, [
    { name: "Help", profileIds: [], permissionSetIds: [], selfRegistrationProfileId: "" },
    {
      name: "Shop",
      profileIds: [ids.profile(1)],
      permissionSetIds: [ids.set(1)],
      selfRegistrationProfileId: ids.profile(1)
    }
  ]);
});

test("a frozen user is told from one who is not, and from one of whom nothing is known", async (t) => {
  const files = {
    ...UPGRADE,
    "UserLogin.csv": lines("UserId,IsFrozen", `${ids.user(1)},true`, `${ids.user(2)},false`)
  };
  const { users } = await factsOf(t, files, [1, 2, 3]);
  assert.deepEqual(
    users.map(({ frozen }) => frozen),
    [true, false, null]
  );
});

test("the settings tell how roles are made", async (t) => {
  const header = "Portal_Role_Limit,Roles_Per_Customer_Account,Roles_Per_Partner_Account,Account_Role_Optimization";
  const { org } = await factsOf(t, { ...UPGRADE, "License_Optimizer_Settings.csv": lines(header, "70000,1,3,no") });
  const { portalRoleLimit, rolesPerCustomerAccount, rolesPerPartnerAccount, accountRoleOptimization } = org;
  assert.deepEqual(
    [portalRoleLimit, rolesPerCustomerAccount, rolesPerPartnerAccount, accountRoleOptimization],
    [70_000, 1, 3, false]
  );
});

test("usernames are found without regard to case and blanks", async (t) => {
  const upgrades = await upgradesOf(t, UPGRADE);
  assert.deepEqual(await upgrades.findUserIds([" USER1@example.com", "nobody@example.com", "x' OR '1'='1"]), {
    ids: { " USER1@example.com": ids.user(1) },
    missing: ["nobody@example.com", "x' OR '1'='1"]
  });
});

test("a user whom two files name is one user, active if either says so", async (t) => {
  const files = {
    ...UPGRADE,
    "User-2.csv": lines(USER_HEADER, moverLine(1, { active: false, contact: 1, account: 1 }))
  };
  const { users } = await factsOf(t, files);
  assert.equal(users.length, 1);
  assert.equal(users[0].active, true);
  assert.equal(users[0].accountId, ids.account(1));
});

const RIGHTS =
  "ParentId,SobjectType,PermissionsRead,PermissionsCreate,PermissionsEdit,PermissionsDelete,PermissionsViewAllRecords,PermissionsModifyAllRecords";

test("permissions of a profile are those of the permission set it owns", async (t) => {
  const upgrades = await upgradesOf(t, {
    ...UPGRADE,
    "PermissionSet.csv": lines(
      "Id,Name,Label,IsOwnedByProfile,ProfileId,LicenseId,PermissionsRunReports,PermissionsCreateCustomizeReports,PermissionsCreateCustomizeDashboards,PermissionsExportReport",
      `${ids.set(101)},X1,,true,${ids.profile(1)},${ids.license(1)},true,false,false,true`,
      `${ids.set(1)},Sales,Sales Desk,false,,,false,false,false,false`
    ),
    "ObjectPermissions.csv": lines(
      RIGHTS,
      `${ids.set(101)},Case,true,true,false,false,false,false`,
      `${ids.set(1)},Lead,true,false,false,true,true,false`,
      `${ids.set(7)},Lead,true,true,true,true,true,true`
    ),
    "FieldPermissions.csv": lines(
      "ParentId,Field,PermissionsRead,PermissionsEdit",
      `${ids.set(1)},Lead.Phone,true,false`,
      `${ids.set(1)},Lead.Fax,false,false`
    ),
    "SetupEntityAccess.csv": lines(
      "ParentId,SetupEntityId,SetupEntityType",
      `${ids.set(1)},${ids.custom(1)},CustomPermission`
    ),
    "CustomPermission.csv": lines("Id,DeveloperName,NamespacePrefix", `${ids.custom(1)},Approve,acme`)
  });
  const { sources, missing } = await upgrades.permissionFacts([ids.profile(1)], [ids.set(1), ids.set(8)]);
  assert.deepEqual(missing, [ids.set(8)]);
  assert.deepEqual(sources, [
    {
      kind: "profile",
      id: ids.profile(1),
      label: "Shoppers",
      license: "Customer Community",
      permissionSetLicense: "",
      objects: [{ object: "Case", rights: ["read", "create"] }],
      fields: [],
      system: ["ExportReport", "RunReports"],
      custom: []
    },
    {
      kind: "permissionSet",
      id: ids.set(1),
      label: "Sales Desk",
      license: "",
      permissionSetLicense: "",
      objects: [{ object: "Lead", rights: ["read", "delete", "viewAll"] }],
      fields: [{ field: "Lead.Phone", read: true, edit: false }],
      system: [],
      custom: ["acme__Approve"]
    }
  ]);
});

test("permissions that the folder does not tell whole are null, never empty", async (t) => {
  const upgrades = await upgradesOf(t, {
    ...UPGRADE,
    "PermissionSet.csv": SETS,
    // The column for the delete right is missing, so the rights are incomplete.
    "ObjectPermissions.csv": lines(
      "ParentId,SobjectType,PermissionsRead,PermissionsCreate,PermissionsEdit",
      `${ids.set(1)},Lead,true,false,false`
    )
  });
  const { sources, sites } = await upgrades.permissionFacts([ids.profile(2)], [ids.set(1)]);
  for (const { objects, fields, system, custom } of sources)
    assert.deepEqual([objects, fields, system, custom], [null, null, null, null]);
  assert.equal(sources.length, 2);
  assert.equal(sites, null);
});

test("two questions about permissions at once do not mix their answers", async (t) => {
  const upgrades = await upgradesOf(t, {
    ...UPGRADE,
    "PermissionSet.csv": SETS,
    "ObjectPermissions.csv": lines(
      RIGHTS,
      ...[1, 2, 3].map((set) => `${ids.set(set)},Object${set},true,false,false,false,false,false`)
    )
  });
  const answers = await Promise.all([1, 2, 3].map((set) => upgrades.permissionFacts([], [ids.set(set)])));
  assert.deepEqual(
    answers.map(({ sources }) => sources[0].objects?.[0].object),
    ["Object1", "Object2", "Object3"]
  );
});

for (const [file, content, expected] of [
  [
    "Account.csv",
    lines("Id,Name,OwnerId", `${ids.account(1)},A,nobody`),
    /Account\.csv, line 2, column OwnerId: "nobody"/
  ],
  ["UserRole.csv", lines("Id,PortalType", `${ids.role(1)},None`), /UserRole\.csv, line 1, column PortalAccountId/],
  ["UserLogin.csv", lines("UserId,IsFrozen", `${ids.user(1)},maybe`), /UserLogin\.csv, line 2, column IsFrozen/],
  [
    "User.csv",
    lines(USER_HEADER, moverLine(1), moverLine(2).replace(/,,$/, ",perhaps,")),
    /User\.csv, line 3, column Account\.IsPartner/
  ],
  [
    "License_Optimizer_Settings.csv",
    lines("Roles_Per_Partner_Account", "4"),
    /line 2, column Roles_Per_Partner_Account: expected a whole number from 1 to 3/
  ]
] as const)
  test(`a mistake in ${file} is named when somebody asks, and again when nothing was changed`, async (t) => {
    const upgrades = await upgradesOf(t, { ...UPGRADE, [file]: content });
    for (const attempt of [1, 2])
      await assert.rejects(upgrades.eligibilityFacts([ids.user(attempt)]), (error: Error) => {
        assert.ok(error instanceof InputError, error.stack);
        assert.match(error.message, expected);
        return true;
      });
  });
