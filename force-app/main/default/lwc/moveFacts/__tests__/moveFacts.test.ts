import findUserIds from "@salesforce/apex/LicenseUpgradesController.findUserIds";
import getEligibilityFacts from "@salesforce/apex/LicenseUpgradesController.getEligibilityFacts";
import getPermissionFacts from "@salesforce/apex/LicenseUpgradesController.getPermissionFacts";
import getProfileMap from "@salesforce/apex/LicenseUpgradesController.getProfileMap";
import saveProfileMap from "@salesforce/apex/LicenseUpgradesController.saveProfileMap";
import { findUsers, readEligibility, readPermissions, readProfileMap, writeProfileMap } from "c/moveFacts";
import { account, eligibilityFacts, org, permissionSet, user } from "../../licenseEngine/__tests__/moveFixtures";

jest.mock("@salesforce/apex/LicenseUpgradesController.findUserIds", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseUpgradesController.getEligibilityFacts", () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock("@salesforce/apex/LicenseUpgradesController.getPermissionFacts", () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock("@salesforce/apex/LicenseUpgradesController.getProfileMap", () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock("@salesforce/apex/LicenseUpgradesController.saveProfileMap", () => ({ default: jest.fn() }), {
  virtual: true
});

const mock = (method: unknown) => method as jest.Mock;
/** What the framework may make of an answer: members that are null are left out. */
const stripped = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part))) as T;

describe("c/moveFacts", () => {
  afterEach(() => jest.resetAllMocks());

  it("reads null again where the framework left it out", async () => {
    const facts = eligibilityFacts({
      users: [
        user({ email: null, userType: null, hasContact: null, lastLogin: null, frozen: null }),
        user({
          id: "b",
          permissionSets: [permissionSet("s", { license: null, permissionSetLicense: null })],
          permissionSetLicenses: null
        }),
        user({ id: "c", permissionSets: null })
      ],
      accounts: [account({ partner: null, ownerHasRole: null, customerRoles: null, ownerPersonAccounts: null })],
      org: org({
        portalRoles: null,
        accountRoleOptimization: null,
        seats: [{ license: "Plus", total: null, used: null }],
        sites: [{ name: "Shop", profileIds: [], permissionSetIds: [], selfRegistrationProfileId: null }],
        sharingSets: null
      })
    });
    mock(getEligibilityFacts).mockResolvedValue(stripped(facts));
    expect(await readEligibility(["a"])).toEqual(facts);
    const unknown = eligibilityFacts({ org: org({ sites: null }) });
    mock(getEligibilityFacts).mockResolvedValue(stripped(unknown));
    expect(await readEligibility(["a"])).toEqual(unknown);
  });

  it("stops where it is told to", async () => {
    mock(getEligibilityFacts).mockResolvedValue(eligibilityFacts());
    const ids = Array.from({ length: 500 }, (_, i) => `${i}`);
    expect(await readEligibility(ids, (done) => done < 400)).toBeNull();
    expect(getEligibilityFacts).toHaveBeenCalledTimes(2);
  });

  it("finds usernames 200 a call and keeps their order and repeats", async () => {
    const names = [...Array.from({ length: 201 }, (_, i) => `u${i}@x.example`), "u0@x.example"];
    mock(findUserIds).mockImplementation(({ usernames }: { usernames: string[] }) =>
      Promise.resolve({
        ids: Object.fromEntries(
          usernames.filter((name) => name !== "u1@x.example").map((name) => [name, `id ${name}`])
        ),
        missing: usernames.filter((name) => name === "u1@x.example")
      })
    );
    const { ids, missing } = await findUsers(names);
    expect(findUserIds).toHaveBeenCalledTimes(2);
    expect(ids).toHaveLength(201);
    expect([ids[0], ids[1], ids.at(-1)]).toEqual(["id u0@x.example", "id u2@x.example", "id u0@x.example"]);
    expect(missing).toEqual(["u1@x.example"]);
  });

  it("reads permissions 50 sources a call, profiles and permission sets apart", async () => {
    mock(getPermissionFacts).mockImplementation(({ profileIds, permissionSetIds }) =>
      Promise.resolve({
        sources: [...profileIds, ...permissionSetIds].map((id) => ({ id, kind: "profile", label: id })),
        missing: []
      })
    );
    const sets = Array.from({ length: 60 }, (_, i) => `set${i}`);
    const { sources, sites } = await readPermissions(["p1", "p2"], sets);
    expect(
      mock(getPermissionFacts).mock.calls.map(([ask]) => [ask.profileIds.length, ask.permissionSetIds.length])
    ).toEqual([
      [2, 48],
      [0, 12]
    ]);
    expect(sources).toHaveLength(62);
    expect(sources[0]).toMatchObject({ objects: null, fields: null, system: null, custom: null, license: null });
    expect(sites).toBeNull();
  });

  it("reads and writes the profile map", async () => {
    const map = { catalog: [], upgrades: [], profiles: [{ id: "p", name: "P", license: "L" }], entries: [] };
    mock(getProfileMap).mockResolvedValue(map);
    mock(saveProfileMap).mockResolvedValue(map);
    expect((await readProfileMap()).profiles[0].userType).toBeNull();
    const entry = { fromProfileId: "a", toLicense: "L", toProfileId: "p" };
    await writeProfileMap([entry]);
    expect(saveProfileMap).toHaveBeenCalledWith({ entries: [entry] });
  });
});
