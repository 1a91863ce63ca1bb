import type { EligibilityUser } from "c/licenseEngine";
import { moveContext } from "c/licenseEngine";
import VerdictTable from "c/verdictTable";
import { downloadText } from "c/download";
import { upgradeCases, type UpgradeCase } from "c/upgradeModel";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { eligibilityFacts, permissionSet, profileId, user, userId } from "../../licenseEngine/__tests__/moveFixtures";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const PLUS = "Customer Community Plus";
const entries = [{ fromProfileId: profileId("Customer Community"), toLicense: PLUS, toProfileId: profileId(PLUS) }];

function cases(users: EligibilityUser[]): UpgradeCase[] {
  return upgradeCases(users, moveContext(eligibilityFacts({ users })), entries, PLUS);
}
const people = Array.from({ length: 60 }, (_, i) =>
  user({ id: userId(i), name: `User ${i}`, active: i % 20 !== 0, permissionSets: [permissionSet("Orders")] })
);

type Table = HTMLElement & { cases: UpgradeCase[]; listed: object };

async function show(properties = {}): Promise<Table> {
  const table = await render("c-verdict-table", VerdictTable, {
    cases: cases(people),
    asOf: "2026-11-01",
    ...properties
  });
  return table as unknown as Table;
}
const range = (table: HTMLElement) => textOf(find(table, "[data-id=range]"));

describe("c-verdict-table", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("says the verdict and what stands in the way of each user, page by page", async () => {
    const table = await show();
    expect(range(table)).toBe("Users 1 to 25 of 60");
    expect(textOf(findAll(table, "tbody tr")[0])).toContain("Upgrade in place Inactive user");
    expect(textOf(findAll(table, "tbody tr")[1])).toContain("Upgrade in place None");
    find(table, "[data-action=next]").click();
    await flush();
    find(table, "[data-action=next]").click();
    await flush();
    expect(range(table)).toBe("Users 51 to 60 of 60");
    expect(find<HTMLElement & { disabled: boolean }>(table, "[data-action=next]").disabled).toBe(true);
    await expect(table).toBeAccessible();
  });

  it("opens blockers, warnings, consequences and steps of one user, and closes them", async () => {
    const table = await show();
    const button = findAll(table, "tbody button")[0];
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.click();
    await flush();
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const details = textOf(findAll(table, "tbody tr")[1]);
    expect(details).toContain("Blockers The user is inactive.");
    expect(details).toContain("Removed permission sets: Orders.");
    expect(details).toContain("Change the profile to Customer Community Plus User.");
    await expect(table).toBeAccessible();
    button.click();
    await flush();
    expect(findAll(table, "[data-action=details]")).toHaveLength(0);
  });

  it("tells whose details are open, and opens those of a link", async () => {
    const table = await show();
    const told = jest.fn();
    table.addEventListener("listchange", (event) => told((event as CustomEvent).detail));
    findAll(table, "tbody button")[1].click();
    await flush();
    expect(told).toHaveBeenLastCalledWith({ user: userId(1) });
    findAll(table, "tbody button")[1].click();
    expect(told).toHaveBeenLastCalledWith({ user: null });
    clear();
    const linked = await show({ listed: { user: userId(1) } });
    expect(findAll(linked, "tbody button")[1].getAttribute("aria-expanded")).toBe("true");
    await expect(linked).toBeAccessible();
  });

  it("asks for the permissions of a user", async () => {
    const table = await show();
    const heard = jest.fn();
    table.addEventListener("compare", heard);
    findAll(table, "tbody button")[2].click();
    await flush();
    find(table, "[data-action=details]").click();
    expect(heard.mock.calls[0][0].detail).toBe(userId(2));
  });

  it("narrows down to a blocker, and back to all when nobody has it any more", async () => {
    const table = await show({ listed: { status: "blocker:userInactive" } });
    expect(range(table)).toBe("Users 1 to 3 of 3");
    table.cases = cases([user()]);
    await flush();
    expect(range(table)).toBe("Users 1 to 1 of 1");
    expect(find<HTMLElement & { value: string }>(table, "[data-field=filter]").value).toBe("");
  });

  it("narrows down to those who are ready", async () => {
    const table = await show();
    find(table, "[data-field=filter]").dispatchEvent(new CustomEvent("change", { detail: { value: "ready" } }));
    await flush();
    expect(range(table)).toBe("Users 1 to 25 of 57");
  });

  it("tells its filter, order and page, and shows those of a link", async () => {
    const table = await show();
    const told = jest.fn();
    table.addEventListener("listchange", (event) => told((event as CustomEvent).detail));
    find(table, "[data-field=filter]").dispatchEvent(new CustomEvent("change", { detail: { value: "ready" } }));
    await flush();
    find(find(table, "c-fact-table"), "[data-column='0']").click();
    await flush();
    find(table, "[data-action=next]").click();
    await flush();
    const place = { status: "ready", sort: "user-desc", page: "2", user: null };
    expect(told.mock.calls.map(([one]) => one)).toEqual([
      { status: "ready", page: null, user: null },
      { status: "ready", sort: "user-desc", page: null, user: null },
      place
    ]);
    const names = (one: HTMLElement) => findAll(find(one, "c-fact-table"), "tbody th").map(textOf);
    const seen = names(table);
    clear();
    const linked = await show({ listed: place });
    expect(names(linked)).toEqual(seen);
    expect(range(linked)).toBe("Users 26 to 50 of 57");
    await expect(linked).toBeAccessible();
  });

  it("shows all users in their order where a link asks for what there is not", async () => {
    const table = await show({ listed: { status: "blocker:gone", sort: "1-desc", page: "x" } });
    expect(range(table)).toBe("Users 1 to 25 of 60");
    expect(findAll(table, "[aria-sort=ascending], [aria-sort=descending]")).toHaveLength(0);
  });

  it("writes everything that is said of the users shown into a file", async () => {
    const table = await show({ listed: { status: "blocker:userInactive" } });
    find(table, "[data-action=download]").click();
    const [name, csv] = jest.mocked(downloadText).mock.calls[0];
    expect(name).toBe("upgrade-verdicts-2026-11-01.csv");
    expect(csv).toContain("The user is inactive.");
    expect((csv as string).split("ada@example.com")).toHaveLength(4);
  });

  it("says so when there is nobody", async () => {
    expect(range(await show({ cases: [] }))).toBe("No users");
  });
});
