import { readPermissions } from "c/host";
import type { EligibilityUser, PermissionSource } from "c/licenseEngine";
import { moveContext } from "c/licenseEngine";
import PermissionPanel from "c/permissionPanel";
import { upgradeCases } from "c/upgradeModel";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { eligibilityFacts, permissionSet, profileId, user, userId } from "../../licenseEngine/__tests__/moveFixtures";

jest.mock("../../host/moveFacts");

const PLUS = "Customer Community Plus";
const FROM = profileId("Customer Community");
const entries = [{ fromProfileId: FROM, toLicense: PLUS, toProfileId: profileId(PLUS) }];
const source = (id: string, objects: string[]): PermissionSource => ({
  kind: id.startsWith("00e") ? "profile" : "permissionSet",
  id,
  label: id,
  license: "",
  permissionSetLicense: "",
  objects: objects.map((object) => ({ object, rights: ["read"] })),
  fields: [],
  system: [],
  custom: []
});
const sources = [source(FROM, ["Case"]), source(profileId(PLUS), ["Case", "Report"]), source("Orders", ["Order"])];

async function show(users: EligibilityUser[], properties = {}): Promise<HTMLElement> {
  const facts = eligibilityFacts({ users });
  const cases = upgradeCases(users, moveContext(facts), entries, PLUS);
  return render("c-permission-panel", PermissionPanel, {
    facts,
    entries,
    cases,
    license: PLUS,
    user: "",
    ...properties
  });
}
async function compare(panel: HTMLElement): Promise<void> {
  find(panel, "[data-action=compare]").click();
  await flush();
}

describe("c-permission-panel", () => {
  beforeEach(() => jest.mocked(readPermissions).mockResolvedValue({ sources, sites: [], missing: [] }));
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("compares profiles alone, those with most users first", async () => {
    const panel = await show([user(), user({ id: userId(2) })]);
    expect(readPermissions).not.toHaveBeenCalled();
    expect(textOf(find(panel, "[data-id=target]"))).toBe(`After: ${PLUS} User on ${PLUS}`);
    await compare(panel);
    expect(readPermissions).toHaveBeenCalledWith([FROM, profileId(PLUS)], []);
    expect(textOf(panel)).toContain("Gained (1) Report: Read");
    await expect(panel).toBeAccessible();
  });

  it("compares a user with the permission sets that are assigned again, and others when chosen", async () => {
    const panel = await show([user({ permissionSets: [permissionSet("Orders")] })], { user: userId(1) });
    await compare(panel);
    expect(readPermissions).toHaveBeenCalledWith([FROM, profileId(PLUS)], ["Orders"]);
    expect(textOf(panel)).toContain("Lost (0)");
    find(panel, "[data-field=sets]").dispatchEvent(new CustomEvent("change", { detail: { value: [] } }));
    await flush();
    expect(textOf(panel)).toContain("Lost (1) Order: Read");
    expect(readPermissions).toHaveBeenCalledTimes(1);
    await expect(panel).toBeAccessible();
  });

  it("says that permission sets could not be read", async () => {
    const panel = await show([user({ permissionSets: null })], { user: userId(1) });
    await compare(panel);
    expect(textOf(find(panel, "[data-id=setsUnread]"))).toContain("only the profiles are compared");
  });

  it("asks for a mapped profile first", async () => {
    const panel = await show([user()], { entries: [] });
    expect(textOf(find(panel, "[data-id=target]"))).toContain("Map one below");
    expect(find<HTMLElement & { disabled: boolean }>(panel, "[data-action=compare]").disabled).toBe(true);
    await expect(panel).toBeAccessible();
  });

  it("says what could not be read", async () => {
    jest.mocked(readPermissions).mockRejectedValue(new Error("Too many rows."));
    const panel = await show([user()]);
    await compare(panel);
    expect(textOf(find(panel, "[role=alert]"))).toBe("The permissions could not be read. Too many rows.");
  });

  it("forgets the comparison when another one is chosen, also one that is on its way", async () => {
    let answer: (value: Awaited<ReturnType<typeof readPermissions>>) => void = () => undefined;
    jest.mocked(readPermissions).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const panel = await show([user()], { user: userId(1) });
    await compare(panel);
    expect(textOf(find(panel, "[role=status]"))).toBe("Reading permissions");
    const choice = { detail: { value: `profile:${FROM}` } };
    find(panel, "[data-field=subject]").dispatchEvent(new CustomEvent("change", choice));
    answer({ sources, sites: [], missing: [] });
    await flush();
    expect(findAll(panel, "c-permission-columns")).toHaveLength(0);
  });
});
