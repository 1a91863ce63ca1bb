import { moneyText, numberText } from "c/licenseEngine";

describe("numberText", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1234567, "1,234,567"],
    [-1234.5, "-1,234.5"],
    [2.3333, "2.33"],
    [null, "–"]
  ])("of %p is %s", (value, expected) => {
    expect(numberText(value)).toBe(expected);
  });
});

describe("moneyText", () => {
  it("has two decimals and the currency", () => {
    expect(moneyText(1250, "USD")).toBe("1,250.00 USD");
    expect(moneyText(0.5, "EUR")).toBe("0.50 EUR");
  });

  it("is a dash when amount or currency is unknown", () => {
    expect(moneyText(null, "USD")).toBe("–");
    expect(moneyText(5, null)).toBe("–");
  });
});
