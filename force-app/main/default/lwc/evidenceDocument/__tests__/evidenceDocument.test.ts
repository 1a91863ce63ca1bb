import EvidenceDocument from "c/evidenceDocument";
import { evidenceDocument } from "c/licenseEngine";
import { wordedDocument } from "c/words";
import { decided, decisionOrg } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

function words(company = "Acme") {
  const { model, decisions } = decided(decisionOrg());
  const { facts, audit } = decisions;
  const { findings } = audit;
  const document = evidenceDocument({
    facts: model.facts,
    decisions: facts,
    audit,
    findings,
    scenarios: null,
    parts: ["licenses", "pools"]
  });
  return wordedDocument({ ...document, company }, 75);
}

describe("c-evidence-document", () => {
  afterEach(clear);

  it("shows the document with its style, its charts as SVG", async () => {
    const element = await render("c-evidence-document", EvidenceDocument, { words: words() });
    expect(textOf(find(element, "h1"))).toBe("License audit of Acme");
    expect(find(element, "svg").namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(find(element, "svg rect").namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(findAll(element, "style")).toHaveLength(1);
  });

  it("never takes a text for markup", async () => {
    const element = await render("c-evidence-document", EvidenceDocument, { words: words("<img src=x>") });
    expect(findAll(element, "img")).toHaveLength(0);
    expect(textOf(find(element, "h1"))).toBe("License audit of <img src=x>");
  });

  it("shows other words once they are there", async () => {
    const element = await render("c-evidence-document", EvidenceDocument, { words: words() });
    Object.assign(element, { words: words("Globex") });
    await flush();
    expect(findAll(element, "h1").map(textOf)).toEqual(["License audit of Globex"]);
  });

  it("is accessible", async () => {
    await expect(await render("c-evidence-document", EvidenceDocument, { words: words() })).toBeAccessible();
  });
});
