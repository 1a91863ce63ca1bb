import SetupPage from "c/setupPage";
import type { Destination } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { endpoint } from "#mocks/host";
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

function change(element: HTMLElement, unsaved: boolean): void {
  find(element, "[data-panel=terms]").dispatchEvent(new CustomEvent("unsavedchange", { detail: unsaved }));
}

function from(source: "org" | "export") {
  const known = facts();
  return decided({ ...known, context: { ...known.context, source } });
}

describe("c-setup-page", () => {
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
    endpoint("LicenseAlertsController.getAlertSettings").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseMovesController.getProtectList").mockReturnValue(new Promise(() => {}));
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

  it("has the settings of messages in an org, which is the only place that sends them", async () => {
    const inOrg = await render("c-setup-page", SetupPage, from("org"));
    expect(findAll(inOrg, "c-alert-settings")).toHaveLength(1);
    await expect(inOrg).toBeAccessible();
    clear();
    expect(findAll(await render("c-setup-page", SetupPage, from("export")), "c-alert-settings")).toHaveLength(0);
  });

  it("hides them from who may not manage the app, without asking for them", async () => {
    permissions.manage = false;
    const inOrg = await render("c-setup-page", SetupPage, from("org"));
    expect(findAll(inOrg, "c-alert-settings")).toHaveLength(0);
    expect(endpoint("LicenseAlertsController.getAlertSettings")).not.toHaveBeenCalled();
    permissions.manage = true;
    await expect(inOrg).toBeAccessible();
  });

  it("begins with what works and what is missing", async () => {
    const element = await show();
    expect(textOf(find(element, "c-setup-checklist"))).toContain("Checklist");
    await expect(element).toBeAccessible();
  });

  it("shows the jobs of an org, and none without an installation", async () => {
    endpoint("OptimizerJobsController.getJobs").mockReturnValue(new Promise(() => {}));
    expect((await show()).shadowRoot!.querySelector("c-jobs-panel")).toBeNull();
    const own = facts();
    const model = decided({ ...own, context: { ...own.context, source: "org" } });
    const element = await render("c-setup-page", SetupPage, { ...model, destination: null });
    await flush();
    expect(find(element, "c-jobs-panel")).not.toBeNull();
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

  it("goes to the prices when another page asks for them", async () => {
    const element = await show();
    element.destination = { tab: "setup", license: null, profile: null, section: "prices" };
    await flush();
    const { shadowRoot } = find(element, "c-contract-terms");
    expect(textOf(shadowRoot!.activeElement!)).toBe("Prices");
  });
});
