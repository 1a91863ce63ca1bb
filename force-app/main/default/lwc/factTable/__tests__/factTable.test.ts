import FactTable, { orderOf, orderText, pageOf, pageText, type FactColumn, type FactDetails } from "c/factTable";
import { helpOf } from "c/glossary";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

interface Seat {
  license: string;
  seats: number | null;
}
const columns: FactColumn<Seat>[] = [
  { label: "License", value: ({ license }) => license, opens: ({ license }) => license === "Plus" },
  { label: "Seats", type: "number", value: ({ seats }) => seats }
];
const seat = (license: string, seats: number | null): Seat => ({ license, seats });
const rows = [seat("Plus", 10), seat("Partner", null), seat("Apps", 10)];
const many = (count: number) => Array.from({ length: count }, (_, i) => seat(`License ${i}`, i));

function show(properties: object = {}): Promise<HTMLElement> {
  return render("c-fact-table", FactTable, { caption: "Seats", columns, rows, ...properties });
}
const names = (table: HTMLElement) => findAll(table, "tbody th").map(textOf);
const heard = (table: HTMLElement, name: string) => {
  const listener = jest.fn();
  table.addEventListener(name, (event) => listener((event as CustomEvent).detail));
  return listener;
};
async function click(table: HTMLElement, selector: string): Promise<void> {
  find(table, selector).click();
  await flush();
}

