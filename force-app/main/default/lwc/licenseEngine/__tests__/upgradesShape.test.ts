import type { EligibilityFacts } from "../contract/eligibilityFacts";
import type { PermissionFacts } from "../contract/permissions";
import type { ProfileMap } from "../contract/profileMaps";
import document from "#vectors/License_Upgrades_Shape";

/**
 * Every member of what the endpoints of upgrades answer, none null. The compiler holds it to the contract, this test holds the static resource to
 * it, and an Apex test (UpgradesShapeTest) holds the org's answers to the static resource.
 */
const SHAPE: {
  eligibility: Filled<EligibilityFacts>;
  found: { ids: Record<string, string>; missing: string[] };
  permissions: Filled<PermissionFacts>;
  profileMap: Filled<ProfileMap>;
} = {
  eligibility: {
    asOf: "2026-06-11",
    catalog: [
      {
        name: "Customer Community",
        definitionKey: "PID_Customer_Community",
        external: true,
        family: "Customer Community",
        basis: "member",
        tier: 2,
        counterpart: "Customer Community Login",
        userType: "CspLitePortal",
        needsRole: false,
        listPrice: 2,
        listCurrency: "USD",
        gatingObjects: ["Lead"]
      }
    ],
    upgrades: [
      {
        license: "Customer Community",
        targets: ["Partner Community"]
      }
    ],
    org: {
      portalRoles: 12,
      portalRoleLimit: 50000,
      rolesPerCustomerAccount: 1,
      rolesPerPartnerAccount: 3,
      accountRoleOptimization: false,
      seats: [
        {
          license: "Customer Community",
          total: 100,
          used: 80
        }
      ],
      profiles: [
        {
          id: "00e000000000001AAA",
          name: "Reader",
          license: "Customer Community",
          userType: "CspLitePortal"
        }
      ],
      sites: [
        {
          name: "Help",
          profileIds: ["00e000000000001AAA"],
          permissionSetIds: ["0PS000000000001AAA"],
          selfRegistrationProfileId: "00e000000000001AAA"
        }
      ],
      sharingSets: [
        {
          name: "Cases",
          profileIds: ["00e000000000001AAA"]
        }
      ]
    },
    users: [
      {
        id: "005000000000001AAA",
        name: "Ann",
        username: "ann@example.com",
        email: "ann@example.com",
        active: true,
        license: "Customer Community",
        profileId: "00e000000000001AAA",
        profile: "Reader",
        userType: "CspLitePortal",
        hasContact: true,
        contactId: "003000000000001AAA",
        accountId: "001000000000001AAA",
        created: "2025-01-01",
        lastLogin: "2026-06-01",
        frozen: false,
        permissionSets: [
          {
            id: "0PS000000000001AAA",
            label: "Articles",
            groupId: "0PG000000000001AAA",
            license: "Customer Community",
            permissionSetLicense: "Sales PSL"
          }
        ],
        permissionSetLicenses: ["Sales PSL"],
        openPlans: ["Autumn"]
      }
    ],
    accounts: [
      {
        id: "001000000000001AAA",
        name: "Acme",
        partner: true,
        personAccount: false,
        ownerId: "005000000000009AAA",
        ownerName: "Olga Owner",
        ownerHasRole: true,
        ownerPersonAccounts: 1,
        ownerOneUserAccounts: 2,
        ownerPowerUser: false,
        customerRoles: 1,
        partnerRoles: 3,
        customerUsers: 1,
        partnerUsers: 2
      }
    ],
    missing: ["005000000000002AAA"]
  },
  found: {
    ids: {
      "ann@example.com": "005000000000001AAA"
    },
    missing: ["ben@example.com"]
  },
  permissions: {
    sources: [
      {
        kind: "permissionSet",
        id: "0PS000000000001AAA",
        label: "Articles",
        license: "",
        permissionSetLicense: "",
        objects: [
          {
            object: "Case",
            rights: ["read"]
          }
        ],
        fields: [
          {
            field: "Case.Status",
            read: true,
            edit: false
          }
        ],
        system: ["RunReports"],
        custom: ["View_License_Usage"]
      }
    ],
    sites: [
      {
        name: "Help",
        profileIds: ["00e000000000001AAA"],
        permissionSetIds: ["0PS000000000001AAA"],
        selfRegistrationProfileId: "00e000000000001AAA"
      }
    ],
    missing: ["0PS000000000002AAA"]
  },
  profileMap: {
    catalog: [
      {
        name: "Customer Community",
        definitionKey: "PID_Customer_Community",
        external: true,
        family: "Customer Community",
        basis: "member",
        tier: 2,
        counterpart: "Customer Community Login",
        userType: "CspLitePortal",
        needsRole: false,
        listPrice: 2,
        listCurrency: "USD",
        gatingObjects: ["Lead"]
      }
    ],
    upgrades: [
      {
        license: "Customer Community",
        targets: ["Partner Community"]
      }
    ],
    profiles: [
      {
        id: "00e000000000001AAA",
        name: "Reader",
        license: "Customer Community",
        userType: "CspLitePortal"
      }
    ],
    entries: [
      {
        fromProfileId: "00e000000000001AAA",
        toLicense: "Customer Community Plus",
        toProfileId: "00e000000000003AAA"
      }
    ]
  }
};

/** The same type with every member required and none null, at every depth: a null would hide the type of its member. */
type Filled<T> = T extends null
  ? never
  : T extends readonly (infer E)[]
    ? readonly Filled<NonNullable<E>>[]
    : T extends object
      ? { [K in keyof T]-?: Filled<NonNullable<T[K]>> }
      : T;

test("the static resource that the Apex test reads holds every member of the contract", () => {
  expect(document).toEqual(SHAPE);
});
