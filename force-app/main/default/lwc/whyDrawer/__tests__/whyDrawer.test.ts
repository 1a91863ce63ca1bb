import WhyDrawer from "c/whyDrawer";
import { audit } from "c/licenseEngine";
import { findingEvidence, findingNext, findingTitle } from "c/words";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const org = decisionOrg();
const model = { facts: org, audit: audit(org) };
const decisions = decisionModel();
const [first] = decisions.audit.findings;
const show = (finding = first.id) => render("c-why-drawer", WhyDrawer, { model, decisions, finding });

function hear(element: HTMLElement, name: string): jest.Mock {
  const heard = jest.fn();
  element.addEventListener(name, (event) => heard((event as CustomEvent).detail));
  return heard;
}

describe("c-why-drawer", () => {
  beforeEach(() => {
    endpoint("LicenseLedgerController.getLedger").mockResolvedValue({
      computedAt: null,
      pricesVisible: true,
      rows: []
    });
  });
  afterEach(clear);

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

  it("parts all users of the population by what happens to them, and each line opens that list", async () => {
    const element = await show();
    const went = hear(element, "navigate");
    const lines = findAll(find(element, "[data-id=users]"), "tbody tr").map(textOf);
    const counts = lines.map((line) => Number(/([\d,]+)$/.exec(line)![1].replace(",", "")));
    expect(lines[0]).toMatch(/^To login basis: idle Counted in this advice 700$/);
    expect(lines[lines.length - 1]).toMatch(/^All together/);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts[counts.length - 1]);
    find(find(element, "[data-id=users]"), "tbody button").click();
    expect(went.mock.calls[0][0]).toEqual({
      tab: "users",
      license: first.license,
      profile: first.profile,
      suggestion: "toLoginIdle",
      activity: null
    });
  });

  it("counts the users where only counters of logins are known, opens no list, and says what to do", async () => {
    const context = { ...decisions.context, usersKnown: false };
    const element = await render("c-why-drawer", WhyDrawer, {
      model,
      decisions: { ...decisions, context },
      finding: first.id
    });
    const users = find(element, "[data-id=users]");
    expect(findAll(users, "tbody tr").map(textOf)[0]).toMatch(/^To login basis: idle 700$/);
    expect(findAll(users, "tbody button")).toHaveLength(0);
    expect(textOf(find(element, "[data-id=note]"))).toMatch(/^Only counters of logins .* run the app in the org\.$/);
    expect(findAll(element, "c-why-blockers, [data-action=plan]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("opens no list of users who are counted and not named", async () => {
    const trap = decisions.audit.findings.find(({ type }) => type === "objectTrap")!;
    const element = await show(trap.id);
    const [needLess] = findAll(find(element, "[data-id=users]"), "tbody tr");
    expect(textOf(needLess)).toContain("the count knows no names");
    expect(findAll(needLess, "button")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("says where users of internal licenses are found", async () => {
    const external = decisions.audit.findings.find(({ type }) => type === "externalOnInternal")!;
    const element = await show(external.id);
    expect(textOf(find(element, "[data-id=note]"))).toContain("Find them in Setup under Users");
    expect(findAll(element, "[data-id=users], [data-id=sum]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("prints the sum line by line, each product to the cent", async () => {
    const lines = findAll(find(await show(), "[data-id=sum]"), "tbody tr").map(textOf);
    const product = /^([\d,.]+) seats x \$([\d.]+) \$([\d,.]+)$/.exec(lines[0])!;
    const [quantity, price, amount] = product.slice(1).map((text) => Number(text.replaceAll(",", "")));
    expect((quantity * price).toFixed(2)).toBe(amount.toFixed(2));
    expect(lines[lines.length - 1]).toContain("$7,350.00");
  });

  it("shows the months that it rests on, as a picture and in words", async () => {
    const element = await show();
    expect(findAll(element, "c-month-strip")).toHaveLength(1);
    expect(textOf(element)).toContain("Login days per active user of Dealers, by month:");
  });

  it("says on what the saving depends", async () => {
    expect(textOf(await show())).toContain("What is owned today ends on Dec 31, 2026.");
  });

  it("says so when the finding of a link is no longer there", async () => {
    const element = await show("dormant/Gone///");
    expect(textOf(element)).toContain("This finding is no longer there");
    expect(findAll(element, "c-why-actions")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });
});
