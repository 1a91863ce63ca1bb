import SetupPairs from "c/setupPairs";
import type { ProfileMap } from "c/licenseEngine";
import { callHost } from "c/host";
import { endpoint } from "#mocks/host";
import { moveSettings } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { CATALOG, PROFILES, UPGRADES, profileId } from "../../licenseEngine/__tests__/moveFixtures";

const getMap = endpoint("LicenseUpgradesController.getProfileMap");
const getSettings = endpoint("LicenseMovesController.getMoveSettings");

const PLUS = "Customer Community Plus";
const MAP: ProfileMap = { catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries: [] };
const ENTRY = { fromProfileId: profileId("Customer Community"), toLicense: PLUS, toProfileId: profileId(PLUS) };

type Choice = HTMLElement & { value: string; options: { value: string }[] };

async function show(shown = true): Promise<HTMLElement> {
  const element = await render("c-setup-pairs", SetupPairs, { shown });
  await flush();
  return element;
}

describe("c-setup-pairs", () => {
  beforeEach(() => {
    getMap.mockResolvedValue(MAP);
    getSettings.mockResolvedValue(moveSettings());
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("maps the profiles of the license that is chosen", async () => {
    const element = await show();
    const choice = find<Choice>(element, "[data-field=license]");
    expect(choice.options.map(({ value }) => value)).toContain(PLUS);
    expect(choice.value).toBe(choice.options[0].value);
    choice.dispatchEvent(new CustomEvent("change", { detail: { value: PLUS } }));
    await flush();
    expect(textOf(find(find(element, "c-profile-map-editor"), "h2"))).toBe(`Profiles on ${PLUS}`);
    await expect(element).toBeAccessible();
  });

  it("tells the map as read and as saved, also before anybody looks at it", async () => {
    getMap.mockReturnValue(new Promise(() => {}));
    const element = await render("c-setup-pairs", SetupPairs, { shown: false });
    expect(findAll(element, "c-loading-panel")).toHaveLength(1);
    clear();
    getMap.mockResolvedValue(MAP);
    const read = jest.fn();
    document.body.addEventListener("mapread", (event) => read((event as CustomEvent).detail.entries), true);
    const hidden = await show(false);
    expect(read).toHaveBeenLastCalledWith([]);
    expect(findAll(hidden, "c-profile-map-editor")).toHaveLength(0);
    Object.assign(hidden, { shown: true });
    await flush();
    find(hidden, "c-profile-map-editor").dispatchEvent(
      new CustomEvent("mapsave", { detail: { ...MAP, entries: [ENTRY] } })
    );
    expect(read).toHaveBeenLastCalledWith([ENTRY]);
  });

  it("has what was mapped on another page meanwhile, unless something is being edited here", async () => {
    const save = endpoint("LicenseUpgradesController.saveProfileMap");
    save.mockImplementation(({ entries }) => Promise.resolve({ ...MAP, entries }));
    const element = await show();
    const read = jest.fn();
    element.addEventListener("mapread", (event) => read((event as CustomEvent).detail.entries));
    await callHost("LicenseUpgradesController.saveProfileMap", { entries: [ENTRY] });
    expect(read).toHaveBeenLastCalledWith([ENTRY]);
    find(element, "c-profile-map-editor").dispatchEvent(new CustomEvent("unsavedchange", { detail: true }));
    await callHost("LicenseUpgradesController.saveProfileMap", { entries: [] });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("tells that something is not saved", async () => {
    const element = await show();
    const said = jest.fn();
    element.addEventListener("unsavedchange", (event) => said((event as CustomEvent).detail));
    find(element, "c-profile-map-editor").dispatchEvent(new CustomEvent("unsavedchange", { detail: true }));
    expect(said).toHaveBeenCalledWith(true);
  });

  it("only shows them to who can't move users, and says which permission set can", async () => {
    getSettings.mockResolvedValue(moveSettings({ canApply: false, cannotApply: "noPermission" }));
    const element = await show();
    expect(findAll(element, "[data-action]")).toHaveLength(0);
    expect(findAll<Choice & { disabled: boolean }>(element, "[data-profile]").every(({ disabled }) => disabled)).toBe(
      true
    );
    expect(textOf(find(element, "[data-id=read-only]"))).toContain("License Optimizer Mover");
    await expect(element).toBeAccessible();
  });

  it("can be changed locally, where nothing is applied", async () => {
    getSettings.mockResolvedValue(moveSettings({ canApply: false, cannotApply: "local" }));
    expect(findAll(await show(), "[data-action=save]")).toHaveLength(1);
  });

  it("says that no license can be moved to in place", async () => {
    getMap.mockResolvedValue({ ...MAP, profiles: [] });
    const element = await show();
    expect(textOf(element)).toContain("No target license available");
    await expect(element).toBeAccessible();
  });

  it("says what failed, and reads again", async () => {
    getMap.mockRejectedValueOnce({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst." } });
    const element = await show();
    expect(textOf(element)).toContain("Ask for License Optimizer Analyst.");
    await expect(element).toBeAccessible();
    find(element, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(findAll(element, "c-profile-map-editor")).toHaveLength(1);
  });
});
