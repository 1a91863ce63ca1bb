import { completeDraft, readPlanItems, readEligibility } from "c/host";
import type { MovePlan, PlanItem } from "c/licenseEngine";
import ConfirmMove from "c/confirmMove";
import ConfirmRevert from "c/confirmRevert";
import PlanDetail from "c/planDetail";
import { LOCAL, movePlan, moveSettings, planItem, progress, upgradeItem } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { eligibilityFacts, org, user } from "../../licenseEngine/__tests__/moveFixtures";
import { decisionModel } from "#mocks/decisions";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");
jest.mock("../../host/moveFacts");

const applyPlan = endpoint("LicenseMovesController.applyPlan");
const discardPlan = endpoint("LicenseMovesController.discardPlan");
const getPlan = endpoint("LicenseMovesController.getPlan");
const getProgress = endpoint("LicenseMovesController.getProgress");
const revertPlan = endpoint("LicenseMovesController.revertPlan");

const items = [1, 2, 3].map((n) => planItem(n));
const upgrades = [1, 2, 3].map((n) => upgradeItem(n));
const decisions = decisionModel();
const openMove = jest.spyOn(ConfirmMove, "open");

function answer(plan: MovePlan, of: PlanItem[] = items, free = 10): void {
  getPlan.mockResolvedValue(plan);
  getProgress.mockReturnValue(new Promise(() => {}));
  jest.mocked(readPlanItems).mockImplementation((_plan, onPart) => {
    onPart(of);
    return Promise.resolve();
  });
  const seats = ["Customer Community Plus", "Customer Community Plus Login"].map((license) => ({
    license,
    total: 100,
    used: 100 - free
  }));
  jest.mocked(readEligibility).mockResolvedValue(eligibilityFacts({ asOf: "2026-08-16", org: org({ seats }) }));
}
async function show(settings = moveSettings()): Promise<HTMLElement> {
  const page = await render("c-plan-detail", PlanDetail, { settings, decisions, plan: "plan1" });
  await flush();
  return page;
}
async function click(page: HTMLElement, action: string): Promise<void> {
  find(page, `[data-action=${action}]`).click();
  await flush();
  await flush();
}
const disabled = (page: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(page, `[data-action=${action}]`).disabled;
const actions = (page: HTMLElement) =>
  [...page.shadowRoot!.querySelectorAll<HTMLElement>(".bar [data-action]")].map(({ dataset }) => dataset.action);

describe("c-plan-detail", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows what the plan changes, its users and its files", async () => {
    answer(movePlan());
    const page = await show();
    const text = textOf(page);
    expect(text).toContain("Dealers to login Switch member and login · Planned · Aug 16, 2026");
    expect(text).toContain("Users 1 to 3 of 3");
    expect(text).toContain("Saving per month $200 from Jul 1, 2027: $1,000 before, $800 after");
    expect(text).toContain("plan-plan1-undo.csv");
    expect(disabled(page, "apply")).toBe(false);
    await expect(page).toBeAccessible();
  });

  it("begins at its heading, and says before it is applied what the moves change and what needs attention", async () => {
    answer(movePlan({ note: "Asked by Ada" }));
    const users = [1, 2, 3].map((number) => user({ id: planItem(number).userId, license: "Customer Community Plus" }));
    jest.mocked(readEligibility).mockResolvedValue(eligibilityFacts({ users }));
    const page = await show();
    expect(page.shadowRoot!.activeElement).toBe(find(page, "h2"));
    expect(textOf(find(page, "[data-id=note]"))).toBe("Asked by Ada");
    const [changes, attention] = findAll(page, "c-plan-notes").map(textOf);
    expect(changes).toContain("Past logins stay");
    expect(attention).toContain("What could not be checked or needs attention");
    expect(findAll(page, "[data-id=notesOf]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("says of how many users the notes are, where not all are checked again", async () => {
    const many = Array.from({ length: 250 }, (_, i) => planItem(i));
    answer(movePlan({ progress: progress("planned", { users: 250, planned: 250 }) }), many);
    expect(textOf(find(await show(), "[data-id=notesOf]"))).toContain("the first 200 of 250 users");
  });

  it("applies after a confirmation and shows how far it is", async () => {
    answer(movePlan());
    openMove.mockResolvedValue({ confirmed: null });
    applyPlan.mockResolvedValue(progress("applying"));
    const page = await show();
    answer(movePlan({ state: "applying" }));
    await click(page, "apply");
    expect(openMove.mock.calls[0][0]).toMatchObject({ users: 3, irreversible: 0, plan: "Dealers to login" });
    expect(applyPlan).toHaveBeenCalledWith({ id: "plan1", confirmed: null });
    expect(findAll(page, "c-plan-run")).toHaveLength(1);
    expect(findAll(page, "[data-action=apply]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("hands on the number that was typed for irreversible moves", async () => {
    answer(movePlan({ kind: "upgrade" }), upgrades);
    openMove.mockResolvedValue({ confirmed: 3 });
    applyPlan.mockResolvedValue(progress("applying"));
    const page = await show();
    await click(page, "apply");
    expect(openMove.mock.calls[0][0]).toMatchObject({ irreversible: 3 });
    expect(applyPlan).toHaveBeenCalledWith({ id: "plan1", confirmed: 3 });
  });

  it("does nothing when the confirmation is cancelled", async () => {
    answer(movePlan());
    openMove.mockResolvedValue(undefined);
    const page = await show();
    await click(page, "apply");
    expect(applyPlan).not.toHaveBeenCalled();
    expect(disabled(page, "apply")).toBe(false);
  });

  it("can't be applied over the free seats, and says so", async () => {
    answer(movePlan(), items, 2);
    const page = await show();
    expect(disabled(page, "apply")).toBe(true);
    expect(textOf(find(page, "[data-id=problems]"))).toContain("The plan needs more seats than are free");
    await expect(page).toBeAccessible();
  });

  it("can't be applied without the permission, and says which", async () => {
    answer(movePlan());
    const page = await show(moveSettings({ canApply: false, cannotApply: "noPermission" }));
    expect(textOf(find(page, "[data-id=noApply]"))).toContain("License Optimizer Mover");
    expect(actions(page)).toEqual([]);
    expect(textOf(page)).not.toContain("One moment");
    await expect(page).toBeAccessible();
  });

  it("shows a plan without its users to whom they are hidden", async () => {
    answer(movePlan());
    const settings = moveSettings({ canApply: false, cannotApply: "noPermission", maySeeUsers: false });
    const page = await show(settings);
    expect(readPlanItems).not.toHaveBeenCalled();
    expect(findAll(page, "c-plan-items, c-plan-files")).toHaveLength(0);
    expect(textOf(find(page, "[data-id=usersHidden]"))).toContain("Only analysts, movers and administrators");
    await expect(page).toBeAccessible();
  });

  it("offers neither to apply nor to take back while all moves are stopped", async () => {
    const stopped = { by: "Ada", at: null, reason: "Audit" };
    const some = progress("stopped", { planned: 2, applied: 1 });
    answer(movePlan({ state: "stopped", progress: some }), [planItem(1, { state: "applied" }), ...items.slice(1)]);
    const page = await show(moveSettings({ stopped }));
    expect(actions(page)).toEqual(["discard"]);
    expect(textOf(page)).not.toContain("One moment");
    await expect(page).toBeAccessible();
  });

  it("tries failed moves again, and lets the rest be given up", async () => {
    const some = progress("endedWithFailures", { planned: 0, applied: 2, failed: 1 });
    const tried = [
      planItem(1, { state: "applied" }),
      planItem(2, { state: "applied" }),
      planItem(3, { state: "failed", error: "FIELD_INTEGRITY_EXCEPTION" })
    ];
    answer(movePlan({ state: "endedWithFailures", progress: some }), tried);
    openMove.mockResolvedValue({ confirmed: null });
    applyPlan.mockResolvedValue(progress("applying"));
    const page = await show();
    expect(textOf(page)).toContain("· Ended with failures ·");
    expect(find<HTMLElement & { label: string }>(page, "[data-action=apply]").label).toBe("Retry failed moves");
    expect(find<HTMLElement & { label: string }>(page, "[data-action=discard]").label).toBe("Give up the rest");
    expect(actions(page)).toEqual(["apply", "revert", "discard"]);
    await expect(page).toBeAccessible();
    await click(page, "apply");
    expect(openMove.mock.calls[0][0]).toMatchObject({ users: 1 });
    expect(applyPlan).toHaveBeenCalledWith({ id: "plan1", confirmed: null });
  });

  it("has no dead button where nobody is left to be moved, and says so", async () => {
    const some = progress("stopped", { planned: 0, applied: 2, skipped: 1, error: "The run ended without a result." });
    const over = [
      planItem(1, { state: "applied" }),
      planItem(2, { state: "applied" }),
      planItem(3, { state: "skipped" })
    ];
    answer(movePlan({ state: "stopped", progress: some }), over);
    const page = await show();
    expect(actions(page)).toEqual(["revert"]);
    expect(textOf(page)).not.toContain("One moment");
    expect(textOf(find(page, "[data-id=noApply]"))).toBe("No users are left to move.");
    expect(textOf(find(page, "[data-id=ended]"))).toBe("About the last run: The run ended without a result.");
    await expect(page).toBeAccessible();
  });

  it("offers no way to apply without an org, but the files", async () => {
    answer(movePlan());
    const page = await show(LOCAL);
    expect(actions(page)).toEqual(["discard"]);
    expect(readEligibility).not.toHaveBeenCalled();
    expect(textOf(find(page, "c-plan-files"))).toContain("Nothing is applied here");
  });

  it("waits for the grace period", async () => {
    answer(movePlan({ kind: "deactivate", state: "waiting", applyFrom: "2026-08-30" }), items);
    const page = await show();
    expect(textOf(find(page, "[data-id=grace]"))).toContain("Aug 30, 2026");
    expect(textOf(find(page, "[data-id=problems]"))).toContain("The grace period is not over.");
    expect(disabled(page, "apply")).toBe(true);
  });

  it("says that the grace period is over once it is", async () => {
    answer(movePlan({ kind: "deactivate", state: "waiting", applyFrom: "2026-08-16" }), items);
    const page = await show();
    expect(textOf(find(page, "[data-id=grace]"))).toBe(
      "The grace period ended: the plan can be applied since Aug 16, 2026."
    );
    expect(disabled(page, "apply")).toBe(false);
    await expect(page).toBeAccessible();
  });

  it("says that a deactivation starts with the grace period", async () => {
    answer(movePlan({ kind: "deactivate" }), [planItem(1, { toLicense: null, status: "deactivate" })]);
    openMove.mockResolvedValue(undefined);
    const page = await show();
    await click(page, "apply");
    expect(openMove.mock.calls[0][0]).toMatchObject({ waits: true });
  });

  it("takes back what can be, after saying who can't", async () => {
    const done = items.map((item) => ({ ...item, state: "applied" as const }));
    answer(movePlan({ state: "applied", progress: progress("applied", { planned: 0, applied: 3 }) }), done);
    jest.mocked(readEligibility).mockResolvedValue(
      eligibilityFacts({
        users: [1, 2].map((n) => user({ id: items[n - 1].userId, profileId: n === 1 ? items[0].toProfileId! : "x" })),
        org: org({
          profiles: [
            { id: items[0].fromProfileId, name: "Dealers", license: "Customer Community Plus", userType: null }
          ]
        })
      })
    );
    const open = jest.spyOn(ConfirmRevert, "open").mockResolvedValue(true);
    revertPlan.mockResolvedValue(progress("reverting"));
    const page = await show();
    await click(page, "revert");
    expect(open.mock.lastCall![0]).toMatchObject({
      revert: { changes: [{ userId: items[0].userId }], refused: [{ code: "changedSince" }, { code: "changedSince" }] }
    });
    expect(revertPlan).toHaveBeenCalledWith({ id: "plan1" });
  });

  it("says why an upgrade can't be reverted", async () => {
    const applied = progress("applied", { planned: 0, applied: 3 });
    answer(movePlan({ kind: "upgrade", state: "applied", progress: applied }), upgrades);
    const page = await show();
    expect(textOf(find(page, "[data-id=noRevert]"))).toContain("Upgrades can't be reverted");
    expect(actions(page)).not.toContain("revert");
  });

  it("discards a plan when asked twice", async () => {
    answer(movePlan());
    discardPlan.mockResolvedValue(movePlan({ state: "discarded" }));
    const page = await show();
    await click(page, "discard");
    expect(discardPlan).not.toHaveBeenCalled();
    await click(page, "keep");
    await click(page, "discard");
    answer(movePlan({ state: "discarded" }));
    await click(page, "discardSure");
    expect(discardPlan).toHaveBeenCalledWith({ id: "plan1" });
    expect(actions(page)).toEqual([]);
  });

  it("says what the server refused and stays as it is", async () => {
    answer(movePlan());
    openMove.mockResolvedValue({ confirmed: null });
    applyPlan.mockRejectedValue({ body: { message: "Nothing was done. 2 seats are free." } });
    const page = await show();
    await click(page, "apply");
    expect(textOf(find(page, "[data-id=failure]"))).toBe("That did not work. Nothing was done. 2 seats are free.");
    expect(disabled(page, "apply")).toBe(false);
  });

  it("shows what the org has when the answer of applying is lost, and offers it no second time", async () => {
    answer(movePlan());
    openMove.mockResolvedValue({ confirmed: null });
    applyPlan.mockRejectedValue(new Error("Connection lost."));
    const page = await show();
    const tried = jest.fn();
    page.addEventListener("plantry", tried);
    answer(movePlan({ state: "applying", progress: progress("applying") }));
    await click(page, "apply");
    expect(textOf(page)).toContain("· Applying ·");
    expect(actions(page)).toEqual([]);
    expect(textOf(find(page, "[data-id=failure]"))).toBe(
      "Something went wrong, but the plan has changed: it is now Applying. Connection lost."
    );
    expect(tried).toHaveBeenCalledTimes(1);
    await expect(page).toBeAccessible();
  });

  it("shows a plan as discarded when the answer of discarding is lost", async () => {
    answer(movePlan());
    discardPlan.mockRejectedValue(new Error("Connection lost."));
    const page = await show();
    await click(page, "discard");
    answer(movePlan({ state: "discarded" }));
    await click(page, "discardSure");
    expect(textOf(page)).toContain("· Discarded ·");
    expect(actions(page)).toEqual([]);
  });

  it("says that it does not know what happened when the plan can't be read again, and offers nothing but to look", async () => {
    answer(movePlan());
    openMove.mockResolvedValue({ confirmed: null });
    applyPlan.mockRejectedValue(new Error("Connection lost."));
    const page = await show();
    getPlan.mockRejectedValue(new Error("Offline."));
    await click(page, "apply");
    expect(textOf(find(page, "c-error-panel"))).toContain(
      "It is unknown whether that worked, because the plan could not be read again. Offline."
    );
    expect(actions(page)).toEqual([]);
    await expect(page).toBeAccessible();
  });

  it("says what could not be read and reads again", async () => {
    answer(movePlan());
    getPlan.mockRejectedValueOnce(new Error("Offline."));
    const page = await show();
    expect(textOf(find(page, "c-error-panel"))).toContain("Offline.");
    await expect(page).toBeAccessible();
    find(page, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(textOf(page)).toContain("Dealers to login");
  });

  it("shows the plan again when its run ends", async () => {
    answer(movePlan({ state: "applying" }));
    const page = await show();
    answer(movePlan({ state: "applied", progress: progress("applied", { planned: 0, applied: 3 }) }));
    find(page, "c-plan-run").dispatchEvent(new CustomEvent("runend"));
    await flush();
    expect(textOf(page)).toContain("· Applied ·");
    expect(actions(page)).toEqual(["revert"]);
  });

  const half = movePlan({ state: "draft", progress: progress("draft", { users: 2, planned: 2 }) });

  it("marks a plan that was saved in part, offers no files of it, and completes it with the saved users", async () => {
    answer(half, items.slice(0, 2));
    const page = await show();
    expect(textOf(find(page, "[data-id=draft]"))).toContain("This plan is incomplete: 2 of 3 users are saved.");
    expect(textOf(page)).toContain("Draft, incomplete");
    expect(findAll(page, "c-plan-files")).toHaveLength(0);
    expect(actions(page)).toEqual(["complete", "discard"]);
    await expect(page).toBeAccessible();
    jest.mocked(completeDraft).mockResolvedValue(movePlan());
    answer(movePlan(), items.slice(0, 2));
    await click(page, "complete");
    expect(completeDraft).toHaveBeenCalledWith(half, items.slice(0, 2), decisions);
    expect(findAll(page, "[data-id=draft]")).toHaveLength(0);
    expect(findAll(page, "c-plan-files")).toHaveLength(1);
  });

  it("says why a draft could not be completed", async () => {
    answer(half, items.slice(0, 2));
    const page = await show(LOCAL);
    jest.mocked(completeDraft).mockRejectedValue({ body: { message: "Too few seats." } });
    await click(page, "complete");
    expect(textOf(find(page, "[data-id=failure]"))).toContain("Too few seats.");
    expect(actions(page)).toEqual(["complete", "discard"]);
  });

  it("a draft without users can only be discarded", async () => {
    answer(movePlan({ state: "draft", progress: progress("draft", { users: 0, planned: 0 }) }), []);
    const page = await show();
    expect(textOf(find(page, "[data-id=draft]"))).toContain("none of its 3 users is saved");
    expect(actions(page)).toEqual(["discard"]);
    await expect(page).toBeAccessible();
  });

  it("a draft is not completed by somebody who may not save plans", async () => {
    answer(half, items.slice(0, 2));
    expect(actions(await show(moveSettings({ canApply: false, cannotApply: "noPermission" })))).toEqual([]);
  });
});
