import FactTable from "c/factTable";
import { populationRows } from "c/populationModel";
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
      "2.5",
      "$10,000",
      "$10,000",
      "$3,040",
      "900",
      "$7,923"
    ]);
    const agents = lines(table)[2];
    expect([agents[0], agents[6], agents[8], agents[9]]).toEqual(["Agents", "$1,250", "Unknown", "Unknown"]);
    await expect(table).toBeAccessible();
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
