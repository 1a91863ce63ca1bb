import OptimizerHeader from "c/optimizerHeader";
import { facts } from "#mocks/facts";
import GlossaryPanel from "c/glossaryPanel";
import { rememberTour } from "c/tour";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

async function choose(header: HTMLElement, value: string): Promise<void> {
  find(header, "lightning-button-menu").dispatchEvent(new CustomEvent("select", { detail: { value } }));
  await flush();
}

const tours = (header: HTMLElement) => findAll(header, "c-tour").length;

describe("c-optimizer-header", () => {
  beforeEach(() => localStorage.clear());
  afterEach(clear);

  it("opens the tour by itself on a first visit, once", async () => {
    const header = await render("c-optimizer-header", OptimizerHeader, { welcome: true });
    expect(tours(header)).toBe(1);
    await expect(header).toBeAccessible();
    const menu = find(header, "lightning-button-menu");
    const focus = jest.spyOn(menu, "focus");
    find(header, "c-tour").dispatchEvent(new CustomEvent("close"));
    await flush();
    expect(tours(header)).toBe(0);
    expect(focus).toHaveBeenCalledTimes(1);
    clear();
    expect(tours(await render("c-optimizer-header", OptimizerHeader, { welcome: true }))).toBe(0);
  });

  it("opens no tour for somebody who follows a link, or who has seen it", async () => {
    expect(tours(await render("c-optimizer-header", OptimizerHeader, { welcome: false }))).toBe(0);
    clear();
    rememberTour();
    expect(tours(await render("c-optimizer-header", OptimizerHeader, { welcome: true }))).toBe(0);
  });

  it("shows the tour again from the help menu", async () => {
    rememberTour();
    const header = await render("c-optimizer-header", OptimizerHeader, { welcome: true });
    await choose(header, "tour");
    expect(tours(header)).toBe(1);
  });

  it("opens the glossary from the help menu", async () => {
    const header = await render("c-optimizer-header", OptimizerHeader);
    await choose(header, "glossary");
    expect(GlossaryPanel.open).toHaveBeenCalledWith({ label: "Glossary", size: "medium" });
    expect(tours(header)).toBe(0);
  });

  it("says up to when, how complete and from where the facts are", async () => {
    const element = await render("c-optimizer-header", OptimizerHeader, { context: facts().context });
    expect(textOf(element)).toMatch(
      /As of Aug 16, 2026 Logins covered Apr 20\s–\sAug 15, 2026, April 2026 and August 2026 partial/
    );
    expect(textOf(element)).toContain("Source Acme (made-up data)");
    await expect(element).toBeAccessible();
  });

  it("says nothing of partial months where all are complete", async () => {
    const { context } = facts();
    const months = context.months.map((month) => ({ ...month, complete: true }));
    const element = await render("c-optimizer-header", OptimizerHeader, {
      context: { ...context, months, source: "org" }
    });
    expect(textOf(element)).not.toContain("partial");
    expect(textOf(element)).toContain("Salesforce org Acme");
  });

  it("says that jobs need somebody, where they do", async () => {
    const { context } = facts();
    const quiet = await render("c-optimizer-header", OptimizerHeader, { context });
    expect(quiet.shadowRoot!.querySelector("[data-id=jobsAlert]")).toBeNull();
    const element = await render("c-optimizer-header", OptimizerHeader, { context, jobsAlert: "Overdue." });
    expect(textOf(find(element, "[data-id=jobsAlert]"))).toBe("Jobs need attention. Overdue.");
    await expect(element).toBeAccessible();
  });

  it("asks for a refresh, but not while one is running", async () => {
    const element = await render("c-optimizer-header", OptimizerHeader, { context: null, busy: false });
    const refresh = jest.fn();
    element.addEventListener("refresh", refresh);
    find(element, "lightning-button").click();
    expect(refresh).toHaveBeenCalledTimes(1);
    await expect(element).toBeAccessible();
    const focused = jest.spyOn(find(element, "[data-action=refresh]"), "focus");
    Object.assign(element, { busy: true });
    await flush();
    expect(focused).not.toHaveBeenCalled();
    Object.assign(element, { busy: false });
    await flush();
    expect(focused).toHaveBeenCalledTimes(1);
    clear();
    const busy = await render("c-optimizer-header", OptimizerHeader, { context: null, busy: true });
    expect(find<HTMLElement & { disabled: boolean }>(busy, "lightning-button").disabled).toBe(true);
  });
});
