import OptimizerHeader from "c/optimizerHeader";
import { facts } from "#mocks/facts";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-optimizer-header", () => {
  afterEach(clear);

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
    clear();
    const busy = await render("c-optimizer-header", OptimizerHeader, { context: null, busy: true });
    expect(find<HTMLElement & { disabled: boolean }>(busy, "lightning-button").disabled).toBe(true);
  });
});
