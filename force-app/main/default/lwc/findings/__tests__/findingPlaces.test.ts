import { isNameless, peopleOf, placeOf } from "c/findings";

const subject = { license: "Plus", profile: "Dealers" };

describe("c/findings", () => {
  it("opens the page that the numbers are on", () => {
    expect(placeOf({ ...subject, type: "basis" })).toEqual({ ...subject, tab: "populations" });
    expect(placeOf({ ...subject, type: "objectTrap" }).tab).toBe("rightSizing");
    expect(placeOf({ ...subject, type: "drift" }).tab).toBe("pools");
  });

  it("opens the page of a record that an earlier version kept", () => {
    expect(placeOf({ ...subject, type: "neverLoggedIn" }).tab).toBe("pools");
  });

  it.each([
    ["dormant", "dormant", "toLoginIdle"],
    ["dormant", "idleNoPrice", "deactivate"],
    ["basis", "basisToLogin", "toLoginUsed"],
    ["basis", "basisToMember", "toMember"]
  ] as const)("opens the users that a finding %s with the code %s speaks of", (type, code, suggestion) => {
    expect(peopleOf({ ...subject, code })).toEqual({ ...subject, tab: "users", suggestion });
    expect(isNameless({ type })).toBe(false);
  });

  it.each(["objectTrap", "inflation", "downgrade"] as const)(
    "opens no users for a finding %s, whose users are counted without names",
    (type) => {
      expect(peopleOf({ ...subject, code: type })).toBeNull();
      expect(isNameless({ type })).toBe(true);
    }
  );

  it.each([
    ["basis", "basisNewUsers"],
    ["unusedSeats", "unusedSeats"],
    ["poolGrow", "poolGrow"],
    ["externalOnInternal", "externalOnInternal"]
  ] as const)("has no users for a finding %s with the code %s", (type, code) => {
    expect(peopleOf({ ...subject, code })).toBeNull();
    expect(isNameless({ type })).toBe(false);
  });
});
