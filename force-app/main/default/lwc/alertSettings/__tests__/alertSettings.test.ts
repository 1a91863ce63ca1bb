import AlertSettingsPanel from "c/alertSettings";
import type { AlertRecipient, AlertSettings } from "c/licenseEngine";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const getAlertSettings = endpoint("LicenseAlertsController.getAlertSettings");
const saveAlertSettings = endpoint("LicenseAlertsController.saveAlertSettings");
const sendTestAlert = endpoint("LicenseAlertsController.sendTestAlert");

const ADA: AlertRecipient = {
  username: "ada@example.com",
  name: "Ada Byron",
  alerts: true,
  digest: false,
  allowed: true,
  seesPrices: true
};

function settings(values: Partial<AlertSettings> = {}): AlertSettings {
  return {
    thresholds: [80, 100],
    days: [30, 60],
    muteHours: 12,
    webhook: null,
    webhookForm: "slack",
    frequency: "weekly",
    recipients: [ADA],
    ...values
  };
}

async function show(answer: AlertSettings = settings()): Promise<HTMLElement> {
  getAlertSettings.mockResolvedValue(answer);
  const panel = await render("c-alert-settings", AlertSettingsPanel);
  await flush();
  return panel;
}

async function type(panel: HTMLElement, field: string, value: string): Promise<void> {
  find(panel, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

async function press(panel: HTMLElement, action: string): Promise<void> {
  find(panel, `[data-action=${action}]`).click();
  await flush();
}

describe("c-alert-settings", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows that it is reading", async () => {
    getAlertSettings.mockReturnValue(new Promise(() => {}));
    const panel = await render("c-alert-settings", AlertSettingsPanel);
    expect(findAll(panel, "c-loading-panel")).toHaveLength(1);
    await expect(panel).toBeAccessible();
  });

  it("shows recipients with what their messages contain", async () => {
    const lost = { ...ADA, username: "bob@example.com", name: "Bob", allowed: false };
    const viewer = { ...ADA, username: "eve@example.com", name: "Eve", seesPrices: false };
    const panel = await show(settings({ recipients: [ADA, lost, viewer] }));
    expect(findAll(panel, "li").map(textOf)).toEqual([
      expect.stringContaining("Ada Byron (ada@example.com) Messages contain contract numbers"),
      expect.stringContaining("Can't open License Optimizer any more"),
      expect.stringContaining("no prices and no contract numbers")
    ]);
    await expect(panel).toBeAccessible();
  });

  it("says that nobody gets messages", async () => {
    const panel = await show(settings({ recipients: [] }));
    expect(textOf(panel)).toContain("Nobody gets messages yet.");
    await expect(panel).toBeAccessible();
  });

  it("saves what was changed", async () => {
    const panel = await show();
    saveAlertSettings.mockResolvedValue(settings({ thresholds: [70, 90] }));
    await type(panel, "thresholds", "70; 90");
    await type(panel, "webhook", " License_Chat ");
    await type(panel, "frequency", "monthly");
    await type(panel, "username", "new@example.com");
    await press(panel, "add");
    expect(textOf(findAll(panel, "li")[1])).toContain("Not saved yet");
    find(panel, "[data-kind=digest]").dispatchEvent(new CustomEvent("change", { detail: { checked: true } }));
    await press(panel, "save");
    expect(saveAlertSettings).toHaveBeenCalledWith({
      settings: {
        thresholds: [70, 90],
        days: [30, 60],
        muteHours: 12,
        webhook: "License_Chat",
        webhookForm: "slack",
        frequency: "monthly",
        recipients: [
          { username: "ada@example.com", alerts: true, digest: true },
          { username: "new@example.com", alerts: true, digest: true }
        ]
      }
    });
    expect(textOf(find(panel, "[data-id=status]"))).toBe("Alert settings saved.");
  });

  it("tells that something is not saved, and undoes it", async () => {
    const panel = await show();
    const said = jest.fn();
    panel.addEventListener("unsavedchange", (event) => said((event as CustomEvent).detail));
    await type(panel, "days", "7");
    await type(panel, "username", "new@example.com");
    expect(textOf(find(panel, "[data-id=status]"))).toBe("Not saved yet.");
    await press(panel, "undo");
    expect(find<HTMLInputElement>(panel, "[data-field=days]").value).toBe("30, 60");
    expect(find<HTMLInputElement>(panel, "[data-field=username]").value).toBe("");
    expect(said.mock.calls).toEqual([[true], [false]]);
  });

  it("adds nobody twice, and removes", async () => {
    const panel = await show();
    await type(panel, "username", "ADA@example.com");
    await press(panel, "add");
    expect(findAll(panel, "li")).toHaveLength(1);
    await press(panel, "remove");
    expect(findAll(panel, "li")).toHaveLength(0);
  });

  it("refuses what is no list of whole numbers", async () => {
    const panel = await show();
    await type(panel, "days", "soon");
    await press(panel, "save");
    expect(textOf(find(panel, "[data-id=save-failure]"))).toBe("Enter whole numbers, separated by commas.");
    expect(saveAlertSettings).not.toHaveBeenCalled();
    await expect(panel).toBeAccessible();
  });

  it("says what the org refused, and keeps what was typed", async () => {
    const panel = await show();
    saveAlertSettings.mockRejectedValue({ body: { message: "There is no active user new@example.com." } });
    await type(panel, "username", "new@example.com");
    await press(panel, "add");
    await press(panel, "save");
    expect(textOf(find(panel, "[data-id=save-failure]"))).toContain("no active user");
    expect(findAll(panel, "li")).toHaveLength(2);
  });

  it("sends a test, or says why not", async () => {
    const panel = await show();
    sendTestAlert.mockResolvedValueOnce({ problem: null });
    await press(panel, "test");
    expect(textOf(find(panel, "[data-id=status]"))).toContain("on its way");
    sendTestAlert.mockResolvedValueOnce({ problem: "Single email is not enabled." });
    await press(panel, "test");
    expect(textOf(find(panel, "[data-id=save-failure]"))).toContain("Single email is not enabled.");
  });

  it("says which permission is missing, or that only an org sends messages, and reads again", async () => {
    getAlertSettings.mockRejectedValueOnce({
      body: { message: "Alerts and the digest are sent by the app in an org" }
    });
    const panel = await render("c-alert-settings", AlertSettingsPanel);
    await flush();
    expect(textOf(find(panel, "c-error-panel"))).toContain("in an org");
    await expect(panel).toBeAccessible();
    getAlertSettings.mockResolvedValue(settings());
    find(panel, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(findAll(panel, "li")).toHaveLength(1);
  });
});
