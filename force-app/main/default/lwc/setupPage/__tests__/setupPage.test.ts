import SetupPage from "c/setupPage";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-setup-page", () => {
  afterEach(clear);

  it("begins with what works and what is missing", async () => {
    const element = await render("c-setup-page", SetupPage, decided(facts()));
    expect(textOf(find(element, "c-setup-checklist"))).toContain("Checklist");
    await expect(element).toBeAccessible();
  });
});
