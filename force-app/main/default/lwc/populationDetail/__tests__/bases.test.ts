import FactTable from "c/factTable";
import type { CurvePoint, EconomicsRow } from "c/licenseEngine";
import { populationDetail } from "c/populationModel";
import { model, unpriced } from "#mocks/model";
import { clear, findAll, render, textOf } from "#mocks/render";
import { basisColumns, basisRows, priceSource } from "../bases";

function properties(profile: string, of = model()): { economics: EconomicsRow; curve: CurvePoint[] | null } {
  const economics = of.audit.economics.find((row) => row.profile === profile)!;
  return { economics, curve: populationDetail(of.facts, economics).curve };
}

const cells = (element: HTMLElement) =>
  findAll(element, "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));
const show = ({ economics, curve }: ReturnType<typeof properties>) =>
  render("c-fact-table", FactTable, { caption: "Bases", columns: basisColumns, rows: basisRows(economics, curve) });

describe("bases of a population", () => {
  afterEach(clear);

  it("compares the three bases with today and marks the cheapest", async () => {
    const element = await show(properties("Dealers"));
    expect(cells(element)).toEqual([
      ["All users on member basis Today", "1,000 seats at $10.00", "$10,000", "No difference"],
      ["All users on login basis", "760 logins per month at $4.00", "$3,040", "-$6,960"],
      ["Best split Cheapest", "20 seats and 360 logins per month", "$1,640", "-$8,360"]
    ]);
    expect(priceSource(properties("Dealers").economics)).toBe("Prices from your contract.");
    await expect(element).toBeAccessible();
  });

  it("shows no split where a pure basis is cheapest", async () => {
    const of = model();
    of.audit.economics = of.audit.economics.map((row) => ({ ...row, cheapest: "login" }));
    const element = await show(properties("Dealers", of));
    expect(cells(element).map(([name]) => name)).toEqual([
      "All users on member basis Today",
      "All users on login basis Cheapest"
    ]);
  });

  it("says what is missing where prices are", async () => {
    const unknown = properties("Dealers", model(unpriced()));
    const element = await show(unknown);
    expect(priceSource(unknown.economics)).toContain("Neither the contract nor the price list");
    expect(cells(element)[0].slice(2)).toEqual(["Unknown", "Unknown"]);
    await expect(element).toBeAccessible();
  });
});
