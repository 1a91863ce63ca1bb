import { EVERYBODY, chosenRows, conditionsOf, readCohort, windowDays } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";

const ask = endpoint("LicenseUsersController.getUserPage");
const { context } = decisionModel();
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];

describe("c/users", () => {
  afterEach(() => ask.mockReset());

  it("takes login days of the window out of longer lists, in its order", () => {
    expect(windowDays({ loginDays: [7, null, 2, 3] }, ["2026-04-01", ...months], months)).toEqual([null, 2, 3]);
  });

  it("knows no login days where a month of the window is missing", () => {
    expect(windowDays({ loginDays: [1, 2] }, months.slice(1), months)).toBeNull();
  });

  it("keeps the order of a selection", () => {
    const [a, b] = users(2).map((user) => ({ user, months }));
    const chosen = chosenRows([b, a], months, "selected");
    expect(chosen.ids).toEqual([b.user.id, a.user.id]);
    expect(chosen.loginDays[b.user.id]).toEqual([1, 0, 2]);
  });

  it("reads a cohort to its end", async () => {
    ask
      .mockResolvedValueOnce({ months, rows: users(2), next: "x", scanned: 2, total: null })
      .mockResolvedValueOnce({ months, rows: users(1, 2), next: null, scanned: 1, total: null });
    const counts: number[] = [];
    const { ids, more } = await readCohort(conditionsOf(EVERYBODY, context), months, (count) => {
      counts.push(count);
      return true;
    });
    expect(ids).toHaveLength(3);
    expect(more).toBe(false);
    expect(counts).toEqual([2, 3]);
  });

  it("reads of a cohort only those who belong to it", async () => {
    const rows = users(3);
    ask.mockResolvedValueOnce({ months, rows, next: null, scanned: 3, total: null });
    const { ids } = await readCohort(
      conditionsOf(EVERYBODY, context),
      months,
      () => true,
      ({ id }) => id !== rows[1].id
    );
    expect(ids).toEqual([rows[0].id, rows[2].id]);
  });

  it("stops where it is told to", async () => {
    ask.mockResolvedValue({ months, rows: users(2), next: "x", scanned: 2, total: null });
    expect((await readCohort(conditionsOf(EVERYBODY, context), months, () => false)).more).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
