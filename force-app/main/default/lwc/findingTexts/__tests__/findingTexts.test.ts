import { FINDING_TEXT_KEYS } from "c/licenseEngine";
import { FINDING_TEXTS } from "c/findingTexts";

describe("c/findingTexts", () => {
  it("has exactly the texts that the engine asks for, each with its own label", () => {
    expect(Object.keys(FINDING_TEXTS).sort()).toEqual([...FINDING_TEXT_KEYS].sort());
    expect(Object.values(FINDING_TEXTS).every(Boolean)).toBe(true);
  });
});
