import SetupSections from "c/setupSections";
import type { SectionItem } from "c/setupSections";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const item = (name: SectionItem["name"], changes: Partial<SectionItem> = {}): SectionItem => ({
  name,
  label: `Label of ${name}`,
  state: null,
  unsaved: false,
  ...changes
});

describe("c-setup-sections", () => {
  afterEach(clear);

  it("marks the section that shows, what is missing, and what is not saved", async () => {
    const sections = [
      item("checklist"),
      item("prices", { state: "missing", unsaved: true }),
      item("pairs", { state: "attention" })
    ];
    const element = await render("c-setup-sections", SetupSections, { sections, shown: "prices" });
    expect(findAll(element, "button").map((one) => textOf(one))).toEqual([
      "Label of checklist",
      "Label of prices Missing Not saved yet.",
      "Label of pairs Needs attention"
    ]);
    expect(find(element, "[aria-current=page]").dataset.section).toBe("prices");
    await expect(element).toBeAccessible();
  });

  it("asks for the section that is chosen", async () => {
    const element = await render("c-setup-sections", SetupSections, { sections: [item("checklist"), item("jobs")] });
    const asked = jest.fn();
    element.addEventListener("sectionopen", (event) => asked((event as CustomEvent).detail));
    find(element, "[data-section=jobs]").click();
    expect(asked).toHaveBeenCalledWith("jobs");
  });
});
