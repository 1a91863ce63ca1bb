import type { AllocationRow, SumLine } from "c/licenseEngine";
import { decisionTexts, dependsTexts, fateWord, sumText } from "c/words";
import { decisionModel } from "#mocks/decisions";

const line = (changes: Partial<SumLine>): SumLine => ({
  code: "seats",
  amount: 0,
  less: false,
  quantity: null,
  price: null,
  factor: null,
  step: null,
  ...changes
});
const cents = (amount: number): number => Math.round(amount * 100) / 100;
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(",", "")));
const { audit } = decisionModel();

describe("the words of a sum", () => {
  it.each([
    [12_614, 4.5375],
    [611, 4.537643207855973],
    [98_765, 21.61891891891892],
    [3, 0.3333333333333333],
    [102.90431, 10],
    [1_234.5678901, 5.216363636363637]
  ])("print %d x %d so that the product is the amount, to the cent", (quantity, price) => {
    const amount = cents(quantity * price);
    const [one, other] = numbersIn(sumText(line({ quantity, price, amount }), "USD"));
    expect((one * other).toFixed(2)).toBe(amount.toFixed(2));
  });

  it("print prices with as few decimals as they need", () => {
    expect(sumText(line({ quantity: 35, price: 13, amount: 455 }), "USD")).toBe("35 seats x $13.00");
  });

  it("print a share so that it computes from the line before", () => {
    const text = sumText(line({ code: "share", factor: 375.36 / 466.95, amount: 375.36 }), "USD");
    expect((466.95 * numbersIn(text)[0]).toFixed(2)).toBe("375.36");
  });

  it("name the steps of the ladder and the differences", () => {
    expect(sumText(line({ code: "step", step: "unusedSeats" }), "USD")).toBe("Unused seats");
    expect(sumText(line({ code: "difference" }), "USD")).toBe("Difference");
    expect(sumText(line({ code: "perMonth" }), "USD")).toBe("Divided by 12, per month");
    expect(sumText(line({ code: "seats" }), "USD")).toBe("Unknown");
  });
});

describe("the words of a decision", () => {
  const row = audit.allocation.find(({ promised }) => promised?.monthly)!;

  it("compute: the promise is the share of the difference", () => {
    const [costs, promise] = decisionTexts(row);
    const [difference, share, promised] = numbersIn(promise);
    expect(difference).toBeCloseTo(cents(row.cost!.now) - cents(row.cost!.plan), 2);
    expect((difference * share).toFixed(2)).toBe(promised.toFixed(2));
    expect(costs).toContain(row.family);
  });

  it("say nothing where nothing is promised", () => {
    const none: AllocationRow = { ...row, promised: { monthly: 0, low: 0, high: 0 } };
    expect(decisionTexts(none)).toEqual([]);
    expect(decisionTexts({ ...row, cost: null })).toEqual([]);
  });
});

describe("what a saving depends on", () => {
  const [finding] = audit.findings;
  const owned = audit.owned.find(({ license }) => license === finding.license)!;

  it("names the end of what is owned, rights, and the price of that day", () => {
    const texts = dependsTexts(
      { ...finding, terms: ["negotiate"] },
      { ...owned, trueDown: false },
      owned.price! * 1.05
    );
    expect(texts[0]).toBe("What is owned today ends on Dec 31, 2026.");
    expect(texts[1]).toBe("The contract does not allow a lower quantity before it ends.");
    expect(texts[2]).toContain("negotiate it");
    expect(texts[3]).toMatch(/^The price per unit is \$[\d.]+ today and \$[\d.]+ on that day\.$/);
  });

  it("says so where no end is known, and nothing of a price that stays", () => {
    expect(dependsTexts({ ...finding, terms: [] }, { ...owned, until: null, trueDown: null }, owned.price)).toEqual([
      "No contract line with an end date is known."
    ]);
    expect(dependsTexts({ ...finding, terms: [] }, null, null)).toEqual([]);
  });
});

describe("what happens to users", () => {
  it("is in the words of the list, and in its own where no list has one", () => {
    expect(fateWord("toLoginIdle")).toBe("To login basis: idle");
    expect(fateWord("needLess")).toBe("Need less than they have");
  });
});
