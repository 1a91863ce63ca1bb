import { peopleOf, placeOf } from "c/findings";

const subject = { license: "Plus", profile: "Dealers" };

describe("c/findings", () => {
  it("opens the page that the numbers are on", () => {
    expect(placeOf({ ...subject, type: "basis" })).toEqual({ ...subject, tab: "populations" });
    expect(placeOf({ ...subject, type: "objectTrap" }).tab).toBe("rightSizing");
    expect(placeOf({ ...subject, type: "drift" }).tab).toBe("pools");
  });

  it("opens the users that the finding speaks of", () => {
    expect(peopleOf({ ...subject, type: "dormant" }, false)).toEqual({ ...subject, tab: "users", activity: "dormant" });
    expect(peopleOf({ ...subject, type: "basis" }, false)?.suggestion).toBe("toLogin");
    expect(peopleOf({ ...subject, type: "basis" }, true)?.suggestion).toBe("toMember");
  });

  it("has no users for what speaks of seats, pools or internal users", () => {
    expect(peopleOf({ ...subject, type: "poolGrow" }, true)).toBeNull();
    expect(peopleOf({ ...subject, type: "externalOnInternal" }, false)).toBeNull();
  });
});
