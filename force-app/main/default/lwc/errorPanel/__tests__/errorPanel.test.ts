import ErrorPanel from "c/errorPanel";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-error-panel", () => {
  afterEach(clear);

  it("says what failed and offers to try again", async () => {
    const element = await render("c-error-panel", ErrorPanel, {
      failure: { message: "The server is down.", noAccess: false }
    });
    const retry = jest.fn();
    element.addEventListener("retry", retry);
    expect(textOf(element)).toContain("could not be loaded The server is down.");
    find(element, "lightning-button").click();
    expect(retry).toHaveBeenCalledTimes(1);
    await expect(element).toBeAccessible();
  });

  it("says something where the failure brought no text", async () => {
    const element = await render("c-error-panel", ErrorPanel, { failure: { message: "", noAccess: false } });
    expect(textOf(element)).toContain("No reason was given.");
  });

  it.each([
    ["Ask for the viewer permission set.", "Ask for the viewer permission set."],
    ["", "Ask a Salesforce admin for the permission set License Optimizer Viewer."]
  ])("names the missing permission and who grants it", async (message, shown) => {
    const element = await render("c-error-panel", ErrorPanel, { failure: { message, noAccess: true } });
    expect(textOf(element)).toContain("You don't have access yet");
    expect(textOf(element)).toContain(shown);
    await expect(element).toBeAccessible();
  });
});
