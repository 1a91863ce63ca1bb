import PlanNotes from "c/planNotes";
import { clear, findAll, render, textOf } from "#mocks/render";

const reversible = { code: "reversible" as const, names: [], numbers: {} };

describe("c-plan-notes", () => {
  afterEach(clear);

  it("says what the moves change, for how many users, in a sentence where it is the same for all", async () => {
    const notes = [
      { code: "reversible" as const, users: 1200, note: reversible },
      { code: "sitesLost" as const, users: 3, note: null }
    ];
    const element = await render("c-plan-notes", PlanNotes, { notes });
    expect(findAll(element, "tbody tr").map(textOf)).toEqual([
      "Can be reverted The move can be reverted. 1,200",
      expect.stringMatching(/3$/)
    ]);
    await expect(element).toBeAccessible();
  });

  it("says that everything was checked, or that nothing else changes", async () => {
    const warnings = await render("c-plan-notes", PlanNotes, { kind: "warning", notes: [] });
    expect(textOf(warnings)).toContain("Everything was checked.");
    await expect(warnings).toBeAccessible();
    expect(textOf(await render("c-plan-notes", PlanNotes, { notes: [] }))).toContain("The moves change nothing else.");
  });
});
