import { createElement } from "lwc";
import { mapProfiles, planKey, readEligibility, saveNewPlan } from "c/host";
import type { EligibilityFacts } from "c/licenseEngine";
import type { Destination } from "c/optimizerNavigation";
import PlanMaker from "c/planMaker";
import { downloadText } from "c/download";
import { decisionModel, decisionOrg, users as rowsOf } from "#mocks/decisions";
import { model } from "#mocks/model";
import { LOCAL, movePlan, moveSettings } from "#mocks/plans";
import { clear, find, findAll, flush, textOf } from "#mocks/render";
import {
  CATALOG,
  PROFILES,
  UPGRADES,
  eligibilityFacts,
  profileId,
  user,
  userId
} from "../../licenseEngine/__tests__/moveFixtures";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");
jest.mock("../../host/moveFacts");
jest.mock("../../host/profileMaps");
jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const getPlan = endpoint("LicenseMovesController.getPlan");
const getUserPage = endpoint("LicenseUsersController.getUserPage");
const getProfileMap = endpoint("LicenseUpgradesController.getProfileMap");

const PLUS = "Customer Community Plus";
const LOGIN = "Customer Community Plus Login";
const decisions = decisionModel();
const ids = [1, 2, 3].map(userId);
const entries = [
  { fromProfileId: profileId(PLUS), toLicense: LOGIN, toProfileId: profileId(LOGIN) },
  { fromProfileId: profileId("Customer Community"), toLicense: PLUS, toProfileId: profileId(PLUS) }
];

const NOBODY: { entries: typeof entries } = { entries: [] };

function answer(license = PLUS, facts: Partial<EligibilityFacts> = {}, map = { entries }): void {
  const users = ids.map((id, i) => user({ id, name: `User ${i + 1}`, username: `user${i + 1}@x.example`, license }));
  getProfileMap.mockResolvedValue({ catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, ...map });
  jest.mocked(readEligibility).mockImplementation((asked, onPart) => {
    onPart!(asked.length);
    return Promise.resolve(eligibilityFacts({ users, ...facts }));
  });
}

type Maker = HTMLElement & { destination: Destination | null };
const heard = { places: jest.fn(), unsaved: jest.fn(), saved: jest.fn() };
const chosen = { ids, loginDays: Object.fromEntries(ids.map((id) => [id, [1, 2, 0]])), title: "Dealers" };

