import fc from "fast-check";
import type {
  EligibilityAccount,
  EligibilityOrg,
  EligibilityUser,
  EligibilityVerdict,
  MoveTarget,
  SharingSetFact,
  SiteAccess
} from "c/licenseEngine";
import { eligibility, moveContext } from "c/licenseEngine";
import {
  CATALOG,
  PROFILES,
  account,
  codes,
  eligibilityFacts,
  org,
  permissionSet,
  profileId,
  to,
  user,
  verdict
} from "./moveFixtures";

type Values = { user?: Partial<EligibilityUser>; account?: Partial<EligibilityAccount>; org?: Partial<EligibilityOrg> };
const PLUS = "Customer Community Plus";
const PARTNER = "Partner Community";
const LOGIN = "Customer Community Login";
const noteOf = (found: EligibilityVerdict, list: "blockers" | "warnings" | "consequences" | "steps", code: string) =>
  found[list].find((one) => one.code === code);

describe("an ordinary upgrade", () => {
  it("meets no blocker and no warning", () => {
    expect(verdict(PARTNER)).toMatchObject({ status: "eligible", blockers: [], warnings: [] });
  });
});

describe("blockers", () => {
  const seats = (total: number, used: number, license = PARTNER): EligibilityOrg["seats"] =>
    org().seats.map((fact) => (fact.license === license ? { license, total, used } : fact));

  it.each<[string, string | MoveTarget, Values, string[], Record<string, number | null>]>([
    ["userInactive", PARTNER, { user: { active: false } }, [], {}],
    ["licenseUnknown", PARTNER, { user: { license: "New", userType: null } }, ["New"], {}],
    ["targetUnknown", { license: "Salesforce", profileId: null }, {}, ["Salesforce"], {}],
    ["targetUnknown", { license: "New", profileId: null }, {}, ["New"], {}],
    ["alreadyOnTarget", PARTNER, { user: { license: PARTNER } }, [PARTNER], {}],
    ["alreadyOnTarget", { license: PARTNER, profileId: null }, { user: { license: PARTNER } }, [PARTNER], {}],
    ["noFreeSeat", PARTNER, { org: { seats: seats(10, 10) } }, [PARTNER], { total: 10, used: 10 }],
    ["noFreeSeat", PARTNER, { org: { seats: seats(10, 12) } }, [PARTNER], { total: 10, used: 12 }],
    ["noProfileMapped", { license: PARTNER, profileId: null }, {}, ["Customer Community User", PARTNER], {}],
    ["profileDoesNotFit", { license: PARTNER, profileId: profileId(PLUS) }, {}, [`${PLUS} User`, PARTNER], {}],
    [
      "profileDoesNotFit",
      { license: PARTNER, profileId: "00e000000000999AAA" },
      {},
      ["00e000000000999AAA", PARTNER],
      {}
    ],
    ["noContact", PARTNER, { user: { hasContact: false, contactId: null, accountId: null } }, [], {}],
    ["accountNotPartner", PARTNER, { account: { partner: false } }, ["Acme"], {}],
    ["personAccount", PARTNER, { account: { personAccount: true } }, ["Acme"], {}],
    ["ownerWithoutRole", PLUS, { account: { ownerHasRole: false } }, ["Olga Owner", "Acme"], {}],
    [
      "portalRolesAtLimit",
      PARTNER,
      { account: { partnerRoles: 0 }, org: { portalRoles: 49_998 } },
      [],
      { used: 49_998, limit: 50_000, needed: 3 }
    ],
    [
      "ownerAtAccountLimit",
      PLUS,
      { account: { ownerPersonAccounts: 50_000 } },
      ["Olga Owner"],
      { owned: 50_000, limit: 50_000 }
    ],
    [
      "ownerAtAccountLimit",
      PLUS,
      { account: { ownerOneUserAccounts: 50_000 }, org: { accountRoleOptimization: true } },
      ["Olga Owner"],
      { owned: 50_000, limit: 50_000 }
    ]
  ])("has %s (%j)", (code, target, values, names, numbers) => {
    const { blockers } = verdict(target, values);
    expect(blockers).toEqual([{ code, names, numbers }]);
  });

  it.each<[string, string, Values]>([
    ["one seat is left", PARTNER, { org: { seats: seats(10, 9) } }],
    ["the roles just fit", PARTNER, { account: { partnerRoles: 0 }, org: { portalRoles: 49_997 } }],
    ["the account has its roles, though the org is at its limit", PARTNER, { org: { portalRoles: 50_000 } }],
    ["the owner has one account less than the limit", PLUS, { account: { ownerPersonAccounts: 49_999 } }],
    [
      "the owner at the limit is a power user",
      PLUS,
      { account: { ownerPersonAccounts: 50_000, ownerPowerUser: true } }
    ],
    ["one-user accounts do not count without role optimization", PLUS, { account: { ownerOneUserAccounts: 50_000 } }],
    ["Plus needs no partner account", PLUS, { account: { partner: false } }],
    ["Plus may be on a person account", PLUS, { account: { personAccount: true } }],
    [
      "a switch asks nothing of an account whose users have roles",
      "Partner Community Login",
      { user: { license: PARTNER }, account: { partner: false, ownerHasRole: false, ownerPersonAccounts: 50_000 } }
    ],
    ["a license without roles asks nothing of the account", LOGIN, { account: { ownerHasRole: false } }]
  ])("has none where %s", (_, target, values) => {
    expect(verdict(target, values).blockers).toEqual([]);
  });

  it("lists every blocker, not only the first", () => {
    const found = verdict(
      { license: PARTNER, profileId: null },
      {
        user: { active: false },
        account: {
          partner: false,
          personAccount: true,
          ownerHasRole: false,
          ownerPersonAccounts: 50_000,
          partnerRoles: 0
        },
        org: { portalRoles: 50_000, seats: seats(1, 1) }
      }
    );
    expect(codes(found.blockers)).toEqual([
      "userInactive",
      "noProfileMapped",
      "noFreeSeat",
      "accountNotPartner",
      "personAccount",
      "ownerWithoutRole",
      "ownerAtAccountLimit",
      "portalRolesAtLimit"
    ]);
  });

  it("states for a new identity what would meet the new user too", () => {
    const found = verdict(PARTNER, { user: { license: PLUS }, account: { partner: false } });
    expect(found.status).toBe("recreate");
    expect(codes(found.blockers)).toEqual(["accountNotPartner"]);
  });

  it("takes no seat where only the profile changes", () => {
    const other = { ...PROFILES[0], id: "00e000000000777AAA", name: "Dealer", license: PARTNER };
    const found = verdict(
      { license: PARTNER, profileId: other.id },
      { user: { license: PARTNER }, org: { seats: seats(5, 5), profiles: [...PROFILES, other] } }
    );
    expect(found).toMatchObject({ status: "switch", blockers: [] });
    expect(codes(found.consequences)).not.toContain("pastLoginsStay");
  });
});

