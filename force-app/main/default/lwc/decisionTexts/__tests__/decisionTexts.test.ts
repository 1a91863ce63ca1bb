import { DECISION_TEXT_KEYS } from "c/licenseEngine";
import { DECISION_TEXTS } from "c/decisionTexts";

describe("c/decisionTexts", () => {
  it("has exactly the texts that the engine asks for, each with its own label", () => {
    expect(Object.keys(DECISION_TEXTS).sort()).toEqual([...DECISION_TEXT_KEYS].sort());
    expect(Object.values(DECISION_TEXTS).every(Boolean)).toBe(true);
  });
});
