import FactTable from "c/factTable";
import { formatMoney } from "c/format";
import { populationRows, type PopulationRow } from "c/populationModel";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { columns } from "../columns";

const rows = populationRows(decisionModel({}, [], facts()).audit);
const show = () =>
  render("c-fact-table", FactTable, {
    caption: "Populations",
    columns,
    rows
  });
const lines = (table: HTMLElement) =>
  findAll(table, "tbody tr").map((line) => [...line.children].map((cell) => textOf(cell)));
const profiles = (table: HTMLElement) => lines(table).map(([profile]) => profile);

describe("columns of the populations", () => {
  afterEach(clear);

  it("write every cell as the user reads it, unknown ones as a word", async () => {
    const table = await show();
    expect(lines(table)[0]).toEqual([
      "Dealers",
      "Customer Community Plus",
      "Member",
      "1,000",
      "30.0%",
      "$10,000",
      "$10,000",
      "$3,040",
      "$2,077",
      "900",
      "$7,923",
      "To negotiate"
    ]);
    const agents = lines(table)[2];
    expect([agents[0], agents[5], agents[7], agents[8], agents[11]]).toEqual([
      "Agents",
      "$1,250",
      "Unknown",
      "Unknown",
      "-"
    ]);
    await expect(table).toBeAccessible();
  });

  it("add up users, the amount paid, the best split and the saving", async () => {
    const totals = findAll(await show(), "tfoot th, tfoot td").map(textOf);
    const sum = (value: (row: PopulationRow) => number | null) => rows.reduce((all, row) => all + (value(row) ?? 0), 0);
    expect(totals[0]).toBe("Total");
    expect(totals[3]).toBe("1,550");
    expect(totals[5]).toBe(
      formatMoney(
        sum(({ currentCost }) => currentCost),
        "USD"
      )
    );
    expect(totals[8]).toContain("1 unknown");
    expect(totals.slice(6, 8)).toEqual(["", ""]);
  });

  it("start with the largest saving, and sort by the numbers behind the texts", async () => {
    const table = await show();
    expect(profiles(table)).toEqual(["Dealers", "Shoppers", "Agents"]);
    find(table, "[data-column='3']").click();
    find(table, "[data-column='3']").click();
    await flush();
    expect(profiles(table)).toEqual(["Agents", "Shoppers", "Dealers"]);
  });
});
