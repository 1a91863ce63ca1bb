import { planKey, saveNewPlan, readEligibility } from "c/host";
import type { EligibilityFacts } from "c/licenseEngine";
import PlanMaker from "c/planMaker";
import { downloadText } from "c/download";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { model } from "#mocks/model";
import { movePlan, LOCAL, moveSettings } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
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
jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const getPlan = endpoint("LicenseMovesController.getPlan");
const getProfileMap = endpoint("LicenseUpgradesController.getProfileMap");

const PLUS = "Customer Community Plus";
const LOGIN = "Customer Community Plus Login";
const decisions = decisionModel();
const ids = [1, 2, 3].map(userId);
const entries = [
  { fromProfileId: profileId(PLUS), toLicense: LOGIN, toProfileId: profileId(LOGIN) },
  { fromProfileId: profileId("Customer Community"), toLicense: PLUS, toProfileId: profileId(PLUS) }
];

function answer(license = PLUS, facts: Partial<EligibilityFacts> = {}): void {
  const users = ids.map((id, i) => user({ id, name: `User ${i + 1}`, username: `user${i + 1}@x.example`, license }));
  getProfileMap.mockResolvedValue({ catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries });
  jest.mocked(readEligibility).mockImplementation((asked, onPart) => {
    onPart!(asked.length);
    return Promise.resolve(eligibilityFacts({ users, ...facts }));
  });
}
async function show(properties = {}, destination = {}): Promise<HTMLElement> {
  const loginDays = Object.fromEntries(ids.map((id) => [id, [1, 2, 0]]));
  const users = { ids, loginDays, title: "Dealers" };
  return render("c-plan-maker", PlanMaker, {
    model: model(decisionOrg()),
    decisions,
    settings: moveSettings(),
    destination: { tab: "moves", license: null, profile: null, users, ...destination },
    ...properties
  });
}
async function click(page: HTMLElement, action: string): Promise<void> {
  find(page, `[data-action=${action}]`).click();
  await flush();
  await flush();
}
const disabled = (page: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(page, `[data-action=${action}]`).disabled;

describe("c-plan-maker", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("needs users first", async () => {
    const page = await show({ destination: null });
    expect(textOf(find(page, "[data-id=status]"))).toBe("Choose users first.");
    expect(disabled(page, "make")).toBe(true);
    await expect(page).toBeAccessible();
  });

  it("works out who is in the plan, what it saves and which seats it takes", async () => {
    answer();
    const page = await show();
    await click(page, "make");
    const text = textOf(page);
    expect(text).toContain("3 of 3 chosen users are in the plan.");
    expect(text).toContain("Every move can be reverted");
    expect(textOf(find(page, "[data-id=seats]"))).toContain(`${LOGIN} 100 90 3 0 93 10`);
    expect(textOf(find(page, "[data-id=pools]"))).toContain(LOGIN);
    expect(text).toMatch(/Saving per month -?\$/);
    await expect(page).toBeAccessible();
  });

  it("keeps protected users out and says so", async () => {
    answer();
    const protect = { users: ["user1@x.example"], profiles: [], names: [], domains: [] };
    const page = await show({ settings: moveSettings({ protect }) });
    await click(page, "make");
    expect(textOf(page)).toContain("2 of 3 chosen users are in the plan.");
    expect(textOf(find(page, "[data-id=reasons]"))).toContain("On the protect list: user1@x.example 1");
    await click(page, "excluded");
    const [name, csv] = jest.mocked(downloadText).mock.calls[0];
    expect(name).toBe("plan-left-out.csv");
    expect(csv).toContain(`${ids[0]},User 1,user1@x.example,On the protect list: user1@x.example`);
  });

  it("says why nobody can be moved, and offers nothing to save", async () => {
    answer("Partner Community");
    const page = await show();
    await click(page, "make");
    expect(textOf(find(page, "[data-id=included]"))).toContain("None of the chosen users can be moved");
    expect(findAll(page, "[data-action=save]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("counts irreversible moves of an upgrade that the upgrades page asks for", async () => {
    answer("Customer Community");
    const page = await show({}, { license: PLUS, move: "upgrade" });
    await click(page, "make");
    expect(textOf(page)).toContain("Can't be reverted 3 These users get a role");
    expect(textOf(page)).toContain("There is no rollback file");
  });

  it("saves the plan under its name and tells it", async () => {
    answer();
    jest.mocked(saveNewPlan).mockImplementation((plan) => Promise.resolve({ ...plan, id: "plan9" }));
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("plansave", heard);
    await click(page, "make");
    find(page, "[data-field=name]").dispatchEvent(new CustomEvent("change", { detail: { value: "  Spring " } }));
    await flush();
    await click(page, "save");
    const [plan, items] = jest.mocked(saveNewPlan).mock.calls[0];
    expect(plan).toMatchObject({ id: "", name: "Spring", kind: "switch", totals: { users: 3 } });
    expect(items).toHaveLength(3);
    expect(heard.mock.calls[0][0].detail.id).toBe("plan9");
  });

  it("saves no plan without a name", async () => {
    answer();
    const page = await show();
    await click(page, "make");
    find(page, "[data-field=name]").dispatchEvent(new CustomEvent("change", { detail: { value: " " } }));
    await flush();
    expect(disabled(page, "save")).toBe(true);
    expect(textOf(find(page, "[data-id=nameProblem]"))).toContain("1 to 80 characters");
  });

  it("goes on with the same plan when saving failed on the way", async () => {
    answer();
    const page = await show();
    jest.mocked(planKey).mockReturnValueOnce("key1");
    getPlan.mockResolvedValue(movePlan({ state: "draft" }));
    await click(page, "make");
    jest.mocked(saveNewPlan).mockImplementationOnce((plan, _items, onPart) => {
      onPart({ ...plan, id: "draft1" }, 0);
      return Promise.reject(new Error("The server is down."));
    });
    await click(page, "save");
    expect(textOf(find(page, "[data-id=failure]"))).toContain("not fully saved. The server is down.");
    await expect(page).toBeAccessible();
    jest.mocked(saveNewPlan).mockImplementation((plan) => Promise.resolve(plan));
    await click(page, "save");
    expect(jest.mocked(saveNewPlan).mock.calls.map(([{ key }]) => key)).toEqual(["key1", "key1"]);
  });

  it("gives the files but saves nothing where the person may not move users", async () => {
    answer();
    const page = await show({ settings: moveSettings({ canApply: false, cannotApply: "noPermission" }) });
    await click(page, "make");
    expect(textOf(find(page, "[data-id=maySave]"))).toContain("License Optimizer Mover");
    expect(findAll(page, "[data-action=save]")).toHaveLength(0);
    expect(textOf(find(page, "c-plan-files"))).toContain("-plan.csv");
  });

  it("says that nothing is applied without an org, and saves all the same", async () => {
    answer();
    const page = await show({ settings: LOCAL });
    await click(page, "make");
    expect(textOf(find(page, "c-plan-files"))).toContain("Nothing is applied here");
    expect(disabled(page, "save")).toBe(false);
  });

  it("says what could not be read", async () => {
    answer();
    jest.mocked(readEligibility).mockRejectedValue({ body: { message: "Too many queries." } });
    const page = await show();
    await click(page, "make");
    expect(textOf(find(page, "[data-id=failure]"))).toBe("The plan could not be built. Too many queries.");
  });

  it("says how far reading is, and stops when told to", async () => {
    answer();
    jest.mocked(readEligibility).mockImplementation((_ids, onPart) => {
      onPart!(2);
      return new Promise(() => {});
    });
    const page = await show();
    await click(page, "make");
    expect(textOf(find(page, "[data-id=status]"))).toBe("Reading data: 2 of 3 users");
    await click(page, "stop");
    expect(disabled(page, "make")).toBe(false);
  });

  it("asks again for the plan when the move is another one", async () => {
    answer();
    const page = await show();
    await click(page, "make");
    find(page, "[data-field=kind]").dispatchEvent(new CustomEvent("change", { detail: { value: "deactivate" } }));
    await flush();
    expect(findAll(page, "c-plan-effects")).toHaveLength(0);
    expect(findAll(page, "[data-field=target]")).toHaveLength(0);
    await click(page, "make");
    expect(textOf(page)).toContain("3 of 3 chosen users are in the plan.");
    find(page, "c-plan-files").shadowRoot!.querySelector<HTMLElement>("[data-name$='-plan.csv']")!.click();
    expect(jest.mocked(downloadText).mock.lastCall![1]).toContain(`Id,IsActive\r\n${ids[0]},false`);
  });
});
