import ScopeBar from "c/scopeBar";
import type { Scope } from "c/licenseEngine";
import { facts } from "#mocks/facts";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

type Choice = HTMLElement & { options: { value: string }[]; value: string };
const PARTNER = "Partner Community";
const SITE = "Dealer Portal";
const { audit } = model(facts());

async function show(scope: Scope = { license: null, site: null }) {
  const element = await render("c-scope-bar", ScopeBar, { audit, scope });
  const chosen = jest.fn();
  element.addEventListener("scopechange", (event) => chosen((event as CustomEvent).detail));
  return { element, chosen };
}
const toggle = (element: HTMLElement) => find(element, "[data-action=choose]");
const choices = (element: HTMLElement) => findAll<Choice>(element, "lightning-combobox");
const values = ({ options }: Choice) => options.map(({ value }) => value);

describe("c-scope-bar", () => {
  afterEach(clear);

  it("is one button while nothing is filtered", async () => {
    const { element } = await show();
    expect(textOf(element)).toBe("Filter by license or site");
    expect(choices(element)).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("lets a license and a site be chosen", async () => {
    const { element, chosen } = await show();
    toggle(element).click();
    await flush();
    const [license, site] = choices(element);
    expect(values(license)).toContain(PARTNER);
    license.dispatchEvent(new CustomEvent("change", { detail: { value: PARTNER } }));
    site.dispatchEvent(new CustomEvent("change", { detail: { value: SITE } }));
    expect(chosen.mock.calls).toEqual([[{ license: PARTNER, site: null }], [{ license: null, site: SITE }]]);
    await expect(element).toBeAccessible();
  });

  it("offers only licenses with logins on the chosen site, and all of them again", async () => {
    const { element, chosen } = await show({ license: null, site: SITE });
    toggle(element).click();
    await flush();
    const [license, site] = choices(element);
    expect(values(license)).toEqual(["", "Customer Community Plus"]);
    site.dispatchEvent(new CustomEvent("change", { detail: { value: "" } }));
    expect(chosen).toHaveBeenCalledWith({ license: null, site: null });
  });

  it("offers no site for a license that nobody used on one", async () => {
    const { element } = await show({ license: PARTNER, site: null });
    toggle(element).click();
    await flush();
    expect(choices(element)).toHaveLength(1);
  });

  it("shows a pill for each filter and tells the filter", async () => {
    const { element } = await show({ license: "Customer Community Plus", site: SITE });
    expect(findAll(element, ".slds-pill").map((pill) => textOf(pill))).toEqual([
      expect.stringContaining("License: Customer Community Plus"),
      expect.stringContaining("Site: Dealer Portal")
    ]);
    expect(textOf(find(element, "[role=status]"))).toBe(
      "Filtered: License: Customer Community Plus · Site: Dealer Portal"
    );
    await expect(element).toBeAccessible();
  });

  it("removes one filter or all, and keeps the focus on the bar", async () => {
    const { element, chosen } = await show({ license: PARTNER, site: SITE });
    const focused = jest.spyOn(toggle(element), "focus");
    find(element, "[data-part=license]").click();
    find(element, "[data-action=clear]").click();
    expect(chosen.mock.calls).toEqual([[{ license: null, site: SITE }], [{ license: null, site: null }]]);
    expect(focused).toHaveBeenCalledTimes(2);
  });
});
