import GlossaryPanel from "c/glossaryPanel";
import { TERMS } from "c/glossary";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

async function search(panel: HTMLElement, value: string): Promise<void> {
  find(panel, "lightning-input").dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

describe("c-glossary-panel", () => {
  afterEach(clear);

  it("shows every term by name", async () => {
    const panel = await render("c-glossary-panel", GlossaryPanel);
    const names = findAll(panel, "dt").map(textOf);
    expect(names).toHaveLength(TERMS.length);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(textOf(panel)).toContain(`Terms: ${TERMS.length} of ${TERMS.length}`);
    await expect(panel).toBeAccessible();
  });

  it("finds words of names and of meanings, however they are written", async () => {
    const panel = await render("c-glossary-panel", GlossaryPanel);
    await search(panel, " BREAK-even");
    expect(findAll(panel, "dt").map(textOf)).toEqual(["Break-even"]);
    await search(panel, "three of four months");
    expect(findAll(panel, "dt").map(textOf)).toEqual(["Percentile"]);
    expect(textOf(find(panel, "[role=status]"))).toBe(`Terms: 1 of ${TERMS.length}`);
  });

  it("says that nothing matches", async () => {
    const panel = await render("c-glossary-panel", GlossaryPanel);
    await search(panel, "zzz");
    expect(textOf(find(panel, "[data-id=none]"))).toBe("No term matches.");
    await expect(panel).toBeAccessible();
  });
});
