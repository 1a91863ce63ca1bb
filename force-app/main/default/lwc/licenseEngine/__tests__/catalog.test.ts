import { basisOf, catalogOf, familyOf } from "c/licenseEngine";
import { CATALOG, license, licenseType } from "./fixtures";

describe("catalogOf", () => {
  const catalog = catalogOf(CATALOG);

  it("finds a license by its name in any case", () => {
    expect(catalog.find("PARTNER community")?.name).toBe("Partner Community");
  });

  it("finds a license by its definition key when the name is another one", () => {
    expect(catalog.find("Salesforce (renamed)", "sfdc")?.name).toBe("Salesforce");
  });

  it("prefers the name over the key", () => {
    expect(catalog.find("Gold Partner", "SFDC")?.name).toBe("Gold Partner");
  });

  it("finds nothing for a license that is in no record", () => {
    expect(catalog.find("Partner Community Deluxe", "PID_DELUXE")).toBeNull();
  });

  it.each([
    ["Partner Community", "external"],
    ["Salesforce", "internal"],
    ["Partner Community Deluxe", "unknown"]
  ])("calls %s %s", (name, expected) => {
    expect(catalog.classify(name)).toBe(expected);
  });
});

describe("basisOf", () => {
  it("is that of the catalog, whatever the entitlement says", () => {
    const type = licenseType({ name: "A", basis: "member" });
    expect(basisOf(type, license({ name: "A", monthlyLoginsEntitlement: 10 }))).toBe("member");
  });

  it("follows the login entitlement where the catalog leaves it open", () => {
    const type = licenseType({ name: "A" });
    expect(basisOf(type, license({ name: "A", monthlyLoginsEntitlement: 10 }))).toBe("login");
    expect(basisOf(type, license({ name: "A" }))).toBe("member");
    expect(basisOf(type)).toBe("member");
  });
});

describe("familyOf", () => {
  it("is the license itself where it shares its capability with no other", () => {
    expect(familyOf(licenseType({ name: "Gold Partner" }))).toBe("Gold Partner");
  });
});
