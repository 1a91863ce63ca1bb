import type { MissingPair, ProfileMap } from "c/licenseEngine";
import PlanPairs from "c/planPairs";
import { mapProfiles } from "c/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { CATALOG, PROFILES, UPGRADES, profileId } from "../../licenseEngine/__tests__/moveFixtures";

jest.mock("../../host/profileMaps");

const [PLUS, LOGIN] = ["Customer Community Plus", "Customer Community Plus Login"];
const map: ProfileMap = { catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries: [] };
const entry = { fromProfileId: profileId(PLUS), toLicense: LOGIN, toProfileId: profileId(LOGIN) };
const pair = (values: Partial<MissingPair> = {}): MissingPair => ({
  fromProfileId: profileId(PLUS),
  fromProfile: "Dealers",
  fromLicense: PLUS,
  toLicense: LOGIN,
  users: 1200,
  suggestion: { entry, by: "name" },
  ...values
});
type Choice = HTMLElement & { value: string; label: string; disabled: boolean };

async function show(pairs: MissingPair[], properties = {}) {
  const element = await render("c-plan-pairs", PlanPairs, { pairs, map, mayMap: true, ...properties });
  const heard = jest.fn();
  element.addEventListener("mapsave", ({ detail }: CustomEventInit) => heard(detail));
  return { element, heard };
}
const button = (element: HTMLElement) => find<Choice>(element, "[data-action=map]");
async function save(element: HTMLElement): Promise<void> {
  button(element).click();
  await flush();
}

describe("c-plan-pairs", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("maps a suggestion with one click and sends the saved map", async () => {
    const saved = { ...map, entries: [entry] };
    jest.mocked(mapProfiles).mockResolvedValue(saved);
    const { element, heard } = await show([pair()]);
    expect(find<Choice>(element, "[data-pair]").label).toBe(`Dealers on ${LOGIN} (1,200 users)`);
    expect(textOf(element)).toContain("Suggested, because the names match");
    await expect(element).toBeAccessible();
    await save(element);
    expect(mapProfiles).toHaveBeenCalledWith([entry]);
    expect(heard).toHaveBeenCalledWith(saved);
  });

  it("says what its button will map before a profile is chosen", async () => {
    const { element } = await show([pair({ suggestion: null }), pair({ fromProfileId: "00eY", suggestion: null })]);
    expect(button(element)).toMatchObject({ label: "Map 2 profiles", disabled: true });
  });

  it("maps all pairs at once, without those that nobody chose a profile for", async () => {
    jest.mocked(mapProfiles).mockResolvedValue(map);
    const partner = pair({ fromProfileId: "00eX", toLicense: "Partner Community Login", users: 1, suggestion: null });
    const { element } = await show([pair(), partner, pair({ fromProfileId: "00eY", suggestion: null })]);
    expect(button(element).label).toBe("Map this profile");
    const [, choice] = findAll<Choice>(element, "[data-pair]");
    const toProfileId = profileId("Partner Community Login");
    choice.dispatchEvent(new CustomEvent("change", { detail: { value: toProfileId } }));
    await flush();
    expect(button(element).label).toBe("Map 2 profiles");
    await save(element);
    expect(jest.mocked(mapProfiles).mock.calls[0][0]).toEqual([
      entry,
      { fromProfileId: "00eX", toLicense: "Partner Community Login", toProfileId }
    ]);
  });

  it("waits for a choice where nothing is suggested", async () => {
    const { element } = await show([pair({ suggestion: null })]);
    expect(button(element).disabled).toBe(true);
    expect(textOf(element)).not.toContain("Suggested");
  });

  it("says so where the license has no profile", async () => {
    const { element } = await show([pair({ toLicense: "Gold", suggestion: null })]);
    expect(findAll(element, "[data-pair]")).toHaveLength(0);
    expect(textOf(element)).toContain("Gold has no profile. Create one in Setup, then come back.");
    await expect(element).toBeAccessible();
  });

  it("says that the map was not saved, and saves again", async () => {
    jest.mocked(mapProfiles).mockRejectedValueOnce(new Error("The server is down."));
    const { element, heard } = await show([pair()]);
    await save(element);
    expect(textOf(find(element, "[data-id=failure]"))).toContain("nothing was changed. The server is down.");
    await expect(element).toBeAccessible();
    jest.mocked(mapProfiles).mockResolvedValue(map);
    await save(element);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("names the permission set to those who can't map profiles", async () => {
    const { element } = await show([pair()], { mayMap: false });
    expect(findAll(element, "lightning-combobox, lightning-button")).toHaveLength(0);
    expect(textOf(element)).toContain(`Dealers on ${LOGIN} (1,200 users)`);
    expect(textOf(find(element, "[data-id=mayMap]"))).toContain("License Optimizer Mover");
    await expect(element).toBeAccessible();
  });
});