describe("what could not be read", () => {
  it.each<[string, string, Values]>([
    ["seatsNotChecked", PARTNER, { org: { seats: [] } }],
    ["seatsNotChecked", PARTNER, { org: { seats: [{ license: PARTNER, total: null, used: 3 }] } }],
    ["contactNotChecked", PARTNER, { user: { hasContact: null } }],
    ["accountNotChecked", PARTNER, { user: { accountId: null } }],
    ["accountNotChecked", PARTNER, { user: { accountId: "001000000000009AAA" } }],
    ["partnerAccountNotChecked", PARTNER, { account: { partner: null } }],
    ["personAccountNotChecked", PARTNER, { account: { personAccount: null } }],
    ["ownerRoleNotChecked", PLUS, { account: { ownerHasRole: null } }],
    ["ownerAccountsNotChecked", PLUS, { account: { ownerPersonAccounts: null } }],
    ["ownerAccountsNotChecked", PLUS, { account: { ownerPersonAccounts: 50_000, ownerPowerUser: null } }],
    [
      "ownerAccountsNotChecked",
      PLUS,
      { account: { ownerOneUserAccounts: null }, org: { accountRoleOptimization: null } }
    ],
    ["portalRolesNotChecked", PLUS, { account: { customerRoles: null } }],
    ["portalRolesNotChecked", PLUS, { account: { customerRoles: 0 }, org: { portalRoles: null } }],
    ["portalRolesNotChecked", PLUS, { account: { customerRoles: 0 }, org: { portalRoleLimit: null } }],
    ["portalRolesNotChecked", PLUS, { account: { customerRoles: 0 }, org: { rolesPerCustomerAccount: null } }],
    ["permissionSetsNotChecked", PLUS, { user: { permissionSets: null } }],
    ["permissionSetsNotChecked", LOGIN, { user: { permissionSets: [permissionSet("A", { license: null })] } }],
    ["permissionSetLicensesNotChecked", PLUS, { user: { permissionSetLicenses: null } }],
    ["sharingSetsNotChecked", PLUS, { org: { sharingSets: null } }],
    ["sitesNotChecked", LOGIN, { org: { sites: null } }],
    ["sitesNotChecked", LOGIN, { user: { permissionSets: null } }],
    ["selfRegistrationNotChecked", PLUS, { org: { sites: null } }],
    [
      "selfRegistrationNotChecked",
      PLUS,
      { org: { sites: [{ name: "Help", profileIds: [], permissionSetIds: [], selfRegistrationProfileId: null }] } }
    ],
    ["userTypeNotChecked", PLUS, { user: { userType: null } }]
  ])("gives the warning %s, and no blocker", (code, target, values) => {
    const found = verdict(target, values);
    expect(codes(found.warnings)).toContain(code);
    expect(found.blockers).toEqual([]);
  });

  it("still blocks an owner of whom enough is known", () => {
    const { blockers } = verdict(PLUS, { account: { ownerPersonAccounts: 50_000, ownerOneUserAccounts: null } });
    expect(codes(blockers)).toEqual(["ownerAtAccountLimit"]);
  });

  it("blocks at the limit of roles when it is not known whether the account has any", () => {
    const { blockers } = verdict(PLUS, { account: { customerRoles: null }, org: { portalRoles: 50_000 } });
    expect(codes(blockers)).toEqual(["portalRolesAtLimit"]);
  });

  it("warns of frozen users, of switches nobody documents and of permission sets bound to the present license", () => {
    expect(codes(verdict(LOGIN, { user: { frozen: true } }).warnings)).toEqual(["userFrozen"]);
    const apps = verdict("External Apps Login", { user: { license: "External Apps" } });
    expect(apps.warnings).toEqual([{ code: "switchNotProven", names: ["External Apps"], numbers: {} }]);
    const bound = [permissionSet("A", { license: "Customer Community" }), permissionSet("B")];
    expect(verdict(LOGIN, { user: { permissionSets: bound } }).warnings).toEqual([
      { code: "permissionSetsBound", names: ["A"], numbers: {} }
    ]);
  });
});

