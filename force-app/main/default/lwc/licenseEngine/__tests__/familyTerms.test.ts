import type { ContractLine } from "c/licenseEngine";
import { familiesOf, termStart, termsOf } from "../costs/familyTerms";
import type { FamilyTerms } from "../costs/terms";
import { context } from "./decisionFixtures";
import { license, line } from "./fixtures";

const LOGIN = "Partner Community Login";
const LICENSES = [license({ name: "Partner Community", total: 100 }), license({ name: LOGIN })];
const pool = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: LOGIN, basis: "login", quantity: 1000, unitPrice: 8, ...values });

function of(contracts: ContractLine[], about = {}): { from: string; terms: FamilyTerms | null } {
  const known = context({ licenses: LICENSES, contracts }, {}, about);
  const [family] = familiesOf(known);
  const from = termStart(known, family);
  return { from, terms: termsOf(known, family, from, known.book.familyOn(family.member!, "member", from)) };
}

describe("the first day on which a family's contract can change", () => {
  it("is the day after its first line ends", () => {
    expect(of([line({ end: "2027-06-30" }), pool({ end: "2026-12-31" })]).from).toBe("2027-01-01");
  });

  it("is not the end of a line that is renewed the next day", () => {
    const renewed = [line({ end: "2026-12-31" }), line({ start: "2027-01-01", end: "2027-12-31" })];
    expect(of(renewed).from).toBe("2028-01-01");
  });

  it.each([
    ["where a lower quantity is allowed", true, "2027-03-01"],
    ["not where it is forbidden", false, "2029-03-01"],
    ["not where the contract does not say", null, "2029-03-01"]
  ])("is the anniversary of the contract %s", (_, trueDown, expected) => {
    expect(of([line({ start: "2026-03-01", end: "2029-02-28", trueDown })]).from).toBe(expected);
  });

  it("is the as-of day where that is the anniversary", () => {
    expect(of([line({ start: "2024-11-01", end: "2029-10-31", trueDown: true })]).from).toBe("2026-11-01");
  });

  it("is the next month without a line that ends", () => {
    expect(of([]).from).toBe("2026-12-01");
    expect(of([line({})]).from).toBe("2026-12-01");
    expect(of([line({ quantity: 0, end: "2026-11-30" })]).from).toBe("2026-12-01");
  });

  it("is the as-of day where the line has ended on the day before", () => {
    expect(of([line({ end: "2026-10-31" })]).from).toBe("2026-11-01");
  });
});

describe("the terms of a family", () => {
  it("are the prices of the term, increases included", () => {
    const contracts = [line({ end: "2026-12-31", escalator: 0.1 }), pool({ overagePrice: 12 })];
    expect(of(contracts).terms).toEqual({ seat: 22, login: 8, overage: 12, settlement: "term", floor: 25 });
  });

  it("increase the price of overage with that of the pool", () => {
    const { terms } = of([line({}), pool({ end: "2026-12-31", escalator: 0.5, overagePrice: 12 })]);
    expect(terms).toMatchObject({ login: 12, overage: 18 });
  });

  it("settle by month where the contract says so", () => {
    expect(of([line({}), pool({ settlement: "month" })]).terms!.settlement).toBe("month");
    expect(of([line({}), pool({ settlement: "month" }), pool({ settlement: "year" })]).terms!.settlement).toBe("term");
    expect(of([line({}), pool()]).terms!.settlement).toBe("term");
  });

  it("take the overage price of a quote", () => {
    expect(of([line({}), pool({ quantity: 0, overagePrice: 11 })]).terms!.overage).toBe(11);
    expect(of([line({}), pool({ quantity: 0 })]).terms!.overage).toBeNull();
  });

  it("are unknown where one basis has no price in the contract's currency", () => {
    expect(of([line({ currency: "EUR" })]).terms).toBeNull();
  });
});
