import type { ContractLine } from "c/licenseEngine";
import { catalogOf } from "c/licenseEngine";
import { contractLines } from "../org/lines";
import type { OwnLine } from "../org/lines";
import { CATALOG, facts, license, line } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Partner Community Login";
const catalog = catalogOf(CATALOG);
const LICENSES = [license({ name: PARTNER, total: 150 }), license({ name: LOGIN, monthlyLoginsEntitlement: 2000 })];
const linesOf = (contracts: ContractLine[], licenses = LICENSES): readonly OwnLine[] =>
  contractLines(facts({ contracts, licenses }), catalog).all;
const quantities = (contracts: ContractLine[], licenses = LICENSES): [number, boolean][] =>
  linesOf(contracts, licenses).map(({ quantity, estimated }) => [quantity, estimated]);
const pool = (values: Partial<ContractLine> = {}): ContractLine => line({ license: LOGIN, basis: "login", ...values });

describe("a contract line without a quantity", () => {
  it("pays for the seats that Salesforce says were purchased", () => {
    expect(quantities([line({ quantity: null })])).toEqual([[150, true]]);
  });

  it("pays for the monthly logins of the entitlement", () => {
    expect(quantities([pool({ quantity: null })])).toEqual([[2000, true]]);
  });

  it("pays for what other lines of the time leave", () => {
    expect(quantities([line({ quantity: 100 }), line({ quantity: null })])).toEqual([
      [100, false],
      [50, true]
    ]);
    expect(quantities([line({ quantity: 180 }), line({ quantity: null })])[1]).toEqual([0, true]);
  });

  it("is not reduced by lines of another time", () => {
    const contracts = [
      line({ quantity: 100, start: "2025-01-01", end: "2025-12-31" }),
      line({ quantity: null, start: null })
    ];
    expect(quantities(contracts)[1]).toEqual([150, true]);
  });

  it("is a price and nothing else where Salesforce says nothing", () => {
    expect(quantities([pool({ quantity: null })], [license({ name: LOGIN })])).toEqual([[0, true]]);
    expect(quantities([pool({ quantity: null })], [])).toEqual([[0, true]]);
  });

  it("shares nothing with another one: the first has all", () => {
    expect(quantities([line({ quantity: null }), line({ quantity: null })])).toEqual([
      [150, true],
      [0, true]
    ]);
  });
});

describe("contract lines", () => {
  const until = (contracts: ContractLine[]): string | null => {
    const lines = contractLines(facts({ contracts, licenses: LICENSES }), catalog);
    return lines.until(lines.all[0]);
  };

  it("without a start have always been in force", () => {
    const lines = contractLines(facts({ contracts: [line({ start: null, end: "2026-12-31" })] }), catalog);
    const on = (day: string) => lines.on(CATALOG[0], "member", day).length;
    expect([on("1999-01-01"), on("2026-12-31"), on("2027-01-01")]).toEqual([1, 1, 0]);
  });

  it("last as long as their renewals", () => {
    expect(
      until([
        line({ end: "2026-12-31" }),
        line({ start: "2028-01-01", end: "2028-12-31" }),
        line({ start: "2027-01-01", end: "2027-12-31" })
      ])
    ).toBe("2028-12-31");
    expect(until([line({ end: "2026-12-31" }), line({ start: "2027-01-01", end: null })])).toBeNull();
  });

  it("are not renewed by a line of another license", () => {
    expect(until([line({ end: "2026-12-31" }), pool({ start: "2027-01-01" })])).toBe("2026-12-31");
  });

  it("are none where prices are withheld", () => {
    const hidden = facts({ contracts: [line({})] }, { pricesVisible: false });
    expect(contractLines(hidden, catalog).all).toEqual([]);
  });
});
