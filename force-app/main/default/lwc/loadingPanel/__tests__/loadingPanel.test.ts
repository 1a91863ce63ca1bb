import LoadingPanel from "c/loadingPanel";
import { clear, render, textOf } from "#mocks/render";

describe("c-loading-panel", () => {
  afterEach(clear);

  it.each([
    [0, "Loading license data"],
    [12000, "Loading usage: 12,000 rows so far"]
  ])("says what is being read after %d rows", async (rows, text) => {
    const element = await render("c-loading-panel", LoadingPanel, { rows });
    expect(textOf(element)).toContain(text);
    expect(element.shadowRoot!.querySelector("[aria-busy]")).not.toBeNull();
    await expect(element).toBeAccessible();
  });
});