describe("consequences", () => {
  const site = (name: string, profiles: string[], sets: string[] = [], selfRegistration = "") => ({
    name,
    profileIds: profiles.map(profileId),
    permissionSetIds: sets,
    selfRegistrationProfileId: selfRegistration && profileId(selfRegistration)
  });

  it.each<[string, string, Values, string[], Record<string, number | null>]>([
    ["irreversible", PLUS, {}, [], {}],
    ["reversible", LOGIN, {}, [], {}],
    ["roleCreated", PARTNER, { account: { partnerRoles: 0 } }, ["Acme"], { roles: 3 }],
    [
      "roleCreated",
      PLUS,
      { account: { customerRoles: 0, customerUsers: 1 }, org: { accountRoleOptimization: true } },
      ["Acme"],
      { roles: 1 }
    ],
    [
      "sharedPersonRole",
      PLUS,
      { account: { customerRoles: 0, customerUsers: 0 }, org: { accountRoleOptimization: true } },
      ["Acme"],
      {}
    ],
    ["lowestRoleTaken", PLUS, {}, ["Acme"], { roles: 3 }],
    ["roleAssigned", PLUS, { account: { customerRoles: null } }, ["Acme"], {}],
    ["roleAssigned", PLUS, { account: { customerRoles: 0 }, org: { accountRoleOptimization: null } }, ["Acme"], {}],
    [
      "permissionSetsRemoved",
      PLUS,
      { user: { permissionSets: [permissionSet("A"), permissionSet("B", { license: "Customer Community" })] } },
      ["A", "B"],
      {}
    ],
    ["permissionSetLicensesRemoved", PLUS, { user: { permissionSetLicenses: ["Scheduler"] } }, ["Scheduler"], {}],
    [
      "sharingSetsLost",
      PLUS,
      {
        org: {
          sharingSets: [
            { name: "Cases", profileIds: [profileId("Customer Community")] },
            { name: "Orders", profileIds: [profileId("Customer Community"), profileId(PLUS)] },
            { name: "Assets", profileIds: [] }
          ]
        }
      },
      ["Cases"],
      {}
    ],
    ["joinsAllCustomerPortalUsers", PLUS, {}, [], {}],
    ["joinsAllPartnerUsers", PARTNER, {}, [], {}],
    ["sharingRecalculated", PLUS, {}, [], {}],
    [
      "sitesLost",
      PLUS,
      {
        user: {
          permissionSets: [permissionSet("Free"), permissionSet("Tied", { license: "Customer Community" })]
        },
        org: {
          sites: [
            site("By profile", ["Customer Community"]),
            site("Both profiles", ["Customer Community", PLUS]),
            site("By free set", ["Customer Community"], ["Free"]),
            site("By tied set", [], ["Tied"]),
            site("Never", [])
          ]
        }
      },
      ["By profile", "By tied set"],
      {}
    ],
    ["sitesGained", LOGIN, { org: { sites: [site("New", [LOGIN])] } }, ["New"], {}],
    ["welcomeMail", LOGIN, { org: { sites: [site("New", [LOGIN]), site("Never", [])] } }, ["New"], {}],
    [
      "selfRegistrationSlower",
      PLUS,
      { org: { sites: [site("Old", [], [], "Customer Community"), site("New", [], [], PLUS), site("Off", [])] } },
      ["Old", "New"],
      {}
    ],
    ["dataAccessMayBeLost", PLUS, { user: { license: "External Apps" } }, ["External Apps"], {}],
    ["viewModifyAllUnavailable", PARTNER, { user: { license: "External Apps" } }, [], {}],
    ["smallerScale", PLUS, {}, [], { from: 100_000_000, to: 10_000_000 }],
    ["smallerScale", PARTNER, {}, [], { from: 100_000_000, to: null }],
    ["smallerScale", PLUS, { user: { license: "External Identity" } }, [], { from: null, to: 10_000_000 }],
    ["roleOptimizationAdvised", PLUS, {}, [], {}],
    ["roleOptimizationAdvised", PARTNER, { org: { accountRoleOptimization: null } }, [], {}],
    ["usernameInOrg", PLUS, {}, [], {}],
    ["usernameAcrossOrgs", PARTNER, {}, [], {}],
    ["apiCalls", PLUS, {}, [], { from: 0, to: 200 }],
    ["apiCalls", PLUS, { user: { license: "External Identity" } }, [], { from: null, to: 200 }],
    ["pastLoginsStay", LOGIN, {}, [], {}],
    ["newIdentity", PARTNER, { user: { license: PLUS } }, [], {}]
  ])("include %s on the way to %s", (code, target, values, names, numbers) => {
    expect(noteOf(verdict(target, values), "consequences", code)).toEqual({ code, names, numbers });
  });

  it("never call an upgrade reversible or a switch irreversible", () => {
    expect(codes(verdict(PLUS).consequences)).not.toContain("reversible");
    const switched = codes(verdict(LOGIN).consequences);
    expect(switched).toEqual(["reversible", "pastLoginsStay"]);
  });

  it.each([PLUS, PARTNER])(
    "say nothing of a smaller scale from External Apps to %s, which is for as many users or more",
    (target) => {
      const found = verdict(target, { user: { license: "External Apps" } });
      expect(codes(found.consequences)).not.toContain("smallerScale");
    }
  );

  it("recommend no role optimization where it is on", () => {
    const found = verdict(PLUS, { org: { accountRoleOptimization: true } });
    expect(codes(found.consequences)).not.toContain("roleOptimizationAdvised");
  });

  it("name other API calls for a switch of a license that has some", () => {
    const login = `${PLUS} Login`;
    expect(noteOf(verdict(login, { user: { license: PLUS } }), "consequences", "apiCalls")).toEqual({
      code: "apiCalls",
      names: [],
      numbers: { from: 200, to: 10 }
    });
  });

  it("say nothing of slower self-registration on Partner", () => {
    expect(codes(verdict(PARTNER).consequences)).not.toContain("selfRegistrationSlower");
  });
});

