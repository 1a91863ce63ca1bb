import { id } from "../ids.mjs";
import { LICENSE, PROFILE, USER, ACCOUNT, SITE, ROLE } from "../org.mjs";

/** Licenses, and users with their accounts and logins. */
export const users = {
  UserLicense: [
    license(LICENSE.member, "Customer Community", "PID_Customer_Community"),
    {
      ...license(LICENSE.login, "Customer Community Login", "PID_Customer_Community_Login"),
      MonthlyLoginsEntitlement: 1000,
      MonthlyLoginsUsed: 70
    },
    license(LICENSE.plus, "Customer Community Plus", "PID_Customer_Community_Plus"),
    license(LICENSE.partner, "Partner Community", "PID_Partner_Community"),
    license(LICENSE.staff, "Salesforce Platform", "AUL")
  ],
  Profile: [
    { Id: PROFILE.member, Name: "Reader", UserType: "CspLitePortal", UserLicenseId: LICENSE.member },
    { Id: PROFILE.login, Name: "Visitor", UserType: "CspLitePortal", UserLicenseId: LICENSE.login },
    { Id: PROFILE.plus, Name: "Customer", UserType: "PowerCustomerSuccess", UserLicenseId: LICENSE.plus },
    { Id: PROFILE.partner, Name: "Dealer", UserType: "PowerPartner", UserLicenseId: LICENSE.partner },
    { Id: PROFILE.staff, Name: "Staff", UserType: "Standard", UserLicenseId: LICENSE.staff }
  ],
  UserRole: [
    { Id: ROLE, Name: "Sales", PortalType: "None" },
    { Name: "Acme Customer User", PortalType: "CustomerPortal", PortalAccountId: ACCOUNT.acme },
    { Name: "Acme Customer Manager", PortalType: "CustomerPortal", PortalAccountId: ACCOUNT.acme },
    { Name: "Acme Partner User", PortalType: "Partner", PortalAccountId: ACCOUNT.acme }
  ],
  Account: [
    { Id: ACCOUNT.acme, Name: "Acme", OwnerId: USER.olga, IsPartner: true, IsPersonAccount: false },
    { Id: ACCOUNT.bolt, Name: "Bolt", OwnerId: USER.olga, IsPartner: false, IsPersonAccount: false },
    { Id: ACCOUNT.jane, Name: "Jane Doe", OwnerId: USER.paul, IsPartner: false, IsPersonAccount: true }
  ],
  Contact: ["ann", "lea", "pia", "pete", "ina", "bob"].map((name, n) => ({
    Id: contact(n),
    LastName: name,
    AccountId: n < 4 ? ACCOUNT.acme : ACCOUNT.bolt
  })),
  User: [
    user(USER.ann, "Ann", PROFILE.member, "CspLitePortal", "2026-05-02", {
      ContactId: contact(0),
      AccountId: ACCOUNT.acme,
      LanguageLocaleKey: "de"
    }),
    user(USER.lea, "Lea", PROFILE.login, "CspLitePortal", null, { ContactId: contact(1), AccountId: ACCOUNT.acme }),
    user(USER.pia, "Pia", PROFILE.plus, "PowerCustomerSuccess", "2026-06-10", {
      ContactId: contact(2),
      AccountId: ACCOUNT.acme,
      PortalRole: "Manager"
    }),
    user(USER.pete, "Pete", PROFILE.partner, "PowerPartner", "2026-01-05", {
      ContactId: contact(3),
      AccountId: ACCOUNT.acme
    }),
    user(USER.bob, "Bob", PROFILE.partner, "PowerPartner", "2026-06-01", {
      ContactId: contact(5),
      AccountId: ACCOUNT.bolt
    }),
    user(USER.ina, "Ina", PROFILE.plus, "PowerCustomerSuccess", "2026-06-01", {
      ContactId: contact(4),
      AccountId: ACCOUNT.bolt,
      IsActive: false
    }),
    user(USER.olga, "Olga", PROFILE.staff, "Standard", "2026-06-10", { UserRoleId: ROLE }),
    user(USER.paul, "Paul", PROFILE.staff, "Standard", "2026-06-10", {})
  ],
  UserLogin: [{ UserId: USER.ann, IsFrozen: true }],
  PersonAccountOwnerPowerUser: [{ UserId: USER.paul }],
  LoginHistory: [
    { UserId: USER.ann, LoginTime: "2026-02-01T09:00:00Z", Status: "Success", NetworkId: SITE.help },
    { UserId: USER.ann, LoginTime: "2026-05-02T10:00:00Z", Status: "Invalid Password", NetworkId: SITE.help },
    { UserId: USER.pia, LoginTime: "2026-06-10T10:00:00Z", Status: "Success" }
  ]
};

function license(Id, Name, LicenseDefinitionKey) {
  return { Id, Name, MasterLabel: Name, LicenseDefinitionKey, Status: "Active", TotalLicenses: 50, UsedLicenses: 20 };
}

function contact(n) {
  return id("003", 901 + n);
}

function user(Id, FirstName, ProfileId, UserType, lastLogin, more) {
  const Username = `${FirstName.toLowerCase()}@acme.example`;
  const dates = { CreatedDate: "2025-03-01T10:00:00Z", LastLoginDate: lastLogin && `${lastLogin}T10:00:00Z` };
  return {
    Id,
    FirstName,
    LastName: "Roe",
    Username,
    Email: Username,
    IsActive: true,
    ProfileId,
    UserType,
    ...dates,
    ...more
  };
}
