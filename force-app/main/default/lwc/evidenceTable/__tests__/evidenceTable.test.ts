import EvidenceTable from "c/evidenceTable";
import { downloadText } from "c/download";
import { clear, find, findAll, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const table = {
  id: "months",
  title: "Months",
  columns: [
    { label: "Site", kind: "text" as const },
    { label: "Logins", kind: "integer" as const }
  ],
  rows: Array.from({ length: 30 }, (_, i) => [`Site ${i}`, i])
};
const show = () => render("c-evidence-table", EvidenceTable, { table, asOf: "2026-08-16" });

describe("c-evidence-table", () => {
  afterEach(clear);

  it("shows the first rows and says how many more there are", async () => {
    const element = await show();
    expect(findAll(element, "tbody tr")).toHaveLength(12);
    expect(textOf(element)).toContain("... and 18 more rows");
  });

  it("hands over all rows as CSV", async () => {
    find(await show(), "lightning-button").click();
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("evidence-months-2026-08-16.csv");
    expect(csv.trim().split("\r\n")).toHaveLength(31);
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
