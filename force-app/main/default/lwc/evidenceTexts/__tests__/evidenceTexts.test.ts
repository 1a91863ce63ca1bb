import { EVIDENCE_TEXT_KEYS } from "c/licenseEngine";
import { EVIDENCE_TEXTS } from "c/evidenceTexts";

describe("c/evidenceTexts", () => {
  it("has exactly the texts that the engine asks for, each with its own label", () => {
    expect(Object.keys(EVIDENCE_TEXTS).sort()).toEqual([...EVIDENCE_TEXT_KEYS].sort());
    expect(Object.values(EVIDENCE_TEXTS).every(Boolean)).toBe(true);
  });
});
