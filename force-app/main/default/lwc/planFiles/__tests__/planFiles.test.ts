import PlanFiles from "c/planFiles";
import { downloadText } from "c/download";
import { planItem, upgradeItem } from "#mocks/plans";
import { clear, find, findAll, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const plan = { id: "a0P1", kind: "switch" as const };

describe("c-plan-files", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("gives the plan and the way back as Id,ProfileId", async () => {
    const files = await render("c-plan-files", PlanFiles, { plan, items: [planItem(1)] });
    for (const button of findAll(files, "[data-name]")) button.click();
    expect(jest.mocked(downloadText).mock.calls).toEqual([
      ["plan-a0P1-apply.csv", "Id,ProfileId\r\n005000000000001AAA,00e000000000002AAA\r\n"],
      ["plan-a0P1-undo.csv", "Id,ProfileId\r\n005000000000001AAA,00e000000000001AAA\r\n"]
    ]);
    expect(textOf(files)).not.toContain("Nothing is applied here");
    await expect(files).toBeAccessible();
  });

  it("says that nothing is applied without an org", async () => {
    const files = await render("c-plan-files", PlanFiles, { plan, items: [planItem(1)], local: true });
    expect(textOf(files)).toContain("Nothing is applied here");
  });

  it("says why an upgrade has no way back, and gives the permission sets to assign again", async () => {
    const files = await render("c-plan-files", PlanFiles, { plan, items: [upgradeItem(1)] });
    expect(findAll(files, "[data-name]").map(({ dataset }) => dataset.name)).toEqual([
      "plan-a0P1-apply.csv",
      "plan-a0P1-permission-sets.csv"
    ]);
    expect(textOf(find(files, "[data-id=noUndo]"))).toContain("can't be reverted");
  });

  it("says what is missing where no file can be made", async () => {
    const files = await render("c-plan-files", PlanFiles, { plan, items: [planItem(1, { toProfileId: null })] });
    expect(findAll(files, "[data-name]")).toHaveLength(0);
    expect(textOf(find(files, "[role=alert]"))).toContain("has no target profile for the user 005000000000001AAA");
    await expect(files).toBeAccessible();
  });
});
