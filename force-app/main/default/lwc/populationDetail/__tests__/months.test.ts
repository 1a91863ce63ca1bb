import FactTable from "c/factTable";
import PopulationDetail from "c/populationDetail";
import { populationDetail, populationRows } from "c/populationModel";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { clear, find, findAll, render, textOf } from "#mocks/render";
import { monthColumns } from "../months";

describe("months of a population", () => {
  afterEach(clear);

  it("stand newest first and say which are partial and which costs rest on", async () => {
    const { decisions } = decided(facts());
    const row = populationRows(decisions.audit).find(({ profile }) => profile === "Dealers")!;
    const element = await render("c-population-detail", PopulationDetail, { facts: facts(), decisions, row });
    const rows = findAll(find(element, "[data-id=months]"), "tbody tr").map((line) =>
      [...line.children].map((cell) => textOf(cell))
    );
    expect(rows.map(([month]) => month)).toEqual(["August 2026", "July 2026", "June 2026", "May 2026", "April 2026"]);
    expect(rows[0]).toEqual(["August 2026", "1,000", "300", "30.0%", "760", "2.5", "Partial"]);
    expect(rows[1][6]).toBe("Used for costs");
  });

  it("are complete outside the window, too, and leave unknown users unknown", async () => {
    const { decisions } = decided(facts());
    const [, month] = populationDetail(
      facts(),
      decisions.facts,
      decisions.audit.economics.find((row) => row.profile === "Dealers")!
    ).months;
    const table = await render("c-fact-table", FactTable, {
      caption: "Months",
      columns: monthColumns,
      rows: [{ ...month, inWindow: false, registered: null, activeRate: null }]
    });
    expect(textOf(table)).toContain("May 2026 Unknown 300 Unknown 760 2.5 Complete");
    await expect(table).toBeAccessible();
  });
});
