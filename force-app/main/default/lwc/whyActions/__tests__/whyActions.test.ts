import WhyActions from "c/whyActions";
import DismissFinding from "c/dismissFinding";
import { findingTitle } from "c/words";
import type { Finding } from "c/licenseEngine";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { permissions } from "c/permissions";

const ask = endpoint("LicenseUsersController.getUserPage");
const save = endpoint("LicenseFindingsController.saveRecords");
const decisions = { ...decisionModel(), remembered: [] };
const [first] = decisions.audit.findings;
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const answer = (count: number) =>
  ask.mockResolvedValue({ months, rows: users(count), next: null, scanned: count, total: count });
const show = (finding: Finding = first, of: object = decisions) =>
  render("c-why-actions", WhyActions, { decisions: of as never, finding });

function hear(element: HTMLElement, name: string): jest.Mock {
  const heard = jest.fn();
  element.addEventListener(name, (event) => heard((event as CustomEvent).detail));
  return heard;
}

async function click(element: HTMLElement, selector: string): Promise<void> {
  find(element, selector).click();
  for (let i = 0; i < 3; i += 1)
    // eslint-disable-next-line no-await-in-loop -- each waits for the one before
    await flush();
}

describe("c-why-actions", () => {
  beforeEach(() => save.mockImplementation(({ records }) => Promise.resolve(records)));
  afterEach(() => {
    clear();
    ask.mockReset();
    save.mockReset();
    jest.restoreAllMocks();
    permissions.decide = true;
  });

  it("offers to plan and to download the users, and to accept or dismiss", async () => {
    const element = await show();
    expect(
      findAll(element, "lightning-button").map((button) => (button as unknown as { label: string }).label)
    ).toEqual(["Plan these users", "Download CSV", "Accept", "Dismiss", "Show the numbers"]);
    await expect(element).toBeAccessible();
  });

  it("neither plans nor downloads users where only counters of logins are known", async () => {
    const context = { ...decisions.context, usersKnown: false };
    const element = await show(first, { ...decisions, context });
    expect(findAll(element, "[data-action=plan], [data-action=download]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("takes the users to a new plan", async () => {
    answer(3);
    const element = await show();
    const went = hear(element, "navigate");
    await click(element, "[data-action=plan]");
    expect(went.mock.calls[0][0]).toMatchObject({
      tab: "moves",
      move: "switch",
      users: { ids: users(3).map(({ id }) => id), title: findingTitle(first) }
    });
  });

  it("says so when nobody is left to move", async () => {
    answer(0);
    const element = await show();
    await click(element, "[data-action=plan]");
    expect(textOf(find(element, "[role=alert]"))).toContain("Nobody is left to move");
    await expect(element).toBeAccessible();
  });

  it("says why the users could not be read, and lets the user try again", async () => {
    ask.mockRejectedValue({ body: { message: "The server is down." } });
    const element = await show();
    await click(element, "[data-action=plan]");
    expect(textOf(find(element, "[role=alert]"))).toContain("The server is down.");
    expect(find<HTMLElement & { disabled: boolean }>(element, "[data-action=plan]").disabled).toBe(false);
  });

  it("writes the users to a file", async () => {
    answer(3);
    const made = jest.fn(() => "blob:x");
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
    const element = await show();
    await click(element, "[data-action=download]");
    expect(made).toHaveBeenCalledTimes(1);
    expect(textOf(element)).toContain("3 users");
  });

  it("has no plan and no file for a finding that names no users", async () => {
    const seats = { ...first, type: "unusedSeats" as const, code: "unusedSeats" as const };
    const element = await show(seats);
    expect(findAll(element, "[data-action=plan], [data-action=download]")).toHaveLength(0);
    const went = hear(element, "navigate");
    await click(element, "[data-action=place]");
    expect(went.mock.calls[0][0].tab).toBe("pools");
  });

  it("accepts, says so, and tells what the host has now", async () => {
    const element = await show();
    const kept = hear(element, "recordskept");
    await click(element, "[data-status=accepted]");
    expect(save.mock.calls[0][0].records).toEqual([expect.objectContaining({ id: first.id, status: "accepted" })]);
    expect(kept.mock.calls[0][0]).toContainEqual(expect.objectContaining({ id: first.id, status: "accepted" }));
    expect(textOf(find(element, "[role=status]"))).toBe(`${findingTitle(first)}: Accepted`);
  });

  it("dismisses with a reason, and not without one", async () => {
    const element = await show();
    const open = jest.spyOn(DismissFinding, "open").mockResolvedValue(undefined);
    await click(element, "[data-status=dismissed]");
    expect(save).not.toHaveBeenCalled();
    open.mockResolvedValue("Spring launch");
    await click(element, "[data-status=dismissed]");
    expect(save.mock.calls[0][0].records[0]).toMatchObject({ status: "dismissed", reason: "Spring launch" });
  });

  it("says that a decision was not saved, and why", async () => {
    save.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst." } });
    const element = await show();
    await click(element, "[data-status=accepted]");
    expect(textOf(find(element, "[role=alert]"))).toContain(`Not saved: ${findingTitle(first)}.`);
    await expect(element).toBeAccessible();
  });

  it("offers no decision to users who may not decide, and says who grants it", async () => {
    permissions.decide = false;
    const element = await show();
    expect(findAll(element, "[data-status]")).toHaveLength(0);
    expect(textOf(find(element, "[data-id=locked]"))).toContain("License Optimizer Analyst");
    await expect(element).toBeAccessible();
  });

  it("offers no decision while earlier ones are unknown", async () => {
    const recordsFailure = { message: "The server is down.", noAccess: false };
    const element = await show(first, { ...decisions, remembered: null, recordsFailure });
    expect(findAll(element, "[data-status]")).toHaveLength(0);
    expect(textOf(find(element, "[data-id=locked]"))).toContain("The server is down.");
  });
});
