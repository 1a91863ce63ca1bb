import fc from "fast-check";
import type { ProtectList } from "c/licenseEngine";
import { protectedBy } from "c/licenseEngine";
import { user } from "./moveFixtures";

const NOBODY: ProtectList = { users: [], profiles: [], names: [], domains: [] };
const ADA = user({
  id: "005000000000001AAA",
  name: "Ada Byron",
  username: "ada@eu.example.com.uat",
  email: "ada@mail.example.org",
  profile: "Dealer"
});

describe("the protect list", () => {
  it.each<[keyof ProtectList, string]>([
    ["users", "005000000000001AAA"],
    ["users", "005000000000001"],
    ["users", " ADA@eu.example.com.uat "],
    ["profiles", "dealer"],
    ["names", "Ada Byron"],
    ["names", "ada*"],
    ["names", "*BYRON"],
    ["names", "a*a*by*n"],
    ["names", "*.uat"],
    ["names", "*"],
    ["domains", "@eu.example.com.uat"],
    ["domains", "example.com.uat"],
    ["domains", "mail.example.org"],
    ["domains", "Example.org"]
  ])("protects by %s: %s", (part, text) => {
    expect(protectedBy(ADA, { ...NOBODY, [part]: [text] })).toEqual([text]);
  });

  it.each<[keyof ProtectList, string]>([
    ["users", "005000000000002AAA"],
    ["users", "Ada Byron"],
    ["profiles", "Deal"],
    ["names", "Ada"],
    ["names", "Byron*"],
    ["names", "ada*ada byron"],
    ["names", "a.a*"],
    ["names", " "],
    ["domains", "ample.org"],
    ["domains", "org.example"],
    ["domains", "@"],
    ["domains", ""]
  ])("does not protect by %s: %s", (part, text) => {
    expect(protectedBy(ADA, { ...NOBODY, [part]: [text] })).toEqual([]);
  });

  it("says everything that matched, as it was written", () => {
    expect(protectedBy(ADA, { users: [], profiles: ["Dealer", "Other"], names: ["Ada*"], domains: [] })).toEqual([
      "Dealer",
      "Ada*"
    ]);
  });

  it("does without an e-mail address", () => {
    expect(protectedBy({ ...ADA, email: null }, { ...NOBODY, domains: ["example.org"] })).toEqual([]);
  });

  it("matches patterns as a regular expression would", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, name, (pattern, called) => {
        fc.pre(pattern !== "");
        const oracle = new RegExp(`^${pattern.replace(/\*+/g, ".*")}$`);
        const found = protectedBy({ ...ADA, name: called, username: "-" }, { ...NOBODY, names: [pattern] });
        expect(found.length > 0).toBe(oracle.test(called) || oracle.test("-"));
      }),
      { numRuns: 500 }
    );
  });
});