describe("steps", () => {
  it("put right what blocks first, then access before the move, then the move, then what it took", () => {
    const found = verdict(PARTNER, {
      user: {
        permissionSets: [
          permissionSet("Free"),
          permissionSet("New", { license: PARTNER }),
          permissionSet("Tied", { license: "Customer Community" }),
          permissionSet("Paid", { permissionSetLicense: "Scheduler" })
        ],
        permissionSetLicenses: ["Scheduler"]
      },
      account: { partner: false, ownerHasRole: false, ownerPersonAccounts: 50_000, partnerRoles: 0 },
      org: {
        portalRoles: 50_000,
        seats: [{ license: PARTNER, total: 1, used: 1 }],
        sharingSets: [{ name: "Cases", profileIds: [profileId("Customer Community")] }],
        sites: [
          {
            name: "Help",
            profileIds: [profileId("Customer Community")],
            permissionSetIds: [],
            selfRegistrationProfileId: ""
          }
        ]
      }
    });
    expect(found.steps.map(({ code, names }) => [code, ...names].join(": "))).toEqual([
      "enablePartnerAccount: Acme",
      "giveOwnerRole: Olga Owner: Acme",
      "makeOwnerPowerUser: Olga Owner",
      "raiseRoleLimit",
      `freeSeats: ${PARTNER}`,
      "extendSharingSets: Cases",
      "addProfileToSites: Help",
      "savePermissionSets",
      `changeProfile: ${PARTNER} User`,
      "reassignPermissionSetLicenses: Scheduler",
      "reassignPermissionSets: Free: New",
      "replacePermissionSets: Tied: Paid",
      "checkAccess"
    ]);
    expect(found.reassignable).toEqual(["Free", "New"]);
  });

  it.each<[string, string, MoveTarget, Values]>([
    ["mapProfile", "no profile is mapped", { license: PLUS, profileId: null }, {}],
    ["mapProfile", "the profile does not fit", { license: PLUS, profileId: profileId(PARTNER) }, {}],
    ["addContact", "there is no contact", to(PLUS), { user: { hasContact: false, accountId: null } }],
    ["moveToBusinessAccount", "it is a person account", to(PARTNER), { account: { personAccount: true } }]
  ])("begin with %s where %s", (code, _, target, values) => {
    expect(verdict(target, values).steps[0].code).toBe(code);
  });

  it("are few for a switch", () => {
    expect(codes(verdict(LOGIN, { user: { permissionSets: [permissionSet("A")] } }).steps)).toEqual([
      "changeProfile",
      "checkAccess"
    ]);
  });

  it("make a new identity where there is no path in place", () => {
    expect(codes(verdict(PARTNER, { user: { license: PLUS } }).steps)).toEqual([
      "deactivateUser",
      "createUser",
      "assignAccess",
      "migrateData",
      "checkAccess"
    ]);
  });

  it("are none for who is there already and none for a target that does not exist", () => {
    expect(verdict(PARTNER, { user: { license: PARTNER } }).steps).toEqual([]);
    expect(verdict({ license: "New", profileId: null }).steps).toEqual([]);
  });

  it("leave it open which permission sets come back where they could not be read", () => {
    const found = verdict(PLUS, { user: { permissionSets: null } });
    expect(found.reassignable).toBeNull();
    expect(codes(found.steps)).toEqual(["savePermissionSets", "changeProfile", "checkAccess"]);
  });
});

