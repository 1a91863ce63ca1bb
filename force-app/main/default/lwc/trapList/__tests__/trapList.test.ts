import TrapList from "c/trapList";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const { gates } = decisionModel().audit;
const span = { from: "2026-05-18", to: "2026-08-16" };
const show = (of = gates) => render("c-trap-list", TrapList, { gates: of, span, share: 0.1 });

describe("c-trap-list", () => {
  afterEach(clear);

  it("says a trap as a sentence: the permission, the tier, whom it keeps and who needs it", async () => {
    expect(textOf(await show())).toContain(
      "Opportunity (edit) in Agents keeps 48 users on Partner Community; 2 of 50 with access (4.0%) used it between May 18, 2026 and Aug 15, 2026."
    );
    expect(textOf(await show())).toContain("Profile · They cost $720 more per month than on Customer Community Plus.");
  });

  it("says why the cost is unknown, and what has to be checked by hand", async () => {
    const [gate] = gates;
    const dear = { ...gate, monthlyCost: null, costReason: "currencyMismatch" as const };
    expect(textOf(await show([dear]))).toContain("Prices are in different currencies.");
    expect(textOf(await show([{ ...gate, notLookedAt: ["sharingRules"] }]))).toContain("Not looked at: sharing rules.");
  });

  it("says who has no other source where it was not counted whom the permission alone keeps", async () => {
    const [gate] = gates;
    expect(textOf(await show([{ ...gate, kept: null }]))).toContain("Profile · 50 of them have no other source.");
    expect(textOf(await show([{ ...gate, kept: null, soleHolders: null }]))).toContain("It is unknown how many");
  });

  it("says a permission set that grants several objects once, with all of them", async () => {
    const [gate] = gates;
    const list = await show([gate, { ...gate, object: "Lead" }]);
    expect(findAll(list, "li").map(textOf)).toEqual([expect.stringContaining("Opportunity and Lead (edit) in Agents")]);
  });

  it("opens no list of users, because they are counted without names, and says so", async () => {
    const list = await show();
    expect(findAll(list, "lightning-button")).toHaveLength(0);
    expect(textOf(find(list, "li"))).toContain("Counted by what they use; the count knows no names");
  });

  it("says that there is no trap, or that it is not known", async () => {
    expect(textOf(await show([{ ...gates[0], trap: false }]))).toContain("No permission trap found");
    expect(textOf(await show([{ ...gates[0], users: null, share: null, trap: null }]))).toContain("unknown");
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });

  it("shows the first three, then all, with the focus on the first that was added", async () => {
    const [gate] = gates;
    const list = await show(["A", "B", "C", "D"].map((name) => ({ ...gate, name, profileId: name })));
    expect(findAll(list, "li")).toHaveLength(3);
    const button = find<HTMLElement & { label: string }>(list, "[data-action=all]");
    expect(button.label).toBe("Show all 4");
    button.click();
    await flush();
    expect(findAll(list, "li")).toHaveLength(4);
    expect(findAll(list, "[data-action=all]")).toHaveLength(0);
    expect(textOf((list.shadowRoot as ShadowRoot).activeElement as HTMLElement)).toContain("in D keeps");
    await expect(list).toBeAccessible();
  });
});
