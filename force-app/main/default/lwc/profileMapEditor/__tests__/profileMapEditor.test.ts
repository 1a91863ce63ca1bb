import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import ProfileMapEditor from "c/profileMapEditor";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { CATALOG, PROFILES, UPGRADES, profileId } from "../../licenseEngine/__tests__/moveFixtures";
import { endpoint } from "#mocks/host";

const getProfileMap = endpoint("LicenseUpgradesController.getProfileMap");
const saveProfileMap = endpoint("LicenseUpgradesController.saveProfileMap");

const PLUS = "Customer Community Plus";
const FROM = profileId("Customer Community");
const PARTNER = profileId("Partner Community");
const entry = { fromProfileId: FROM, toLicense: PLUS, toProfileId: profileId(PLUS) };
const map = (entries: ProfileMapEntry[]): ProfileMap => ({
  catalog: CATALOG,
  upgrades: UPGRADES,
  profiles: PROFILES,
  entries
});
async function show(of: ProfileMap): Promise<HTMLElement> {
  return render("c-profile-map-editor", ProfileMapEditor, { map: of, license: PLUS });
}
async function click(editor: HTMLElement, action: string): Promise<void> {
  find(editor, `[data-action=${action}]`).click();
  await flush();
}
async function choose(editor: HTMLElement, from: string, value: string): Promise<void> {
  find(editor, `[data-profile="${from}"]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}
const state = (editor: HTMLElement, from: string) => textOf(find(editor, `[data-state="${from}"]`));
const disabled = (editor: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(editor, `[data-action=${action}]`).disabled;

describe("c-profile-map-editor", () => {
  beforeEach(() => getProfileMap.mockResolvedValue(map([])));
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows which profile stands for which, and what is suggested", async () => {
    const editor = await show(map([entry]));
    expect(state(editor, FROM)).toBe("Fits");
    expect(textOf(editor)).toContain("Suggested, because");
    expect(disabled(editor, "save")).toBe(true);
    await expect(editor).toBeAccessible();
  });

  /** The same profiles, of which two have one name but for the words of their licenses. */
  const alike = (entries: ProfileMapEntry[]): ProfileMap => ({
    ...map(entries),
    profiles: PROFILES.map((profile) => {
      if (profile.id === FROM) return { ...profile, name: "Dealers" };
      return profile.id === entry.toProfileId ? { ...profile, name: "Dealers Plus" } : profile;
    })
  });

  it("does not take a profile only because no other is there, and says how weak that is", async () => {
    const editor = await show(map([]));
    expect(findAll(editor, "[data-action=suggest]")).toHaveLength(0);
    expect(state(editor, FROM)).toContain("its name does not match, so check it first");
  });

  it("takes all suggestions by name and saves the whole map", async () => {
    saveProfileMap.mockImplementation(({ entries }) => Promise.resolve(alike(entries)));
    const editor = await show(alike([]));
    const heard = jest.fn();
    editor.addEventListener("mapsave", heard);
    await click(editor, "suggest");
    expect(state(editor, FROM)).toBe("Fits");
    await click(editor, "save");
    expect(saveProfileMap.mock.calls[0][0].entries).toContainEqual(entry);
    expect(textOf(find(editor, "[role=status]"))).toBe("The map is saved.");
    expect(heard.mock.calls[0][0].detail.entries).toContainEqual(entry);
    expect(disabled(editor, "save")).toBe(true);
  });

  it("unmaps a profile, and undoes that", async () => {
    const editor = await show(map([entry]));
    await choose(editor, FROM, "");
    expect(state(editor, FROM)).toContain("Suggested");
    expect(disabled(editor, "save")).toBe(false);
    await click(editor, "undo");
    expect(state(editor, FROM)).toBe("Fits");
  });

  it("refuses a profile that is gone or on another license, and says what is wrong", async () => {
    const editor = await show(map([{ ...entry, toProfileId: PARTNER }]));
    expect(state(editor, FROM)).toContain("The target profile is on another license.");
    expect(textOf(find(editor, "[data-id=wrong]"))).toContain("1 entry does not fit.");
    expect(disabled(editor, "save")).toBe(true);
    await expect(editor).toBeAccessible();
    await choose(editor, FROM, profileId(PLUS));
    expect(disabled(editor, "save")).toBe(false);
  });

  it("lists wrong entries of other licenses and removes them", async () => {
    const editor = await show(
      map([entry, { fromProfileId: "gone", toLicense: "Partner Community", toProfileId: PARTNER }])
    );
    expect(textOf(editor)).toContain("Deleted profile (gone) to Partner Community User on Partner Community");
    await click(editor, "remove");
    expect(findAll(editor, "[data-action=remove]")).toHaveLength(0);
    expect(disabled(editor, "save")).toBe(false);
  });

  it("takes the map as saved although the answer is lost", async () => {
    saveProfileMap.mockRejectedValue(new Error("Connection lost."));
    getProfileMap.mockResolvedValueOnce(map([])).mockResolvedValue(map([entry]));
    const editor = await show(map([]));
    await choose(editor, FROM, entry.toProfileId);
    await click(editor, "save");
    await flush();
    expect(textOf(find(editor, "[role=status]"))).toBe("The map is saved.");
    expect(disabled(editor, "save")).toBe(true);
    await expect(editor).toBeAccessible();
  });

  it("leaves alone what others have mapped since it was read", async () => {
    const theirs = { fromProfileId: "theirs", toLicense: PLUS, toProfileId: profileId(PLUS) };
    getProfileMap.mockResolvedValue(map([entry, theirs]));
    saveProfileMap.mockImplementation(({ entries }) => Promise.resolve(map(entries)));
    const editor = await show(map([entry]));
    await choose(editor, FROM, "");
    await click(editor, "save");
    expect(saveProfileMap).toHaveBeenCalledWith({ entries: [theirs] });
  });

  it("keeps what was edited when it can't be saved", async () => {
    saveProfileMap.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Mover" } });
    const editor = await show(map([]));
    await choose(editor, FROM, profileId(PLUS));
    await click(editor, "save");
    expect(textOf(find(editor, "[role=alert]"))).toContain("nothing was changed. Ask for License Optimizer Mover");
    expect(disabled(editor, "save")).toBe(false);
    await expect(editor).toBeAccessible();
  });

  it("says what to do where the license has no profile, and when nobody comes to it", async () => {
    const without = map([]);
    const editor = await show({ ...without, profiles: PROFILES.filter(({ license }) => license !== PLUS) });
    expect(textOf(find(editor, "[data-id=empty]"))).toContain("Create one in Setup");
    clear();
    const none = await show({ ...without, profiles: [] });
    expect(textOf(find(none, "[data-id=empty]"))).toContain("No profile can move to Customer Community Plus in place.");
    await expect(none).toBeAccessible();
  });

  it("shows more profiles when asked", async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...PROFILES.find(({ id }) => id === FROM)!, id: `p${i}` }));
    const editor = await show({ ...map([]), profiles: [...PROFILES, ...many] });
    expect(findAll(editor, "tbody tr")).toHaveLength(25);
    await click(editor, "more");
    expect(findAll(editor, "tbody tr").length).toBeGreaterThan(40);
  });
});
