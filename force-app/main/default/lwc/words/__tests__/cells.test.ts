import { isNumber, rowTexts, tableCsv, type WordedTable } from "c/words";

const table: WordedTable = {
  id: "costs",
  title: "Costs <today>",
  columns: [
    { label: "License", kind: "text" },
    { label: "Cost", kind: "money" },
    { label: "Currency", kind: "currency" },
    { label: "Rate", kind: "share" },
    { label: "From", kind: "date" }
  ],
  rows: [
    ["Plus & more", 1234.5, "EUR", 0.123, "2026-05-01"],
    ["Partner", null, null, null, null]
  ]
};

describe("cells of the evidence", () => {
  it("writes cells as the locale does, money in the currency of its row, unknown as the word", () => {
    expect(table.rows.map((row) => rowTexts(table, row))).toEqual([
      ["Plus & more", "€1,235", "EUR", "12.3%", "May 1, 2026"],
      ["Partner", "Unknown", "Unknown", "Unknown", "Unknown"]
    ]);
    const rate: Pick<WordedTable, "columns"> = { columns: [{ label: "Rate", kind: "decimal" }] };
    expect(rowTexts(rate, [2.25])).toEqual(["2.3"]);
    expect(table.columns.map(({ kind }) => isNumber(kind))).toEqual([false, true, false, true, false]);
  });

  it("writes a usage month by its name", () => {
    const months: Pick<WordedTable, "columns"> = { columns: [{ label: "Month", kind: "date", code: "month" }] };
    expect(rowTexts(months, ["2026-05-01"])).toEqual(["May 2026"]);
  });

  it("writes CSV with unrounded numbers and empty cells", () => {
    expect(tableCsv(table).slice(1).split("\r\n").slice(0, 3)).toEqual([
      "License,Cost,Currency,Rate (0 to 1),From",
      "Plus & more,1234.5,EUR,0.123,2026-05-01",
      "Partner,,,,"
    ]);
  });
});
