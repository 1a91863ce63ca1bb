import EditGrid, { type GridColumn, type GridRow } from "c/editGrid";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const columns: GridColumn[] = [
  { key: "license", label: "License", type: "choice", choices: [{ value: "A", label: "License A" }], none: "Choose" },
  { key: "basis", label: "Basis", type: "fixed" },
  { key: "price", label: "Price", type: "number", width: "6rem" },
  { key: "start", label: "Start", type: "date" },
  { key: "note", label: "Note", type: "text" }
];
const row = (key: string, more: Partial<GridRow> = {}): GridRow => ({
  key,
  cells: { license: "A", basis: "Member", price: "2.5", start: "2026-01-01", note: "" },
  ...more
});

type Grid = HTMLElement & { rows: readonly GridRow[]; focusCell(row: string, column: string): void };

async function show(rows: GridRow[], more: object = {}) {
  const element = (await render("c-edit-grid", EditGrid, {
    caption: "Lines",
    columns,
    rows,
    grows: true,
    ...more
  })) as unknown as Grid;
  const said = jest.fn();
  for (const name of ["cellchange", "cellslide", "rowremove", "rowspaste"])
    element.addEventListener(name, (event) => said(name, (event as CustomEvent).detail));
  return { element, said };
}

const cell = (element: HTMLElement, key: string, column: string) =>
  find<HTMLInputElement>(element, `[data-row="${key}"][data-column="${column}"]`);

function paste(element: HTMLElement, text: string): CustomEvent {
  const event = new CustomEvent("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  cell(element, "1", "note").dispatchEvent(event);
  return event;
}

describe("c-edit-grid", () => {
  afterEach(clear);

  it("shows a field for each cell, with a name of its own", async () => {
    const { element } = await show([row("1"), row("2")]);
    expect(findAll(element, "tbody tr")).toHaveLength(2);
    expect(cell(element, "2", "price").getAttribute("aria-label")).toBe("Price, line 2");
    expect(cell(element, "1", "price").value).toBe("2.5");
    expect(find<HTMLSelectElement>(element, "select").value).toBe("A");
    await expect(element).toBeAccessible();
  });

  it("tells which cell was changed to what", async () => {
    const { element, said } = await show([row("1")]);
    const field = cell(element, "1", "price");
    field.value = "3";
    field.dispatchEvent(new CustomEvent("change"));
    expect(said).toHaveBeenCalledWith("cellchange", { row: "1", column: "price", value: "3" });
  });

  it("says below a cell what is wrong with it, and ties the text to the field", async () => {
    const { element } = await show([row("1", { problems: { price: "Enter a price." } })]);
    const field = cell(element, "1", "price");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(textOf(find(element, "[data-problem=price]"))).toBe("Enter a price.");
    expect(field.getAttribute("aria-describedby")).toContain("problem-1-price");
    await expect(element).toBeAccessible();
  });

  it("closes cells that a row has no use for", async () => {
    const { element } = await show([row("1", { closed: ["price"], problems: { price: "No." } })]);
    expect(cell(element, "1", "price").disabled).toBe(true);
    expect(cell(element, "1", "price").value).toBe("");
    expect(findAll(element, "[data-problem]")).toHaveLength(0);
  });

  it("keeps a value that is none of the choices", async () => {
    const odd = row("1", { cells: { license: "Odd" } });
    const { element } = await show([odd]);
    expect(find<HTMLSelectElement>(element, "select").value).toBe("Odd");
  });

  it("has a slider below a number, which tells each number while it moves", async () => {
    const slides = { price: { most: 5, step: 0.5, value: 2.5 } };
    const { element, said } = await show([row("1", { name: "License A", slides })]);
    const slider = find<HTMLInputElement>(element, "input[type=range]");
    expect([slider.max, slider.step, slider.value]).toEqual(["5", "0.5", "2.5"]);
    expect(slider.getAttribute("aria-label")).toBe("Price, License A");
    slider.value = "3.5";
    slider.dispatchEvent(new CustomEvent("input"));
    expect(said.mock.calls).toEqual([["cellslide", { row: "1", column: "price", value: 3.5 }]]);
    await expect(element).toBeAccessible();
  });

  it("has no slider where it is only to be read or the row has no use for it", async () => {
    const slides = { price: { most: 5, step: 0.5, value: 2.5 } };
    const { element } = await show([row("1", { slides, closed: ["price"] })]);
    expect(findAll(element, "input[type=range]")).toHaveLength(0);
    const { element: fixed } = await show([row("1", { slides })], { readOnly: true });
    expect(findAll(fixed, "input[type=range]")).toHaveLength(0);
  });

  it("removes a row, and puts the focus into the next one", async () => {
    const { element, said } = await show([row("1"), row("2")]);
    find(element, "[data-remove='1']").click();
    expect(said).toHaveBeenCalledWith("rowremove", "1");
    element.rows = [row("2")];
    await flush();
    expect(element.shadowRoot!.activeElement).toBe(cell(element, "2", "license"));
  });

  it("focuses a field when asked to, also one that shows later", async () => {
    const { element } = await show([row("1")]);
    element.focusCell("2", "price");
    element.rows = [row("1"), row("2")];
    await flush();
    expect(element.shadowRoot!.activeElement).toBe(cell(element, "2", "price"));
  });

  it("takes several pasted cells as rows, and leaves a single one to its field", async () => {
    const { element, said } = await show([row("1")]);
    expect(paste(element, "one").defaultPrevented).toBe(false);
    expect(paste(element, "A\t1\nB\t2\n").defaultPrevented).toBe(true);
    expect(said.mock.calls).toEqual([["rowspaste", "A\t1\nB\t2\n"]]);
  });

  it("neither changes nor removes nor pastes where it is only to be read", async () => {
    const { element, said } = await show([row("1")], { readOnly: true });
    expect(findAll<HTMLInputElement>(element, "input, select").every(({ disabled }) => disabled)).toBe(true);
    expect(findAll(element, "[data-remove]")).toHaveLength(0);
    expect(paste(element, "A\tB").defaultPrevented).toBe(false);
    expect(said).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
