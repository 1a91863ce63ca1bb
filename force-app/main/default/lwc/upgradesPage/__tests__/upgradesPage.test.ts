import type { EligibilityUser } from "c/licenseEngine";
import ConfirmLeave from "c/confirmLeave";
import UpgradesPage from "c/upgradesPage";
import { downloadText } from "c/download";
import { profileIdOf } from "#mocks/facts";
import { decisionModel, decisionOrg, users as rowsOf } from "#mocks/decisions";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import {
  CATALOG,
  PROFILES,
  UPGRADES,
  eligibilityFacts,
  org,
  profileId,
  user,
  userId
} from "../../licenseEngine/__tests__/moveFixtures";
import { endpoint } from "#mocks/host";
import { moveSettings } from "#mocks/plans";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const ask = endpoint("LicenseUpgradesController.getEligibilityFacts");
const getSettings = endpoint("LicenseMovesController.getMoveSettings");
const COMMUNITY = "Customer Community";
const PLUS = "Customer Community Plus";
const ENTRY = { fromProfileId: profileId(COMMUNITY), toLicense: PLUS, toProfileId: profileId(PLUS) };
const MAP = { catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries: [ENTRY] };

function people(count: number, values: Partial<EligibilityUser> = {}): EligibilityUser[] {
  return Array.from({ length: count }, (_, i) => user({ id: userId(i + 1), name: `User ${i + 1}`, ...values }));
}
function answer(users: EligibilityUser[], missing: string[] = []): void {
  ask.mockImplementation(({ userIds }: { userIds: string[] }) =>
    Promise.resolve(eligibilityFacts({ users: users.filter(({ id }) => userIds.includes(id)), missing }))
  );
}
const destination = (ids: string[]) => ({
  tab: "upgrades",
  license: null,
  profile: null,
  users: { ids, loginDays: {}, title: "selected users" }
});

async function show(ids: string[] | null): Promise<HTMLElement> {
  const page = await render("c-upgrades-page", UpgradesPage, {
    model: model(decisionOrg()),
    decisions: decisionModel(),
    ...(ids ? { destination: destination(ids) } : {})
  });
  await flush();
  await flush();
  return page;
}
async function pick(page: HTMLElement, license: string): Promise<void> {
  find(page, "[data-field=target]").dispatchEvent(new CustomEvent("change", { detail: { value: license } }));
  await flush();
}

