import PlanRun from "c/planRun";
import { progress } from "#mocks/plans";
import { clear, find, findAll, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");

const getProgress = endpoint("LicenseMovesController.getProgress");
const stopPlan = endpoint("LicenseMovesController.stopPlan");

const running = progress("applying", { planned: 2, applied: 1 });

async function show(now = running, mayStop = true): Promise<HTMLElement> {
  return render("c-plan-run", PlanRun, { plan: "plan1", mayStop, progress: now });
}
/** Lets the time between two looks pass. */
async function pass(): Promise<void> {
  await jest.advanceTimersByTimeAsync(3100);
}

describe("c-plan-run", () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => {
    clear();
    jest.useRealTimers();
    jest.resetAllMocks();
  });

  it("says how far a run is, for screen readers too", async () => {
    const run = await show();
    const text = find(run, "[data-id=progress]");
    expect(textOf(text)).toBe("1 of 3 users done: 1 applied, 0 skipped, 0 failed");
    expect(text.getAttribute("aria-live")).toBe("polite");
    expect(find<HTMLElement & { value: number }>(run, "lightning-progress-bar").value).toBe(33);
    jest.useRealTimers();
    await expect(run).toBeAccessible();
  });

  it("looks again while it runs and tells when it ended", async () => {
    getProgress.mockResolvedValueOnce(progress("applied", { planned: 0, applied: 2, skipped: 1 }));
    const run = await show();
    const ended = jest.fn();
    run.addEventListener("runend", ended);
    await pass();
    expect(textOf(run)).toContain("3 of 3 users done: 2 applied, 1 skipped, 0 failed");
    expect(ended).toHaveBeenCalledTimes(1);
    await pass();
    expect(getProgress).toHaveBeenCalledTimes(1);
  });

  it("looks no more once it is gone", async () => {
    await show();
    clear();
    await pass();
    expect(getProgress).not.toHaveBeenCalled();
  });

  it("says when it can't see how far the run is, and looks again", async () => {
    getProgress.mockRejectedValueOnce(new Error("Offline.")).mockResolvedValue(running);
    const run = await show();
    await pass();
    expect(textOf(find(run, "[data-id=unread]"))).toBe("The progress of the plan could not be read. Offline.");
    jest.useRealTimers();
    await expect(run).toBeAccessible();
    find(run, "[data-action=look]").click();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(findAll(run, "[data-id=unread]")).toHaveLength(0);
  });

  it("keeps looking by itself after it could not see how far the run is", async () => {
    jest
      .mocked(getProgress)
      .mockRejectedValueOnce(new Error("Offline."))
      .mockResolvedValueOnce(progress("applied", { planned: 0, applied: 3 }));
    const run = await show();
    const ended = jest.fn();
    run.addEventListener("runend", ended);
    await pass();
    expect(findAll(run, "[data-id=unread]")).toHaveLength(1);
    await pass();
    expect(findAll(run, "[data-id=unread]")).toHaveLength(0);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it("shows that a run is stopping although the answer of stopping is lost", async () => {
    stopPlan.mockRejectedValue(new Error("Connection lost."));
    getProgress.mockResolvedValue({ ...running, stopping: true });
    const run = await show();
    find(run, "[data-action=stopRun]").click();
    await jest.advanceTimersByTimeAsync(0);
    expect(findAll(run, "[data-id=failure]")).toHaveLength(0);
    expect(findAll(run, "[data-id=stopping]")).toHaveLength(1);
    expect(findAll(run, "[data-action=stopRun]")).toHaveLength(0);
  });

  it("stops a run once", async () => {
    stopPlan.mockResolvedValue({ ...running, stopping: true });
    const run = await show();
    find(run, "[data-action=stopRun]").click();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(stopPlan).toHaveBeenCalledWith({ id: "plan1" });
    expect(textOf(run)).toContain("Stopping after the current batch");
    expect(findAll(run, "[data-action=stopRun]")).toHaveLength(0);
  });

  it("says when the run can't be stopped", async () => {
    stopPlan.mockRejectedValue(new Error("Nothing runs."));
    getProgress.mockResolvedValue(running);
    const run = await show();
    find(run, "[data-action=stopRun]").click();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(textOf(find(run, "[data-id=failure]"))).toContain("Nothing runs.");
  });

  it("offers no stop to a person who may not", async () => {
    expect(findAll(await show(running, false), "[data-action=stopRun]")).toHaveLength(0);
  });

  it("says what ended a run, and how far taking back is", async () => {
    const run = await show(progress("reverting", { planned: 0, applied: 1, reverted: 2, error: "The job died." }));
    expect(textOf(run)).toContain("2 users reverted, 0 failed");
    expect(find<HTMLElement & { value: number }>(run, "lightning-progress-bar").value).toBe(67);
    expect(textOf(find(run, "[data-id=ended]"))).toBe("About the last run: The job died.");
  });
});
