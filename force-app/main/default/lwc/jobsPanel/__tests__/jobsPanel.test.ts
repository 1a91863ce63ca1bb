import JobsPanel from "c/jobsPanel";
import type { JobsState } from "c/licenseEngine";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const getJobs = endpoint("OptimizerJobsController.getJobs");
const saveSchedule = endpoint("OptimizerJobsController.saveSchedule");
const runJobs = endpoint("OptimizerJobsController.runJobs");
const pauseJobs = endpoint("OptimizerJobsController.pauseJobs");
const resumeJobs = endpoint("OptimizerJobsController.resumeJobs");

function jobs(values: Partial<JobsState> = {}): JobsState {
  return {
    frequency: "daily",
    hour: 3,
    timeZone: "Europe/Berlin",
    scheduled: { next: "2026-08-17T01:00:00Z", by: "Ada Byron" },
    oldSchedules: [],
    paused: null,
    running: false,
    failed: false,
    overdue: false,
    lastComplete: "2026-08-16T02:12:00Z",
    run: {
      status: "complete",
      started: "2026-08-16T02:00:00Z",
      finished: "2026-08-16T02:12:00Z",
      usersRead: 1200,
      usersExpected: 900,
      usersFound: 890,
      statuses: [
        { status: "Success", rows: 5000 },
        { status: "Invalid Password", rows: 12 }
      ],
      monthsFrozen: 1,
      chunkErrors: 0,
      error: null
    },
    jobs: [
      {
        job: "decisions",
        status: "complete",
        started: "2026-08-16T02:12:00Z",
        finished: "2026-08-16T02:13:00Z",
        rows: 5,
        error: null
      }
    ],
    mayManage: true,
    ...values
  };
}

async function show(): Promise<HTMLElement> {
  const panel = await render("c-jobs-panel", JobsPanel);
  await flush();
  return panel;
}

async function click(panel: HTMLElement, action: string): Promise<void> {
  find(panel, `[data-action=${action}]`).click();
  await flush();
}

const stateOf = (panel: HTMLElement): string => textOf(find(panel, "[data-id=state]"));
const rowsOf = (panel: HTMLElement): string[] => findAll(panel, "tbody tr").map(textOf);

