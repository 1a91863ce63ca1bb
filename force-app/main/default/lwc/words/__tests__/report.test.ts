import { overviewOf } from "c/host";
import { totalPairs, totalText } from "c/words";
import { decided, decisionOrg } from "#mocks/decisions";
import { contracted } from "#mocks/facts";

describe("words of totals", () => {
  it("say what is paid, what is left after all savings, and what they add up to", () => {
    const { model, decisions } = decided();
    expect(totalPairs(overviewOf(model, decisions)).map(([name]) => name)).toEqual([
      "Cost today",
      "Cost after all savings",
      "Possible saving"
    ]);
  });

  it("say what overage is expected where some is", () => {
    const { model, decisions } = decided(contracted(decisionOrg(), "Customer Community Plus Login", { quantity: 50 }));
    const [today, overage] = totalPairs(overviewOf(model, decisions));
    expect(today).toEqual(["Cost today", "$11,700 per month"]);
    expect(overage[0]).toBe("Expected overage");
    expect(overage[1]).toMatch(/^\$\d+ per month$/);
  });

  it("never add up currencies, and say unknown where no amount is known", () => {
    const amounts = [
      { currency: "USD", amount: 1250 },
      { currency: "EUR", amount: 300 }
    ];
    expect(totalText({ amounts, unknown: 0 })).toBe("$1,250 + €300");
    expect(totalText({ amounts: [], unknown: 2 })).toBe("Unknown");
  });
});
