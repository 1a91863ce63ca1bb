import { createHash } from "node:crypto";
import { DOCUMENT_SECTIONS, decide, evidenceDocument } from "c/licenseEngine";
import { STYLE, documentHtml } from "c/printableDocument";
import { wordedDocument, type WordedDocument } from "c/words";
import { countersOf } from "#mocks/counters";
import { decisionFacts } from "../../licenseEngine/__tests__/decisionFixtures";
import { facts, license, line, population, usage } from "../../licenseEngine/__tests__/fixtures";

const PARTNER = "Partner Community";
const org = facts({
  licenses: [
    license({ name: PARTNER, total: 120, used: 100, activeUsers: 100 }),
    license({ name: "Customer Community Login", activeUsers: 10, monthlyLoginsEntitlement: 30 })
  ],
  populations: [population(PARTNER, `<img src=x onerror="alert('1')">&`, { activeUsers: 100 })],
  usage: [
    ...usage(PARTNER, `<img src=x onerror="alert('1')">&`, { 0: 60, 1: 20, 10: 20 }),
    ...usage("Customer Community Login", "Fan", { 3: 10 })
  ],
  contracts: [line({ license: PARTNER, quantity: 110, end: "2027-01-31" })]
});

function words(): WordedDocument {
  const decisions = decisionFacts({ counters: countersOf(org) });
  const audit = decide(org, decisions);
  const { findings } = audit;
  const document = evidenceDocument({
    facts: org,
    decisions,
    audit,
    findings,
    scenarios: null,
    parts: ["licenses", ...DOCUMENT_SECTIONS]
  });
  return wordedDocument(document, 75);
}

/** The document as a browser reads it. */
function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe("c/printableDocument", () => {
  it("writes title, sentences, bars, licenses and tables, in the language of the reader", () => {
    const all = words();
    const page = parsed(documentHtml(all, "de-DE"));
    expect(page.documentElement.lang).toBe("de-DE");
    expect([page.title, page.querySelector("h1")!.textContent]).toEqual([all.title, all.title]);
    expect(page.querySelectorAll(".sentences li")).toHaveLength(all.sentences.length);
    expect(page.querySelectorAll(".waterfall rect")).toHaveLength(all.waterfalls[0].bars.length);
    expect([...page.querySelectorAll(".sheet h3")].map(({ textContent }) => textContent)).toEqual([
      PARTNER,
      "Customer Community Login"
    ]);
    expect(
      [...page.querySelectorAll(".appendix > [data-section]")].map((part) => part.getAttribute("data-section"))
    ).toEqual([...DOCUMENT_SECTIONS.filter((id) => id !== "scenarios"), "notes"]);
  });

  it("shows the first rows of a long table, and says how many it leaves out", () => {
    const all = words();
    const [summary] = all.appendix.sections;
    const [table] = summary.tables;
    const long = { ...table, rows: Array.from({ length: 30 }, () => table.rows[0]) };
    const appendix = { ...all.appendix, sections: [{ ...summary, tables: [long] }] };
    const section = parsed(documentHtml({ ...all, appendix }, "en")).querySelector("[data-section=summary]")!;
    expect(section.querySelectorAll("tbody tr")).toHaveLength(25);
    expect(section.querySelector(".more")!.textContent).toBe(
      "Rows not shown: 5. The CSV file of this table has all of them."
    );
    expect(parsed(documentHtml(all, "en")).querySelector(".more")).toBeNull();
  });

  it("names its title on the root element, from where each printed sheet takes it", () => {
    const all = { ...words(), title: 'License audit of "A & B"' };
    expect(parsed(documentHtml(all, "en")).documentElement.dataset.title).toBe('License audit of "A & B"');
  });

  it("ends with the version that made it", () => {
    const last = parsed(documentHtml(words(), "en")).querySelector(".lo-document")!.lastElementChild!;
    expect(last.textContent).toBe("License Optimizer 0.1.0 (5a7717c)");
  });

  it("shows the first chart before anything else that has one", () => {
    const page = parsed(documentHtml(words(), "en"));
    expect(page.querySelector("figure")!.closest("[data-section]")!.getAttribute("data-section")).toBe("first");
  });

  it("has the numbers of each chart as a table", () => {
    const figures = [...parsed(documentHtml(words(), "en")).querySelectorAll("figure")];
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) {
      expect(figure.querySelector("svg[role=img]")!.getAttribute("aria-label")).toBeTruthy();
      expect(figure.querySelector("table tbody tr")).toBeTruthy();
    }
  });

  it("tells amounts with their currency and has no column for it", () => {
    const page = parsed(documentHtml(words(), "en"));
    expect([...page.querySelectorAll("th")].map(({ textContent }) => textContent)).not.toContain("Currency");
    expect(page.querySelector("[data-section=summary]")!.textContent).toMatch(/\$\d/);
  });

  it("needs nothing else, and no text of the data is markup", () => {
    const html = documentHtml(words(), "en");
    const page = parsed(html);
    expect(page.querySelectorAll("script, link, img, iframe, object, [src], [href], [style], [onerror]")).toHaveLength(
      0
    );
    expect(page.querySelector("style")!.textContent).not.toMatch(/url\(|@import/);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  });

  it("allows only its own style sheet", () => {
    const html = documentHtml(words(), "en");
    const style = /<style>([^]*)<\/style>/.exec(html)![1];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`
    );
  });

  it("styles nothing but itself on a page", () => {
    for (const rule of STYLE.split("\n").filter((text) => text.includes("{") && !text.startsWith("@")))
      for (const selector of rule.slice(0, rule.indexOf("{")).split(","))
        expect(selector.trim()).toMatch(/^\.lo-document\b/);
  });

  it("is accessible", async () => {
    document.body.replaceChildren(...parsed(documentHtml(words(), "en")).body.childNodes);
    await expect(document.body).toBeAccessible();
  });
});
