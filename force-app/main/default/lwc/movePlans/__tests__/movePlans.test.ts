import allowApplying from "@salesforce/apex/LicenseMovesController.allowApplying";
import applyPlan from "@salesforce/apex/LicenseMovesController.applyPlan";
import changeProtectListOf from "@salesforce/apex/LicenseMovesController.changeProtectList";
import completePlan from "@salesforce/apex/LicenseMovesController.completePlan";
import getMoveSettings from "@salesforce/apex/LicenseMovesController.getMoveSettings";
import getPlanItems from "@salesforce/apex/LicenseMovesController.getPlanItems";
import getProtectList from "@salesforce/apex/LicenseMovesController.getProtectList";
import getPlans from "@salesforce/apex/LicenseMovesController.getPlans";
import savePlan from "@salesforce/apex/LicenseMovesController.savePlan";
import savePlanItems from "@salesforce/apex/LicenseMovesController.savePlanItems";
import stopApplying from "@salesforce/apex/LicenseMovesController.stopApplying";
import type { PlanItem } from "c/licenseEngine";
import {
  allowMoves,
  apply,
  changeProtectList,
  planKey,
  readMoveSettings,
  readPlanItems,
  readPlans,
  readProtectList,
  saveNewPlan,
  stopAllMoves
} from "c/movePlans";
import { movePlan, moveSettings, planItem, progress } from "#mocks/plans";

jest.mock("@salesforce/apex/LicenseMovesController.allowApplying", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.changeProtectList", () => ({ default: jest.fn() }), {
  virtual: true
});
jest.mock("@salesforce/apex/LicenseMovesController.getProtectList", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.stopApplying", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.applyPlan", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.completePlan", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.getMoveSettings", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.getPlanItems", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.getPlans", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.savePlan", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseMovesController.savePlanItems", () => ({ default: jest.fn() }), { virtual: true });

const mock = (method: unknown) => method as jest.Mock;
const stripped = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part))) as T;
const many = Array.from({ length: 450 }, (_, i) => planItem(i));

