import type { Note } from "c/licenseEngine";
import { exclusionFix, exclusionText, noteText, noteTitle, skipText, stepText, type NoteKind } from "c/words";
import { labels } from "../labels";

const note = <Code extends string>(code: Code, names: string[] = [], numbers: Note["numbers"] = {}) => ({
  code,
  names,
  numbers
});

describe("c/words", () => {
  it("fills names and numbers into a sentence", () => {
    expect(noteText("blocker", note("noFreeSeat", ["Plus"], { total: 1200, used: 1200 }))).toBe(
      "No seat of Plus is free: 1,200 of 1,200 are in use."
    );
    expect(noteText("consequence", note("permissionSetsRemoved", ["A", "B"]))).toBe(
      "Removed permission sets: A and B."
    );
  });

  it("falls back to the title where a number or a name is not known", () => {
    expect(noteText("blocker", note("noFreeSeat", ["Plus"], { total: null, used: null }))).toBe("No free seat");
    expect(noteText("consequence", note("roleCreated", ["Acme"], { roles: null }))).toBe("Role created");
    expect(noteText("consequence", note("sharedPersonRole"))).toBe("Shared person role");
  });

  it("says none where a list of names is empty", () => {
    expect(noteText("consequence", note("selfRegistrationSlower"))).toContain("use one of the profiles: none.");
  });

  it("says a step without its profile", () => {
    expect(stepText(note("changeProfile", ["Dealers"]))).toBe("Change the profile to Dealers.");
    expect(stepText(note("changeProfile"))).toBe("Change the profile to the mapped one.");
  });

  it("says what lets a user into a plan: of several blockers the first that something helps against", () => {
    expect(exclusionFix({ code: "blocked", names: ["userInactive", "noProfileMapped"] })).toBe("Map the profile.");
    expect(exclusionFix({ code: "noSeatLeft", names: ["Plus"] })).toBe("Free seats, buy more, or choose fewer users.");
    expect(exclusionFix({ code: "noRoleLeft", names: [] })).toContain("more portal roles");
    expect(exclusionFix({ code: "blocked", names: ["noContact"] })).toContain("contact on an account");
    expect(exclusionFix({ code: "twice", names: [] })).toBe("");
  });

  it("names what keeps a user out of a plan", () => {
    expect(exclusionText({ code: "blocked", names: ["noFreeSeat", "userInactive"] })).toBe(
      "Blocked: No free seat and Inactive user"
    );
    expect(exclusionText({ code: "twice", names: [] })).toBe("Listed twice");
  });

  it("says why a user was skipped, whether an exclusion or a blocker", () => {
    expect(skipText("alreadyDone")).toBe("Already on the target");
    expect(skipText("cameBack")).toBe("Logged in again");
  });

  it("has a title for every note that has a sentence", () => {
    const sentences = Object.keys(labels).filter((key) => /^(Blocker|Warning|Consequence)_/.test(key));
    expect(sentences.length).toBeGreaterThan(50);
    for (const key of sentences) {
      const [kind, code] = key.split("_");
      expect(noteTitle(kind.toLowerCase() as NoteKind, code as Parameters<typeof noteTitle>[1])).toMatch(
        /^[A-Z][^{]*[^.]$/
      );
    }
  });
});