async function show(properties = {}, destination: Partial<Destination> = {}): Promise<Maker> {
  const element = createElement("c-plan-maker", { is: PlanMaker });
  element.addEventListener("navigate", ({ detail }: CustomEventInit) => heard.places(detail));
  element.addEventListener("placechange", ({ detail }: CustomEventInit) => heard.places(detail));
  element.addEventListener("unsavedchange", ({ detail }: CustomEventInit) => heard.unsaved(detail));
  element.addEventListener("plansave", ({ detail }: CustomEventInit) => heard.saved(detail));
  Object.assign(element, {
    model: model(decisionOrg()),
    decisions,
    settings: moveSettings(),
    destination: { tab: "moves", license: null, profile: null, users: chosen, ...destination },
    ...properties
  });
  document.body.appendChild(element);
  await flush();
  await flush();
  return element as unknown as Maker;
}
async function click(page: HTMLElement, action: string): Promise<void> {
  find(page, `[data-action=${action}]`).click();
  await flush();
  await flush();
}
async function set(page: HTMLElement, field: string, value: string): Promise<void> {
  find(page, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}
const disabled = (page: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(page, `[data-action=${action}]`).disabled;
const heading = (page: HTMLElement) => find(page, "h2");
/** The step that the user sees, as the indicator says. */
const step = (page: HTMLElement) => find(page, "[aria-current]").dataset.step;
const status = (page: HTMLElement) => textOf(find(page, "[data-id=status]"));

describe("c-plan-maker", () => {
  beforeEach(() => Object.values(heard).forEach((one) => one.mockClear()));
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("begins with the users where nobody is chosen", async () => {
    const page = await show({}, { users: null });
    expect(step(page)).toBe("who");
    expect(status(page)).toBe("Choose users first.");
    expect(disabled(page, "next")).toBe(true);
    expect(findAll(page, "[data-action=back]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("opens at the effects where all users can be moved, with the focus on the heading", async () => {
    answer();
    const page = await show();
    expect(step(page)).toBe("effects");
    expect(page.shadowRoot!.activeElement).toBe(heading(page));
    expect(status(page)).toBe("3 of 3 chosen users are in the plan.");
    expect(textOf(page)).toContain("Every move can be reverted");
    expect(textOf(find(page, "[data-id=seats]"))).toContain(`${LOGIN} 100 90 3 0 93 10`);
    expect(textOf(find(page, "[data-id=pools]"))).toContain(LOGIN);
    expect(textOf(page)).toMatch(/Saving per month -?\$/);
    expect(textOf(page)).toContain("Past logins stay");
    expect(heard.places.mock.lastCall![0]).toMatchObject({ tab: "moves", move: "switch", step: "effects" });
    await expect(page).toBeAccessible();
  });

  it("opens at the check where somebody is left out, and says why", async () => {
    answer();
    const protect = { users: ["user1@x.example"], profiles: [], names: [], domains: [] };
    const page = await show({ settings: moveSettings({ protect }) });
    expect(step(page)).toBe("check");
    expect(status(page)).toBe("2 of 3 chosen users are in the plan.");
    expect(textOf(find(page, "[data-id=reasons]"))).toContain("On the protect list: user1@x.example");
    await expect(page).toBeAccessible();
    await click(page, "excluded");
    expect(jest.mocked(downloadText).mock.calls[0][1]).toContain(`${ids[0]},User 1,user1@x.example`);
    await click(page, "next");
    expect(step(page)).toBe("effects");
  });

  it("takes no more users than seats are free, and names the license that is full", async () => {
    const { org } = eligibilityFacts();
    const full = { ...org, seats: [{ license: LOGIN, total: 91, used: 90 }] };
    answer(PLUS, { org: full });
    const page = await show();
    expect(status(page)).toBe("1 of 3 chosen users is in the plan.");
    expect(textOf(find(page, "[data-id=reasons]"))).toContain("buy more, or choose fewer users. 2");
    expect(textOf(find(page, "[data-id=reasons]"))).toContain(LOGIN);
  });

  it("maps a missing profile in place and goes on to the effects", async () => {
    answer(PLUS, {}, NOBODY);
    const page = await show();
    expect(step(page)).toBe("check");
    expect(status(page)).toBe("None of the 3 chosen users can be moved as things are. See why below.");
    expect(disabled(page, "next")).toBe(true);
    await expect(page).toBeAccessible();
    const saved = { catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries };
    jest.mocked(mapProfiles).mockResolvedValue(saved);
    await click(page, "map");
    expect(step(page)).toBe("effects");
    expect(page.shadowRoot!.activeElement).toBe(heading(page));
    expect(status(page)).toBe("3 of 3 chosen users are in the plan.");
    expect(readEligibility).toHaveBeenCalledTimes(1);
  });

  it("stays at the check after mapping where somebody is still left out", async () => {
    answer(PLUS, {}, NOBODY);
    const protect = { users: ["user1@x.example"], profiles: [], names: [], domains: [] };
    const page = await show({ settings: moveSettings({ protect }) });
    jest.mocked(mapProfiles).mockResolvedValue({ catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries });
    await click(page, "map");
    expect(step(page)).toBe("check");
    expect(page.shadowRoot!.activeElement).toBe(heading(page));
  });

  it("opens no step before somebody is in the plan", async () => {
    answer("Partner Community");
    const page = await show();
    expect(step(page)).toBe("check");
    expect(find<HTMLButtonElement>(page, "[data-step=effects]").disabled).toBe(true);
    expect(disabled(page, "next")).toBe(true);
    await expect(page).toBeAccessible();
  });

  it("loses nothing between the steps", async () => {
    answer();
    const page = await show();
    await click(page, "next");
    expect(step(page)).toBe("save");
    await set(page, "name", "Spring");
    await set(page, "note", "Asked by Ada");
    find(page, "[data-step=who]").click();
    await flush();
    expect(step(page)).toBe("who");
    find(page, "[data-step=save]").click();
    await flush();
    const value = (field: string) => find<HTMLElement & { value: string }>(page, `[data-field=${field}]`).value;
    expect([value("name"), value("note")]).toEqual(["Spring", "Asked by Ada"]);
    expect(readEligibility).toHaveBeenCalledTimes(1);
  });

  it("has each step in the address, so that Back in the browser leads to the one before", async () => {
    answer();
    const page = await show({}, { finding: "dormant/x" });
    await click(page, "next");
    const place = { tab: "moves", finding: "dormant/x", move: "switch", license: null, profile: null };
    expect(heard.places.mock.lastCall![0]).toEqual({ ...place, step: "save" });
    page.destination = { ...place, step: "effects" } as Destination;
    await flush();
    expect(step(page)).toBe("effects");
    expect(readEligibility).toHaveBeenCalledTimes(1);
  });

  it("counts irreversible moves of an upgrade that the upgrades page asks for", async () => {
    answer("Customer Community");
    const page = await show({}, { license: PLUS, move: "upgrade" });
    expect(textOf(page)).toContain("Can't be reverted 3 These users get a role");
  });

  it("saves the plan under its name with its note and tells it", async () => {
    answer();
    jest.mocked(saveNewPlan).mockImplementation((plan) => Promise.resolve({ ...plan, id: "plan9" }));
    const page = await show();
    await click(page, "next");
    await set(page, "name", "  Spring ");
    await set(page, "note", "Asked by Ada");
    await click(page, "save");
    const [plan, items] = jest.mocked(saveNewPlan).mock.calls[0];
    expect(plan).toMatchObject({
      id: "",
      name: "Spring",
      note: "Asked by Ada",
      kind: "switch",
      totals: { users: 3 }
    });
    expect(items).toHaveLength(3);
    expect(heard.saved.mock.calls[0][0].id).toBe("plan9");
    expect(heard.unsaved.mock.lastCall).toEqual([false]);
  });

  it.each([
    [{}, /^Switch member and login, Dealers, [A-Z]/],
    [{ finding: "dormant/x" }, /^Dealers, [A-Z]/],
    [{ users: { ...chosen, title: "x".repeat(90) }, finding: "dormant/x" }, /^x{59}…, [A-Z].*\d{4}$/]
  ])("suggests a name that ends with the date: %j", async (destination, name) => {
    answer();
    const page = await show({}, destination);
    expect(find<HTMLElement & { value: string }>(page, "[data-field=name]").value).toMatch(name);
  });

  it("saves no plan without a name", async () => {
    answer();
    const page = await show();
    await set(page, "name", " ");
    expect(disabled(page, "save")).toBe(true);
    expect(textOf(find(page, "[data-id=nameProblem]"))).toContain("1 to 80 characters");
  });

  it("goes on with the same plan when saving failed on the way, and locks the steps meanwhile", async () => {
    answer();
    jest.mocked(planKey).mockReturnValueOnce("key1");
    getPlan.mockResolvedValue(movePlan({ state: "draft" }));
    const page = await show();
    await click(page, "next");
    let fail: (error: Error) => void = () => undefined;
    jest.mocked(saveNewPlan).mockImplementationOnce((plan, _items, onPart) => {
      onPart({ ...plan, id: "draft1" }, 0);
      return new Promise((_resolve, reject) => (fail = reject));
    });
    await click(page, "save");
    expect(disabled(page, "back")).toBe(true);
    expect(disabled(page, "close")).toBe(true);
    fail(new Error("The server is down."));
    await flush();
    await flush();
    expect(textOf(find(page, "[data-id=failure]"))).toContain("not fully saved. The server is down.");
    expect(heard.unsaved.mock.lastCall).toEqual([true]);
    await expect(page).toBeAccessible();
    jest.mocked(saveNewPlan).mockImplementation((plan) => Promise.resolve(plan));
    await click(page, "save");
    expect(jest.mocked(saveNewPlan).mock.calls.map(([{ key }]) => key)).toEqual(["key1", "key1"]);
  });

  it("gives the files but saves nothing where the person may not move users", async () => {
    answer();
    const page = await show({ settings: moveSettings({ canApply: false, cannotApply: "noPermission" }) });
    await click(page, "next");
    expect(textOf(find(page, "[data-id=maySave]"))).toContain("License Optimizer Mover");
    expect(findAll(page, "[data-action=save]")).toHaveLength(0);
    expect(textOf(find(page, "c-plan-files"))).toContain("plan-apply.csv");
    await expect(page).toBeAccessible();
  });

  it("saves without an org as well, where files follow", async () => {
    answer();
    const page = await show({ settings: LOCAL });
    await click(page, "next");
    expect(disabled(page, "save")).toBe(false);
    expect(findAll(page, "c-plan-files")).toHaveLength(0);
  });

  it("says what could not be read, and reads it again", async () => {
    answer();
    jest.mocked(readEligibility).mockRejectedValueOnce({ body: { message: "Too many queries." } });
    const page = await show();
    expect(step(page)).toBe("check");
    expect(textOf(find(page, "[data-id=failure]"))).toBe("The users could not be checked. Too many queries.");
    await expect(page).toBeAccessible();
    await click(page, "retry");
    expect(findAll(page, "[data-id=failure]")).toHaveLength(0);
    expect(status(page)).toBe("3 of 3 chosen users are in the plan.");
  });

  it("plans nobody while the protect list can't be read as a whole", async () => {
    answer();
    const page = await show({ settings: moveSettings({ protect: null, protectUnread: "tooMany" }) });
    expect(textOf(find(page, "[data-id=failure]"))).toContain("The protect list could not be read completely");
    expect(disabled(page, "next")).toBe(true);
  });

  it("says how far reading is, and stops when told to", async () => {
    answer();
    jest.mocked(readEligibility).mockImplementation((_ids, onPart) => {
      onPart!(2);
      return new Promise(() => {});
    });
    const page = await show();
    expect(status(page)).toBe("Reading data: 2 of 3 users");
    await expect(page).toBeAccessible();
    await click(page, "stop");
    expect(status(page)).toBe("3 users are chosen.");
    expect(disabled(page, "checkAgain")).toBe(false);
  });

  it("makes the plan anew with the same facts when the move is another one", async () => {
    answer();
    const page = await show();
    await set(page, "kind", "deactivate");
    expect(findAll(page, "[data-field=target]")).toHaveLength(0);
    expect(heard.unsaved.mock.lastCall).toEqual([true]);
    expect(readEligibility).toHaveBeenCalledTimes(1);
    jest.mocked(saveNewPlan).mockImplementation((plan) => Promise.resolve(plan));
    await click(page, "save");
    expect(jest.mocked(saveNewPlan).mock.calls[0][1][0]).toMatchObject({ status: "deactivate", toLicense: null });
  });

  it("reads the facts of other users", async () => {
    answer();
    const page = await show();
    const other = { ids: ids.slice(0, 1), loginDays: {}, title: "by username" };
    find(page, "c-user-chooser").dispatchEvent(new CustomEvent("userschosen", { detail: other }));
    await flush();
    expect(status(page)).toBe("1 user is chosen.");
    find(page, "[data-step=who]").click();
    await flush();
    await click(page, "next");
    expect(jest.mocked(readEligibility).mock.lastCall![0]).toEqual(other.ids);
    expect(step(page)).toBe("check");
  });

  describe("opened by an address, which has no users", () => {
    const [finding] = decisions.audit.findings.filter(({ code }) => code === "dormant");
    const place = { users: null, finding: finding.id, move: "switch" as const };

    it("names a group of users, and a link reads it again and shows its step", async () => {
      answer();
      const cohort = { license: PLUS, profile: "Dealers", suggestion: "toLogin" as const, search: "" };
      const page = await show({}, { users: { ...chosen, cohort } });
      await click(page, "next");
      const group = { from: PLUS, profile: "Dealers", suggestion: "toLogin", search: null, finding: null };
      expect(heard.places.mock.lastCall![0]).toMatchObject({ ...group, tab: "moves", move: "switch", step: "save" });
      clear();

      const rows = rowsOf(3).map((row, i) => ({ ...row, id: ids[i] }));
      getUserPage.mockResolvedValue({ months: decisions.context.window, rows, next: null, scanned: 3, total: 3 });
      const linked = await show({}, { ...group, suggestion: "toLogin", users: null, step: "save" });
      await flush();
      await flush();
      expect(getUserPage.mock.lastCall![0].query).toMatchObject({ license: PLUS, profile: "Dealers" });
      expect(step(linked)).toBe("save");
      expect(heard.unsaved.mock.lastCall).toEqual([false]);
      await expect(linked).toBeAccessible();
    });

    it("reads the users of its finding again, says so, and shows its step", async () => {
      answer();
      const rows = rowsOf(3).map((one, i) => ({ ...one, id: ids[i] }));
      getUserPage.mockResolvedValue({ months: decisions.context.window, rows, next: null, scanned: 3, total: 3 });
      const page = await show({}, { ...place, step: "save" });
      await flush();
      expect(step(page)).toBe("save");
      expect(textOf(find(page, "[data-id=again]"))).toContain("The users of this finding were read again:");
      expect(status(page)).toBe("3 of 3 chosen users are in the plan.");
      await expect(page).toBeAccessible();
    });

    it("says that nobody is left, or that the finding is gone", async () => {
      getUserPage.mockResolvedValue({ months: decisions.context.window, rows: [], next: null, scanned: 0, total: 0 });
      const page = await show({}, place);
      expect(step(page)).toBe("who");
      expect(textOf(find(page, "[data-id=again]"))).toContain("Nobody is left to move");
      clear();
      const gone = await show({}, { ...place, finding: "dormant/gone" });
      expect(textOf(find(gone, "[data-id=again]"))).toContain("is no longer there");
      await expect(gone).toBeAccessible();
    });

    it("says why the users could not be read, and reads them again", async () => {
      answer();
      getUserPage.mockRejectedValueOnce({ body: { message: "The server is down." } });
      const page = await show({}, place);
      expect(textOf(find(page, "[data-id=failure]"))).toContain("could not be read. The server is down.");
      getUserPage.mockResolvedValue({ months: [], rows: rowsOf(1), next: null, scanned: 1, total: 1 });
      await click(page, "retry");
      expect(readEligibility).toHaveBeenCalledTimes(1);
    });

    it("says that chosen users are not in a link", async () => {
      const page = await show({}, { users: null, step: "effects" });
      expect(step(page)).toBe("who");
      expect(textOf(find(page, "[data-id=again]"))).toContain("A link does not keep chosen users.");
    });
  });
});
