import { ExportJob } from "../exportJob";
import { EVERYBODY, conditionsOf } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";

const ask = endpoint("LicenseUsersController.getUserPage");
const { context } = decisionModel();
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const page = (count: number, first: number, next: string | null, total: number | null = null) => ({
  months,
  rows: users(count, first),
  next,
  scanned: count,
  total
});
const newExport = () => new ExportJob(conditionsOf(EVERYBODY, context), context);
const lines = (job: ExportJob) => job.parts.join("").trim().split("\r\n");

describe("exportJob", () => {
  afterEach(() => ask.mockReset());

  it("writes all answers under one line of titles and says how far it is", async () => {
    ask.mockResolvedValueOnce(page(2, 1, "a", 3)).mockResolvedValueOnce(page(1, 3, null));
    const job = newExport();
    const told: object[] = [];
    expect(await job.run((progress) => told.push(progress))).toBe(true);
    expect(lines(job)).toHaveLength(4);
    expect(lines(job)[0]).toContain("Login days 2026-05-01");
    expect(lines(job)[1]).toContain("User 1,user1@dealer.example");
    expect(told).toEqual([
      { users: 2, scanned: 2, total: 3 },
      { users: 3, scanned: 3, total: 3 }
    ]);
  });

  it("goes on where it stopped after a failure", async () => {
    ask.mockResolvedValueOnce(page(2, 1, "a")).mockRejectedValueOnce(new Error("no network"));
    const job = newExport();
    await expect(job.run(() => undefined)).rejects.toThrow("no network");
    ask.mockResolvedValueOnce(page(1, 3, null));
    expect(await job.run(() => undefined)).toBe(true);
    expect(ask.mock.lastCall![0].query.after).toBe("a");
    expect(lines(job)).toHaveLength(4);
    expect(job.progress).toEqual({ users: 3, scanned: 3, total: null });
  });

  it("stops when it is cancelled", async () => {
    ask.mockResolvedValue(page(2, 1, "a"));
    const job = newExport();
    expect(await job.run(() => job.cancel())).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(lines(job)).toHaveLength(3);
  });
});
