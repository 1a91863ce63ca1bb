import type { AuditFacts, ContractLine, OwnedRow } from "c/licenseEngine";
import { annualRows } from "../capacity/contractYear";
import { yearTerms } from "../capacity/yearFigures";
import { familiesOf, termsOf } from "../costs/familyTerms";
import { ownedRows } from "../costs/owned";
import { context } from "./decisionFixtures";
import { license, line } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const LICENSES = [
  license({ name: PARTNER, total: 150, used: 90 }),
  license({ name: LOGIN, total: 2000, monthlyLoginsEntitlement: 500 })
];
const owned = (contracts: ContractLine[], about: Partial<AuditFacts["context"]> = {}): OwnedRow[] => {
  const known = context({ licenses: LICENSES, contracts }, {}, about);
  return ownedRows(known, annualRows(known));
};
const pool = (values: Partial<ContractLine> = {}): ContractLine =>
  line({ license: LOGIN, basis: "login", quantity: 1000, unitPrice: 8, ...values });

describe("what is owned", () => {
  it("is the lines in force, at their prices weighted by quantity", () => {
    const [member, login] = owned([
      line({ quantity: 60, unitPrice: 5 }),
      line({ quantity: 40, unitPrice: 4 }),
      pool({ overagePrice: 12, settlement: "month" })
    ]);
    expect(member).toMatchObject({
      quantity: 100,
      estimated: false,
      price: 4.6,
      monthly: 460,
      priceSource: "contract"
    });
    expect(login).toMatchObject({ quantity: 1000, monthly: 8000, overagePrice: 12, settlement: "month" });
  });

  it("is what Salesforce says was purchased, at list prices, without a contract", () => {
    const [member, login] = owned([]);
    expect(member).toMatchObject({ quantity: 150, estimated: true, price: 25, monthly: 3750, priceSource: "list" });
    expect(login).toMatchObject({ quantity: 500, estimated: true, price: 10, monthly: 5000, settlement: null });
  });

  it("has an overage price weighted by quantity, as in the decision and the contract year", () => {
    const lines = [pool({ quantity: 300, overagePrice: 12 }), pool({ quantity: 100, overagePrice: 16 })];
    const known = context({ licenses: LICENSES, contracts: [...lines, pool({ quantity: 0, overagePrice: 99 })] });
    const [family] = familiesOf(known);
    const prices = known.book.familyOn(family.member!, "member", "2026-12-01");
    expect(ownedRows(known, [])[1].overagePrice).toBe(13);
    expect(termsOf(known, family, "2026-12-01", prices)!.overage).toBe(13);
    expect(yearTerms(known.book.lines.all).overagePrice).toBe(13);
  });

  it("has no overage price that only a quote states beside what is paid", () => {
    const known = context({ licenses: LICENSES, contracts: [pool(), pool({ quantity: 0, overagePrice: 99 })] });
    const [family] = familiesOf(known);
    const prices = known.book.familyOn(family.member!, "member", "2026-12-01");
    expect(ownedRows(known, [])[1].overagePrice).toBeNull();
    expect(termsOf(known, family, "2026-12-01", prices)!.overage).toBeNull();
  });

  it("counts on twice the mean login price where no line states an overage price", () => {
    const known = context({
      contracts: [pool({ quantity: 300, unitPrice: 8 }), pool({ quantity: 100, unitPrice: 4 })]
    });
    expect(yearTerms(known.book.lines.all)).toMatchObject({ overagePrice: 14, priceStated: false });
  });

  it("is estimated where a line leaves its quantity to Salesforce", () => {
    const [member] = owned([line({ quantity: null, unitPrice: 5, start: null })]);
    expect(member).toMatchObject({ quantity: 150, estimated: true, price: 5, monthly: 750, priceSource: "contract" });
  });

  it("is nothing more by a quote, which tells a price only", () => {
    const [member] = owned([line({ quantity: 0, unitPrice: 18 })]);
    expect(member).toMatchObject({ quantity: 150, estimated: true, price: 18, monthly: 2700, until: null });
  });

  it("is known in euros where only the other basis has no price in euros", () => {
    const [member, login] = owned([line({ quantity: 100, unitPrice: 4, currency: "EUR" })]);
    expect(member).toMatchObject({ monthly: 400, currency: "EUR", reason: null });
    expect(login).toMatchObject({ quantity: 500, price: null, monthly: null, currency: null, reason: "noLoginPrice" });
  });

  it("keeps two contract currencies apart", () => {
    const [member, login] = owned([line({ currency: "EUR" }), pool()]);
    expect(member).toMatchObject({ monthly: 2000, currency: "EUR", reason: null });
    expect(login).toMatchObject({ monthly: 8000, currency: "USD", reason: null });
  });

  it("has no price where lines of one license are in two currencies", () => {
    expect(owned([line({}), line({ currency: "EUR" })])[0]).toMatchObject({
      quantity: 200,
      price: null,
      monthly: null,
      reason: "currencyMismatch"
    });
  });

  it("ends with the first line that is not renewed", () => {
    const until = (...contracts: ContractLine[]) => owned(contracts)[0].until;
    expect(until(line({ end: "2027-06-30" }), line({ end: "2026-12-31" }))).toBe("2026-12-31");
    expect(
      until(line({ end: "2026-12-31" }), line({ start: "2027-01-01", end: "2027-12-31" }), line({ end: "2027-06-30" }))
    ).toBe("2027-06-30");
    expect(until(line({}))).toBeNull();
  });

  it("says whether fewer are allowed, and what the next term costs more", () => {
    const [member] = owned([line({ trueDown: true, escalator: 0.07 }), line({ trueDown: false })]);
    expect(member).toMatchObject({ trueDown: false, escalator: 0.07 });
    expect(owned([line({ trueDown: true })])[0].trueDown).toBe(true);
    expect(owned([line({ trueDown: true }), line({})])[0].trueDown).toBeNull();
  });

  it("has no price where prices are withheld", () => {
    expect(owned([line({})], { pricesVisible: false })[0]).toMatchObject({
      quantity: 150,
      price: null,
      monthly: null,
      reason: "pricesHidden"
    });
  });
});
