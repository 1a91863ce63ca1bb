import type { EligibilityStatus } from "c/licenseEngine";
import { CATALOG, UPGRADES, codes, profileId, verdict } from "./moveFixtures";

const PLUS = ["Customer Community Plus", "Customer Community Plus Login"];
const PARTNER = ["Partner Community", "Partner Community Login"];
const UPGRADABLE = [
  "Customer Community",
  "Customer Community Login",
  "External Identity",
  "High Volume Customer Portal",
  "Overage High Volume Customer Portal",
  "Authenticated Website",
  "Overage Authenticated Website"
];
const LEGACY = ["Gold Partner", "Silver Partner", "Bronze Partner", "Partner", "Customer Portal Manager"];

const status = (license: string, target: string, userType?: string | null): EligibilityStatus =>
  verdict(target, { user: userType === undefined ? { license } : { license, userType } }).status;

describe("the table of upgrades", () => {
  it.each(UPGRADABLE.flatMap((from) => [...PLUS, ...PARTNER].map((target) => [from, target] as const)))(
    "finds users of %s eligible for %s",
    (from, target) => expect(status(from, target)).toBe("eligible")
  );

  it("names exactly these licenses as eligible without loss", () => {
    expect(UPGRADES.map(({ license }) => license).sort()).toEqual([...UPGRADABLE].sort());
  });

  it.each(["External Apps", "External Apps Login"])("lets users of %s be upgraded with some loss", (from) => {
    expect(status(from, "Customer Community Plus")).toBe("eligibleWithLoss");
    expect(status(from, "Partner Community")).toBe("eligibleWithLoss");
  });

  it("lets users of a license in no catalog be upgraded with loss when their type is that of lite portals, in any case", () => {
    expect(status("Brand New Portal", "Partner Community", "CSPLitePortal")).toBe("eligibleWithLoss");
    expect(status("Brand New Portal", "Partner Community", "CspLitePortal")).toBe("eligibleWithLoss");
    expect(status("Brand New Portal", "Partner Community", "PowerPartner")).toBe("recreate");
  });

  it.each(["Customer Community", "Customer Community Plus", "Partner Community", "External Apps"])(
    "switches between both bases of %s, both ways",
    (family) => {
      expect(status(family, `${family} Login`)).toBe("switch");
      expect(status(`${family} Login`, family)).toBe("switch");
    }
  );

  it("sees another profile of the same license as a switch", () => {
    expect(status("Partner Community", "Partner Community")).toBe("switch");
  });

  it.each([
    ["Customer Community Plus", "Partner Community"],
    ["Partner Community", "Customer Community Plus"],
    ["Customer Community Plus", "Partner Community Login"],
    ["Partner Community", "Customer Community"],
    ["Customer Community Plus", "Customer Community"],
    ["Customer Community", "External Identity"],
    ["External Identity", "Customer Community"],
    ["Customer Community", "Channel Account"],
    ["External Apps", "Customer Community"],
    ...LEGACY.flatMap((from) => [
      [from, "Partner Community"],
      [from, "Customer Community Plus"],
      [from, "Customer Community"]
    ])
  ])("knows no path in place from %s to %s", (from, target) => {
    const { status: found, warnings } = verdict(target, { user: { license: from } });
    expect(found).toBe("recreate");
    expect(codes(warnings)).toContain("noDocumentedPath");
  });

  it.each(CATALOG.filter(({ external }) => !external).map(({ name }) => name))(
    "has nothing to say on internal users of %s",
    (license) => {
      const found = verdict("Partner Community", { user: { license, userType: "Standard" } });
      expect(found).toMatchObject({ status: "notExternal", blockers: [], consequences: [], steps: [], warnings: [] });
    }
  );

  it("takes users of a license in no catalog for internal by their user type", () => {
    expect(status("Brand New License", "Partner Community", "Standard")).toBe("notExternal");
  });

  it("recreates towards a target that is no external license", () => {
    expect(verdict({ license: "Salesforce", profileId: profileId("Salesforce") }).status).toBe("recreate");
  });
});
