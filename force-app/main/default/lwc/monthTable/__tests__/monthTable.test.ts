import MonthTable from "c/monthTable";
import { populationDetail } from "c/populationModel";
import { model } from "#mocks/model";
import { clear, render, textOf } from "#mocks/render";

describe("c-month-table", () => {
  afterEach(clear);

  it("lists the months newest first and marks which are partial and which costs rest on", async () => {
    const { facts, audit } = model();
    const { months } = populationDetail(
      facts,
      audit.economics.find((row) => row.profile === "Dealers")!
    );
    const element = await render("c-month-table", MonthTable, { months });
    const rows = [...element.shadowRoot!.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => textOf(cell))
    );
    expect(rows.map(([month]) => month)).toEqual(["August 2026", "July 2026", "June 2026", "May 2026", "April 2026"]);
    expect(rows[0]).toEqual(["August 2026", "1,000", "300", "30.0%", "760", "2.5", "Partial"]);
    expect(rows[1][6]).toBe("Used for costs");
    await expect(element).toBeAccessible();
  });

  it("shows complete months outside the window as complete and unknown users as unknown", async () => {
    const { facts, audit } = model();
    const [, month] = populationDetail(
      facts,
      audit.economics.find((row) => row.profile === "Dealers")!
    ).months;
    const months = [{ ...month, inWindow: false, registered: null, activeRate: null }];
    const element = await render("c-month-table", MonthTable, { months });
    expect(textOf(element)).toContain("May 2026 Unknown 300 Unknown 760 2.5 Complete");
  });
});
