import PlanItems from "c/planItems";
import { planItem, upgradeItem } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const MOMENT = "2026-08-16T10:00:00Z";
const items = [
  planItem(1),
  planItem(2, { state: "failed", error: "FIELD_INTEGRITY_EXCEPTION", changedAt: MOMENT }),
  planItem(3, { state: "skipped", skipCode: "protected", changedAt: MOMENT }),
  planItem(4, { state: "skipped", skipCode: "noFreeSeat" }),
  upgradeItem(5, { state: "applied" }),
  planItem(6, { toLicense: null, toProfileId: null, toProfile: null, status: "deactivate" }),
  ...Array.from({ length: 60 }, (_, i) => planItem(i + 10))
];

async function choose(table: HTMLElement, value: string): Promise<void> {
  find(table, "[data-field=state]").dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

describe("c-plan-items", () => {
  afterEach(clear);

  it("says what happens to each user, what happened, and whether it can be taken back", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 66 });
    const rows = findAll(table, "tbody tr").map(textOf);
    expect(rows[0]).toContain("Customer Community Plus, Dealers Customer Community Plus Login, Dealers Login");
    expect(rows[0]).toContain("Planned Can be reverted");
    expect(rows[1]).toMatch(/Failed, Aug 16, 2026.*: FIELD_INTEGRITY_EXCEPTION/);
    expect(rows[2]).toMatch(/Skipped, Aug 16, 2026.*: On the protect list/);
    expect(rows[3]).toContain("Skipped: No free seat Not applicable");
    expect(rows[4]).toContain("Upgrade in place Applied An upgrade gave the user a role");
    expect(rows[5]).toContain("Inactive Deactivate");
    await expect(table).toBeAccessible();
  });

  it("pages", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 66 });
    expect(textOf(find(table, "[data-id=range]"))).toBe("Users 1 to 50 of 66");
    find(table, "[data-action=next]").click();
    await flush();
    expect(textOf(find(table, "[data-id=range]"))).toBe("Users 51 to 66 of 66");
    find(table, "[data-action=previous]").click();
    await flush();
    expect(textOf(find(table, "[data-id=range]"))).toBe("Users 1 to 50 of 66");
  });

  it("shows users of one state, and nobody once none has it", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 66 });
    await choose(table, "skipped");
    expect(findAll(table, "tbody tr")).toHaveLength(2);
    table.items = [planItem(1)];
    await flush();
    expect(textOf(find(table, "[data-id=range]"))).toBe("No users");
    await expect(table).toBeAccessible();
  });

  it("lets the address name its state, order and page, and shows those of a link", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 66, plan: "plan1" });
    const told = jest.fn();
    table.addEventListener("placechange", (event) => told((event as CustomEvent).detail));
    await choose(table, "planned");
    find(find(table, "c-fact-table"), "[data-column='0']").click();
    await flush();
    find(table, "[data-action=next]").click();
    await flush();
    const place = { tab: "moves", license: null, profile: null, plan: "plan1", status: "planned", sort: "user-desc" };
    expect(told).toHaveBeenLastCalledWith({ ...place, page: "2" });
    const names = (one: HTMLElement) => findAll(find(one, "c-fact-table"), "tbody th").map(textOf);
    const seen = names(table);
    clear();
    const destination = { ...place, page: "2" };
    const linked = await render("c-plan-items", PlanItems, { items, total: 66, plan: "plan1", destination });
    expect(names(linked)).toEqual(seen);
    expect(textOf(find(linked, "[data-id=range]"))).toBe("Users 51 to 62 of 62");
    await expect(linked).toBeAccessible();
  });

  it("has no title to press that passes for the button that reverts", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 66 });
    expect(findAll(find(table, "c-fact-table"), "thead button").map(textOf)).not.toContain("Revert");
  });

  it("says how many users are read so far", async () => {
    const table = await render("c-plan-items", PlanItems, { items, total: 500 });
    expect(textOf(find(table, "[data-id=reading]"))).toBe("Reading users: 66 of 500");
  });
});
