import type { PermissionSource } from "c/licenseEngine";
import { findUsers, readEligibility, readPermissions } from "c/host";
import { eligibilityFacts } from "../../licenseEngine/__tests__/moveFixtures";
import { endpoint } from "#mocks/host";

const findUserIds = endpoint("LicenseUpgradesController.findUserIds");
const getEligibilityFacts = endpoint("LicenseUpgradesController.getEligibilityFacts");
const getPermissionFacts = endpoint("LicenseUpgradesController.getPermissionFacts");

const SOURCE: PermissionSource = {
  kind: "profile",
  id: "",
  label: "",
  license: null,
  permissionSetLicense: null,
  objects: null,
  fields: null,
  system: null,
  custom: null
};

describe("facts of users to be moved", () => {
  afterEach(() => jest.resetAllMocks());

  it("stops where it is told to", async () => {
    getEligibilityFacts.mockResolvedValue(eligibilityFacts());
    const ids = Array.from({ length: 500 }, (_, i) => `${i}`);
    expect(await readEligibility(ids, (done) => done < 400)).toBeNull();
    expect(getEligibilityFacts).toHaveBeenCalledTimes(2);
  });

  it("finds usernames 200 a call and keeps their order and repeats", async () => {
    const names = [...Array.from({ length: 201 }, (_, i) => `u${i}@x.example`), "u0@x.example"];
    findUserIds.mockImplementation(({ usernames }: { usernames: string[] }) =>
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
    getPermissionFacts.mockImplementation(({ profileIds, permissionSetIds }) =>
      Promise.resolve({
        sources: [...profileIds, ...permissionSetIds].map((id) => ({ ...SOURCE, id })),
        sites: null,
        missing: []
      })
    );
    const sets = Array.from({ length: 60 }, (_, i) => `set${i}`);
    const { sources, sites } = await readPermissions(["p1", "p2"], sets);
    expect(getPermissionFacts.mock.calls.map(([ask]) => [ask.profileIds.length, ask.permissionSetIds.length])).toEqual([
      [2, 48],
      [0, 12]
    ]);
    expect(sources).toHaveLength(62);
    expect(sites).toBeNull();
  });
});