describe("c-jobs-panel", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows that it is reading", async () => {
    getJobs.mockReturnValue(new Promise(() => {}));
    const panel = await show();
    expect(findAll(panel, "c-loading-panel")).toHaveLength(1);
    await expect(panel).toBeAccessible();
  });

  it("shows when jobs run, and how the newest runs ended", async () => {
    getJobs.mockResolvedValue(jobs());
    const panel = await show();
    expect(stateOf(panel)).toMatch(/^Next run: Aug 17, 2026.*, as Ada Byron\.$/);
    const [count, decisions] = rowsOf(panel);
    expect(count).toContain("Count logins");
    expect(count).toContain("1,200 users read");
    expect(count).toContain("890 of 900 users with a recent login have a success");
    expect(count).toContain("Success 5,000");
    expect(count).toContain("1 month closed");
    expect(decisions).toMatch(/^Keep decisions Completed Aug 16, 2026.* 1\.0 5$/);
    await expect(panel).toBeAccessible();
  });

  it("says what failed and what is overdue, and why", async () => {
    const broken = { ...jobs().jobs[0], status: "failed" as const, rows: null, error: "Too many rows" };
    getJobs.mockResolvedValue(jobs({ overdue: true, failed: true, jobs: [broken] }));
    const panel = await show();
    expect(stateOf(panel)).toContain("Overdue: no complete run since Aug 16, 2026");
    expect(rowsOf(panel)[1]).toContain("Too many rows");
    getJobs.mockResolvedValue(jobs({ overdue: true, lastComplete: null, run: null, jobs: [], scheduled: null }));
    await click(panel, "again");
    expect(stateOf(panel)).toContain("no run was ever complete");
    expect(stateOf(panel)).toContain("The jobs are not scheduled.");
    expect(textOf(panel)).toContain("No job has run yet.");
  });

  it("saves the frequency and the hour that were chosen", async () => {
    getJobs.mockResolvedValue(jobs({ oldSchedules: ["License Optimizer: nightly count"] }));
    saveSchedule.mockResolvedValue(jobs({ frequency: "weekly", hour: 5 }));
    const panel = await show();
    const said = jest.fn();
    panel.addEventListener("unsavedchange", (event) => said((event as CustomEvent).detail));
    expect(stateOf(panel)).toContain("A schedule of an earlier version still runs: License Optimizer: nightly count.");
    const choose = (field: string, value: string): boolean =>
      find(panel, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
    choose("frequency", "weekly");
    choose("hour", "5");
    await click(panel, "save");
    expect(saveSchedule).toHaveBeenCalledWith({ schedule: { frequency: "weekly", hour: 5 } });
    expect(stateOf(panel)).not.toContain("earlier version");
    expect(said.mock.calls).toEqual([[true], [false]]);
  });

  it("runs the jobs after a confirmation only", async () => {
    getJobs.mockResolvedValue(jobs());
    runJobs.mockResolvedValue(jobs({ running: true }));
    const panel = await show();
    await click(panel, "run");
    expect(textOf(panel)).toContain("Run all jobs now?");
    await click(panel, "cancel");
    expect(runJobs).not.toHaveBeenCalled();
    await click(panel, "run");
    await click(panel, "sure");
    expect(stateOf(panel)).toContain("The jobs are running now.");
    expect(find<HTMLInputElement>(panel, "[data-action=run]").disabled).toBe(true);
    await expect(panel).toBeAccessible();
  });

  it("pauses and resumes the jobs, and says who paused them", async () => {
    getJobs.mockResolvedValue(jobs());
    pauseJobs.mockResolvedValue(jobs({ paused: { by: "Ada Byron", at: "2026-08-16T10:00:00Z" } }));
    resumeJobs.mockResolvedValue(jobs());
    const panel = await show();
    await click(panel, "pause");
    await click(panel, "sure");
    expect(stateOf(panel)).toContain("Jobs paused by Ada Byron, Aug 16, 2026");
    expect(stateOf(panel)).not.toContain("Next run");
    await click(panel, "resume");
    await click(panel, "sure");
    expect(stateOf(panel)).toContain("Next run");
  });

  it("says what did not work and stays as it was", async () => {
    getJobs.mockResolvedValue(jobs());
    runJobs.mockRejectedValue(new Error("The jobs are running."));
    const panel = await show();
    await click(panel, "run");
    await click(panel, "sure");
    expect(textOf(find(panel, "[data-id=problem]"))).toContain("The jobs are running.");
  });

  it("shows who can't manage the app how the jobs are doing, and no buttons", async () => {
    getJobs.mockResolvedValue(jobs({ mayManage: false, paused: { by: "", at: null } }));
    const panel = await show();
    expect(findAll(panel, "[data-action]")).toHaveLength(0);
    expect(stateOf(panel)).toContain("The jobs are paused.");
    expect(textOf(panel)).toContain("License Optimizer Administrator can change this.");
    await expect(panel).toBeAccessible();
  });

  it("says that there are no jobs without an installation", async () => {
    getJobs.mockResolvedValue(null);
    const panel = await show();
    expect(textOf(panel)).toContain("No jobs here");
    await expect(panel).toBeAccessible();
  });

  it("shows why nothing could be read, and tries again", async () => {
    getJobs.mockRejectedValueOnce(new Error("broken")).mockResolvedValue(jobs());
    const panel = await show();
    expect(findAll(panel, "c-error-panel")).toHaveLength(1);
    await expect(panel).toBeAccessible();
    find(panel, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(stateOf(panel)).toContain("Next run");
  });
});
