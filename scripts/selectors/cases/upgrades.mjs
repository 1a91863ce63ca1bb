import { ACCOUNT, GROUP, LICENSE, MAPPED, PROFILE, SET, SET_LICENSE, USER } from "../org.mjs";
import { id, setOf } from "../ids.mjs";

const held = (permissionSetId, label, more) => ({ userId: USER.ann, permissionSetId, label, ...more });

/** Expected results of the selectors of upgrades. */
export default {
  "AssignmentSelector.permissionSets": {
    apex: `permissionSets(${setOf(USER.ann)})`,
    answer: [
      held(SET.group, "Everything", { groupId: GROUP }),
      held(SET.articles, "Articles", { licenseId: LICENSE.member }),
      held(SET.crm, "CRM", { licenseId: SET_LICENSE })
    ]
  },
  "AssignmentSelector.permissionSetLicenses": {
    apex: `permissionSetLicenses(${setOf(USER.ann, USER.lea)})`,
    answer: { [USER.ann]: ["Sales User"] }
  },
  "AssignmentSelector.licenseLabels": {
    apex: `licenseLabels(${setOf(LICENSE.member, SET_LICENSE)})`,
    answer: { [SET_LICENSE]: "Sales User" }
  },
  "AssignmentSelector.amount": { apex: `amount(${setOf(USER.ann, USER.lea)})`, answer: 4 },
  "AssignmentSelector.most": { apex: "most()", answer: 20000 },
  "ExternalProfileSelector.all": {
    apex: `all(new Map<Id, String>{ '${LICENSE.plus}' => 'Customer Community Plus', '${LICENSE.login}' => 'Salesforce' })`,
    answer: [
      { id: PROFILE.plus, name: "Customer", license: "Customer Community Plus", userType: "PowerCustomerSuccess" }
    ]
  },
  "MovedAccountSelector.accounts": {
    apex: `accounts(${setOf(ACCOUNT.acme, ACCOUNT.jane)})`,
    answer: {
      [ACCOUNT.acme]: account("acme", "Acme", true, false, "olga", true),
      [ACCOUNT.jane]: account("jane", "Jane Doe", false, true, "paul", false)
    }
  },
  "MovedAccountSelector.personAccounts": {
    apex: `personAccounts(${setOf(USER.olga, USER.paul)})`,
    answer: { [USER.paul]: 1 }
  },
  "MovedAccountSelector.oneUserAccounts": {
    apex: `oneUserAccounts(${setOf(USER.olga, USER.paul)})`,
    answer: { [USER.olga]: 1 }
  },
  "MovedAccountSelector.powerUsers": { apex: `powerUsers(${setOf(USER.olga, USER.paul)})`, answer: [USER.paul] },
  "MovedUserSelector.users": {
    apex: `users(${setOf(USER.ann, USER.olga)})`,
    answer: [
      {
        ...person(USER.ann, "Ann"),
        profileId: PROFILE.member,
        profile: "Reader",
        userType: "CspLitePortal",
        license: "Customer Community",
        licenseKey: "PID_Customer_Community",
        contactId: id("003", 901),
        accountId: ACCOUNT.acme,
        lastLogin: "2026-05-02T10:00:00.000+0000",
        frozen: true
      },
      {
        ...person(USER.olga, "Olga"),
        profileId: PROFILE.staff,
        profile: "Staff",
        userType: "Standard",
        license: "Salesforce Platform",
        licenseKey: "AUL",
        lastLogin: "2026-06-10T10:00:00.000+0000"
      }
    ]
  },
  "MovedUserSelector.idsByUsername": {
    apex: "idsByUsername(new List<String>{ 'LEA@acme.example', 'nobody@acme.example' })",
    answer: { "lea@acme.example": USER.lea }
  },
  "OpenPlanSelector.names": { apex: `names(${setOf(USER.ann, USER.lea)})`, answer: { [USER.ann]: "Autumn" } },
  "PermissionSelector.userPermissions": { apex: "userPermissions().contains('ViewSetup')", answer: true },
  "PermissionSelector.holders": {
    apex: `holders(${setOf(PROFILE.member)}, ${setOf(SET.articles, SET.owned)}, new List<String>{ 'RunReports' })`,
    answer: [
      {
        Id: SET.articles,
        Label: "Articles",
        LicenseId: LICENSE.member,
        IsOwnedByProfile: false,
        PermissionsRunReports: false
      },
      {
        Id: SET.owned,
        Label: "Reader",
        IsOwnedByProfile: true,
        ProfileId: PROFILE.member,
        Profile: { Id: PROFILE.member, Name: "Reader", UserLicenseId: LICENSE.member },
        PermissionsRunReports: true
      }
    ]
  },
  "PermissionSelector.objects": {
    apex: `objects(${setOf(SET.articles, SET.crm)}).rows`,
    answer: [
      {
        ParentId: SET.articles,
        SobjectType: "Account",
        PermissionsRead: true,
        PermissionsCreate: false,
        PermissionsEdit: true,
        PermissionsDelete: false,
        PermissionsViewAllRecords: false,
        PermissionsModifyAllRecords: false,
        PermissionsViewAllFields: false
      }
    ]
  },
  "PermissionSelector.fields": {
    apex: `fields(${setOf(SET.articles, SET.crm)}).rows`,
    answer: [{ ParentId: SET.articles, Field: "Account.Phone", PermissionsRead: true, PermissionsEdit: false }]
  },
  "PermissionSelector.customPermissions": {
    apex: `customPermissions(${setOf(SET.articles, SET.crm)})`,
    answer: { [SET.articles]: ["shop__Export_Orders"] }
  },
  "ProfileMapSelector.all": {
    apex: "all()",
    answer: [{ fromProfileId: PROFILE.member, toLicense: "Customer Community Plus", toProfileId: PROFILE.plus }]
  },
  "ProfileMapSelector.others": {
    apex: "others(new Set<String>{ 'another key' })",
    answer: [{ Id: MAPPED }]
  },
  "PortalRoleSelector.count": { apex: "count()", answer: 3 },
  "PortalRoleSelector.byAccount": {
    apex: `byAccount(${setOf(ACCOUNT.acme, ACCOUNT.bolt)})`,
    answer: {
      [ACCOUNT.acme]: { customerRoles: 2, partnerRoles: 1, customerUsers: 1, partnerUsers: 1 },
      [ACCOUNT.bolt]: { customerRoles: 0, partnerRoles: 0, customerUsers: 0, partnerUsers: 1 }
    }
  },
  "SiteAccessSelector.all": {
    covers: ["sites", "members"],
    apex: "all()",
    answer: [
      {
        name: "Help",
        profileIds: [PROFILE.member],
        permissionSetIds: [SET.articles],
        selfRegistrationProfileId: PROFILE.member
      },
      { name: "Shop", profileIds: [], permissionSetIds: [], selfRegistrationProfileId: "" }
    ]
  }
};

function person(userId, name) {
  const address = `${name.toLowerCase()}@acme.example`;
  const created = "2025-03-01T10:00:00.000+0000";
  return {
    id: userId,
    name: `${name} Roe`,
    username: address,
    email: address,
    active: true,
    contactKnown: true,
    created
  };
}

function account(name, label, partner, personAccount, owner, ownerHasRole) {
  const ownerName = `${owner[0].toUpperCase()}${owner.slice(1)} Roe`;
  return { id: ACCOUNT[name], name: label, partner, personAccount, ownerId: USER[owner], ownerName, ownerHasRole };
}
