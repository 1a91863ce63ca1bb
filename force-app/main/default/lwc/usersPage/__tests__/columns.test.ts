import FactTable from "c/factTable";
import { userRows, type UserRow } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { clear, findAll, render, textOf } from "#mocks/render";
import { columnsFor } from "../columns";

const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const rows = userRows(users(3, 1), months, decisionModel().context);
const show = (shown: UserRow[]) =>
  render("c-fact-table", FactTable, {
    caption: "Users",
    columns: columnsFor({ dormantDays: 90, opens: false }),
    rows: shown
  });

describe("columns of the users", () => {
  afterEach(clear);

  it("shows who, where, when last, and the suggestion with its reason", async () => {
    const table = await show(rows);
    const [first, , third] = findAll(table, "tbody tr").map(textOf);
    expect(first).toContain("User 1 user1@dealer.example");
    expect(first).toContain("Aug 10, 2026");
    expect(first).toContain("To login basis 1.0 login days per month on average, break-even 2.5");
    expect(third).toContain("Never");
    expect(third).toContain("To login basis Never logged in, created more than 90 days ago");
  });

  it("says where there is too little data for a bulk move", async () => {
    const fresh = userRows(
      [{ ...users(1, 1)[0], created: "2026-07-01", loginDays: [null, null, 0] }],
      months,
      decisionModel({ counters: null }).context
    );
    const table = await show(fresh);
    expect(textOf(table)).toContain("Low confidence: 1 complete month");
  });

  it("is accessible", async () => {
    await expect(await show(rows)).toBeAccessible();
  });
});
