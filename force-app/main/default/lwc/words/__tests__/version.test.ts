import { versionText } from "c/words";

describe("the version", () => {
  it("is named with its commit", () => {
    expect(versionText({ version: "1.2.3", commit: "5a7717c" })).toBe("License Optimizer 1.2.3 (5a7717c)");
  });

  it("has no empty brackets where the commit is unknown", () => {
    expect(versionText({ version: "1.2.3", commit: null })).toBe("License Optimizer 1.2.3");
  });

  it("is unknown rather than wrong", () => {
    expect(versionText({ version: null, commit: "5a7717c" })).toBe("License Optimizer, unknown version");
  });
});
