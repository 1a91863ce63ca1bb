import { id } from "../ids.mjs";
import {
  ADDRESS,
  CUSTOM_PERMISSION,
  GROUP,
  JOB,
  JOB_CLASS,
  LICENSE,
  PROFILE,
  SET,
  SET_LICENSE,
  SITE,
  USER
} from "../org.mjs";

/** Permission sets, sites, entitlements, and records that users made. */
export const setup = {
  PermissionSetLicense: [{ Id: SET_LICENSE, MasterLabel: "Sales User" }],
  PermissionSetLicenseAssign: [{ AssigneeId: USER.ann, PermissionSetLicenseId: SET_LICENSE }],
  PermissionSetGroup: [{ Id: GROUP, DeveloperName: "Everything", MasterLabel: "Everything" }],
  PermissionSet: [
    {
      Id: SET.articles,
      HasActivationRequired: false,
      Name: "Articles",
      Label: "Articles",
      IsOwnedByProfile: false,
      LicenseId: LICENSE.member
    },
    { Id: SET.crm, Name: "CRM", Label: "CRM", IsOwnedByProfile: false, LicenseId: SET_LICENSE },
    {
      Id: SET.group,
      Name: "Everything",
      Label: "0PS of a group",
      IsOwnedByProfile: false,
      PermissionSetGroupId: GROUP
    },
    { Id: SET.expired, Name: "Expired", Label: "Expired", IsOwnedByProfile: false },
    {
      Id: SET.owned,
      Name: "Reader",
      Label: "Reader",
      IsOwnedByProfile: true,
      ProfileId: PROFILE.member,
      PermissionsRunReports: true
    }
  ],
  PermissionSetAssignment: [
    { AssigneeId: USER.ann, PermissionSetId: SET.articles, IsActive: true },
    { AssigneeId: USER.ann, PermissionSetId: SET.crm, ExpirationDate: "2027-01-01T00:00:00Z" },
    { AssigneeId: USER.ann, PermissionSetId: SET.group, PermissionSetGroupId: GROUP },
    { AssigneeId: USER.ann, PermissionSetId: SET.expired, ExpirationDate: "2026-01-01T00:00:00Z" }
  ],
  ObjectPermissions: [
    { ParentId: SET.articles, SobjectType: "Account", PermissionsRead: true, PermissionsEdit: true },
    { ParentId: SET.owned, SobjectType: "Case", PermissionsRead: true, PermissionsCreate: true }
  ],
  FieldPermissions: [
    {
      ParentId: SET.articles,
      SobjectType: "Account",
      Field: "Account.Phone",
      PermissionsRead: true,
      PermissionsEdit: false
    }
  ],
  NamedCredential: [{ DeveloperName: "License_Chat", MasterLabel: "Chat" }],
  CustomPermission: [{ Id: CUSTOM_PERMISSION, DeveloperName: "Export_Orders", NamespacePrefix: "shop" }],
  SetupEntityAccess: [
    { ParentId: SET.articles, SetupEntityId: CUSTOM_PERMISSION, SetupEntityType: "CustomPermission" },
    { ParentId: SET.articles, SetupEntityId: id("01p", 901), SetupEntityType: "ApexClass" }
  ],
  Network: [
    { Id: SITE.help, Name: "Help", SelfRegProfileId: PROFILE.member, OptionsSelfRegistrationEnabled: true },
    { Id: SITE.shop, Name: "Shop", SelfRegProfileId: PROFILE.member, OptionsSelfRegistrationEnabled: false }
  ],
  NetworkMember: [
    { NetworkId: SITE.help, MemberId: USER.ann },
    { NetworkId: SITE.shop, MemberId: USER.ann },
    { NetworkId: SITE.help, MemberId: USER.lea },
    { NetworkId: SITE.help, MemberId: USER.ina }
  ],
  NetworkMemberGroup: [
    { NetworkId: SITE.help, ParentId: PROFILE.member, AssignmentStatus: "Added" },
    { NetworkId: SITE.help, ParentId: SET.articles, AssignmentStatus: "Waiting for Add" },
    { NetworkId: SITE.shop, ParentId: PROFILE.plus, AssignmentStatus: "Waiting for Removal" }
  ],
  ApexClass: [{ Id: JOB_CLASS, Name: "LoginUsageBatch" }],
  AsyncApexJob: [
    { Id: JOB.running, ApexClassId: JOB_CLASS, JobType: "BatchApex", Status: "Processing", NumberOfErrors: 0 },
    {
      Id: JOB.failed,
      JobType: "BatchApex",
      Status: "Completed",
      NumberOfErrors: 2,
      ExtendedStatus: "First error: out of memory"
    }
  ],
  OrgWideEmailAddress: [{ Id: ADDRESS, Address: "licenses@acme.example", DisplayName: "Licenses" }],
  TenantUsageEntitlement: [
    {
      Setting: "CommunityLogins",
      MasterLabel: "Customer Community Logins",
      CurrentAmountAllowed: 1000,
      AmountUsed: 70,
      Frequency: "Monthly",
      StartDate: "2026-01-01",
      EndDate: "2026-12-31"
    },
    { Setting: "Storage", MasterLabel: "Data Storage", CurrentAmountAllowed: 10 }
  ],
  Case: [
    {
      Subject: "Made by Ann",
      CreatedById: USER.ann,
      CreatedDate: "2026-06-01T09:00:00Z",
      OwnerId: USER.olga,
      LastModifiedDate: "2026-06-01T09:00:00Z",
      SystemModstamp: "2026-06-01T09:00:00Z"
    },
    {
      Subject: "Changed, owned by Pia",
      CreatedById: USER.olga,
      CreatedDate: "2025-06-01T09:00:00Z",
      OwnerId: USER.pia,
      LastModifiedDate: "2026-06-02T09:00:00Z",
      SystemModstamp: "2026-06-02T09:00:00Z"
    },
    {
      Subject: "Of last year",
      CreatedById: USER.lea,
      CreatedDate: "2025-06-01T09:00:00Z",
      OwnerId: USER.lea,
      LastModifiedDate: "2025-06-02T09:00:00Z",
      SystemModstamp: "2025-06-02T09:00:00Z"
    }
  ]
};