describe("c/movePlans", () => {
  afterEach(() => jest.resetAllMocks());

  it("reads null again where the framework left it out", async () => {
    const { totals } = movePlan();
    const unknown = { costBefore: null, costAfter: null, monthlySaving: null, currency: null };
    const seats = [{ ...totals.seats[0], total: null, usedBefore: null, usedAfter: null, free: null }];
    const pools = [{ ...totals.pools[0], poolBefore: null, poolAfter: null, contracted: null }];
    const plan = movePlan({
      totals: { ...totals, ...unknown, seats, pools, reason: "noPrices" },
      exclusions: [{ userId: "a", name: null, username: null, code: "notFound", names: [] }]
    });
    mock(getPlans).mockResolvedValue([stripped(plan)]);
    mock(getMoveSettings).mockResolvedValue(stripped(moveSettings()));
    expect(await readPlans()).toEqual([plan]);
    expect(await readMoveSettings()).toEqual(moveSettings());
    const stopped = moveSettings({
      protect: null,
      protectUnread: "tooMany",
      stopped: { by: "", at: null, reason: null }
    });
    mock(getMoveSettings).mockResolvedValue(stripped(stopped));
    expect(await readMoveSettings()).toEqual(stopped);
  });

  it("makes a key of its own for each plan", () => {
    expect(planKey()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(planKey()).not.toBe(planKey());
  });

  it("reads items page by page; login days before the user was created stay unknown", async () => {
    const item = planItem(1, { toLicense: null, toProfileId: null, toProfile: null, loginDays: [null, 4, 5] });
    mock(getPlanItems)
      .mockResolvedValueOnce({ items: [{ ...stripped(item), loginDays: [4, 5] }], next: "a" })
      .mockResolvedValueOnce({ items: [stripped(planItem(2, { loginDays: null }))] });
    const parts: number[] = [];
    let all: unknown[] = [];
    await readPlanItems(movePlan({ progress: progress("planned", { users: 2 }) }), (items) => {
      parts.push(items.length);
      all = items;
      return true;
    });
    expect(parts).toEqual([1, 2]);
    expect(all).toEqual([item, planItem(2, { loginDays: null })]);
    expect(mock(getPlanItems).mock.calls.map(([ask]) => ask.after)).toEqual([null, "a"]);
  });

  it("stops reading items where it is told to", async () => {
    mock(getPlanItems).mockResolvedValue({ items: [], next: "a" });
    await readPlanItems(movePlan(), () => false);
    expect(getPlanItems).toHaveBeenCalledTimes(1);
  });

  it("saves a draft, its items 200 a call, then completes it", async () => {
    mock(savePlan).mockResolvedValue(movePlan({ id: "d", state: "draft" }));
    mock(savePlanItems).mockResolvedValue(progress("draft"));
    mock(completePlan).mockResolvedValue(movePlan({ id: "d" }));
    const told: [string, number][] = [];
    const plan = await saveNewPlan(movePlan({ id: "" }), many, (draft, saved) => told.push([draft.id, saved]));
    expect(mock(savePlanItems).mock.calls.map(([{ id, items }]) => [id, items.length])).toEqual([
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
    mock(savePlan).mockResolvedValue(whole);
    const plan = { ...movePlan({ id: "d" }), key: planKey() };
    expect(await saveNewPlan(plan, many, () => undefined)).toEqual(whole);
    expect(savePlan).toHaveBeenCalledWith({ plan: { ...plan, id: "" } });
    expect(savePlanItems).not.toHaveBeenCalled();
    expect(completePlan).not.toHaveBeenCalled();
  });

  it("reads a plan of 7,500 users complete, each once, whatever the host's pages are", async () => {
    // A host orders by a key of its own, and a page may be short or even empty.
    const all = Array.from({ length: 7500 }, (_, i) => planItem(i));
    mock(getPlanItems).mockImplementation(({ after, size }: { after: string | null; size: number }) => {
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
    mock(getPlanItems).mockResolvedValue({ items, next: null });
    await expect(readPlanItems(movePlan(), () => true)).rejects.toThrow(
      "The users of the plan did not arrive whole: 2 of 3. Try again."
    );
  });

  it("changes the protect list by entries and never replaces it", async () => {
    const entry = { kind: "user", value: "ceo@dealer.example", addedBy: "Ada", addedAt: null } as const;
    const list = { entries: [entry], version: "1", mayAdd: true, mayRemove: false };
    mock(getProtectList).mockResolvedValue(stripped(list));
    mock(changeProtectListOf).mockResolvedValue(stripped(list));
    const change = {
      add: [{ kind: "user", value: "ceo@dealer.example" }],
      remove: [],
      reason: null,
      version: null
    } as const;
    expect(await readProtectList()).toEqual(list);
    expect(await changeProtectList({ ...change, add: [...change.add], remove: [] })).toEqual(list);
    expect(changeProtectListOf).toHaveBeenCalledWith({ change });
  });

  it("switches all moves off and on with a reason", async () => {
    const stopped = moveSettings({ stopped: { by: "Ada", at: null, reason: "Audit" } });
    mock(stopApplying).mockResolvedValue(stripped(stopped));
    mock(allowApplying).mockResolvedValue(stripped(moveSettings()));
    expect(await stopAllMoves("Audit")).toEqual(stopped);
    expect(await allowMoves("Over")).toEqual(moveSettings());
    expect(allowApplying).toHaveBeenCalledWith({ reason: "Over" });
  });

  it("completes nothing when items could not be saved", async () => {
    mock(savePlan).mockResolvedValue(movePlan({ id: "d", state: "draft" }));
    mock(savePlanItems).mockResolvedValueOnce(progress("draft")).mockRejectedValueOnce(new Error("Full."));
    await expect(saveNewPlan(movePlan(), many, () => undefined)).rejects.toThrow("Full.");
    expect(completePlan).not.toHaveBeenCalled();
  });

  it("hands on the number that was typed", async () => {
    mock(applyPlan).mockResolvedValue(stripped(progress("applying")));
    expect(await apply("p", 3)).toEqual(progress("applying"));
    expect(applyPlan).toHaveBeenCalledWith({ id: "p", confirmed: 3 });
  });
});
