import PlanDraft from "c/planDraft";
import { saveNewPlan } from "c/movePlans";
import { movePlan, moveSettings, planItem } from "../../../../../../jest-mocks/plans";
import { clear, find, flush, render, textOf } from "../../../../../../jest-mocks/render";

jest.mock("c/movePlans");

describe("c-plan-draft", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("says how far saving is and tells that nothing else may be changed meanwhile", async () => {
    jest.mocked(saveNewPlan).mockImplementation((plan, _items, onPart) => {
      onPart(plan, 2);
      return new Promise(() => {});
    });
    const items = [1, 2, 3].map((n) => planItem(n));
    const settings = moveSettings();
    const draft = await render("c-plan-draft", PlanDraft, { plan: movePlan({ id: "" }), items, chosen: 4, settings });
    expect(textOf(find(draft, "[data-id=included]"))).toBe("3 of 4 chosen users are in the plan.");
    const heard = jest.fn();
    draft.addEventListener("savingchange", heard);
    find(draft, "[data-action=save]").click();
    await flush();
    expect(heard.mock.calls.map(([{ detail }]) => detail)).toEqual([true]);
    expect(textOf(draft)).toContain("Saving: 2 of 3 users");
    await expect(draft).toBeAccessible();
  });
});
