import ConfirmLeave from "c/confirmLeave";
import { callHost, readPlanItems, saveNewPlan, readEligibility } from "c/host";
import type { MovePlan } from "c/licenseEngine";
import MovesPage from "c/movesPage";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { model } from "#mocks/model";
import { LOCAL, movePlan, moveSettings, progress } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");
jest.mock("c/confirmLeave", () => ({ __esModule: true, default: { open: jest.fn() } }));
jest.mock("../../host/moveFacts");

const getMoveSettings = endpoint("LicenseMovesController.getMoveSettings");
const getPlan = endpoint("LicenseMovesController.getPlan");
const getPlans = endpoint("LicenseMovesController.getPlans");
const getLedger = endpoint("LicenseLedgerController.getLedger");
const getProfileMap = endpoint("LicenseUpgradesController.getProfileMap");

async function show(properties = {}): Promise<HTMLElement> {
  const page = await render("c-moves-page", MovesPage, {
    model: model(decisionOrg()),
    decisions: decisionModel(),
    ...properties
  });
  await flush();
  return page;
}
function answer(plans: MovePlan[], settings = moveSettings()): void {
  getMoveSettings.mockResolvedValue(settings);
  getPlans.mockResolvedValue(plans);
}

describe("c-moves-page", () => {
  beforeEach(() => {
    getPlan.mockResolvedValue(movePlan());
    getLedger.mockResolvedValue({ computedAt: null, pricesVisible: true, rows: [] });
    jest.mocked(readPlanItems).mockResolvedValue();
    getProfileMap.mockReturnValue(new Promise(() => {}));
    jest.mocked(readEligibility).mockReturnValue(new Promise(() => {}));
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows that it is reading", async () => {
    getMoveSettings.mockReturnValue(new Promise(() => {}));
    getPlans.mockReturnValue(new Promise(() => {}));
    const page = await show();
    expect(findAll(page, "c-loading-panel")).toHaveLength(1);
    await expect(page).toBeAccessible();
  });

  it("lists plans with state, irreversible moves and saving", async () => {
    answer([movePlan(), movePlan({ id: "plan2", name: "To Plus", kind: "upgrade", state: "applied" })]);
    const page = await show();
    expect(findAll(page, "tbody tr").map(textOf)).toEqual([
      expect.stringMatching(/^Dealers to login Switch member and login Planned 3 0 \$200 Aug 16, 2026/),
      expect.stringMatching(/^To Plus Upgrade Applied 3 0 \$200/)
    ]);
    expect(findAll(page, "[data-id=local]")).toHaveLength(0);
    expect(findAll(page, "c-ledger-panel")).toHaveLength(1);
    await expect(page).toBeAccessible();
  });

  it("lists of a draft only what is saved of it, and no saving", async () => {
    const draft = movePlan({ state: "draft", progress: progress("draft", { users: 2, planned: 2 }) });
    answer([draft]);
    const page = await show();
    expect(textOf(find(page, "tbody tr"))).toMatch(/Draft, incomplete 2 of 3 users 0 Unknown/);
    await expect(page).toBeAccessible();
  });

  describe("with a filter of all pages", () => {
    const LOGIN = "Customer Community Plus Login";
    const seats = (license: string, leaving: number) => ({
      license,
      total: 10,
      usedBefore: 5,
      joining: 1 - leaving,
      leaving,
      usedAfter: 5,
      free: 5
    });
    const plan = (id: string, from: string, to: string) => {
      const { totals } = movePlan();
      return movePlan({ id, name: id, totals: { ...totals, seats: [seats(from, 1), seats(to, 0)] } });
    };
    const PLANS = [
      plan("Agents", "Partner Community", "Partner Community Login"),
      plan("Dealers", "Customer Community Plus", LOGIN)
    ];
    const names = (page: HTMLElement) => findAll(page, "tbody tr button").map(textOf);

    it.each([
      ["from the license", { license: "Partner Community", site: null }, "Agents"],
      ["to the license", { license: LOGIN, site: null }, "Dealers"],
      ["of a license with logins on the site", { license: null, site: "Dealer Portal" }, "Dealers"]
    ])("lists the plans that move users %s, and says how many are not shown", async (_, scope, name) => {
      answer(PLANS);
      const page = await show({ scope });
      expect(names(page)).toEqual([name]);
      expect(textOf(find(page, "[data-id=hidden]"))).toBe("1 of 2 plans is outside the filter and not shown.");
      await expect(page).toBeAccessible();
    });

    it("never hides a plan whose licenses are not known", async () => {
      const { totals } = movePlan();
      answer([movePlan({ totals: { ...totals, seats: [] } })]);
      expect(names(await show({ scope: { license: "Partner Community", site: null } }))).toHaveLength(1);
    });

    it("says so where no plan is left, and lets the filter be cleared", async () => {
      answer([PLANS[1]]);
      const page = await show({ scope: { license: "Partner Community", site: null } });
      expect(textOf(page)).toContain("No plan in the filter");
      expect(findAll(page, "[data-action=clearFilter]").length).toBeGreaterThan(0);
      await expect(page).toBeAccessible();
    });

    it("shows an open plan whole, and says that applying concerns all of it", async () => {
      answer(PLANS);
      const scope = { license: "Partner Community", site: null };
      const page = await show({ scope, destination: { tab: "moves", license: null, profile: null, plan: "Dealers" } });
      expect(textOf(find(page, "[data-id=wholePlan]"))).toContain("never cut by the filter");
      expect(findAll(page, "c-plan-detail")).toHaveLength(1);
      await expect(page).toBeAccessible();
    });

    it("counts what moves from the license saved", async () => {
      answer(PLANS);
      const row = { month: "2026-07-01", toLicense: null, moves: 1, unpriced: 0, uncounted: 0, loginDays: 0 };
      const rows = ["Partner Community", "Customer Community Plus"].map((fromLicense, at) => ({
        ...row,
        fromLicense,
        currency: "USD",
        expected: 100 + at,
        counted: 10 + at
      }));
      getLedger.mockResolvedValue({ computedAt: null, pricesVisible: true, rows });
      const page = await show({ scope: { license: "Partner Community", site: null } });
      const ledger = textOf(find(page, "c-ledger-panel"));
      expect(ledger).toContain("$100");
      expect(ledger).not.toContain("$101");
      expect(ledger).not.toContain("$201");
    });
  });

  it("says how to start where there is no plan", async () => {
    answer([]);
    const page = await show();
    expect(textOf(page)).toContain("No plans yet");
    expect(findAll(page, "c-ledger-panel")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("offers no new plan to whom neither its users nor saving it are allowed", async () => {
    answer([], moveSettings({ maySeeUsers: false, canApply: false, cannotApply: "noPermission" }));
    const page = await show();
    expect(findAll(page, "[data-action=create]")).toHaveLength(0);
    expect(textOf(page)).toContain("Ask an administrator for the permission set License Optimizer Mover.");
    await expect(page).toBeAccessible();
  });

  it("lets an analyst work a plan out, whose files need no permission to save", async () => {
    answer([], moveSettings({ canApply: false, cannotApply: "noPermission" }));
    expect(findAll(await show(), "[data-action=create]")).toHaveLength(1);
  });

  it("says that nothing is applied without an org", async () => {
    answer([], LOCAL);
    expect(textOf(find(await show(), "[data-id=local]"))).toContain("never applied");
  });

  it("says which permission is missing and reads again", async () => {
    answer([movePlan()]);
    getPlans.mockRejectedValueOnce({ body: { message: "NO_ACCESS: Ask for License Optimizer Viewer" } });
    const page = await show();
    expect(textOf(find(page, "c-error-panel"))).toContain("Ask for License Optimizer Viewer");
    await expect(page).toBeAccessible();
    find(page, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(textOf(page)).toContain("Dealers to login");
  });

  it("shows that all moves are stopped above the list and above a plan, and takes over the switch", async () => {
    answer([movePlan()], moveSettings({ stopped: { by: "Ada", at: null, reason: "Audit" } }));
    const page = await show();
    expect(textOf(find(page, "c-applying-stop"))).toContain("All moves are stopped");
    await expect(page).toBeAccessible();
    find(page, "tbody button").click();
    await flush();
    expect(textOf(find(page, "c-applying-stop"))).toContain("All moves are stopped");
    const change = new CustomEvent("settingschange", { detail: moveSettings() });
    find(page, "c-applying-stop").dispatchEvent(change);
    await flush();
    expect(textOf(page)).not.toContain("All moves are stopped");
  });

  it("looks whether all moves were stopped meanwhile when something was tried with a plan", async () => {
    answer([movePlan()]);
    const page = await show();
    find(page, "tbody button").click();
    await flush();
    answer([movePlan()], moveSettings({ stopped: { by: "Ada", at: null, reason: "Audit" } }));
    find(page, "c-plan-detail").dispatchEvent(new CustomEvent("plantry"));
    await flush();
    expect(textOf(find(page, "c-applying-stop"))).toContain("All moves are stopped");
  });

  it("has no switch without an org", async () => {
    answer([], LOCAL);
    expect(findAll(await show(), "c-applying-stop")).toHaveLength(0);
  });

  it("plans nobody whom the protect list has got meanwhile", async () => {
    answer([]);
    await show();
    endpoint("LicenseMovesController.changeProtectList").mockResolvedValue({
      entries: [],
      version: "v2",
      mayAdd: true,
      mayRemove: true
    });
    await callHost("LicenseMovesController.changeProtectList", {
      change: { add: [{ kind: "user", value: "a@x.example" }], remove: [], reason: null, version: null }
    });
    await flush();
    expect(getMoveSettings).toHaveBeenCalledTimes(2);
  });

  it("opens a plan and comes back to a fresh list", async () => {
    answer([movePlan()]);
    const page = await show();
    find(page, "tbody button").click();
    await flush();
    expect(getPlan).toHaveBeenCalledWith({ id: "plan1" });
    const focused = jest.spyOn(HTMLElement.prototype, "focus");
    find(page, "[data-action=back]").click();
    await flush();
    await flush();
    expect(findAll(page, "tbody tr")).toHaveLength(1);
    expect(getPlans).toHaveBeenCalledTimes(2);
    expect(focused.mock.contexts.at(-1)).toBe(find(page, "tbody button"));
    focused.mockRestore();
  });

  it("begins the list at its heading where a new plan was left", async () => {
    answer([]);
    const page = await show();
    find(page, "[data-action=create]").click();
    await flush();
    const focused = jest.spyOn(HTMLElement.prototype, "focus");
    find(page, "[data-action=close]").click();
    await flush();
    await flush();
    expect((focused.mock.contexts.at(-1) as HTMLElement).tagName).toBe("H2");
    focused.mockRestore();
  });

  it("starts a plan of the users that another page hands over", async () => {
    answer([]);
    const users = { ids: ["005A", "005B"], loginDays: {}, title: "selected users" };
    const page = await show({ destination: { tab: "moves", license: null, profile: null, users } });
    expect(textOf(find(page, "c-plan-maker"))).toContain("2 users: selected users");
    await expect(page).toBeAccessible();
  });

  it("opens the plan that was just saved", async () => {
    answer([]);
    const page = await show();
    find(page, "[data-action=create]").click();
    await flush();
    find(page, "c-plan-maker").dispatchEvent(new CustomEvent("plansave", { detail: movePlan({ id: "new" }) }));
    await flush();
    expect(getPlan).toHaveBeenCalledWith({ id: "new" });
    expect(saveNewPlan).not.toHaveBeenCalled();
  });

  describe("with a plan that is being made", () => {
    const users = { ids: ["005A", "005B"], loginDays: {}, title: "selected users" };
    const place = { tab: "moves" as const, license: null, profile: null };
    type Page = HTMLElement & { destination: object };

    async function making(): Promise<Page> {
      answer([]);
      return (await show({ destination: { ...place, users } })) as Page;
    }
    /** Whether the browser asks before the page goes. */
    function asks(): boolean {
      const event = new CustomEvent("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    }

    it("asks before work is lost, and stays where it is", async () => {
      const page = await making();
      expect(asks()).toBe(true);
      find(page, "[data-action=close]").click();
      await flush();
      expect(ConfirmLeave.open).toHaveBeenCalledTimes(1);
      expect(findAll(page, "c-plan-maker")).toHaveLength(1);
      jest.mocked(ConfirmLeave.open).mockResolvedValue(true);
      find(page, "[data-action=close]").click();
      await flush();
      await flush();
      expect(textOf(page)).toContain("No plans yet");
      expect(asks()).toBe(false);
    });

    it("asks before other users take its place", async () => {
      const page = await making();
      page.destination = { ...place, users: { ...users, title: "others" } };
      await flush();
      expect(textOf(find(page, "c-plan-maker"))).toContain("selected users");
      jest.mocked(ConfirmLeave.open).mockResolvedValue(true);
      page.destination = { ...place, users: { ...users, title: "others" } };
      await flush();
      expect(textOf(find(page, "c-plan-maker"))).toContain("2 users: others");
    });

    it("asks before Back to a saved plan, or to the users of a finding, takes its place", async () => {
      const page = await making();
      const named = jest.fn();
      page.addEventListener("placechange", ({ detail }: CustomEventInit) => named(detail));
      for (const other of [{ plan: "plan7" }, { finding: "dormant/Plus", step: "check" }]) {
        page.destination = { ...place, ...other };
        // eslint-disable-next-line no-await-in-loop -- one after the other
        await flush();
        expect(textOf(find(page, "c-plan-maker"))).toContain("selected users");
        expect(named.mock.lastCall![0]).toMatchObject({ tab: "moves", step: "check", people: "005A.005B" });
      }
      expect(ConfirmLeave.open).toHaveBeenCalledTimes(2);
      jest.mocked(ConfirmLeave.open).mockResolvedValue(true);
      page.destination = { ...place, plan: "plan7" };
      await flush();
      expect(getPlan).toHaveBeenCalledWith({ id: "plan7" });
    });

    it("does not ask where nothing was entered", async () => {
      answer([]);
      const page = await show();
      find(page, "[data-action=create]").click();
      await flush();
      find(page, "[data-action=close]").click();
      await flush();
      expect(ConfirmLeave.open).not.toHaveBeenCalled();
      expect(textOf(page)).toContain("No plans yet");
    });

    it("keeps it when the address only names the tab", async () => {
      const page = await making();
      page.destination = place;
      await flush();
      expect(findAll(page, "c-plan-maker")).toHaveLength(1);
    });
  });

  it("opens the plan that an address names, and the list when Back leads to it", async () => {
    answer([movePlan()]);
    const place = { tab: "moves", license: null, profile: null };
    const page = (await show({ destination: { ...place, plan: "plan7" } })) as HTMLElement & { destination: object };
    expect(getPlan).toHaveBeenCalledWith({ id: "plan7" });
    page.destination = place;
    await flush();
    expect(findAll(page, "tbody tr")).toHaveLength(1);
  });

  it("tells the address of the plan that is open, and of the list", async () => {
    answer([movePlan()]);
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("navigate", ({ detail }: CustomEventInit) => heard(detail));
    find(page, "tbody button").click();
    await flush();
    expect(heard.mock.lastCall![0]).toMatchObject({ tab: "moves", plan: "plan1" });
    find(page, "[data-action=back]").click();
    await flush();
    expect(heard.mock.lastCall![0]).toMatchObject({ tab: "moves", plan: null });
  });

  it("hands what a link lists of a plan to that plan alone", async () => {
    answer([movePlan()]);
    const destination = { tab: "moves", license: null, profile: null, plan: "plan7", sort: "state-desc", page: "2" };
    const page = await show({ destination });
    const asked = () => find<HTMLElement & { destination: object }>(page, "c-plan-detail").destination;
    expect(asked()).toEqual(destination);
    find(page, "[data-action=back]").click();
    await flush();
    find(page, "tbody button").click();
    await flush();
    expect(asked()).toBeNull();
  });

  it("gives a new plan an address of its own: Back leads to the list", async () => {
    answer([]);
    const page = (await show()) as HTMLElement & { destination: object };
    const heard = jest.fn();
    page.addEventListener("navigate", ({ detail }: CustomEventInit) => heard(detail));
    find(page, "[data-action=create]").click();
    await flush();
    const place = { tab: "moves", license: null, profile: null };
    expect(heard.mock.lastCall![0]).toEqual({ ...place, step: "who" });
    page.destination = heard.mock.lastCall![0];
    await flush();
    expect(textOf(find(page, "c-plan-maker"))).not.toContain("does not keep chosen users");
    page.destination = place;
    await flush();
    expect(textOf(page)).toContain("No plans yet");
  });

  it("refuses a link to a new plan to whom its users are hidden, and names the permission set", async () => {
    answer([], moveSettings({ maySeeUsers: false, canApply: false, cannotApply: "noPermission" }));
    const page = await show({ destination: { tab: "moves", license: null, profile: null, finding: "dormant/x" } });
    expect(findAll(page, "c-plan-maker")).toHaveLength(0);
    expect(textOf(page)).toContain("Ask an administrator for the permission set License Optimizer Mover.");
    await expect(page).toBeAccessible();
  });
});
