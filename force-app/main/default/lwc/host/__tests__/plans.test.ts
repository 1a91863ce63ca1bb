import { completeDraft, planKey, readPlanItems, saveNewPlan } from "c/host";
import type { PlanItem } from "c/licenseEngine";
import { movePlan, planItem, progress } from "#mocks/plans";
import { decisionModel } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { eligibilityFacts, org } from "../../licenseEngine/__tests__/moveFixtures";

const completePlan = endpoint("LicenseMovesController.completePlan");
const getEligibilityFacts = endpoint("LicenseUpgradesController.getEligibilityFacts");
const getPlanItems = endpoint("LicenseMovesController.getPlanItems");
const savePlan = endpoint("LicenseMovesController.savePlan");
const savePlanItems = endpoint("LicenseMovesController.savePlanItems");

const many = Array.from({ length: 450 }, (_, i) => planItem(i));

describe("plans", () => {
  afterEach(() => jest.resetAllMocks());

  it("makes a key of its own for each plan", () => {
    expect(planKey()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(planKey()).not.toBe(planKey());
  });

  it("reads items page by page", async () => {
    const item = planItem(1, { toLicense: null, toProfileId: null, toProfile: null, loginDays: [null, 4, 5] });
    getPlanItems
      .mockResolvedValueOnce({ items: [item], next: "a" })
      .mockResolvedValueOnce({ items: [planItem(2, { loginDays: null })], next: null });
    const parts: number[] = [];
    let all: unknown[] = [];
    await readPlanItems(movePlan({ progress: progress("planned", { users: 2 }) }), (items) => {
      parts.push(items.length);
      all = items;
      return true;
    });
    expect(parts).toEqual([1, 2]);
    expect(all).toEqual([item, planItem(2, { loginDays: null })]);
    expect(getPlanItems.mock.calls.map(([ask]) => ask.after)).toEqual([null, "a"]);
  });

  it("stops reading items where it is told to", async () => {
    getPlanItems.mockResolvedValue({ items: [], next: "a" });
    await readPlanItems(movePlan(), () => false);
    expect(getPlanItems).toHaveBeenCalledTimes(1);
  });

  it("saves a draft, its items 200 a call, then completes it", async () => {
    savePlan.mockResolvedValue(movePlan({ id: "d", state: "draft" }));
    savePlanItems.mockResolvedValue(progress("draft"));
    completePlan.mockResolvedValue(movePlan({ id: "d" }));
    const told: [string, number][] = [];
    const plan = await saveNewPlan(movePlan({ id: "" }), many, (draft, saved) => told.push([draft.id, saved]));
    expect(savePlanItems.mock.calls.map(([{ id, items }]) => [id, items.length])).toEqual([
      ["d", 200],
      ["d", 200],
      ["d", 50]
    ]);
    expect(told).toEqual([
      ["d", 0],
      ["d", 200],
      ["d", 400],
      ["d", 450]
    ]);
    expect(plan.state).toBe("planned");
  });

  it("saves nothing again where the host knows the plan as complete by its key", async () => {
    const whole = movePlan({ id: "d", state: "planned" });
    savePlan.mockResolvedValue(whole);
    const plan = { ...movePlan({ id: "d" }), key: planKey() };
    expect(await saveNewPlan(plan, many, () => undefined)).toEqual(whole);
    expect(savePlan).toHaveBeenCalledWith({ plan: { ...plan, id: "" } });
    expect(savePlanItems).not.toHaveBeenCalled();
    expect(completePlan).not.toHaveBeenCalled();
  });

  it("reads a plan of 7,500 users complete, each once, whatever the host's pages are", async () => {
    // A host orders by a key of its own, and a page may be short or even empty.
    const all = Array.from({ length: 7500 }, (_, i) => planItem(i));
    getPlanItems.mockImplementation(({ after, size }: { after: string | null; size: number }) => {
      const call = after === null ? 0 : Number(after.split(" ")[0]);
      const from = after === null ? 0 : Number(after.split(" ")[1]);
      const end = Math.min(from + (call % 7 === 3 ? 0 : size), all.length);
      return Promise.resolve({ items: all.slice(from, end), next: end < all.length ? `${call + 1} ${end}` : null });
    });
    let items: PlanItem[] = [];
    await readPlanItems(movePlan({ progress: progress("planned", { users: 7500 }) }), (found) => {
      items = found;
      return true;
    });
    expect(items).toHaveLength(7500);
    expect(new Set(items.map(({ userId }) => userId)).size).toBe(7500);
  });

  it.each([
    ["are missing", [planItem(1), planItem(2)]],
    ["come twice", [planItem(1), planItem(2), planItem(2)]]
  ])("refuses a plan of which users %s", async (_, items) => {
    getPlanItems.mockResolvedValue({ items, next: null });
    await expect(readPlanItems(movePlan(), () => true)).rejects.toThrow(
      "Only 2 of 3 users of the plan could be read. Try again."
    );
  });

  it("completes nothing when items could not be saved", async () => {
    savePlan.mockResolvedValue(movePlan({ id: "d", state: "draft" }));
    savePlanItems.mockResolvedValueOnce(progress("draft")).mockRejectedValueOnce(new Error("Full."));
    await expect(saveNewPlan(movePlan(), many, () => undefined)).rejects.toThrow("Full.");
    expect(completePlan).not.toHaveBeenCalled();
  });

  it("completes a draft with the users that are saved: seats and money are theirs", async () => {
    const decisions = decisionModel();
    const draft = movePlan({ state: "draft" });
    const ofWindow = { ...draft, totals: { ...draft.totals, users: 9, months: [...decisions.context.window] } };
    getEligibilityFacts.mockResolvedValue(eligibilityFacts({ org: org() }));
    savePlan.mockResolvedValue(ofWindow);
    completePlan.mockResolvedValue(movePlan());
    expect((await completeDraft(ofWindow, [planItem(1), planItem(2)], decisions)).state).toBe("planned");
    const { id, key, totals } = savePlan.mock.calls[0][0].plan;
    expect([id, key, totals.users, totals.seats.map(({ joining }) => joining)]).toEqual([
      draft.id,
      draft.key,
      2,
      [0, 2]
    ]);
    expect(completePlan).toHaveBeenCalledWith({ id: draft.id });
  });

  it("tells no money of a draft from other months", async () => {
    const draft = movePlan({ state: "draft" });
    getEligibilityFacts.mockResolvedValue(eligibilityFacts({ org: org() }));
    savePlan.mockResolvedValue(draft);
    completePlan.mockResolvedValue(movePlan());
    await completeDraft(
      { ...draft, totals: { ...draft.totals, months: ["2020-01-01"] } },
      [planItem(1)],
      decisionModel()
    );
    const { totals } = savePlan.mock.calls[0][0].plan;
    expect([totals.months, totals.monthlySaving]).toEqual([["2020-01-01"], null]);
  });

  it("completes a draft whose users are all saved as it was made", async () => {
    completePlan.mockResolvedValue(movePlan());
    await completeDraft(
      movePlan({ state: "draft" }),
      [1, 2, 3].map((n) => planItem(n)),
      decisionModel()
    );
    expect(savePlan).not.toHaveBeenCalled();
    expect(completePlan).toHaveBeenCalledTimes(1);
  });
});
