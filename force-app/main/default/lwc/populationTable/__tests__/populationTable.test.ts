import PopulationTable from "c/populationTable";
import { populationRows, type PopulationRow } from "c/populationModel";
import { model } from "#mocks/model";
import { clear, find, flush, render } from "#mocks/render";

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
const loadMore = (element: HTMLElement) => {
  table(element).dispatchEvent(new CustomEvent("loadmore"));
  return flush();
};

describe("c-population-table", () => {
  afterEach(clear);

  it("widens the names when the window turns narrow, also after it was opened", async () => {
    const element = await show(ROWS);
    const width = () => (table(element) as unknown as { columns: { initialWidth?: number }[] }).columns[0].initialWidth;
    const resize = async (pixels: number) => {
      window.innerWidth = pixels;
      window.dispatchEvent(new CustomEvent("resize"));
      await flush();
    };
    await resize(1400);
    expect(width()).toBeUndefined();
    await resize(600);
    expect(width()).toBe(160);
    await resize(1400);
    expect(width()).toBeUndefined();
  });

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

  it("renders hundreds of populations twenty at a time", async () => {
    const element = await show(many(50));
    expect(table(element).data).toHaveLength(20);
    expect(table(element).data[0].profile).toBe("Profile 49");
    await loadMore(element);
    expect(table(element).data).toHaveLength(40);
    expect(table(element).enableInfiniteLoading).toBe(true);
    await loadMore(element);
    expect(profiles(element)).toEqual(Array.from({ length: 50 }, (_, i) => `Profile ${49 - i}`));
    expect(table(element).enableInfiniteLoading).toBe(false);
  });

  it("sorts also the rows that are not rendered yet, and starts at the first again", async () => {
    const element = await show(many(50));
    await loadMore(element);
    table(element).dispatchEvent(
      new CustomEvent("sort", { detail: { fieldName: "monthlySaving", sortDirection: "asc" } })
    );
    await flush();
    expect(profiles(element)).toEqual(Array.from({ length: 20 }, (_, i) => `Profile ${i}`));
  });

  it("renders the selected row wherever it stands, and once", async () => {
    const element = await show(many(50), "p5");
    expect(profiles(element).slice(-2)).toEqual(["Profile 30", "Profile 5"]);
    expect(table(element).selectedRows).toEqual(["p5"]);
    Object.assign(element, { selectedId: "p2" });
    await flush();
    expect(profiles(element).slice(-2)).toEqual(["Profile 30", "Profile 2"]);
    await loadMore(element);
    await loadMore(element);
    expect(profiles(element)).toEqual(Array.from({ length: 50 }, (_, i) => `Profile ${49 - i}`));
    await expect(element).toBeAccessible();
  });

  it("does not render its rows anew for a selection among them", async () => {
    const element = await show(many(50), "p49");
    const { data } = table(element);
    Object.assign(element, { selectedId: "p48" });
    await flush();
    expect(table(element).data).toBe(data);
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
