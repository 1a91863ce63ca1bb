import type { ContractLine } from "c/licenseEngine";
import { catalogOf, licenseOfLine, priceBook } from "c/licenseEngine";
import { CATALOG, facts, licenseType, line } from "./fixtures";

const october = { end: "2026-11-01" };
const catalog = catalogOf(CATALOG);
const pricesOf = (contracts: ContractLine[], name = "Partner Community", month: { end: string } | null = october) => {
  const type = catalog.find(name);
  if (!type) throw new Error(name);
  return priceBook(facts({ contracts }), catalog).family(type, type.basis ?? "member", month);
};
const loginLine = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: "Partner Community Login", basis: "login", quantity: 1000, unitPrice: 8, ...values });

describe("prices of a family", () => {
  it("are list prices without a contract line", () => {
    expect(pricesOf([])).toMatchObject({
      memberPrice: 25,
      loginPrice: 10,
      currency: "USD",
      priceSource: "list",
      reason: null
    });
  });

  it("are the same seen from the login license", () => {
    expect(pricesOf([loginLine()], "Partner Community Login")).toEqual(pricesOf([loginLine()]));
  });

  it("are contract prices when both bases have a line", () => {
    expect(pricesOf([line({}), loginLine()])).toMatchObject({
      memberPrice: 20,
      loginPrice: 8,
      priceSource: "contract"
    });
  });

  it("are mixed when one basis has a line", () => {
    expect(pricesOf([line({})])).toMatchObject({ memberPrice: 20, loginPrice: 10, priceSource: "mixed" });
  });

  it("are weighted by quantity when several lines are in force", () => {
    const contracts = [line({ quantity: 300, unitPrice: 20 }), line({ quantity: 100, unitPrice: 16 })];
    expect(pricesOf(contracts).memberPrice).toBe(19);
  });

  it("do not change by weighting when all lines have one price", () => {
    expect(pricesOf([line({ quantity: 3, unitPrice: 0.1 }), line({ quantity: 7, unitPrice: 0.1 })]).memberPrice).toBe(
      0.1
    );
  });

  it("are the mean of the quotes when nothing is bought", () => {
    const contracts = [
      line({ quantity: 0, unitPrice: 18, start: "2026-02-01" }),
      line({ quantity: 0, unitPrice: 22, start: "2026-01-01" })
    ];
    expect(pricesOf(contracts).memberPrice).toBe(20);
  });

  it.each([
    ["starts on the last day of the month", { start: "2026-10-31" }, 20],
    ["starts after the month", { start: "2026-11-01" }, 25],
    ["ends on the last day of the month", { end: "2026-10-31" }, 20],
    ["ends before the last day of the month", { end: "2026-10-30" }, 25]
  ])("of a line that %s", (_, dates, expected) => {
    expect(pricesOf([line(dates)]).memberPrice).toBe(expected);
  });

  it("find a license name in any case", () => {
    expect(pricesOf([line({ license: "partner community" })]).memberPrice).toBe(20);
  });

  it("take a line for the license of the family that has the line's basis", () => {
    expect(pricesOf([line({ basis: "login", unitPrice: 7 })])).toMatchObject({ memberPrice: 25, loginPrice: 7 });
  });

  it("are known in the contract's currency, where the list price of the other basis is none", () => {
    const prices = pricesOf([line({ currency: "EUR", unitPrice: 4 })]);
    expect(prices).toMatchObject({
      memberPrice: 4,
      loginPrice: null,
      currency: "EUR",
      priceSource: "contract",
      reason: "noLoginPrice"
    });
    expect(pricesOf([line({ currency: "EUR", unitPrice: 4 })], "Partner Community Login")).toEqual(prices);
  });

  it("of two contract lines in different currencies stay apart, each license with its own", () => {
    const contracts = [line({ currency: "EUR" }), loginLine()];
    expect(pricesOf(contracts)).toMatchObject({
      memberPrice: 20,
      loginPrice: null,
      currency: "EUR",
      reason: "currencyMismatch"
    });
    expect(pricesOf(contracts, "Partner Community Login")).toMatchObject({
      memberPrice: null,
      loginPrice: 8,
      currency: "USD",
      reason: "currencyMismatch"
    });
  });

  it("are none where lines of one license are in two currencies", () => {
    expect(pricesOf([line({}), line({ currency: "EUR" })])).toMatchObject({
      memberPrice: null,
      loginPrice: 10,
      reason: "currencyMismatch"
    });
  });

  describe("of a later term", () => {
    const termPrice = (contracts: ContractLine[], day: string): number | null =>
      priceBook(facts({ contracts }), catalog).familyOn(CATALOG[0], "member", day).memberPrice;

    it("are those of the line that ends, as nothing else was agreed", () => {
      expect(termPrice([line({ end: "2026-12-31" })], "2027-01-01")).toBe(20);
    });

    it("grow by the agreed increase", () => {
      expect(termPrice([line({ end: "2026-12-31", escalator: 0.05 })], "2027-01-01")).toBeCloseTo(21, 9);
    });

    it("do not grow before the line ends", () => {
      expect(termPrice([line({ end: "2026-12-31", escalator: 0.05 })], "2026-12-31")).toBe(20);
    });

    it("are those of the renewal where one is signed", () => {
      const renewed = [
        line({ end: "2026-12-31", escalator: 0.05 }),
        line({ start: "2027-01-01", unitPrice: 18, quantity: 10 })
      ];
      expect(termPrice(renewed, "2027-01-01")).toBe(18);
    });

    it("weigh what runs on with what is renewed", () => {
      const lines = [
        line({ quantity: 60, unitPrice: 5, end: "2026-12-31", escalator: 0.2 }),
        line({ quantity: 40, unitPrice: 4 })
      ];
      expect(termPrice(lines, "2027-01-01")).toBeCloseTo((60 * 6 + 40 * 4) / 100, 9);
    });

    it("are list prices where all lines have ended before today", () => {
      expect(termPrice([line({ end: "2026-10-30" })], "2027-01-01")).toBe(25);
    });
  });

  it("are null when they are withheld, list prices too", () => {
    const hidden = priceBook(facts({}, { pricesVisible: false }), catalog).family(CATALOG[0], "member", october);
    expect(hidden).toMatchObject({ memberPrice: null, loginPrice: null, reason: "pricesHidden" });
  });

  it("say which one is missing", () => {
    const types = [
      licenseType({ name: "A", basis: "member", counterpart: "A Login" }),
      licenseType({ name: "A Login", basis: "login", counterpart: "A" })
    ];
    const of = (contracts: ContractLine[]) =>
      priceBook(facts({ catalog: types, contracts }), catalogOf(types)).family(types[0], "member", october).reason;
    expect(of([])).toBe("noPrices");
    expect(of([line({ license: "A" })])).toBe("noLoginPrice");
    expect(of([line({ license: "A Login", basis: "login" })])).toBe("noMemberPrice");
  });

  it("are list prices where no month is known", () => {
    expect(pricesOf([line({})], "Partner Community", null).priceSource).toBe("list");
  });
});

describe("licenseOfLine", () => {
  it.each(["Salesforce", "Nothing known"])("is null for %s, which is not external", (name) => {
    expect(licenseOfLine(line({ license: name }), catalog)).toBeNull();
  });
});
