import { TERMS, helpOf, termName, termText } from "c/glossary";

describe("c/glossary", () => {
  it("explains every term in whole sentences, short enough for a bubble", () => {
    expect(TERMS.length).toBeGreaterThan(50);
    for (const term of TERMS) {
      expect(termText(term)).toMatch(/^[A-Z].*\.$/);
      expect(termText(term).length).toBeLessThanOrEqual(160);
    }
  });

  it("has one name for each term", () => {
    expect(new Set(TERMS.map(termName)).size).toBe(TERMS.length);
  });

  it("gives what has the same name the same help, and other names the help of their term", () => {
    expect(helpOf("Break-even")).toBe(termText("breakEven"));
    expect(helpOf("Member basis per month")).toBe(termText("memberCost"));
  });

  it("has no help for a name that says it all", () => {
    expect(helpOf("License")).toBe("");
  });
});
