import type { UserPage, UserQuery } from "c/licenseEngine";
import { suggestionCriteria } from "c/licenseEngine";
import UsersPage from "c/usersPage";
import { downloadText } from "c/download";
import { EVERYBODY } from "c/users";
import { decisionModel, decisionOrg, users } from "#mocks/decisions";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";
import { navigated } from "#mocks/lightning/navigation";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const ask = endpoint("LicenseUsersController.getUserPage");
const decisions = decisionModel();
const months = decisions.context.window;
/** The first comes too often for login basis. */
const ALL = users(120).map((user, i) => (i ? user : { ...user, lastLogin: "2026-08-10", loginDays: [20, 20, 20] }));

/** A host of 120 users that matches everybody. */
function host({ query }: { query: UserQuery }): Promise<UserPage> {
  const from = query.after === null ? 0 : Number(query.after);
  const rows = ALL.slice(from, from + query.limit);
  const end = from + rows.length;
  return Promise.resolve({ months, rows, next: end < 120 ? String(end) : null, scanned: rows.length, total: 120 });
}

async function show(properties = {}): Promise<HTMLElement & { destination: object }> {
  const page = await render("c-users-page", UsersPage, { model: model(decisionOrg()), decisions, ...properties });
  await flush();
  return page as unknown as HTMLElement & { destination: object };
}
/** Where the pages of the list started; all users of a filter are read with other calls. */
const pagesAsked = () => ask.mock.calls.filter(([{ query }]) => query.limit === 25).map(([{ query }]) => query.after);
const names = (page: HTMLElement) => findAll(page, "tbody th .name").map(textOf);
const range = (page: HTMLElement) => textOf(find(page, "[data-id=range]"));

async function click(page: HTMLElement, action: string): Promise<void> {
  find(page, `[data-action=${action}]`).click();
  await flush();
}

async function tick(page: HTMLElement, index: number): Promise<void> {
  const box = findAll<HTMLInputElement>(page, "[data-select]")[index];
  box.checked = !box.checked;
  box.dispatchEvent(new CustomEvent("change"));
  await flush();
}

