import type { UserSuggestion } from "c/licenseEngine";
import { decisionReason, priceWords, statusWord, suggestionWhy, suggestionWord, activityWord } from "c/words";

const suggestion: UserSuggestion = {
  suggestion: "keep",
  reason: "nearBreakEven",
  confidence: "high",
  activity: "active",
  ownMonths: 3,
  mean: 1.25,
  breakEven: 2.5,
  monthlySaving: null,
  currency: null,
  upgradeTo: null
};

describe("c/words", () => {
  it("says why with the numbers of the user", () => {
    expect(suggestionWhy(suggestion, 90)).toBe("1.3 login days per month, near the break-even 2.5: no change");
    expect(suggestionWhy({ ...suggestion, reason: "dormant" }, 90)).toBe("Last login more than 90 days ago");
    expect(suggestionWhy({ ...suggestion, reason: "upgradeEligible", upgradeTo: "Partner Community" }, 90)).toBe(
      "1.3 login days per month, and an upgrade to Partner Community in place is possible: no saving by itself"
    );
  });

  it("has words for suggestions, statuses and activities", () => {
    expect([
      suggestionWord("toLogin"),
      suggestionWord("toLoginIdle"),
      statusWord("done"),
      activityWord("never")
    ]).toEqual(["To login basis", "To login basis: idle", "Done", "Never logged in"]);
  });

  it("says nothing where nothing is missing", () => {
    expect([decisionReason(null), priceWords(null)]).toEqual(["", ""]);
    expect(decisionReason("noUse")).toContain("could not be read");
  });
});