describe("c-fact-table", () => {
  afterEach(clear);

  it("names each row by its first cell and labels the others for narrow screens", async () => {
    const table = await show();
    expect(names(table)).toEqual(["Plus", "Partner", "Apps"]);
    expect(findAll(table, "td").map((cell) => [cell.dataset.label, textOf(cell)])).toEqual([
      ["Seats", "10"],
      ["Seats", "Unknown"],
      ["Seats", "10"]
    ]);
    await expect(table).toBeAccessible();
  });

  it("says which row is opened, only where a row can be", async () => {
    const table = await show();
    const opened = heard(table, "rowopen");
    expect(findAll(table, "button")).toHaveLength(1);
    find(table, "button").click();
    expect(opened).toHaveBeenCalledWith("Plus");
  });

  it("says that there is nothing", async () => {
    const table = await show({ rows: [], empty: "No seats" });
    expect(textOf(table)).toBe("No seats");
    expect(findAll(table, "table")).toHaveLength(0);
    await expect(table).toBeAccessible();
  });

  describe("with help", () => {
    type Help = HTMLElement & { content: string; alternativeText: string };
    const helps = (table: HTMLElement, place: string): [string, string][] =>
      findAll<Help>(table, `${place} lightning-helptext`).map((help) => [help.alternativeText, help.content]);

    it("explains the columns whose names the glossary has, unless the column does", async () => {
      const named: FactColumn<Seat>[] = [
        columns[0],
        { label: "Purchased", type: "number", value: ({ seats }) => seats },
        { label: "Cost per month", help: "Without tax.", value: () => "" },
        { label: "Saving per month", help: "", value: () => "" }
      ];
      const table = await show({ columns: named });
      expect(helps(table, "thead")).toEqual([
        ["Help: Purchased", helpOf("Purchased")],
        ["Help: Cost per month", "Without tax."]
      ]);
      await expect(table).toBeAccessible();
    });

    it("explains the rows that need it", async () => {
      const [first] = columns;
      const told = { ...first, valueHelp: ({ license }: Seat) => (license === "Plus" ? "Has roles." : "") };
      const table = await show({ columns: [told, columns[1]] });
      expect(helps(table, "tbody")).toEqual([["Help: Plus", "Has roles."]]);
      await expect(table).toBeAccessible();
    });
  });

  describe("sorted", () => {
    const sortable: FactColumn<Seat>[] = [
      { ...columns[0], opens: undefined, sort: "name" },
      { ...columns[1], sort: "seats", first: "desc" }
    ];

    it("stands as the columns ask for, unknown values last, equal ones in their order", async () => {
      const table = await show({ columns: sortable });
      expect(names(table)).toEqual(["Plus", "Apps", "Partner"]);
      expect(findAll(table, "thead th").map((head) => head.getAttribute("aria-sort"))).toEqual(["none", "descending"]);
      await expect(table).toBeAccessible();
    });

    it("turns round, and goes by another column", async () => {
      const table = await show({ columns: sortable, rows: [seat("Plus", 9), ...rows.slice(1)] });
      await click(table, "[data-column='1']");
      expect(names(table)).toEqual(["Plus", "Apps", "Partner"]);
      expect(findAll(table, "thead th")[1].getAttribute("aria-sort")).toBe("ascending");
      await click(table, "[data-column='0']");
      expect(names(table)).toEqual(["Plus", "Partner", "Apps"]);
      await click(table, "[data-column='0']");
      expect(names(table)).toEqual(["Apps", "Partner", "Plus"]);
    });

    it("asks for all rows where it has only some, and leaves them in their order", async () => {
      const table = await show({ columns: sortable.map((column) => ({ ...column, first: undefined })), partial: true });
      const asked = heard(table, "sortask");
      await click(table, "[data-column='1']");
      expect(asked).toHaveBeenCalledWith({ column: "seats", direction: "desc" });
      expect(names(table)).toEqual(["Plus", "Partner", "Apps"]);
    });

    it("tells what the user sorts by, takes it from a link, and shows the first page then", async () => {
      const table = await show({
        columns: sortable,
        pageSize: 2,
        page: 2,
        sortedBy: { column: "name", direction: "asc" }
      });
      expect(names(table)).toEqual(["Plus"]);
      const sorted = heard(table, "orderchange");
      await click(table, "[data-column='1']");
      expect(sorted).toHaveBeenCalledWith({ column: "seats", direction: "desc" });
      expect(names(table)).toEqual(["Plus", "Apps"]);
      const turned = heard(table, "pagechange");
      await click(table, "[data-action=next]");
      expect(turned).toHaveBeenCalledWith(2);
    });

    it("has an order and a page as texts of an address, and ignores those that mean nothing", () => {
      expect(orderText({ column: "seats", direction: "desc" })).toBe("seats-desc");
      expect(orderText(null)).toBeNull();
      expect(orderOf("seats-desc", sortable)).toEqual({ column: "seats", direction: "desc" });
      for (const text of [null, undefined, "", "risk-desc", "seats-up", "x", "seats-desc,"])
        expect(orderOf(text, sortable)).toBeNull();
      expect(orderOf("name-asc", columns)).toBeNull();
      expect([pageText(1), pageText(3)]).toEqual([null, "3"]);
      expect([pageOf("3"), pageOf(null), pageOf("0"), pageOf("-1"), pageOf("x")]).toEqual([3, 1, 1, 1, 1]);
    });

    it("ignores a link of an earlier version, which named a column by its place", () => {
      expect(orderOf("1-desc", sortable)).toBeNull();
    });

    it("keeps the order of a link when a column is added before", async () => {
      const added = { label: "Kind", value: () => "", sort: "kind" };
      const table = await show({
        columns: [sortable[0], added, sortable[1]],
        rows: [seat("Plus", 11), ...rows.slice(1)],
        sortedBy: orderOf("seats-asc", sortable)
      });
      expect(findAll(table, "th[aria-sort=ascending]").map(textOf)).toEqual([textOf(findAll(table, "thead th")[2])]);
      expect(names(table)).toEqual(["Apps", "Plus", "Partner"]);
    });

    it("shows the columns' own order where the column of a link is missing", async () => {
      const table = await show({ columns: [sortable[0]], sortedBy: { column: "risk", direction: "asc" } });
      expect(names(table)).toEqual(["Plus", "Partner", "Apps"]);
    });

    it.each([
      ["blocks, below the titles to press", {}, "tiles sorts"],
      ["a table where the page asks for it", { unstacked: true }, ""],
      ["blocks without titles where nothing can be pressed", { columns }, "tiles"]
    ])("is on narrow screens %s", async (_, properties, style) => {
      const table = await show({ columns: sortable, ...properties });
      expect([...find(table, "table").classList].filter((name) => !name.startsWith("slds"))).toEqual(
        style.split(" ").filter(Boolean)
      );
      await expect(table).toBeAccessible();
    });
  });

  describe("on a narrow screen", () => {
    const folded = (table: HTMLElement) => findAll(table, "tbody tr.folded").length;
    const button = (table: HTMLElement) => findAll<HTMLElement & { label: string }>(table, "[data-action=unfold]");

    it("hides all but the first rows until the user asks for them, and puts the focus on the first of these", async () => {
      const table = await show({ rows: many(14) });
      expect(names(table)).toHaveLength(14);
      expect(folded(table)).toBe(4);
      expect(button(table)[0].label).toBe("Show all 14");
      await expect(table).toBeAccessible();
      await click(table, "[data-action=unfold]");
      expect(folded(table)).toBe(0);
      expect(button(table)).toHaveLength(0);
      expect(textOf((table.shadowRoot as ShadowRoot).activeElement as HTMLElement)).toBe("License 10");
      await expect(table).toBeAccessible();
    });

    it.each([
      ["fits", 10, {}],
      ["keeps its form", 14, { unstacked: true }],
      ["has pages", 14, { pageSize: 12 }]
    ])("hides nothing of a table that %s", async (_, count, properties) => {
      const table = await show({ rows: many(count), ...properties });
      expect([folded(table), button(table).length]).toEqual([0, 0]);
    });

    it("never hides the row that is chosen or open", async () => {
      const table = await show({ rows: many(8), narrowRows: "5", select: "one", selected: new Set(["License 6"]) });
      expect(findAll(table, "tbody tr.folded th").map(textOf)).toEqual(["License 5", "License 7"]);
      clear();
      const open = await show({
        rows: many(8),
        narrowRows: "5",
        details: { key: "License 5", parts: [], action: "Go" }
      });
      expect(findAll(open, "tbody tr.folded th").map(textOf)).toEqual(["License 6", "License 7"]);
    });

    it("leaves out cells that say nothing, and gives long texts a line", async () => {
      const told: FactColumn<Seat>[] = [
        columns[0],
        { label: "Note", value: ({ seats }) => (seats === null ? "" : "From May 1, 2027, if it is negotiated") },
        { label: "Change", type: "money", value: () => null, dash: "None" }
      ];
      const table = await show({ columns: told });
      expect(findAll(table, "tbody td").map(({ className }) => className.split(" ").at(-1))).toEqual([
        "long",
        "blank",
        "blank",
        "blank",
        "long",
        "blank"
      ]);
    });
  });

  describe("with drawings and links", () => {
    const drawing = { width: 20, height: 10, title: "Logins", summary: "1 of 2", bars: [], lines: [] };
    const drawn: FactColumn<{ name: string; price: number }>[] = [
      { label: "License", value: ({ name }) => name, opens: () => true },
      {
        label: "Months",
        value: () => "5 of 6",
        chart: ({ name }) => (name === "A" ? drawing : null),
        links: ({ name }) => [{ link: "idle", text: "Idle: 3", title: `Idle users of ${name}` }]
      },
      { label: "Price", type: "price", value: ({ price }) => price, currency: () => "USD" }
    ];
    const licenses = [
      { name: "A", price: 4.5375 },
      { name: "B", price: 2 }
    ];

    it("draws a cell above its text, and shows a price at full precision", async () => {
      const table = await show({ columns: drawn, rows: licenses });
      expect(findAll(table, "c-mini-chart")).toHaveLength(1);
      expect(textOf(table)).toContain("$4.5375");
      await expect(table).toBeAccessible();
    });

    it("tells which link of which row was clicked", async () => {
      const table = await show({ columns: drawn, rows: licenses });
      const links = jest.fn();
      table.addEventListener("rowlink", (event) => links((event as CustomEvent).detail));
      find(table, "[data-link=idle][data-key=B]").click();
      expect(links).toHaveBeenCalledWith({ key: "B", link: "idle" });
      expect(find(table, "[data-link=idle]").getAttribute("aria-label")).toBe("Idle: 3. Idle users of A");
    });

    it("puts the focus on the name of a row, and does nothing for a row that is not there", async () => {
      const table = await show({ columns: drawn, rows: licenses });
      const { focusRow } = table as unknown as { focusRow(key: string): void };
      focusRow.call(table, "C");
      expect(table.shadowRoot!.activeElement).toBeNull();
      focusRow.call(table, "B");
      expect(table.shadowRoot!.activeElement!.textContent).toContain("B");
    });
  });

  describe("with totals", () => {
    interface Cost {
      name: string;
      cost: number | null;
      currency: string;
    }
    const costs: FactColumn<Cost>[] = [
      { label: "License", value: ({ name }) => name },
      { label: "Cost", type: "money", value: ({ cost }) => cost, currency: ({ currency }) => currency, total: true },
      { label: "Note", value: () => "x" }
    ];
    const cost = (name: string, amount: number | null, currency = "USD"): Cost => ({ name, cost: amount, currency });
    const total = (table: HTMLElement) => findAll(table, "tfoot th, tfoot td").map(textOf);

    it("adds up all rows, also those on other pages", async () => {
      const costsOf = Array.from({ length: 45 }, (_, i) => cost(`L${i}`, 2));
      const table = await show({ columns: costs, rows: costsOf, pageSize: 20, select: "many" });
      expect(total(table)).toEqual(["", "Total", "$90.00", ""]);
      await expect(table).toBeAccessible();
    });

    it("never adds currencies to one another, and tells which rows have no value", async () => {
      const table = await show({ columns: costs, rows: [cost("A", 5, "EUR"), cost("B", 7), cost("C", null)] });
      expect(total(table)[1]).toBe("$7.00 + €5.00 1 unknown");
      clear();
      expect(total(await show({ columns: costs, rows: [cost("A", null)] }))[1]).toBe("Unknown");
    });

    it("has no such row where no column has a total", async () => {
      expect(findAll(await show(), "tfoot")).toHaveLength(0);
    });
  });

  describe("of many rows", () => {
    const sortable = [columns[0], { ...columns[1], sort: "seats", first: "desc" as const }];

    it("renders them part by part, sorts all of them, and starts anew with other rows", async () => {
      const table = await show({ columns: sortable, rows: many(50), portion: 20 });
      expect([names(table).length, names(table)[0]]).toEqual([20, "License 49"]);
      await click(table, "[data-action=more]");
      expect(names(table)).toHaveLength(40);
      await click(table, "[data-column='1']");
      expect([names(table).length, names(table)[0]]).toEqual([20, "License 0"]);
      await click(table, "[data-action=more]");
      await click(table, "[data-action=more]");
      expect(names(table)).toHaveLength(50);
      expect(findAll(table, "[data-action=more]")).toHaveLength(0);
      Object.assign(table, { rows: many(30) });
      await flush();
      expect(names(table)).toHaveLength(20);
    });

    it("renders the selected row wherever it stands, and once", async () => {
      const selected = new Set(["License 5"]);
      const table = await show({ columns: sortable, rows: many(50), portion: 20, select: "one", selected });
      expect(names(table).slice(-2)).toEqual(["License 30", "License 5"]);
      await click(table, "[data-action=more]");
      await click(table, "[data-action=more]");
      expect(names(table)).toEqual(Array.from({ length: 50 }, (_, i) => `License ${49 - i}`));
    });

    it("scrolls inside where it is to stay small", async () => {
      const tall = (table: HTMLElement) => find(table, "[role=group]").classList.contains("tall");
      expect(tall(await show({ rows: many(7), tall: true }))).toBe(true);
      clear();
      expect(tall(await show({ tall: true }))).toBe(false);
    });
  });

  describe("with pages", () => {
    const range = (table: HTMLElement) => textOf(find(table, "[data-id=range]"));
    const paged = { pageSize: 20, range: "{from} to {to} of {total}", empty: "Nothing" };

    it("goes on and back", async () => {
      const table = await show({ rows: many(45), ...paged });
      expect(range(table)).toBe("1 to 20 of 45");
      await click(table, "[data-action=next]");
      await click(table, "[data-action=next]");
      expect([range(table), names(table)[0]]).toEqual(["41 to 45 of 45", "License 40"]);
      expect(find<HTMLElement & { disabled: boolean }>(table, "[data-action=next]").disabled).toBe(true);
      await click(table, "[data-action=previous]");
      expect(range(table)).toBe("21 to 40 of 45");
    });

    it("stays on the page while the rows change, and on the last one where there are fewer", async () => {
      const table = await show({ rows: many(65), ...paged });
      await click(table, "[data-action=next]");
      await click(table, "[data-action=next]");
      Object.assign(table, { rows: many(62) });
      await flush();
      expect(range(table)).toBe("41 to 60 of 62");
      Object.assign(table, { rows: many(25) });
      await flush();
      expect(range(table)).toBe("21 to 25 of 25");
    });

    it("says in the place of the range that there is nothing", async () => {
      const table = await show({ rows: [], ...paged });
      expect(textOf(table)).toBe("Nothing Previous Next");
      await expect(table).toBeAccessible();
    });
  });

  describe("with a selection", () => {
    const boxes = (table: HTMLElement) => findAll<HTMLInputElement>(table, "[data-select]");
    const tick = (box: HTMLInputElement, checked: boolean) => {
      box.checked = checked;
      box.dispatchEvent(new CustomEvent("change"));
    };

    it("tells which row is ticked, and all at once", async () => {
      const table = await show({ select: "many", selected: new Set(["Partner"]) });
      const selected = heard(table, "rowselect");
      expect(boxes(table).map(({ checked }) => checked)).toEqual([false, true, false]);
      tick(boxes(table)[0], true);
      tick(boxes(table)[1], false);
      const all = find<HTMLInputElement>(table, "[data-all]");
      expect(all.checked).toBe(false);
      tick(all, true);
      expect(selected.mock.calls).toEqual([
        [{ ids: ["Plus"], selected: true }],
        [{ ids: ["Partner"], selected: false }],
        [{ ids: ["Plus", "Partner", "Apps"], selected: true }]
      ]);
      await expect(table).toBeAccessible();
    });

    it("selects only the rows of the page by the box of the header, and ticks it where each of these is selected", async () => {
      const table = await show({ select: "many", pageSize: 2, selected: new Set(["Plus", "Partner"]) });
      const selected = heard(table, "rowselect");
      const all = find<HTMLInputElement>(table, "[data-all]");
      expect(all.checked).toBe(true);
      tick(all, false);
      expect(selected).toHaveBeenCalledWith({ ids: ["Plus", "Partner"], selected: false });
    });

    it("ticks all where each is selected", async () => {
      const table = await show({ select: "many", selected: new Set(["Plus", "Partner", "Apps", "Elsewhere"]) });
      expect(find<HTMLInputElement>(table, "[data-all]").checked).toBe(true);
    });

    it("lets one row be chosen, apart from those of other tables", async () => {
      const table = await show({ select: "one", selected: new Set(["Apps"]) });
      const other = await show({ select: "one" });
      const selected = heard(table, "rowselect");
      expect(boxes(table).map(({ type, checked }) => [type, checked])).toEqual([
        ["radio", false],
        ["radio", false],
        ["radio", true]
      ]);
      expect(findAll(table, "[data-all]")).toHaveLength(0);
      expect(boxes(other)[0].name).not.toBe(boxes(table)[0].name);
      tick(boxes(table)[0], true);
      expect(selected).toHaveBeenCalledWith({ ids: ["Plus"], selected: true });
      await expect(table).toBeAccessible();
    });
  });

  it("shows the details of the open row below it", async () => {
    const parts = [
      { heading: "Blockers", lines: ["Inactive", "No contact"], none: "None" },
      { heading: "Steps", lines: [], none: "None" }
    ];
    const details: FactDetails = { key: "Plus", parts, action: "Compare" };
    const table = await show({ details });
    const [plus, below] = findAll(table, "tbody tr");
    expect(find(plus, "button").getAttribute("aria-expanded")).toBe("true");
    expect(textOf(below)).toBe("Blockers Inactive No contact Steps None Compare");
    const pressed = heard(table, "rowaction");
    find(table, "[data-action=details]").click();
    expect(pressed).toHaveBeenCalledWith("Plus");
    await expect(table).toBeAccessible();
    Object.assign(table, { details: { ...details, key: "" } });
    await flush();
    expect(findAll(table, "tbody tr")).toHaveLength(3);
    expect(find(table, "button").getAttribute("aria-expanded")).toBe("false");
  });

  it("writes values by the type of their column", async () => {
    const row = { day: "2026-08-16", amount: 12.5, share: 0.256, none: null };
    type Row = typeof row;
    const currency = () => "USD";
    const written: FactColumn<Row>[] = [
      { label: "Day", type: "date", value: ({ day }) => day },
      { label: "Money", type: "money", value: ({ amount }) => amount, currency },
      { label: "Percent", type: "percent", value: ({ share }) => share },
      { label: "Mean", type: "mean", value: ({ amount }) => amount },
      { label: "Text", type: "number", value: () => "5 of 10" },
      { label: "Never", type: "date", value: ({ none }) => none, unknown: "Never" },
      { label: "Dash", value: ({ none }) => none, dash: "Not counted", shares: () => [0, 0] },
      { label: "Lines", value: () => "40 hold it", strong: true, notes: () => ["2 use it"], shares: () => [0.4, 0.02] },
      { label: "Strip", strip: () => ({ months: ["2026-07-01"], days: [3] }) }
    ];
    const table = await show({ columns: written, rows: [row] });
    expect(textOf(find(table, "tbody th"))).toBe("Aug 16, 2026");
    expect(findAll(table, "tbody td").map(textOf).slice(0, 7)).toEqual([
      "$12.50",
      "25.6%",
      "12.5",
      "5 of 10",
      "Never",
      "– Not counted",
      "40 hold it 2 use it"
    ]);
    expect(findAll(table, ".bar > *").map((bar) => bar.style.width)).toEqual(["40%", "2%"]);
    expect(findAll(table, "c-month-strip")).toHaveLength(1);
    await expect(table).toBeAccessible();
  });

  it("draws a bar between two shares, from either side, with a mark", async () => {
    const spans: FactColumn<{ name: string }>[] = [
      { label: "Name", value: ({ name }) => name },
      { label: "Rise", value: () => 1, span: () => ({ from: 0.2, to: 0.5, tone: "risk" }) },
      { label: "Fall", value: () => 2, span: () => ({ from: 0.75, to: 0.25, tone: "good", mark: 0.4 }) },
      { label: "None", value: () => 3, span: () => null }
    ];
    const table = await show({ columns: spans, rows: [{ name: "A" }] });
    const bars = findAll(table, ".span").map(({ style, className }) => [className, style.left, style.width]);
    expect(bars).toEqual([
      ["span risk", "20%", "30%"],
      ["span good", "25%", "50%"]
    ]);
    expect(findAll(table, ".mark").map(({ style }) => style.left)).toEqual(["40%"]);
    await expect(table).toBeAccessible();
  });

  it("puts badges beside a name", async () => {
    const badged = [{ ...columns[0], badges: () => [{ label: "Today" }] }, columns[1]];
    const table = await show({ columns: badged, rows: rows.slice(1, 2) });
    expect(textOf(find(table, "tbody th"))).toBe("Partner Today");
    await expect(table).toBeAccessible();
  });
});