describe("c-users-page", () => {
  beforeEach(() => ask.mockImplementation(host));
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("reads one page and says which users it shows of how many", async () => {
    const page = await show();
    expect(pagesAsked()).toEqual([null]);
    expect(names(page)).toHaveLength(25);
    expect(range(page)).toBe("Users 1 to 25 of 120");
    expect(textOf(page)).toContain("Login days of the complete months May 2026, June 2026, and July 2026");
  });

  it("pages on from where the page before ended, and back", async () => {
    const page = await show();
    await click(page, "next");
    await click(page, "next");
    await click(page, "next");
    await click(page, "next");
    expect(range(page)).toBe("Users 101 to 120 of 120");
    expect(find<HTMLElement & { disabled: boolean }>(page, "[data-action=next]").disabled).toBe(true);
    await click(page, "previous");
    expect(names(page)[0]).toBe("User 75");
    expect(pagesAsked()).toEqual([null, "25", "50", "75", "100", "75"]);
  });

  it("carries the selection over pages and downloads it", async () => {
    const page = await show();
    await tick(page, 0);
    await click(page, "next");
    await tick(page, 1);
    expect(textOf(find(page, "[data-id=selected]"))).toBe("2 selected, 1 of them not in the list below:");
    await click(page, "previous");
    expect(findAll<HTMLInputElement>(page, "[data-select]")[0].checked).toBe(true);
    await click(page, "downloadSelected");
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("users-selected-2026-08-16.csv");
    expect(csv).toContain("User 26");
    expect(csv.trim().split("\r\n")).toHaveLength(3);
    await tick(page, 0);
    expect(textOf(find(page, "[data-id=selected]"))).toBe("1 selected, 1 of them not in the list below:");
    await click(page, "clearSelected");
    expect(findAll(page, "[data-id=selection]")).toHaveLength(0);
  });

  it("hands the selection over to upgrades and to a plan, with login days of the window", async () => {
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("navigate", heard);
    await tick(page, 1);
    await click(page, "upgrades");
    await click(page, "moves");
    const handed = {
      ids: [ALL[1].id],
      loginDays: { [ALL[1].id]: [1, 0, 2] },
      title: "selected on the Users page",
      suggestions: "1 To login basis"
    };
    expect(heard.mock.calls.map(([{ detail }]) => detail)).toEqual([
      { tab: "upgrades", license: null, profile: null, users: handed },
      { tab: "moves", license: null, profile: null, users: handed }
    ]);
  });

  it("has nothing to select, to download or to page where nobody matches", async () => {
    ask.mockResolvedValue({ months, rows: [], next: null, scanned: 0, total: 0 });
    const page = await show();
    expect(textOf(find(page, "[data-id=totals]"))).toBe("0 users match.");
    expect(textOf(page)).toContain("No user matches");
    expect(findAll(page, "[data-action=selectAll], [data-action=download], c-pager")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("hands all users of a filter over as a group that a link can name, and says that a link keeps no selection", async () => {
    const page = await show();
    ask.mockResolvedValue({ months, rows: ALL.slice(0, 2), next: null, scanned: 2, total: 2 });
    const filter = { ...EVERYBODY, suggestion: "toLogin" };
    find(page, "c-user-filters").dispatchEvent(new CustomEvent("filterchange", { detail: filter }));
    await flush();
    await click(page, "selectAll");
    const heard = jest.fn();
    page.addEventListener("navigate", heard);
    expect(textOf(find(page, "[data-id=notLinked]"))).toBe("A link does not keep the selection.");
    await click(page, "moves");
    const cohort = { license: "", profile: "", suggestion: "toLogin", search: "" };
    expect(heard.mock.calls[0][0].detail.users).toMatchObject({ ids: [ALL[0].id, ALL[1].id], cohort });
    await tick(page, 0);
    await click(page, "moves");
    expect(heard.mock.calls[1][0].detail.users.cohort).toBeUndefined();
  });

  it("shows whom a new filter hides from the list, hands over what it shows, and lets each be taken out", async () => {
    const page = await show();
    await tick(page, 0);
    await tick(page, 1);
    await tick(page, 2);
    ask.mockResolvedValue({ months, rows: ALL.slice(1, 2), next: null, scanned: 120, total: 1 });
    const filter = { ...EVERYBODY, suggestion: "toLogin" };
    find(page, "c-user-filters").dispatchEvent(new CustomEvent("filterchange", { detail: filter }));
    await flush();
    expect(textOf(find(page, "[data-id=selected]"))).toBe("3 selected, 2 of them not in the list below:");
    const pills = () => findAll<HTMLElement & { label: string }>(page, "lightning-pill");
    expect(pills().map(({ label }) => label)).toEqual(["User 0 · Upgrade possible", "User 2 · To login basis"]);
    await expect(page).toBeAccessible();

    const heard = jest.fn();
    page.addEventListener("navigate", heard);
    await click(page, "moves");
    expect(heard.mock.calls[0][0].detail.users.suggestions).toBe("2 To login basis and 1 Upgrade possible");

    pills()[0].dispatchEvent(new CustomEvent("remove"));
    await flush();
    expect(pills().map(({ label }) => label)).toEqual(["User 2 · To login basis"]);
  });

  it("shows the whole selection by name where the list can't be read", async () => {
    const page = await show();
    await tick(page, 1);
    ask.mockRejectedValue(new Error("Broken"));
    await click(page, "next");
    expect(findAll(page, "lightning-pill")).toHaveLength(1);
    expect(textOf(find(page, "[data-id=totals]"))).toBe("");
    await expect(page).toBeAccessible();
  });

  it("asks for what the filters say, from the first page on", async () => {
    const page = await show();
    await click(page, "next");
    const filter = { ...EVERYBODY, suggestion: "toLogin", license: "Customer Community Plus" };
    find(page, "c-user-filters").dispatchEvent(new CustomEvent("filterchange", { detail: filter }));
    await flush();
    expect(ask.mock.lastCall![0].query).toMatchObject({
      after: null,
      license: "Customer Community Plus",
      criteria: suggestionCriteria("toLogin", decisions.context)
    });
    expect(range(page)).toBe("Users 1 to 25 of 120");
  });

  it("waits for a pause in typing", async () => {
    const page = await show();
    const type = (search: string) =>
      find(page, "c-user-filters").dispatchEvent(new CustomEvent("filterchange", { detail: { ...EVERYBODY, search } }));
    type("a");
    type("ad");
    type("ada");
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(ask.mock.calls.map(([{ query }]) => query.search).filter(Boolean)).toEqual(["ada", "ada"]);
    expect(pagesAsked()).toHaveLength(2);
  });

  it("lists whom another page asks for", async () => {
    const page = await show();
    page.destination = { tab: "users", license: "Partner Community", profile: "Agents", activity: "dormant" };
    await flush();
    expect(ask.mock.lastCall![0].query).toMatchObject({
      license: "Partner Community",
      profile: "Agents",
      activity: "dormant"
    });
    page.destination = { tab: "users", license: null!, profile: null, suggestion: "toLoginIdle" };
    await flush();
    expect(ask.mock.lastCall![0].query.criteria).toEqual(suggestionCriteria("toLoginIdle", decisions.context));
  });

  it("drops the answer to a filter that is no more", async () => {
    let answer: (value: UserPage) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const page = await show();
    page.destination = { tab: "users", license: "Partner Community", profile: null };
    await flush();
    answer({ months, rows: users(1, 999), next: null, scanned: 1, total: 1 });
    await flush();
    expect(names(page)[0]).toBe("User 0");
  });

  it("shows what it found while it looks further", async () => {
    ask
      .mockResolvedValueOnce({ months, rows: users(3), next: "x", scanned: 10000, total: null })
      .mockReturnValueOnce(new Promise(() => {}));
    const page = await show();
    expect(names(page)).toHaveLength(3);
    expect(textOf(page)).toContain("Searching: 10,000 users so far");
    expect(range(page)).toBe("Users 1 to 3");
  });

  it("says so when nobody matches", async () => {
    ask.mockResolvedValue({ months, rows: [], next: null, scanned: 9, total: 0 });
    const page = await show();
    expect(textOf(page)).toContain("No user matches");
    await expect(page).toBeAccessible();
  });

  it("names the permission that is missing, or what failed, and tries again", async () => {
    ask.mockRejectedValueOnce({ body: { message: "NO_ACCESS: Ask for License Optimizer Viewer." } });
    const page = await show();
    expect(textOf(find(page, "c-error-panel"))).toContain("Ask for License Optimizer Viewer.");
    expect(findAll(page, "[data-action=download]")).toHaveLength(0);
    await expect(page).toBeAccessible();
    find(page, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(names(page)).toHaveLength(25);
  });

  it("exports all users of the filter", async () => {
    const page = await show();
    await click(page, "download");
    await flush();
    const [name, parts] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("users-2026-08-16.csv");
    expect(parts.join("").trim().split("\r\n")).toHaveLength(121);
  });

  describe("with all users of the filter", () => {
    const totals = (page: HTMLElement) => textOf(find(page, "[data-id=totals]"));
    const whole = (page: HTMLElement) => textOf(find(page, "[data-id=whole]"));
    /** A host that does not count, as an org under most filters. */
    const uncounted = (request: { query: UserQuery }) => host(request).then((answer) => ({ ...answer, total: null }));
    const sort = async (page: HTMLElement, column: number) => {
      find(page, `[data-column='${column}']`).click();
      await flush();
      await flush();
    };

    it("says on top how many match and what their suggestions save", async () => {
      expect(totals(await show())).toMatch(/^120 users match\. Their suggestions save \$[\d,]+ per month\.$/);
    });

    it("says nothing of totals that the host does not know, until all are read", async () => {
      ask.mockImplementation(uncounted);
      const page = await show();
      expect(totals(page)).toBe("");
      expect(pagesAsked()).toHaveLength(1);
      await click(page, "selectAll");
      await flush();
      expect(totals(page)).toMatch(/^120 users match/);
    });

    it("counts those of a number that was followed where the host does not, unless too many have to be checked", async () => {
      const place = { tab: "users" as const, license: "Customer Community Plus", profile: null };
      ask.mockImplementation(uncounted);
      const page = await show({ destination: { ...place, activity: "dormant" } });
      await flush();
      expect(totals(page)).toMatch(/^120 users match/);
      expect(range(page)).toBe("Users 1 to 25 of 120");
      ask.mockImplementation((request) =>
        uncounted(request).then((answer) => ({ ...answer, next: answer.next ?? "more", scanned: 20_000 }))
      );
      page.destination = { ...place, suggestion: "toLogin" };
      await flush();
      await flush();
      expect([totals(page), whole(page), range(page)]).toEqual(["", "", "Users 1 to 25"]);
    });

    it("sorts all of them, not only the page, and turns round", async () => {
      ask.mockImplementation(uncounted);
      const page = await show();
      await sort(page, 0);
      expect(names(page).slice(0, 2)).toEqual(["User 99", "User 98"]);
      expect(findAll(page, "th[aria-sort=descending]").map(textOf)).toEqual([expect.stringContaining("User")]);
      expect(range(page)).toBe("Users 1 to 25 of 120");
      await click(page, "next");
      expect(range(page)).toBe("Users 26 to 50 of 120");
      await sort(page, 0);
      expect(names(page)).toHaveLength(25);
      expect(findAll(page, "th[aria-sort=ascending]")).toHaveLength(1);
      await expect(page).toBeAccessible();
    });

    it("stays sorted under another filter", async () => {
      const page = await show();
      await sort(page, 5);
      ask.mockClear();
      find(page, "c-user-filters").dispatchEvent(
        new CustomEvent("filterchange", { detail: { ...EVERYBODY, license: "Customer Community Plus" } })
      );
      await flush();
      await flush();
      expect(ask.mock.calls.map(([{ query }]) => [query.limit, query.license])).toEqual([
        [25, "Customer Community Plus"],
        [2000, "Customer Community Plus"]
      ]);
      expect(findAll(page, "th[aria-sort=descending]").map(textOf)).toEqual([expect.stringContaining("Saving")]);
    });

    it("selects all on all pages, tells what they save, and hands them over", async () => {
      const page = await show();
      expect(find<HTMLElement & { label: string }>(page, "[data-action=selectAll]").label).toBe(
        "Select all 120 matching"
      );
      await click(page, "selectAll");
      expect(textOf(find(page, "[data-id=selected]"))).toBe("120 selected, 95 of them not in the list below:");
      expect(textOf(find(page, "[data-id=more]"))).toBe("and 83 more");
      expect(textOf(find(page, "[data-id=selectionSaving]"))).toContain("per month");
      await expect(page).toBeAccessible();
      const heard = jest.fn();
      page.addEventListener("navigate", heard);
      await click(page, "moves");
      expect(heard.mock.calls[0][0].detail.users.ids).toHaveLength(120);
    });

    it("neither sorts nor selects more than a browser can hold, and says so", async () => {
      ask.mockImplementation((request) => host(request).then((answer) => ({ ...answer, total: 50_000 })));
      const page = await show();
      expect(totals(page)).toBe("50,000 users match.");
      await sort(page, 0);
      expect(whole(page)).toContain("More than 10,000 users");
      expect(names(page)[0]).toBe("User 0");
      await click(page, "selectAll");
      expect(findAll(page, "[data-id=selection]")).toHaveLength(0);
      await expect(page).toBeAccessible();
    });

    it("says why they could not be read, and leaves the list as it is", async () => {
      ask.mockImplementation(uncounted);
      const page = await show();
      ask.mockRejectedValue({ body: { message: "Down." } });
      await sort(page, 0);
      expect(whole(page)).toBe("Not all users could be read. Down.");
      expect(names(page)).toHaveLength(25);
    });
  });

  it("lets the address name the order and the page, and opens both from it", async () => {
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("placechange", ({ detail }: CustomEventInit) => heard(detail));
    await click(page, "next");
    expect(heard.mock.lastCall![0]).toMatchObject({ tab: "users", sort: null, page: "2" });
    find(page, "[data-column='0']").click();
    await flush();
    await flush();
    expect(heard.mock.lastCall![0]).toMatchObject({ sort: "user-desc", page: null });
    await click(page, "next");
    expect(heard.mock.lastCall![0]).toMatchObject({ sort: "user-desc", page: "2" });
    const seen = names(page);
    clear();
    const linked = await show({
      destination: { tab: "users", license: null, profile: null, sort: "user-desc", page: "2" }
    });
    await flush();
    expect(names(linked)).toEqual(seen);
    await expect(linked).toBeAccessible();
  });

  it("opens a page of a link that the host has to read page by page, or the last one", async () => {
    const place = { tab: "users", license: null, profile: null };
    expect(range(await show({ destination: { ...place, page: "3" } }))).toBe("Users 51 to 75 of 120");
    clear();
    expect(range(await show({ destination: { ...place, page: "9" } }))).toBe("Users 101 to 120 of 120");
    clear();
    expect(range(await show({ destination: { ...place, sort: "9-up", page: "x" } }))).toBe("Users 1 to 25 of 120");
  });

  it("lets the address name every filter", async () => {
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("placechange", ({ detail }: CustomEventInit) => heard(detail));
    const filter = { ...EVERYBODY, site: "Dealer Portal", basis: "member", minDays: 0, maxDays: 3 };
    find(page, "c-user-filters").dispatchEvent(new CustomEvent("filterchange", { detail: filter }));
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({ tab: "users", site: "Dealer Portal", basis: "member", minDays: "0", maxDays: "3" })
    );
    page.destination = heard.mock.calls[0][0];
    await flush();
    expect(ask.mock.lastCall![0].query).toMatchObject({
      site: "Dealer Portal",
      basis: "member",
      loginDays: { min: 0, max: 3 }
    });
  });

  it("keeps to the filter of all pages besides its own", async () => {
    const page = await show({ scope: { license: "Partner Community", site: null } });
    expect(ask.mock.lastCall![0].query).toMatchObject({ license: "Partner Community", site: null });
    Object.assign(page, { scope: { license: "Partner Community", site: "Dealer Portal" } });
    await flush();
    expect(ask.mock.lastCall![0].query.site).toBe("Dealer Portal");
    expect(findAll(page, "[data-field=license], [data-field=site]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("opens the record of a user in an org, and has plain names without one", async () => {
    expect(findAll(await show(), "tbody th button")).toHaveLength(0);
    clear();
    const org = decisionOrg({}, { source: "org" });
    const page = await show({ model: model(org) });
    find(page, "tbody th button").click();
    expect(navigated.mock.lastCall![0]).toEqual({
      type: "standard__recordPage",
      attributes: { recordId: ALL[0].id, objectApiName: "User", actionName: "view" }
    });
  });

  it("is accessible", async () => {
    ask.mockResolvedValue({ months, rows: users(3), next: null, scanned: 3, total: 3 });
    await expect(await show()).toBeAccessible();
  });
});
