import TrapList from "c/trapList";
import { decisionModel } from "#mocks/decisions";
import { clear, find, render, textOf } from "#mocks/render";

const { gates } = decisionModel().audit;
const span = { from: "2026-05-18", to: "2026-08-16" };
const show = (of = gates) => render("c-trap-list", TrapList, { gates: of, span, share: 0.1 });

describe("c-trap-list", () => {
  afterEach(clear);

  it("says a trap as a sentence: the permission, the tier, whom it keeps and who needs it", async () => {
    expect(textOf(await show())).toContain(
      "Opportunity (edit) in Agents keeps 50 users on Partner Community; 2 of them (4.0%) used it between May 18, 2026 and Aug 15, 2026."
    );
    expect(textOf(await show())).toContain("Profile · 50 of them have no other source.");
  });

  it("opens the users of the profile, of the license where a permission set grants it", async () => {
    const went = jest.fn();
    const granted = [gates, [{ ...gates[0], source: "permissionSet" as const, name: "Deals" }]];
    for (const list of await Promise.all(granted.map(show))) {
      list.addEventListener("navigate", (event) => went((event as CustomEvent).detail));
      find(list, "lightning-button").click();
    }
    expect(went.mock.calls.map(([detail]) => detail.profile)).toEqual(["Agents", null]);
  });

  it("says that there is no trap, or that it is not known", async () => {
    expect(textOf(await show([{ ...gates[0], trap: false }]))).toContain("No permission trap found");
    expect(textOf(await show([{ ...gates[0], users: null, share: null, trap: null }]))).toContain("unknown");
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
