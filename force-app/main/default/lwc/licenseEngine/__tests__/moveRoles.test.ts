import type { EligibilityAccount, LicenseType } from "c/licenseEngine";
import { roleNeed } from "../moves/roles";
import { CATALOG, account, org } from "./moveFixtures";

const license = (name: string): LicenseType => CATALOG.find((type) => type.name === name) as LicenseType;
const PLUS = license("Customer Community Plus");
const PARTNER = license("Partner Community Login");
const need = (values: Partial<EligibilityAccount>, accountRoleOptimization: boolean | null, joining = 0) =>
  roleNeed(
    PLUS,
    account({ customerRoles: 0, customerUsers: 0, ...values }),
    org({ rolesPerCustomerAccount: 2, accountRoleOptimization }),
    joining
  );

describe("the role of a new user", () => {
  it("is none on a license without roles", () => {
    expect(roleNeed(license("Customer Community"), account(), org())).toBeNull();
  });

  it("is the lowest the account has, of its own kind", () => {
    expect(need({ customerRoles: 3 }, false)).toEqual({ role: "lowest", made: 0, existing: 3 });
    const partner = roleNeed(PARTNER, account({ customerRoles: 3, partnerRoles: 0 }), org());
    expect(partner).toEqual({ role: "created", made: 3, existing: 0 });
  });

  it("is made with the first user of the account, and taken by the next of a plan", () => {
    expect(need({}, false)).toEqual({ role: "created", made: 2, existing: 0 });
    expect(need({}, false, 1)).toEqual({ role: "lowest", made: 0, existing: 0 });
  });

  it.each<[number, number, string, number]>([
    [0, 0, "shared", 0],
    [0, 1, "created", 2],
    [0, 2, "lowest", 0],
    [1, 0, "created", 2],
    [1, 1, "lowest", 0],
    [1, 2, "lowest", 0]
  ])("under role optimization, with %i users there and %i of the plan before, is %s", (users, joining, role, made) => {
    expect(need({ customerUsers: users }, true, joining)).toEqual({ role, made, existing: 0 });
  });

  it("is not known where roles, users, optimization or the account are not", () => {
    const unknown = { role: "unknown", made: null };
    expect(need({ customerRoles: null }, false)).toEqual({ ...unknown, existing: null });
    expect(need({}, null)).toEqual({ ...unknown, existing: 0 });
    expect(need({ customerUsers: null }, true)).toEqual({ ...unknown, existing: 0 });
    expect(roleNeed(PLUS, null, org())).toEqual({ ...unknown, existing: null });
  });
});
