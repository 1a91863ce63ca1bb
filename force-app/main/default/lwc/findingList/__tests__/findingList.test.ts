import FindingList from "c/findingList";
import { findingEvidence, findingTitle } from "c/words";
import type { Finding } from "c/licenseEngine";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const ask = endpoint("LicenseUsersController.getUserPage");
const { audit, context } = decisionModel();
const FINDINGS = audit.findings;
const [first] = FINDINGS;
const many: Finding[] = Array.from({ length: 9 }, (_, i) => ({ ...first, id: `f${i}`, title: `Title ${i}` }));
const show = (findings: readonly Finding[]) => render("c-finding-list", FindingList, { findings, context });
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const answer = (count: number) =>
  ask.mockResolvedValue({ months, rows: users(count), next: null, scanned: count, total: count });

function hear(element: HTMLElement): jest.Mock {
  const went = jest.fn();
  element.addEventListener("navigate", (event) => went((event as CustomEvent).detail));
  return went;
}

describe("c-finding-list", () => {
  afterEach(() => {
    clear();
    ask.mockReset();
  });

  it("shows each finding in a line with money, date, users and confidence", async () => {
    const element = await show(FINDINGS);
    expect(first.code).toBe("dormant");
    expect(textOf(element)).toContain(
      `${findingTitle(first)} $7,350 per month from Jan 1, 2027 700 users · High confidence`
    );
    expect(textOf(element)).not.toContain(findingEvidence(first));
    await expect(element).toBeAccessible();
  });

  it("plans nobody where only counters of logins are known", async () => {
    const counted = { findings: FINDINGS, context: { ...context, usersKnown: false as const } };
    const element = await render("c-finding-list", FindingList, counted);
    expect(findAll(element, "[data-plan]")).toHaveLength(0);
    expect(findAll(await show(FINDINGS), "[data-plan]").length).toBeGreaterThan(0);
    await expect(element).toBeAccessible();
  });

  it("counts unused seats as seats", async () => {
    const what = { type: "unusedSeats" as const, code: "unusedSeats" as const };
    const seats = { ...first, ...what, users: 10, monthlySaving: 250 };
    expect(textOf(await show([seats]))).toContain("$250 per month from Jan 1, 2027 10 seats · High confidence");
  });

  it("tells what is at risk from what saves nothing by itself and from what nobody knows", async () => {
    const none = FINDINGS.find(({ worth }) => worth === "none")!;
    const risk: Finding = { ...none, id: "1", worth: "risk", monthlyRisk: 1250, currency: "USD" };
    const unknown: Finding = { ...none, id: "2", worth: "unknown" };
    const element = await show([risk, none, unknown]);
    const texts = findAll(element, "li").map(textOf);
    expect(texts[0]).toContain("$1,250 per month at risk");
    expect(texts[1]).toContain("No money by itself");
    expect(texts[2]).toContain("Saving unknown");
    await expect(element).toBeAccessible();
  });

  it("shows the first seven, and leads to the page of all", async () => {
    const element = await show(many);
    const went = hear(element);
    expect(element.shadowRoot!.querySelectorAll("li")).toHaveLength(7);
    find(element, "[data-action=all]").click();
    expect(went).toHaveBeenCalledWith({ tab: "actions", license: null, profile: null });
  });

  it("asks for the reasons of a finding beside the page", async () => {
    const element = await show(many);
    const asked = jest.fn();
    element.addEventListener("openwhy", (event) => asked((event as CustomEvent).detail));
    const button = find(element, "[data-why=f1]");
    button.focus();
    button.click();
    expect(asked).toHaveBeenCalledWith({ finding: "f1", opener: button });
  });

  it("takes the users of a finding to a new plan", async () => {
    answer(3);
    const element = await show([first]);
    const went = hear(element);
    find(element, "[data-plan]").click();
    await flush();
    await flush();
    expect(went.mock.calls[0][0]).toMatchObject({
      tab: "moves",
      move: "switch",
      users: { ids: users(3).map(({ id }) => id), title: findingTitle(first) }
    });
  });

  it("says so when nobody is left to move", async () => {
    answer(0);
    const element = await show([first]);
    const went = hear(element);
    find(element, "[data-plan]").click();
    await flush();
    await flush();
    expect(textOf(find(element, "[role=alert]"))).toContain("Nobody is left to move");
    expect(went).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });

  it("says why the users could not be read, and lets the user try again", async () => {
    ask.mockRejectedValue({ body: { message: "The server is down." } });
    const element = await show([first]);
    find(element, "[data-plan]").click();
    await flush();
    await flush();
    expect(textOf(find(element, "[role=alert]"))).toContain("The server is down.");
    expect(find<HTMLElement & { disabled: boolean }>(element, "[data-plan]").disabled).toBe(false);
  });

  it.each([
    ["poolShrink", "pools"],
    ["unusedSeats", "pools"]
  ] as const)("opens what a finding of type %s without a plan speaks of in %s", async (type, tab) => {
    const element = await show([{ ...first, type, code: type }]);
    const went = hear(element);
    find(element, "[data-id]").click();
    expect(went).toHaveBeenCalledWith({ tab, license: "Customer Community Plus", profile: "Dealers" });
  });

  it("says that there is nothing to do", async () => {
    const element = await show([]);
    expect(textOf(element)).toContain("Nothing to do");
    await expect(element).toBeAccessible();
  });
});
