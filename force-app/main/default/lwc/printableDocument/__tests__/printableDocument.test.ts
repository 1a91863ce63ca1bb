import { documentHtml, evidenceHtml, tableHtml } from "c/printableDocument";
import type { WordedSection } from "c/words";

const sections: WordedSection[] = [
  {
    id: "basis",
    title: "Basis",
    notes: ["A & B"],
    tables: [
      {
        id: "costs",
        title: "Costs <today>",
        columns: [
          { label: "License", kind: "text" },
          { label: "Cost", kind: "money" },
          { label: "Currency", kind: "currency" }
        ],
        rows: [
          ["Plus & more", 1234.5, "EUR"],
          ["Partner", null, null]
        ]
      },
      { id: "empty", title: "Nothing", columns: [{ label: "Users", kind: "integer" }], rows: [] }
    ]
  }
];
const words = {
  title: "Evidence of <Acme>",
  intro: "Apr 20 & on",
  none: (table: string) => `${table}: none.`
};

/** The document as a browser reads it. */
function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe("c/printableDocument", () => {
  it("writes the pack with its words, in the language of the reader", () => {
    const page = parsed(evidenceHtml(sections, words, "de-DE"));
    expect(page.documentElement.lang).toBe("de-DE");
    expect(page.title).toBe("Evidence of <Acme>");
    expect(page.querySelector("header")!.textContent).toBe("Evidence of <Acme>Apr 20 & on");
    expect(page.querySelector("section h2")!.textContent).toBe("Basis");
    expect([...page.querySelectorAll("tbody tr")].map(({ textContent }) => textContent)).toEqual([
      "Plus & more€1,235EUR",
      "PartnerUnknownUnknown"
    ]);
    expect(page.querySelector("td.number")!.textContent).toBe("€1,235");
    expect(page.body.textContent).toContain("Nothing: none.");
  });

  it("makes a document that needs nothing else and in which no text of the data is markup", () => {
    const html = evidenceHtml(sections, words, "de-DE");
    expect(html).not.toMatch(/<script|<link|\ssrc=|\shref=|\sstyle=|Costs <today>/);
    expect(html).toContain("default-src 'none'");
  });

  it("is accessible", async () => {
    const table = tableHtml({
      title: "Costs",
      caption: "per month",
      columns: [{ header: "A" }],
      rows: [["1"]],
      empty: ""
    });
    document.body.replaceChildren(
      ...parsed(documentHtml("Report", `<main><h1>Report</h1>${table}</main>`)).body.childNodes
    );
    await expect(document.body).toBeAccessible();
  });
});
