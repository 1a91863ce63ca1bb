import PopulationTable from "c/populationTable";
import { populationRows, type PopulationRow } from "c/populationModel";
import { model } from "../../../../../../jest-mocks/model";
import { clear, find, flush, render } from "../../../../../../jest-mocks/render";

interface Datatable extends HTMLElement {
  data: Record<string, string>[];
  selectedRows: string[];
  sortedBy: string;
  sortedDirection: string;
  enableInfiniteLoading: boolean;
}

const ROWS = populationRows(model().audit);
const many = (count: number): PopulationRow[] =>
  Array.from({ length: count }, (_, i) => ({ ...ROWS[0], id: `p${i}`, profile: `Profile ${i}`, monthlySaving: i }));
const show = (rows: readonly PopulationRow[], selectedId?: string) =>
  render("c-population-table", PopulationTable, { rows, selectedId });
const table = (element: HTMLElement) => find<Datatable>(element, "lightning-datatable");
const profiles = (element: HTMLElement) => table(element).data.map((row) => row.profile);

describe("c-population-table", () => {
  afterEach(clear);

  it("writes every cell as the user reads it, unknown ones as a word", async () => {
    const element = await show(ROWS, ROWS[0].id);
    expect(table(element).data[0]).toMatchObject({
      profile: "Dealers",
      basis: "Member",
      registered: "1,000",
      activeRate: "30.0%",
      loginsPerActive: "2.5",
      memberCost: "$10,000",
      cheapest: "Mix",
      monthlySaving: "$8,360"
    });
    expect(table(element).data[2]).toMatchObject({ profile: "Agents", loginCost: "Unknown", cheapest: "Unknown" });
    expect(table(element).selectedRows).toEqual([ROWS[0].id]);
    await expect(element).toBeAccessible();
  });

  it("sorts by the numbers behind the texts", async () => {
    const element = await show(ROWS);
    table(element).dispatchEvent(
      new CustomEvent("sort", { detail: { fieldName: "registered", sortDirection: "asc" } })
    );
    await flush();
    expect(profiles(element)).toEqual(["Agents", "Shoppers", "Dealers"]);
    expect([table(element).sortedBy, table(element).sortedDirection]).toEqual(["registered", "asc"]);
  });

  it("renders hundreds of populations fifty at a time", async () => {
    const element = await show(many(120));
    expect(table(element).data).toHaveLength(50);
    expect(table(element).data[0].profile).toBe("Profile 119");
    table(element).dispatchEvent(new CustomEvent("loadmore"));
    await flush();
    expect(table(element).data).toHaveLength(100);
    expect(table(element).enableInfiniteLoading).toBe(true);
    table(element).dispatchEvent(new CustomEvent("loadmore"));
    await flush();
    expect(table(element).data).toHaveLength(120);
    expect(table(element).enableInfiniteLoading).toBe(false);
  });

  it("tells which population was selected, once", async () => {
    const element = await show(ROWS, ROWS[0].id);
    const selected = jest.fn();
    element.addEventListener("populationselect", (event) => selected((event as CustomEvent<string>).detail));
    const select = (row: { id: string }) =>
      table(element).dispatchEvent(new CustomEvent("rowselection", { detail: { selectedRows: [row] } }));
    select(ROWS[1]);
    select(ROWS[0]);
    expect(selected.mock.calls).toEqual([[ROWS[1].id]]);
  });
});