describe("c-upgrades-page", () => {
  beforeEach(() => {
    endpoint("LicenseUpgradesController.getProfileMap").mockResolvedValue(MAP);
    getSettings.mockResolvedValue(moveSettings());
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("asks for users first", async () => {
    const page = await show(null);
    expect(ask).not.toHaveBeenCalled();
    expect(textOf(page)).toContain("Choose users to see whether they can move to another license");
    await expect(page).toBeAccessible();
  });

  it("judges the users that another page hands over, 200 a call", async () => {
    const users = people(450);
    answer(users);
    const page = await show(users.map(({ id }) => id));
    expect(ask.mock.calls.map(([{ userIds }]) => userIds.length)).toEqual([200, 200, 50]);
    await pick(page, PLUS);
    const text = textOf(page);
    expect(text).toContain(`Can these users move to ${PLUS}?`);
    expect(text).toContain("Can be moved now 450 of 450 users");
    expect(text).toContain("Users 1 to 25 of 450");
    expect(text).toContain("450 users: selected users");
    await expect(page).toBeAccessible();
  });

  it("says how far reading is, and stops when told to", async () => {
    const users = people(250);
    answer(users);
    ask.mockImplementationOnce(() => Promise.resolve(eligibilityFacts({ users: users.slice(0, 200) })));
    ask.mockImplementationOnce(() => new Promise(() => {}));
    const page = await show(users.map(({ id }) => id));
    expect(textOf(page)).toContain("Reading data: 200 of 250 users");
    await expect(page).toBeAccessible();
    find(page, "[data-action=stop]").click();
    await flush();
    expect(findAll(page, "lightning-progress-bar")).toHaveLength(0);
    expect(textOf(page)).not.toContain("selected users");
  });

  it("says which permission is missing, and shows the verdicts after another try", async () => {
    ask.mockRejectedValueOnce({ body: { message: "NO_ACCESS: Ask for License Optimizer Admin" } });
    const page = await show([userId(1)]);
    expect(textOf(find(page, "c-error-panel"))).toContain("Ask for License Optimizer Admin");
    await expect(page).toBeAccessible();
    answer(people(1));
    find(page, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    await flush();
    expect(textOf(page)).toContain("User 1");
  });

  it("says so when none of the users is found", async () => {
    answer([], [userId(7)]);
    const page = await show([userId(7)]);
    expect(textOf(page)).toContain("None of the users was found");
    await expect(page).toBeAccessible();
  });

  it("says how many users are not found and judges the others", async () => {
    answer(people(1), [userId(7), userId(8)]);
    const page = await show([userId(1), userId(7), userId(8)]);
    expect(textOf(find(page, "[data-id=missing]"))).toContain("2 users were not found");
  });

  it("opens the users behind a blocker", async () => {
    answer([...people(3, { active: false }), user({ id: userId(9), name: "Ready One" })]);
    const page = await show([1, 2, 3, 9].map(userId));
    await pick(page, PLUS);
    find(find(page, "[data-id=blockers]"), "button").click();
    await flush();
    expect(textOf(page)).toContain("Users 1 to 3 of 3");
  });

  it("judges again with the map that was saved", async () => {
    // Only a profile of the same name is suggested for many at once.
    const profiles = PROFILES.map((profile) => ({ ...profile, name: "Dealers" }));
    endpoint("LicenseUpgradesController.getProfileMap").mockResolvedValue({ ...MAP, profiles, entries: [] });
    endpoint("LicenseUpgradesController.saveProfileMap").mockImplementation(({ entries }) =>
      Promise.resolve({ ...MAP, profiles, entries })
    );
    answer(people(2));
    const page = await show([1, 2].map(userId));
    await pick(page, PLUS);
    expect(textOf(page)).toContain("No profile mapped");
    find(page, "[data-action=suggest]").click();
    await flush();
    find(page, "[data-action=save]").click();
    await flush();
    await flush();
    expect(textOf(page)).toContain("Can be moved now 2 of 2 users");
  });

  it("asks before changes of the profile map are lost with their users", async () => {
    answer(people(2));
    const page = (await show([1, 2].map(userId))) as HTMLElement & { destination: object };
    const work = jest.fn();
    page.addEventListener("unsavedwork", ({ detail }: CustomEventInit) => work(detail));
    find(page, "c-profile-map-editor").dispatchEvent(new CustomEvent("unsavedchange", { detail: true }));
    expect(work).toHaveBeenLastCalledWith(true);
    const open = jest.spyOn(ConfirmLeave, "open").mockResolvedValue(undefined);
    page.destination = destination([userId(1)]);
    await flush();
    expect(textOf(page)).toContain("2 users: selected users");
    open.mockResolvedValue(true);
    page.destination = destination([userId(1)]);
    await flush();
    await flush();
    expect(textOf(page)).toContain("1 user: selected users");
    expect(work).toHaveBeenLastCalledWith(false);
    open.mockRestore();
  });

  it("only shows the profile map to who can't move users", async () => {
    getSettings.mockResolvedValue(moveSettings({ canApply: false, cannotApply: "noPermission" }));
    answer(people(1));
    const page = await show([userId(1)]);
    expect(findAll(find(page, "c-profile-map-editor"), "[data-action]")).toHaveLength(0);
    expect(textOf(find(page, "[data-id=read-only]"))).toContain("License Optimizer Mover");
    await expect(page).toBeAccessible();
  });

  it("compares the permissions of the user that is asked for", async () => {
    answer(people(1));
    endpoint("LicenseUpgradesController.getPermissionFacts").mockResolvedValue({
      sources: [],
      sites: null,
      missing: []
    });
    const page = await show([userId(1)]);
    await pick(page, PLUS);
    find(find(page, "c-verdict-table"), "tbody button").click();
    await flush();
    find(page, "[data-action=details]").click();
    await flush();
    expect(find<HTMLElement & { value: string }>(page, "[data-field=subject]").value).toBe(`user:${userId(1)}`);
  });

  it("hands the users over to a plan", async () => {
    answer(people(1));
    const page = await show([userId(1)]);
    await pick(page, PLUS);
    const heard = jest.fn();
    page.addEventListener("navigate", heard);
    find(page, "[data-action=plan]").click();
    expect(heard.mock.calls[0][0].detail).toMatchObject({
      tab: "moves",
      license: PLUS,
      move: "upgrade",
      users: { ids: [userId(1)] }
    });
    await pick(page, "Customer Community Login");
    find(page, "[data-action=plan]").click();
    expect(heard.mock.calls[1][0].detail).toMatchObject({ license: "Customer Community Login", move: "switch" });
  });

  describe("in the address", () => {
    const place = { tab: "upgrades", license: null, profile: null };
    const getUserPage = endpoint("LicenseUsersController.getUserPage");
    const { context } = decisionModel();
    type Page = HTMLElement & { destination: object };
    const told = jest.fn();
    const hear = (event: Event): void => told((event as CustomEvent).detail);

    beforeEach(() => document.body.addEventListener("placechange", hear));
    afterEach(() => document.body.removeEventListener("placechange", hear));

    async function follow(asked: object): Promise<Page> {
      const rows = rowsOf(30).map((row, i) => ({ ...row, id: userId(i + 1) }));
      getUserPage.mockResolvedValue({ months: context.window, rows, next: null, scanned: 30, total: 30 });
      answer(people(30));
      const page = await render("c-upgrades-page", UpgradesPage, {
        model: model(decisionOrg()),
        decisions: decisionModel(),
        destination: { ...place, ...asked }
      });
      for (let i = 0; i < 5; i += 1)
        // eslint-disable-next-line no-await-in-loop -- each waits for the one before
        await flush();
      return page as unknown as Page;
    }

    it("has the group, the target and the list of the verdicts, and a link shows them", async () => {
      const page = await follow({ from: "*", search: "ada", license: PLUS, sort: "user-desc", page: "2" });
      expect(getUserPage.mock.lastCall![0].query).toMatchObject({ license: null, search: "ada" });
      expect(textOf(page)).toContain(`Can these users move to ${PLUS}?`);
      expect(textOf(find(page, "c-verdict-table"))).toContain("Users 26 to 30 of 30");
      const named = {
        ...place,
        from: "*",
        suggestion: null,
        search: "ada",
        status: null,
        page: "2",
        sort: "user-desc",
        user: null
      };
      expect(told).toHaveBeenLastCalledWith({ ...named, license: PLUS });
      await expect(page).toBeAccessible();
      await pick(page, "Customer Community Login");
      const other = { ...named, license: "Customer Community Login", sort: null, page: null };
      expect(told).toHaveBeenLastCalledWith(other);
      page.destination = { ...named, license: PLUS };
      await flush();
      expect(textOf(page)).toContain(`Can these users move to ${PLUS}?`);
      expect(textOf(find(page, "c-verdict-table"))).toContain("Users 26 to 30 of 30");
    });

    it("takes the first target where a link names one that nobody can move to", async () => {
      const page = await follow({ from: "*", license: "Gone" });
      expect(find<HTMLElement & { value: string }>(page, "[data-field=target]").value).not.toBe("Gone");
      expect(textOf(find(page, "c-verdict-table"))).toContain("Users 1 to 25 of 30");
    });

    it("lists the users of a blocker by a link", async () => {
      answer([...people(3, { active: false }), user({ id: userId(9) })]);
      const page = await show([1, 2, 3, 9].map(userId));
      await pick(page, PLUS);
      find(find(page, "[data-id=blockers]"), "button").click();
      await flush();
      expect(told.mock.lastCall![0]).toMatchObject({ tab: "upgrades", license: PLUS, status: "blocker:userInactive" });
    });

    it("has a few users who were chosen one by one, and the verdict that is open", async () => {
      const people3 = [1, 2, 3].map(userId);
      const page = await follow({ people: people3.join("."), license: PLUS, user: people3[1] });
      expect(ask.mock.lastCall![0].userIds).toEqual(people3);
      expect(textOf(page)).toContain("3 users: named by the link");
      const rows = () =>
        findAll(find(page, "c-verdict-table"), "tbody th button").map((one) => one.getAttribute("aria-expanded"));
      expect(rows()).toEqual(["false", "true", "false"]);
      expect(told.mock.lastCall![0]).toMatchObject({ people: people3.join("."), license: PLUS, user: people3[1] });
      await expect(page).toBeAccessible();
      page.destination = { ...place, people: people3.join("."), license: PLUS, user: people3[0] };
      await flush();
      expect(rows()).toEqual(["true", "false", "false"]);
      expect(ask).toHaveBeenCalledTimes(1);
    });

    it("says that a link does not keep users who were chosen one by one", async () => {
      const page = await follow({ license: PLUS });
      expect(textOf(find(page, "[data-id=lost]"))).toContain("A link does not keep chosen users.");
      expect(getUserPage).not.toHaveBeenCalled();
      await expect(page).toBeAccessible();
      page.destination = destination([userId(1)]);
      await flush();
      expect(findAll(page, "[data-id=lost]")).toHaveLength(0);
    });
  });

  describe("with a filter of all pages", () => {
    const dealers = { license: "Customer Community Plus", profileId: profileIdOf("Dealers"), profile: "Dealers" };
    const agents = { license: "Partner Community", profileId: profileIdOf("Agents"), profile: "Agents" };
    const ids = [1, 2, 3].map(userId);

    async function showIn(scope: { license: string | null; site: string | null }): Promise<HTMLElement> {
      answer([
        user({ id: ids[0], name: "Dora Dealer", ...dealers }),
        user({ id: ids[1], name: "Dan Dealer", ...dealers }),
        user({ id: ids[2], name: "Ann Agent", ...agents })
      ]);
      const page = await show(ids);
      Object.assign(page, { scope });
      await flush();
      return page;
    }

    it.each([
      ["license", { license: "Customer Community Plus", site: null }],
      ["site", { license: null, site: "Dealer Portal" }]
    ])("shows and counts only users of the %s, and says how many are not shown", async (_, scope) => {
      const page = await showIn(scope);
      expect(textOf(find(page, "[data-id=hidden]"))).toBe("1 of 3 chosen users is outside the filter and not shown.");
      expect(textOf(find(page, "c-verdict-summary"))).toContain("of 2 users");
      const table = textOf(find(page, "c-verdict-table"));
      expect(table).toContain("Dora Dealer");
      expect(table).not.toContain("Ann Agent");
      await expect(page).toBeAccessible();
      find(find(page, "c-verdict-table"), "[data-action=download]").click();
      const [name, csv] = (downloadText as jest.Mock).mock.lastCall!;
      expect(name).toContain(scope.site === null ? "customer-community-plus" : "dealer-portal");
      expect(
        csv
          .trim()
          .split("\r\n")
          .filter((line: string) => /Dealer|Agent/.test(line))
      ).toHaveLength(2);
    });

    it("hands over only the users that it shows", async () => {
      const page = await showIn({ license: "Partner Community", site: null });
      const heard = jest.fn();
      page.addEventListener("navigate", heard);
      find(page, "[data-action=plan]").click();
      expect(heard.mock.calls[0][0].detail.users).toEqual({
        ids: [ids[2]],
        loginDays: {},
        title: "selected users · License: Partner Community"
      });
    });

    it("says so where it leaves nobody, and lets it be cleared", async () => {
      const page = await showIn({ license: "Customer Community Plus Login", site: null });
      expect(textOf(page)).toContain("All chosen users are outside the filter");
      expect(findAll(page, "[data-action=clearFilter]")).toHaveLength(1);
      await expect(page).toBeAccessible();
      Object.assign(page, { scope: { license: null, site: null } });
      await flush();
      expect(textOf(find(page, "c-verdict-summary"))).toContain("of 3 users");
    });
  });

  it("knows users by their usernames", async () => {
    endpoint("LicenseUpgradesController.findUserIds").mockResolvedValue({
      ids: { "ada@example.com": userId(1) },
      missing: []
    });
    answer(people(1));
    const page = await show(null);
    find(page, "lightning-radio-group").dispatchEvent(new CustomEvent("change", { detail: { value: "usernames" } }));
    await flush();
    const field = find(page, "[data-field=usernames]");
    field.dispatchEvent(new CustomEvent("change", { detail: { value: "ada@example.com" } }));
    find(page, "[data-action=use]").click();
    await flush();
    await flush();
    expect(textOf(page)).toContain("1 user: by username");
    expect(ask).toHaveBeenCalledWith({ userIds: [userId(1)] });
  });

  it("has nothing to offer where the catalog knows no license of the org", async () => {
    ask.mockResolvedValue(eligibilityFacts({ catalog: [], org: org({ seats: [], profiles: [] }) }));
    const page = await show([userId(1)]);
    expect(textOf(page)).toContain("No target license available");
    await expect(page).toBeAccessible();
  });
});
