import SetupSettings from "c/setupSettings";
import type { KeptSettings } from "c/licenseEngine";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const get = endpoint("LicenseSettingsController.getSettings");
const save = endpoint("LicenseSettingsController.saveSettings");

const kept = (changes: Partial<KeptSettings> = {}): KeptSettings => ({
  values: {},
  version: "v1",
  mayEdit: true,
  ...changes
});

async function show(answer: KeptSettings | Error = kept(), source: "org" | "sample" = "sample") {
  if (answer instanceof Error) get.mockRejectedValue(answer);
  else get.mockResolvedValue(answer);
  const element = await render("c-setup-settings", SetupSettings, decided(facts({}, { source })));
  const said = jest.fn();
  for (const name of ["unsavedchange", "factschange"])
    element.addEventListener(name, (event) => said(name, (event as CustomEvent).detail));
  await flush();
  return { element, said };
}

const field = (element: HTMLElement, name: string) => find<HTMLInputElement>(element, `[data-row=${name}]`);
const row = (element: HTMLElement, name: string) => textOf(field(element, name).closest("tr")!);

async function enter(element: HTMLElement, name: string, value: string): Promise<void> {
  field(element, name).value = value;
  field(element, name).dispatchEvent(new CustomEvent("change"));
  await flush();
}

async function click(element: HTMLElement, action: string): Promise<void> {
  find(element, `[data-action=${action}]`).click();
  await flush();
}

describe("c-setup-settings", () => {
  beforeEach(() =>
    save.mockImplementation(({ settings }) => Promise.resolve(kept({ values: settings.values, version: "v2" })))
  );
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("offers how logins are counted in both hosts, each saying from when it counts, and external people in the org", async () => {
    const { element } = await show();
    expect(row(element, "timeZone")).toContain("The folder is counted again with it.");
    expect(findAll(element, "[data-row=externalDomains]")).toHaveLength(0);
    const org = await show(kept(), "org");
    expect(row(org.element, "timeZone")).toContain("It counts after the next run.");
    expect(findAll(org.element, "[data-row=externalDomains]")).toHaveLength(1);
  });

  it("refuses a time zone that does not exist at its field", async () => {
    const { element } = await show();
    await enter(element, "timeZone", "Europe/Atlantis");
    await click(element, "save");
    expect(save).not.toHaveBeenCalled();
    expect(textOf(element)).toContain("An IANA name like Europe/Berlin");
    await enter(element, "timeZone", "Europe/Berlin");
    await click(element, "save");
    expect(save.mock.calls[0][0].settings.values.timeZone).toBe("Europe/Berlin");
  });

  it("shows each setting with what it changes, its default and its range", async () => {
    const { element } = await show(kept({ values: { poolWatch: 0.7, rollOver: true } }));
    expect(row(element, "poolWatch")).toContain("Warn from this part of a pool (%)");
    expect(row(element, "poolWatch")).toContain("80% 0 to 100");
    expect(field(element, "poolWatch").value).toBe("70");
    expect(field(element, "rollOver").value).toBe("yes");
    expect([field(element, "minUsers").value, field(element, "minUsers").placeholder]).toEqual(["", "10"]);
    await expect(element).toBeAccessible();
  });

  it("shows that it is reading", async () => {
    get.mockReturnValue(new Promise(() => {}));
    const element = await render("c-setup-settings", SetupSettings, decided(facts()));
    expect(findAll(element, "c-loading-panel")).toHaveLength(1);
  });

  it("says what failed, and reads again", async () => {
    const { element } = await show(Object.assign(new Error(), { body: { message: "The disk is full." } }));
    expect(textOf(element)).toContain("The disk is full.");
    await expect(element).toBeAccessible();
    get.mockResolvedValue(kept());
    find(element, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(findAll(element, "[data-row=minUsers]")).toHaveLength(1);
  });

  it("shows the lists of external people with what separates them", async () => {
    const { element } = await show(kept({ values: { externalDomains: ["a.example", "b.example"] } }), "org");
    expect(row(element, "anchorDay")).toContain("It counts after the next run.");
    expect(field(element, "externalDomains").value).toBe("a.example; b.example");
  });

  it("saves what was entered in the units of the engine, and the rest as defaults", async () => {
    const { element, said } = await show(kept(), "org");
    await enter(element, "poolWatch", "72,5");
    await enter(element, "minUsers", "5");
    await enter(element, "lockOut", "no");
    await enter(element, "externalProfiles", "Partner, gold; Guest");
    await click(element, "save");
    const { settings } = save.mock.calls[0][0];
    expect(settings.version).toBe("v1");
    expect(settings.values).toMatchObject({
      poolWatch: 0.725,
      minUsers: 5,
      lockOut: false,
      externalProfiles: ["Partner, gold", "Guest"],
      window: null
    });
    expect(textOf(find(element, "[data-id=status]"))).toBe("Saved.");
    expect(said.mock.calls.map(([name]) => name as string)).toEqual(["unsavedchange", "unsavedchange", "factschange"]);
  });

  it("shows the effect of a change before it is saved", async () => {
    const { element } = await show();
    await enter(element, "poolWatch", "50");
    expect(textOf(find(element, "c-effect-panel"))).toContain("Calculating the effect");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(textOf(find(element, "c-effect-panel"))).toContain("Cost today");
  });

  it("says what is out of range, and saves nothing", async () => {
    const { element } = await show();
    await enter(element, "poolWatch", "101");
    await enter(element, "minMonths", "0");
    await enter(element, "minUsers", "1.5");
    expect(findAll(element, "[data-problem]").map((problem) => textOf(problem))).toEqual([
      "Enter a number from 0 to 100.",
      "Enter a number from 1 to 99.",
      "Enter a number from 0 to 999999."
    ]);
    await click(element, "save");
    expect(save).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });

  it("keeps the entries when saving fails, and takes them back with Undo", async () => {
    save.mockRejectedValue({ body: { message: "Somebody changed the settings." } });
    const { element } = await show();
    await enter(element, "minUsers", "5");
    await click(element, "save");
    expect(textOf(find(element, "[data-id=save-failure]"))).toContain("Somebody changed the settings.");
    expect(field(element, "minUsers").value).toBe("5");
    await click(element, "undo");
    expect(field(element, "minUsers").value).toBe("");
  });

  it("says who may change settings to somebody who may not", async () => {
    const { element } = await show(kept({ mayEdit: false }));
    expect(findAll(element, "[data-action]")).toHaveLength(0);
    expect(field(element, "minUsers").disabled).toBe(true);
    expect(textOf(find(element, "[data-id=read-only]"))).toContain("License Optimizer Administrator");
    await expect(element).toBeAccessible();
  });
});
