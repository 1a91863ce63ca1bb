import SetupPage from "c/setupPage";
import type { AuditFacts } from "c/licenseEngine";
import type { Destination, SetupSection } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { endpoint } from "#mocks/host";
import { unpriced } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/permissions", () => ({ permissions: { decide: true, manage: true, seePrices: true } }));

type Page = HTMLElement & { destination: Destination | null };

async function show(destination: Destination | null = null) {
  const element = (await render("c-setup-page", SetupPage, { ...decided(facts()), destination })) as unknown as Page;
  await flush();
  return element;
}

/** Whether the browser asks before the page goes. */
function asks(): boolean {
  const event = new CustomEvent("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

function change(element: HTMLElement, unsaved: boolean, part = "c-contract-terms"): void {
  find(element, part).dispatchEvent(new CustomEvent("unsavedchange", { detail: unsaved }));
}

const to = (section: SetupSection | null): Destination => ({ tab: "setup", license: null, profile: null, section });
const focused = (element: HTMLElement) => textOf(element.shadowRoot!.activeElement!);
const sections = (element: HTMLElement) =>
  findAll(find(element, "c-setup-sections"), "button").map((one) => textOf(one));
const shown = (element: HTMLElement) =>
  findAll<HTMLElement>(element, "section > div").flatMap((part) => {
    return part.hidden ? [] : [part.firstElementChild!.localName];
  });

function from(source: "org" | "export", changes: Partial<AuditFacts> = {}) {
  const known = facts(changes);
  return decided({ ...known, context: { ...known.context, source } });
}

describe("c-setup-page", () => {
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
    endpoint("LicenseAlertsController.getAlertSettings").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseMovesController.getProtectList").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseMovesController.getMoveSettings").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseUpgradesController.getProfileMap").mockReturnValue(new Promise(() => {}));
    endpoint("OptimizerJobsController.getJobs").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseSettingsController.getSettings").mockResolvedValue({ values: {}, version: "v1", mayEdit: true });
    endpoint("LicenseTermsController.getTerms").mockResolvedValue({
      lines: [],
      version: "v1",
      mayEdit: true,
      counts: "entered",
      entered: true,
      file: null
    });
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("begins with what works and what is missing, and has a section for each thing that an admin enters", async () => {
    const element = await show();
    expect(shown(element)).toEqual(["c-setup-checklist"]);
    expect(sections(element)).toEqual([
      "Checklist Needs attention",
      "Prices",
      "Contract lines",
      "Settings",
      "Protect list",
      "Mapped profiles"
    ]);
    expect(find(element, "button[aria-current=page]").textContent).toBe("Checklist");
    await expect(element).toBeAccessible();
  });

  it("begins with the prices where none was entered, and stays there once one is", async () => {
    const element = await render("c-setup-page", SetupPage, decided(unpriced()));
    expect(shown(element)).toEqual(["c-contract-terms"]);
    expect(textOf(find(element, "h2"))).toBe("Prices");
    expect(sections(element)[1]).toBe("Prices Missing");
    Object.assign(element, decided(facts()));
    await flush();
    expect(textOf(find(element, "h2"))).toBe("Prices");
    await expect(element).toBeAccessible();
  });

  it("begins with the checklist for who can't enter prices", async () => {
    permissions.manage = false;
    const element = await render("c-setup-page", SetupPage, decided(unpriced()));
    expect(shown(element)).toEqual(["c-setup-checklist"]);
    permissions.manage = true;
    await expect(element).toBeAccessible();
  });

  it("begins with the jobs in an org that was never counted", async () => {
    const element = await render("c-setup-page", SetupPage, from("org", { licenses: [], populations: [] }));
    expect(shown(element)).toEqual(["c-jobs-panel"]);
    await expect(element).toBeAccessible();
  });

  it("has jobs and messages in an org only, and messages for who manages the app", async () => {
    const inOrg = await render("c-setup-page", SetupPage, from("org"));
    expect(sections(inOrg).slice(-2)).toEqual(["Jobs", "Alerts and digest"]);
    await expect(inOrg).toBeAccessible();
    clear();
    expect(sections(await render("c-setup-page", SetupPage, from("export")))).not.toContain("Jobs");
    clear();
    jest.clearAllMocks();
    permissions.manage = false;
    const reader = await render("c-setup-page", SetupPage, from("org"));
    expect(sections(reader).at(-1)).toBe("Jobs");
    expect(endpoint("LicenseAlertsController.getAlertSettings")).not.toHaveBeenCalled();
    permissions.manage = true;
    await expect(reader).toBeAccessible();
  });

  it("has nothing about single users where only counters are known", async () => {
    const known = facts();
    const model = decided({ ...known, context: { ...known.context, usersKnown: false } });
    const element = await render("c-setup-page", SetupPage, { ...model, destination: to("protect") });
    await flush();
    expect(sections(element)).toHaveLength(4);
    expect(shown(element)).toEqual(["c-setup-checklist"]);
    await expect(element).toBeAccessible();
  });

  it("opens the section of the address with the focus at its heading, again if it shows already", async () => {
    const element = await show(to("prices"));
    expect(focused(element)).toBe("Prices");
    element.destination = to("settings");
    await flush();
    expect(focused(element)).toBe("Settings");
    expect(shown(element)).toEqual(["c-setup-settings"]);
    find(element, "button[data-section=checklist]").focus();
    element.destination = to("settings");
    await flush();
    expect(focused(element)).toBe("Settings");
    element.destination = to(null);
    await flush();
    expect(focused(element)).toBe("Checklist");
  });

  it("stays where it is while another tab is open", async () => {
    const element = await show(to("settings"));
    element.destination = null;
    await flush();
    expect(shown(element)).toEqual(["c-setup-settings"]);
  });

  it("asks for the address of a section that is chosen", async () => {
    const element = await show();
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    find(element, "button[data-section=protect]").click();
    expect(navigate).toHaveBeenCalledWith(to("protect"));
  });

  it("marks a section that is not saved, also while another shows", async () => {
    const element = await show(to("settings"));
    change(element, true);
    change(element, true, "c-protect-panel");
    await flush();
    expect(sections(element)).toEqual([
      "Checklist Needs attention",
      "Prices Not saved yet.",
      "Contract lines Not saved yet.",
      "Settings",
      "Protect list Not saved yet.",
      "Mapped profiles"
    ]);
    await expect(element).toBeAccessible();
    change(element, false);
    await flush();
    expect(sections(element)[1]).toBe("Prices");
    expect(asks()).toBe(true);
  });

  it("tells of the mapped profiles as soon as they are read", async () => {
    const map = { catalog: [], upgrades: [], profiles: [], entries: [] };
    const element = await show();
    expect(findAll(element, "[data-check=pairs]")).toHaveLength(0);
    find(element, "c-setup-pairs").dispatchEvent(new CustomEvent("mapread", { detail: map }));
    await flush();
    expect(textOf(find(element, "[data-check=pairs]"))).toContain("No profile is mapped");
    expect(sections(element).at(-1)).toBe("Mapped profiles Needs attention");
  });

  it("asks before work that is not saved is lost, and no longer", async () => {
    const element = await show();
    const said = jest.fn();
    element.addEventListener("unsavedwork", (event) => said((event as CustomEvent).detail));
    expect(asks()).toBe(false);
    change(element, true);
    change(element, true);
    expect(asks()).toBe(true);
    change(element, false);
    expect(asks()).toBe(false);
    expect(said.mock.calls).toEqual([[true], [false]]);
    change(element, true);
    clear();
    expect(asks()).toBe(false);
  });
});
