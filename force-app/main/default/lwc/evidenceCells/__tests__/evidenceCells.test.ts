import type { EvidenceTable } from "c/licenseEngine";
import { cellText, formatted, tableCsv } from "c/evidenceCells";

const table: EvidenceTable = {
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

describe("c/evidenceCells", () => {
  it("writes cells as the locale does, money in the currency of its row, unknown as the word", () => {
    expect(formatted(table).rows.map(({ cells }) => cells)).toEqual([
      ["Plus & more", "€1,235", "EUR", "12.3%", "May 1, 2026"],
      ["Partner", "Unknown", "Unknown", "Unknown", "Unknown"]
    ]);
    expect(formatted(table).columns[1]).toEqual({ label: "Cost", number: true });
    expect(cellText(2.25, "decimal", null)).toBe("2.3");
  });

  it("writes CSV with unrounded numbers and empty cells", () => {
    expect(tableCsv(table).slice(1).split("\r\n").slice(0, 3)).toEqual([
      "License,Cost,Currency,Rate,From",
      "Plus & more,1234.5,EUR,0.123,2026-05-01",
      "Partner,,,,"
    ]);
  });
});
