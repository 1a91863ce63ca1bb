import type { CohortSummary } from "c/licenseEngine";
import VerdictSummary from "c/verdictSummary";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const summary: CohortSummary = {
  license: "Customer Community Plus",
  users: 12,
  byStatus: { eligible: 10, eligibleWithLoss: 0, switch: 0, recreate: 2, notExternal: 0 },
  ready: 7,
  blockers: [
    { code: "noFreeSeat", users: 5, only: 2 },
    { code: "ownerWithoutRole", users: 3, only: 0 }
  ],
  warnings: [{ code: "sharingSetsNotChecked", users: 12 }],
  consequences: [{ code: "irreversible", users: 10 }]
};

describe("c-verdict-summary", () => {
  afterEach(clear);

  it("counts verdicts that somebody has, and who can be moved", async () => {
    const panel = await render("c-verdict-summary", VerdictSummary, { summary });
    expect(findAll(panel, "dl .count").map(textOf)).toEqual([
      "Can be moved now 7 of 12 users",
      "Upgrade in place 10",
      "New user needed 2"
    ]);
    await expect(panel).toBeAccessible();
  });

  it("ranks blockers and tells whose users are asked for", async () => {
    const panel = await render("c-verdict-summary", VerdictSummary, { summary });
    const table = find(panel, "[data-id=blockers]");
    expect(findAll(table, "tbody tr").map(textOf)).toEqual(["No free seat 5 2", "Account owner without a role 3 0"]);
    const heard = jest.fn();
    panel.addEventListener("blockeropen", heard);
    findAll(table, "button")[1].click();
    expect(heard.mock.calls[0][0].detail).toBe("ownerWithoutRole");
  });

  it("counts warnings and consequences", async () => {
    const panel = await render("c-verdict-summary", VerdictSummary, { summary });
    expect(textOf(find(panel, "[data-id=warnings]"))).toContain("Sharing sets not checked 12");
    expect(textOf(find(panel, "[data-id=consequences]"))).toContain("Can't be reverted 10");
  });

  it("says when nothing stands in the way, and who was not found", async () => {
    const clean = { ...summary, blockers: [], warnings: [], consequences: [] };
    const panel = await render("c-verdict-summary", VerdictSummary, { summary: clean, missing: 4 });
    expect(textOf(panel)).toContain("Nothing blocks the move.");
    expect(textOf(panel)).toContain("Everything was checked.");
    expect(textOf(find(panel, "[data-id=missing]"))).toContain("4 users were not found");
    await expect(panel).toBeAccessible();
  });
});
