import { cohortOfPlace, placeOfCohort, sameCohort, type UserCohort } from "c/users";

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

  it("is the same whatever blanks surround the search, and none is like none", () => {
    expect(sameCohort(GROUP, { ...GROUP, search: " ada " })).toBe(true);
    expect(sameCohort(GROUP, { ...GROUP, profile: "Dealers" })).toBe(false);
    expect(sameCohort(null, undefined)).toBe(false);
  });
});
