import type { ProfileFact, ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { checkProfileMap, mappedProfile, suggestProfileMap, targetLicenses } from "c/licenseEngine";
import { CATALOG, UPGRADES } from "./moveFixtures";

const profile = (id: string, license: string, name = id): ProfileFact => ({ id, name, license, userType: null });
const entry = (fromProfileId: string, toLicense: string, toProfileId: string): ProfileMapEntry => ({
  fromProfileId,
  toLicense,
  toProfileId
});
const map = (profiles: ProfileFact[], entries: ProfileMapEntry[] = []): ProfileMap => ({
  catalog: CATALOG,
  upgrades: UPGRADES,
  profiles,
  entries
});
const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const PROFILES = [profile("dealer", PARTNER), profile("visitor", LOGIN), profile("customer", "Customer Community")];
const problems = (...entries: ProfileMapEntry[]): string[][] =>
  checkProfileMap(map(PROFILES, entries)).map((check) => check.problems);

describe("the profile map", () => {
  it("accepts a profile of the other basis, and one of an upgrade", () => {
    expect(problems(entry("dealer", LOGIN, "visitor"), entry("customer", PARTNER, "dealer"))).toEqual([[], []]);
  });

  it.each<[string, ProfileMapEntry, string[]]>([
    ["a profile that is gone", entry("gone", LOGIN, "visitor"), ["fromMissing"]],
    ["a target that is gone", entry("dealer", LOGIN, "gone"), ["toMissing"]],
    ["a target on another license", entry("dealer", LOGIN, "customer"), ["licenseDoesNotFit"]],
    ["a profile for itself", entry("dealer", PARTNER, "dealer"), ["sameProfile"]],
    ["a downgrade", entry("dealer", "Customer Community", "customer"), ["noPath"]]
  ])("refuses %s", (_, wrong, expected) => expect(problems(wrong)).toEqual([expected]));

  it("refuses two entries for one profile and license", () => {
    const twice = problems(entry("dealer", LOGIN, "visitor"), entry("dealer", LOGIN.toUpperCase(), "visitor"));
    expect(twice).toEqual([["duplicate"], ["duplicate"]]);
  });

  it("finds what is mapped, in any spelling of the license", () => {
    const entries = [entry("dealer", LOGIN, "visitor")];
    expect(mappedProfile(entries, "dealer", "partner community login")).toBe("visitor");
    expect(mappedProfile(entries, "dealer", PARTNER)).toBeNull();
  });

  it("knows where users of a license can come to", () => {
    const targets = (license: string, userType: string | null = null): string[] =>
      targetLicenses({ license, userType }, map([])).sort();
    const upgrades = ["Customer Community Plus", "Customer Community Plus Login", PARTNER, LOGIN];
    expect(targets(PARTNER)).toEqual([LOGIN]);
    expect(targets("Customer Community")).toEqual(["Customer Community Login", ...upgrades].sort());
    expect(targets("External Identity")).toEqual([...upgrades].sort());
    expect(targets("New", "CspLitePortal")).toEqual([...upgrades].sort());
    expect(targets("Gold Partner")).toEqual([]);
  });
});

describe("suggestions for the profile map", () => {
  const suggestions = (profiles: ProfileFact[], entries: ProfileMapEntry[] = []): string[] =>
    suggestProfileMap(map(profiles, entries)).map(
      ({ entry: { fromProfileId, toLicense, toProfileId }, by }) =>
        `${fromProfileId} > ${toLicense} > ${toProfileId} (${by})`
    );
  const NAMED = [
    profile("a", PARTNER, "Dealer Gold Partner Community"),
    profile("b", LOGIN, "Dealer Gold (Login)"),
    profile("c", LOGIN, "Dealer Silver Login")
  ];

  it("go by the name without the words of licenses, both ways", () => {
    const found = suggestions([
      profile("a", PARTNER, "Dealer - Partner Community User"),
      profile("b", LOGIN, "Dealer (Login)"),
      profile("c", LOGIN, "Reseller Login")
    ]);
    expect(found).toEqual([`a > ${LOGIN} > b (name)`, `b > ${PARTNER} > a (name)`, `c > ${PARTNER} > a (only)`]);
  });

  it("keep words apart that only other licenses have", () => {
    // "Gold" and "Silver" are words of legacy licenses.
    expect(suggestions(NAMED)).toContain(`a > ${LOGIN} > b (name)`);
  });

  it("take the only profile there is", () => {
    expect(suggestions([profile("a", PARTNER, "Dealer"), profile("b", LOGIN, "Visitor")])).toEqual([
      `a > ${LOGIN} > b (only)`,
      `b > ${PARTNER} > a (only)`
    ]);
  });

  it("propose nothing where several fit equally, or where a profile is mapped", () => {
    const several = [
      profile("a", PARTNER, "Dealer"),
      profile("b", LOGIN, "Visitor"),
      profile("c", LOGIN, "Guest list")
    ];
    expect(suggestions(several).filter((text) => text.startsWith("a"))).toEqual([]);
    const one = [profile("a", PARTNER, "Dealer"), profile("b", LOGIN, "Dealer Login")];
    expect(suggestions(one, [entry("a", LOGIN, "b")])).toEqual([`b > ${PARTNER} > a (name)`]);
  });

  it("always pass the check", () => {
    const profiles = [...NAMED, ...PROFILES];
    const entries = suggestProfileMap(map(profiles)).map((suggestion) => suggestion.entry);
    expect(entries.length).toBeGreaterThan(0);
    for (const check of checkProfileMap(map(profiles, entries))) expect(check.problems).toEqual([]);
  });
});
