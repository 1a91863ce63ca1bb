import FactTable from "c/factTable";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const columns = [{ label: "License" }, { label: "Seats", number: true }];
const rows = [
  { key: "a", cells: ["Plus", "10"], open: true },
  { key: "b", cells: ["Partner", "Unknown"] }
];

describe("c-fact-table", () => {
  afterEach(clear);

  it("names each row by its first cell and labels the others for narrow screens", async () => {
    const table = await render("c-fact-table", FactTable, { caption: "Seats", columns, rows });
    expect(findAll(table, "tbody th").map(textOf)).toEqual(["Plus", "Partner"]);
    expect(findAll(table, "td").map((cell) => [cell.dataset.label, textOf(cell)])).toEqual([
      ["Seats", "10"],
      ["Seats", "Unknown"]
    ]);
  });

  it("says which row is opened, only where a row can be", async () => {
    const table = await render("c-fact-table", FactTable, { caption: "Seats", columns, rows });
    const opened = jest.fn();
    table.addEventListener("rowopen", opened);
    expect(findAll(table, "button")).toHaveLength(1);
    find(table, "button").click();
    expect(opened.mock.calls[0][0].detail).toBe("a");
  });

  it("is accessible", async () => {
    await expect(await render("c-fact-table", FactTable, { caption: "Seats", columns, rows })).toBeAccessible();
  });
});