describe("any user and any target", () => {
  const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values);
  const licenses = [...CATALOG.map(({ name }) => name), "Brand New"];
  const anything = fc.record({
    user: fc.record({
      license: fc.constantFrom(...licenses),
      userType: maybe(fc.constantFrom("CspLitePortal", "PowerPartner", "Standard", "CSPLITEPORTAL")),
      active: fc.boolean(),
      frozen: maybe(fc.boolean()),
      hasContact: maybe(fc.boolean()),
      accountId: maybe(fc.constantFrom("001000000000001AAA", "001000000000002AAA")),
      permissionSets: maybe(
        fc.array(
          fc.constantFrom("", null, PARTNER, "Customer Community").map((license) => permissionSet("A", { license }))
        )
      ),
      permissionSetLicenses: maybe(fc.array(fc.constantFrom("Scheduler", "Flow")))
    }),
    account: fc.record({
      partner: maybe(fc.boolean()),
      personAccount: maybe(fc.boolean()),
      ownerHasRole: maybe(fc.boolean()),
      ownerPersonAccounts: maybe(fc.constantFrom(0, 49_999, 50_000)),
      ownerOneUserAccounts: maybe(fc.constantFrom(0, 50_000)),
      ownerPowerUser: maybe(fc.boolean()),
      customerRoles: maybe(fc.constantFrom(0, 1, 3)),
      partnerRoles: maybe(fc.constantFrom(0, 3)),
      customerUsers: maybe(fc.constantFrom(0, 1)),
      partnerUsers: maybe(fc.constantFrom(0, 1))
    }),
    org: fc.record({
      portalRoles: maybe(fc.constantFrom(0, 49_999, 50_000)),
      portalRoleLimit: maybe(fc.constant(50_000)),
      accountRoleOptimization: maybe(fc.boolean()),
      sites: maybe(fc.constant<SiteAccess[]>([])),
      sharingSets: maybe(fc.constant<SharingSetFact[]>([]))
    }),
    target: fc.record({
      license: fc.constantFrom(...licenses),
      profileId: maybe(fc.constantFrom(...PROFILES.map(({ id }) => id)))
    })
  });
  const judge = ({
    user: who,
    account: where,
    org: about,
    target
  }: {
    user: Partial<EligibilityUser>;
    account: Partial<EligibilityAccount>;
    org: Partial<EligibilityOrg>;
    target: MoveTarget;
  }): EligibilityVerdict =>
    eligibility(
      user(who),
      target,
      moveContext(eligibilityFacts({ org: org(about), users: [user(who)], accounts: [account(where)] }))
    );

  it("have exactly one status, and no code twice", () => {
    fc.assert(
      fc.property(anything, (values) => {
        const found = judge(values);
        expect(["eligible", "eligibleWithLoss", "switch", "recreate", "notExternal"]).toContain(found.status);
        for (const list of [found.blockers, found.warnings, found.consequences, found.steps])
          expect(new Set(codes(list)).size).toBe(list.length);
      })
    );
  });

  it("say of every move whether it can be taken back, and how it is done", () => {
    fc.assert(
      fc.property(anything, (values) => {
        const found = judge(values);
        const nowhere = ["targetUnknown", "alreadyOnTarget"];
        fc.pre(found.status !== "notExternal" && !found.blockers.some(({ code }) => nowhere.includes(code)));
        const said = codes(found.consequences).filter((code) =>
          ["irreversible", "reversible", "newIdentity"].includes(code)
        );
        expect(said).toEqual([
          found.status === "switch" ? "reversible" : found.status === "recreate" ? "newIdentity" : "irreversible"
        ]);
        expect(codes(found.steps)).toContain(found.status === "recreate" ? "createUser" : "changeProfile");
      })
    );
  });

  it("never pass an upgrade silently when a fact it hangs on is not known", () => {
    const hangsOn: [keyof EligibilityAccount, string][] = [
      ["partner", "partnerAccountNotChecked"],
      ["personAccount", "personAccountNotChecked"],
      ["ownerHasRole", "ownerRoleNotChecked"]
    ];
    fc.assert(
      fc.property(anything, fc.constantFrom(...hangsOn), (values, [fact, warning]) => {
        const found = judge({
          ...values,
          user: { ...values.user, license: "Customer Community", accountId: "001000000000001AAA" },
          account: { ...values.account, [fact]: null },
          target: to(PARTNER)
        });
        expect(codes(found.warnings)).toContain(warning);
      })
    );
  });
});
