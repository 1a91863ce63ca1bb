import {
  EVERYBODY as ALL,
  cohortOfPlace,
  isLinked,
  placeOfCohort,
  placeOfUsers,
  sameCohort,
  sameUsers,
  usersOfPlace,
  wholeCohortOf,
  type UserCohort
} from "c/users";

const GROUP: UserCohort = { license: "Partner Community", profile: "Agents", suggestion: "toLogin", search: "ada" };
const EVERYBODY: UserCohort = { license: "", profile: "", suggestion: "", search: "" };

describe("a group of users in an address", () => {
  it.each([
    ["a group", GROUP],
    ["everybody", EVERYBODY]
  ])("is %s again", (_, group) => {
    expect(cohortOfPlace(placeOfCohort(group))).toEqual(group);
  });

  it("is named without what does not narrow it down", () => {
    expect(placeOfCohort(EVERYBODY)).toEqual({ from: "*", profile: null, suggestion: null, search: null });
  });

  it("is none where users were chosen one by one, or where the address names no license of it", () => {
    expect(placeOfCohort(undefined)).toEqual({});
    expect(cohortOfPlace({ profile: "Agents", search: "ada" })).toBeNull();
  });

  it("is what a filter names, unless it filters by more than a group has", () => {
    expect(wholeCohortOf({ ...ALL, ...GROUP })).toEqual(GROUP);
    expect(wholeCohortOf({ ...ALL, ...GROUP, site: "Dealer Portal" })).toBeNull();
    expect(wholeCohortOf({ ...ALL, minDays: 0 })).toBeNull();
  });

  it("is the same whatever blanks surround the search, and none is like none", () => {
    expect(sameCohort(GROUP, { ...GROUP, search: " ada " })).toBe(true);
    expect(sameCohort(GROUP, { ...GROUP, profile: "Dealers" })).toBe(false);
    expect(sameCohort(null, undefined)).toBe(false);
  });
});

describe("users chosen one by one in an address", () => {
  const chosen = (count: number) => ({
    ids: Array.from({ length: count }, (_, i) => `005${String(i).padStart(15, "0")}`),
    loginDays: {},
    title: "selected"
  });

  it("are the same users again, without what an address does not say of them", () => {
    const users = { ...chosen(50), loginDays: { [chosen(1).ids[0]]: [1, 2, 3] } };
    const back = usersOfPlace(placeOfUsers(users));
    expect(sameUsers(back, users)).toBe(true);
    expect(back).toMatchObject({ loginDays: {}, title: "named by the link" });
  });

  it("are not named if they are many, and a group is named in their place", () => {
    expect(placeOfUsers(chosen(51))).toEqual({});
    expect([isLinked(chosen(51)), isLinked(chosen(50)), isLinked({ ...chosen(51), cohort: GROUP })]).toEqual([
      false,
      true,
      true
    ]);
    expect(placeOfUsers({ ...chosen(2), cohort: GROUP })).toEqual(placeOfCohort(GROUP));
    expect(placeOfUsers(null)).toEqual({});
  });

  it("are none where the address says anything else", () => {
    expect(usersOfPlace({})).toBeNull();
    expect(usersOfPlace({ people: "Ada.<b>" })).toBeNull();
    expect(sameUsers(null, null)).toBe(false);
  });
});
