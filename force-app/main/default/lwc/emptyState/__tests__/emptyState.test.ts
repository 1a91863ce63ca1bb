import EmptyState from "c/emptyState";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-empty-state", () => {
  afterEach(clear);

  it("says what is missing, why, and what to do", async () => {
    const element = await render("c-empty-state", EmptyState, {
      heading: "Nothing",
      why: "Because.",
      action: "Do this."
    });
    expect(textOf(element)).toBe("Nothing Because. Do this.");
    await expect(element).toBeAccessible();
  });

  it("lets the filter of all pages be cleared where it leaves nothing", async () => {
    const scope = { license: "Partner Community", site: null };
    const element = await render("c-empty-state", EmptyState, { heading: "Nothing", why: "", action: "", scope });
    const asked = jest.fn();
    element.addEventListener("scopechange", (event) => asked((event as CustomEvent).detail));
    find(element, "[data-action=clearFilter]").click();
    expect(asked).toHaveBeenCalledWith({ license: null, site: null });
    await expect(element).toBeAccessible();
  });
});
