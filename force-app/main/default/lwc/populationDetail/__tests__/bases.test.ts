import FactTable from "c/factTable";
import type { AuditFacts, CurvePoint, EconomicsRow } from "c/licenseEngine";
import { populationDetail } from "c/populationModel";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { unpriced } from "#mocks/model";
import { clear, findAll, render, textOf } from "#mocks/render";
import { basisColumns, basisRows, priceSource } from "../bases";

interface Properties {
  economics: EconomicsRow;
  curve: CurvePoint[] | null;
}

function properties(profile: string, of: AuditFacts = facts()): Properties {
  const decisions = decisionModel({}, [], of);
  const economics = decisions.audit.economics.find((row) => row.profile === profile)!;
  return { economics, curve: populationDetail(of, decisions.facts, economics).curve };
}

const cells = (element: HTMLElement) =>
  findAll(element, "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));
const show = ({ economics, curve }: Properties) =>
  render("c-fact-table", FactTable, { caption: "Bases", columns: basisColumns, rows: basisRows(economics, curve) });

describe("bases of a population", () => {
  afterEach(clear);

  it("compares both bases with what is paid today for seats", async () => {
    const element = await show(properties("Dealers"));
    expect(cells(element)).toEqual([
      ["Today", "What is owned", "$10,000", ""],
      ["All users on member basis", "1,000 seats at $10.00", "$10,000", "No difference"],
      ["All users on login basis", "760 logins per month at $4.00", "$3,040", "-$6,960"]
    ]);
    expect(priceSource(properties("Dealers").economics)).toBe("Prices from your contract.");
    await expect(element).toBeAccessible();
  });

  it("compares both bases with what is paid today for a pool, whatever its users need", async () => {
    expect(cells(await show(properties("Shoppers")))).toEqual([
      ["Today", "What is owned", "$600", ""],
      ["All users on member basis", "500 seats at $10.00", "$5,000", "+$4,400"],
      ["All users on login basis", "100 logins per month at $4.00", "$400", "-$200"]
    ]);
  });

  it("names no number of seats or logins that nobody knows", async () => {
    const { economics } = properties("Dealers");
    const rows = basisRows({ ...economics, loginPool: null }, null);
    expect(rows.map(({ buy }) => buy)).toEqual(["What is owned", "Unknown", "Unknown"]);
    const [, , login] = basisRows({ ...economics, loginPrice: null }, null);
    expect(login.buy).toBe("760 logins per month, price unknown");
  });

  it("says what is missing where prices are", async () => {
    const unknown = properties("Dealers", unpriced());
    const element = await show(unknown);
    expect(priceSource(unknown.economics)).toContain("Neither the contract nor the price list");
    expect(cells(element).map((row) => row.slice(2))).toEqual([
      ["Unknown", ""],
      ["Unknown", "Unknown"],
      ["Unknown", "Unknown"]
    ]);
    await expect(element).toBeAccessible();
  });
});
