import { userRows } from "c/users";
import { decisionModel, users } from "#mocks/decisions";

const { context } = decisionModel();
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];

describe("c/users", () => {
  it("has the engine's word on every user", () => {
    const rows = userRows(users(2, 3), months, context);
    expect(rows.map(({ advice }) => [advice.suggestion, advice.reason])).toEqual([
      ["toLogin", "neverLoggedIn"],
      ["toLogin", "belowBreakEven"]
    ]);
  });

  it("deactivates who never came where nothing is decided", () => {
    const [never] = userRows(users(1), months, decisionModel({ counters: null }).context);
    expect([never.advice.suggestion, never.advice.reason]).toEqual(["deactivate", "neverLoggedIn"]);
  });

  it("counts a month that the page does not have as not known", () => {
    const [whole] = userRows(users(1, 1), months, context);
    const [short] = userRows(users(1, 1), months.slice(1), context);
    expect(short.advice.ownMonths).toBe(whole.advice.ownMonths - 1);
  });
});
