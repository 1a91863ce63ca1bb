import WhyDrawer from "c/whyDrawer";
import { findingEvidence, findingNext, findingTitle } from "c/words";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const ask = endpoint("LicenseUsersController.getUserPage");
const decisions = decisionModel();
const [first] = decisions.audit.findings;
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const answer = (count: number) =>
  ask.mockResolvedValue({ months, rows: users(count), next: null, scanned: count, total: count });
const show = (finding = first.id) => render("c-why-drawer", WhyDrawer, { decisions, finding });

function hear(element: HTMLElement, name: string): jest.Mock {
  const heard = jest.fn();
  element.addEventListener(name, (event) => heard((event as CustomEvent).detail));
  return heard;
}

describe("c-why-drawer", () => {
  afterEach(() => {
    clear();
    ask.mockReset();
  });

  it("says what the finding is, its money and date, why, and what next, in a dialog with its name", async () => {
    const element = await show();
    expect(textOf(element)).toContain(`${findingTitle(first)} Close $7,350 per month from Jan 1, 2027`);
    expect(textOf(element)).toContain(findingEvidence(first));
    expect(textOf(element)).toContain(findingNext(first));
    const panel = find(element, "[role=dialog]");
    expect(panel.getAttribute("aria-labelledby")).toBe(find(element, "h2").id);
    await expect(element).toBeAccessible();
  });

  it("takes the focus when it opens, and again for another finding", async () => {
    const element = await show();
    expect(element.shadowRoot!.activeElement).toBe(find(element, "h2"));
    find(element, "h2").blur();
    element.finding = decisions.audit.findings[1].id;
    await flush();
    expect(element.shadowRoot!.activeElement).toBe(find(element, "h2"));
  });

  it("closes by its button and by Escape", async () => {
    const element = await show();
    const closed = hear(element, "close");
    find(element, "[data-action=close]").click();
    find(element, "h2").dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    expect(closed).toHaveBeenCalledTimes(1);
    find(element, "h2").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(closed).toHaveBeenCalledTimes(2);
  });

  it("keeps the focus inside only where it covers the page", async () => {
    expect(findAll(await show(), "[role=dialog][aria-modal]")).toHaveLength(0);
    clear();
    const width = jest
      .spyOn(HTMLElement.prototype, "getBoundingClientRect")
      .mockReturnValue({ width: window.innerWidth } as DOMRect);
    const element = await show();
    width.mockRestore();
    await flush();
    expect(find(element, "[role=dialog]").getAttribute("aria-modal")).toBe("true");
    const [, end] = findAll(element, "span[tabindex]");
    end.focus();
    expect(element.shadowRoot!.activeElement).toBe(find(element, "h2"));
    await expect(element).toBeAccessible();
  });

  it("takes the users to a new plan", async () => {
    answer(3);
    const element = await show();
    const went = hear(element, "navigate");
    find(element, "[data-action=plan]").click();
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
    const element = await show();
    find(element, "[data-action=plan]").click();
    await flush();
    await flush();
    expect(textOf(find(element, "[role=alert]"))).toContain("Nobody is left to move");
    await expect(element).toBeAccessible();
  });

  it("says why the users could not be read, and lets the user try again", async () => {
    ask.mockRejectedValue({ body: { message: "The server is down." } });
    const element = await show();
    find(element, "[data-action=plan]").click();
    await flush();
    await flush();
    expect(textOf(find(element, "[role=alert]"))).toContain("The server is down.");
    expect(find<HTMLElement & { disabled: boolean }>(element, "[data-action=plan]").disabled).toBe(false);
  });

  it("leads to the users and to the numbers", async () => {
    const element = await show();
    const went = hear(element, "navigate");
    find(element, "[data-action=people]").click();
    find(element, "[data-action=place]").click();
    expect(went.mock.calls.map(([{ tab }]) => tab)).toEqual(["users", "seats"]);
  });

  it("says so when the finding of a link is no longer there", async () => {
    const element = await show("dormant/Gone///");
    expect(textOf(element)).toContain("This finding is no longer there");
    expect(findAll(element, "footer")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });
});
