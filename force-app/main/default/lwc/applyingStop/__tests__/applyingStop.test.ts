import type { MoveSettings } from "c/licenseEngine";
import ApplyingStop from "c/applyingStop";
import { moveSettings } from "#mocks/plans";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("../../host/plans");

const allowApplying = endpoint("LicenseMovesController.allowApplying");
const getMoveSettings = endpoint("LicenseMovesController.getMoveSettings");
const stopApplying = endpoint("LicenseMovesController.stopApplying");

const STOPPED = { by: "Ada Byron", at: "2026-08-16T10:00:00Z", reason: "Audit" };
const on = (values: Partial<MoveSettings> = {}) => moveSettings({ stopped: STOPPED, ...values });

async function show(settings: MoveSettings): Promise<{ element: HTMLElement; told: jest.Mock }> {
  const element = await render("c-applying-stop", ApplyingStop, { settings });
  const told = jest.fn();
  element.addEventListener("settingschange", ({ detail }: CustomEventInit<MoveSettings>) => {
    told(detail);
    element.settings = detail!;
  });
  return { element, told };
}
async function click(element: HTMLElement, action: string): Promise<void> {
  find(element, `[data-action=${action}]`).click();
  await flush();
}
async function confirm(element: HTMLElement, reason: string): Promise<void> {
  await click(element, "switch");
  find(element, "[data-field=reason]").dispatchEvent(new CustomEvent("change", { detail: { value: reason } }));
  await click(element, "switchSure");
}
const failure = (element: HTMLElement) => textOf(find(element, "[data-id=switchFailure]"));

describe("c-applying-stop", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("is silent to whom nothing is stopped and nothing to switch", async () => {
    const { element } = await show(moveSettings({ canApply: false, cannotApply: "noPermission" }));
    expect(textOf(element)).toBe("");
  });

  it("says that all moves are stopped, by whom, why and who can allow them", async () => {
    const { element } = await show(on({ canApply: false, cannotApply: "noPermission" }));
    const text = textOf(find(element, "[data-id=stopped]"));
    expect(text).toContain("All moves are stopped: nothing is applied or reverted in this org.");
    expect(text).toContain("Stopped by Ada Byron, Aug 16, 2026");
    expect(text).toContain("Reason: Audit");
    expect(text).toContain("License Optimizer Administrator can allow them again.");
    expect(findAll(element, "[data-action=switch]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("says no more than is known of a switch that was made in Setup", async () => {
    const { element } = await show(on({ stopped: { by: "", at: null, reason: null }, mayAllow: true }));
    expect(textOf(find(element, "[data-id=stopped]"))).toBe(
      "All moves are stopped: nothing is applied or reverted in this org."
    );
  });

  it("stops all moves with a reason", async () => {
    stopApplying.mockResolvedValue(on());
    const { element, told } = await show(moveSettings());
    await click(element, "switch");
    expect(textOf(element)).toContain("Runs in progress stop before their next group of users");
    await expect(element).toBeAccessible();
    await click(element, "switchCancel");
    await confirm(element, " Audit ");
    expect(stopApplying).toHaveBeenCalledWith({ reason: "Audit" });
    expect(told).toHaveBeenCalledWith(on());
    expect(findAll(element, "[data-field=reason]")).toHaveLength(0);
  });

  it("allows moves again for whom that is allowed", async () => {
    allowApplying.mockResolvedValue(moveSettings({ mayAllow: true }));
    const { element, told } = await show(on({ canApply: false, cannotApply: "noPermission", mayAllow: true }));
    await confirm(element, "Audit is over");
    expect(allowApplying).toHaveBeenCalledWith({ reason: "Audit is over" });
    expect(told.mock.calls[0][0].stopped).toBeNull();
  });

  it("asks for a reason", async () => {
    const { element } = await show(moveSettings());
    await confirm(element, "  ");
    expect(failure(element)).toBe("Give a reason of 1 to 255 characters.");
    expect(stopApplying).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });

  it("shows that moves are stopped although the answer is lost", async () => {
    stopApplying.mockRejectedValue(new Error("Connection lost."));
    getMoveSettings.mockResolvedValue(on());
    const { element, told } = await show(moveSettings());
    await confirm(element, "Audit");
    expect(told).toHaveBeenCalledWith(on());
    expect(findAll(element, "[data-id=switchFailure]")).toHaveLength(0);
    expect(findAll(element, "[data-id=stopped]")).toHaveLength(1);
  });

  it("says what was refused, or that it does not know", async () => {
    stopApplying.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Mover." } });
    getMoveSettings.mockResolvedValueOnce(moveSettings()).mockRejectedValueOnce(new Error("Offline."));
    const { element } = await show(moveSettings());
    await confirm(element, "Audit");
    expect(failure(element)).toBe("That did not work. Ask for License Optimizer Mover.");
    await click(element, "switchSure");
    expect(failure(element)).toContain("It is unknown whether that worked");
    await expect(element).toBeAccessible();
  });
});
