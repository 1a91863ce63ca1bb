import WhyBlockers from "c/whyBlockers";
import type { Finding, MoveSettings, ProfileMap } from "c/licenseEngine";
import { DEFAULT_MOVE_SETTINGS, audit } from "c/licenseEngine";
import { decisionModel, decisionOrg, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const readMap = endpoint("LicenseUpgradesController.getProfileMap");
const saveMap = endpoint("LicenseUpgradesController.saveProfileMap");
const readSettings = endpoint("LicenseMovesController.getMoveSettings");
const ask = endpoint("LicenseUsersController.getUserPage");
const org = decisionOrg();
const model = { facts: org, audit: audit(org) };
const decisions = decisionModel();
const idle = decisions.audit.findings.find(({ code }) => code === "dormant")!;
const target = idle.names.target;
const other = (name: string) => ({ id: `00e${name.padStart(15, "0")}`, name, license: target, userType: null });
const own = { id: idle.profileId!, name: idle.profile!, license: idle.license, userType: null };
const mapOf = (changes: Partial<ProfileMap> = {}): ProfileMap => ({
  catalog: org.catalog,
  upgrades: [],
  profiles: [own, other("Dealers Login"), other("Visitors")],
  entries: [],
  ...changes
});
const settings: MoveSettings = { ...DEFAULT_MOVE_SETTINGS, canApply: true, cannotApply: null };
const mapped = { fromProfileId: own.id, toLicense: target, toProfileId: other("Dealers Login").id };

async function show(finding: Finding = idle): Promise<HTMLElement> {
  const element = await render("c-why-blockers", WhyBlockers, { model, decisions, finding });
  await settle();
  return element;
}

async function settle(): Promise<void> {
  for (let i = 0; i < 4; i += 1)
    // eslint-disable-next-line no-await-in-loop -- each waits for the one before
    await flush();
}

describe("c-why-blockers", () => {
  beforeEach(() => {
    readMap.mockResolvedValue(mapOf({ entries: [mapped] }));
    readSettings.mockResolvedValue(settings);
    ask.mockResolvedValue({ months: ["2026-07-01"], rows: users(3), next: null, scanned: 3, total: 3 });
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("says that nothing is in the way", async () => {
    const element = await show();
    expect(textOf(find(element, "[data-id=clear]"))).toContain("Nothing known");
    await expect(element).toBeAccessible();
  });

  it("says that it is checking", async () => {
    readMap.mockReturnValue(new Promise(() => {}));
    const element = await show();
    expect(textOf(find(element, "[role=status]"))).toBe("Checking the users");
    await expect(element).toBeAccessible();
  });

  it("maps the missing profile in place, with the one whose name matches chosen", async () => {
    readMap.mockResolvedValue(mapOf());
    saveMap.mockImplementation(({ entries }) => Promise.resolve(mapOf({ entries })));
    const element = await show();
    expect(find<HTMLElement & { value: string }>(element, "lightning-combobox").value).toBe(mapped.toProfileId);
    await expect(element).toBeAccessible();
    find(element, "[data-action=map]").click();
    await settle();
    expect(saveMap.mock.calls[0][0].entries).toEqual([mapped]);
    expect(findAll(element, "c-plan-pairs")).toHaveLength(0);
    expect(findAll(element, "[data-id=clear]")).toHaveLength(1);
  });

  it("says how weak a profile is that is suggested only because no other is there", async () => {
    readMap.mockResolvedValue(mapOf({ profiles: [own, other("Visitors")] }));
    expect(textOf(await show())).toContain("its name does not match, so check it first");
  });

  it("says who maps profiles where the user may not", async () => {
    readMap.mockResolvedValue(mapOf());
    readSettings.mockResolvedValue({ ...settings, canApply: false, cannotApply: "noPermission" });
    expect(textOf(find(await show(), "[data-id=mayMap]"))).toContain("License Optimizer Mover");
  });

  it("names users on the protect list, who stay as they are", async () => {
    readSettings.mockResolvedValue({
      ...settings,
      protect: { users: ["user1@dealer.example"], profiles: [], names: [], domains: [] }
    });
    const element = await show();
    expect(textOf(find(element, "[data-id=protected]"))).toBe(
      "1 of 700 users is on the protect list and stays as it is: User 1"
    );
    await expect(element).toBeAccessible();
  });

  it("reads no users for an empty protect list", async () => {
    await show();
    expect(ask).not.toHaveBeenCalled();
  });

  it("says so when fewer seats are free than users need", async () => {
    const license = org.licenses.find(({ total, used }) => total - used < 5000)!;
    const member: Finding = {
      ...idle,
      code: "basisToMember",
      type: "basis",
      users: 5000,
      names: { target: license.name }
    };
    expect(textOf(find(await show(member), "[data-id=seats]"))).toContain("are free for 5,000 users");
  });

  it("says who grants what can't be seen, and offers no try in vain", async () => {
    readMap.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst." } });
    const element = await show();
    expect(textOf(find(element, "[role=alert]"))).toContain("License Optimizer Analyst");
    expect(findAll(element, "[data-action=retry]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("checks again after a failure", async () => {
    readSettings.mockRejectedValueOnce({ body: { message: "The server is down." } });
    const element = await show();
    expect(textOf(find(element, "[role=alert]"))).toContain("The server is down.");
    find(element, "[data-action=retry]").click();
    await settle();
    expect(findAll(element, "[data-id=clear]")).toHaveLength(1);
  });
});
