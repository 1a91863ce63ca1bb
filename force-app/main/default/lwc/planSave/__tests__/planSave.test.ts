import { saveNewPlan } from "c/host";
import PlanSave from "c/planSave";
import { movePlan, moveSettings, planItem } from "#mocks/plans";
import { clear, find, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");

const getPlan = endpoint("LicenseMovesController.getPlan");

describe("c-plan-save", () => {
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
    const draft = await render("c-plan-save", PlanSave, { plan: movePlan({ id: "" }), items, settings });
    const heard = jest.fn();
    draft.addEventListener("savingchange", heard);
    find(draft, "[data-action=save]").click();
    await flush();
    expect(heard.mock.calls.map(([{ detail }]) => detail)).toEqual([true]);
    expect(textOf(draft)).toContain("Saving: 2 of 3 users");
    await expect(draft).toBeAccessible();
  });

  describe("when an answer is lost on the way", () => {
    const items = [1, 2, 3].map((n) => planItem(n));
    const failing = () =>
      jest.mocked(saveNewPlan).mockImplementationOnce((plan, _items, onPart) => {
        onPart({ ...plan, id: "d", state: "draft" }, 3);
        return Promise.reject(new Error("Connection lost."));
      });

    async function save(): Promise<{ draft: HTMLElement; saved: jest.Mock; again: () => Promise<void> }> {
      const plan = movePlan({ id: "" });
      const draft = await render("c-plan-save", PlanSave, { plan, items, settings: moveSettings() });
      const saved = jest.fn();
      draft.addEventListener("plansave", ({ detail }: CustomEventInit) => saved(detail));
      const again = async () => {
        find(draft, "[data-action=save]").click();
        await flush();
      };
      await again();
      return { draft, saved, again };
    }

    it("takes the plan as saved where the org has it as a whole", async () => {
      failing();
      const whole = movePlan({ id: "d", state: "planned" });
      getPlan.mockResolvedValue(whole);
      const { draft, saved } = await save();
      expect(getPlan).toHaveBeenCalledWith({ id: "d" });
      expect(saved).toHaveBeenCalledWith(whole);
      expect(textOf(draft)).not.toContain("not saved");
    });

    it("says that it is not saved where the org has a draft, and goes on with the same plan", async () => {
      failing();
      getPlan.mockResolvedValue(movePlan({ id: "d", state: "draft" }));
      const { draft, saved, again } = await save();
      expect(saved).not.toHaveBeenCalled();
      expect(textOf(find(draft, "[data-id=failure]"))).toBe(
        "The plan was not fully saved. Connection lost. 3 of 3 users are saved. Until all are, the plan is marked incomplete and can't be applied."
      );
      expect(find<HTMLElement & { label: string }>(draft, "[data-action=save]").label).toBe("Continue saving");
      await expect(draft).toBeAccessible();
      jest.mocked(saveNewPlan).mockResolvedValue(movePlan({ id: "d" }));
      await again();
      const [first, second] = jest.mocked(saveNewPlan).mock.calls.map(([plan]) => plan.key);
      expect(second).toBe(first);
      expect(saved).toHaveBeenCalledTimes(1);
    });

    it("says that it is not saved where nothing can be read", async () => {
      failing();
      getPlan.mockRejectedValue(new Error("Offline."));
      const { draft } = await save();
      expect(textOf(find(draft, "[data-id=failure]"))).toContain("Connection lost.");
    });
  });
});
