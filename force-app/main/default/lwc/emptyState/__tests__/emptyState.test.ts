import EmptyState from "c/emptyState";
import { clear, render, textOf } from "#mocks/render";

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
});
