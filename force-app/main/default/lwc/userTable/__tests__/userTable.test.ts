import UserTable from "c/userTable";
import { userRows } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const rows = userRows(users(3, 1), months, decisionModel().context);
const ids = rows.map(({ user }) => user.id);

describe("c-user-table", () => {
  afterEach(clear);

  it("shows who, where, when last, and the suggestion with its reason", async () => {
    const table = await render("c-user-table", UserTable, { rows });
    const [first, , third] = findAll(table, "tbody tr").map(textOf);
    expect(first).toContain("User 1 user1@dealer.example");
    expect(first).toContain("Aug 10, 2026");
    expect(first).toContain("To login basis 1.0 login days a month on average, break-even 2.5");
    expect(third).toContain("Never");
    expect(third).toContain("Deactivate Never logged in, created more than 90 days ago");
  });

  it("says where there is too little data for a bulk move", async () => {
    const fresh = userRows(
      [{ ...users(1, 1)[0], created: "2026-07-01", loginDays: [null, null, 0] }],
      months,
      decisionModel().context
    );
    const table = await render("c-user-table", UserTable, { rows: fresh });
    expect(textOf(table)).toContain("Low confidence: 1 complete months");
  });

  it("tells which user is ticked, and all of the page at once", async () => {
    const table = await render("c-user-table", UserTable, { rows, selected: new Set([ids[1]]) });
    const told = jest.fn();
    table.addEventListener("userselect", told);
    const boxes = findAll<HTMLInputElement>(table, "[data-user]");
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
    boxes[0].checked = true;
    boxes[0].dispatchEvent(new CustomEvent("change"));
    const all = find<HTMLInputElement>(table, "[data-all]");
    expect(all.checked).toBe(false);
    all.checked = true;
    all.dispatchEvent(new CustomEvent("change"));
    expect(told.mock.calls.map(([event]) => event.detail)).toEqual([
      { ids: [ids[0]], selected: true },
      { ids, selected: true }
    ]);
  });

  it("is accessible", async () => {
    await expect(await render("c-user-table", UserTable, { rows })).toBeAccessible();
  });
});
