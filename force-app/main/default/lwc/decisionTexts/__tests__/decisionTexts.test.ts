import { DECISION_TEXT_KEYS, causeText } from "c/licenseEngine";
import { DECISION_TEXTS } from "c/decisionTexts";

describe("c/decisionTexts", () => {
  it("has exactly the texts that the engine asks for, each with its own label", () => {
    expect(Object.keys(DECISION_TEXTS).sort()).toEqual([...DECISION_TEXT_KEYS].sort());
    expect(Object.values(DECISION_TEXTS).every(Boolean)).toBe(true);
  });

  it("says of a meter how many days lie between, and only where that is known", () => {
    expect(causeText({ cause: "meterTime", amount: -20, numbers: { days: 2 } }, DECISION_TEXTS)).toBe(
      "The meter was read at another time than the login history (days between: 2)."
    );
    expect(causeText({ cause: "meterTime", amount: null, numbers: { days: null } }, DECISION_TEXTS)).toBe(
      "When the meter was read is not known: it may be another time than that of the login history."
    );
  });
});
