import ScopeNote from "c/scopeNote";
import type { Scope } from "c/licenseEngine";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const SITE = "Dealer Portal";
const TABS = [
  "overview",
  "actions",
  "users",
  "populations",
  "pools",
  "rightSizing",
  "upgrades",
  "moves",
  "whatIf",
  "evidence",
  "setup"
];

const show = (tab: string, scope: Scope) => render("c-scope-note", ScopeNote, { tab, scope });
const note = (element: HTMLElement) => textOf(find(element, "[role=note]"));

describe("c-scope-note", () => {
  afterEach(clear);

  it("says nothing without a filter", async () => {
    const element = await show("overview", { license: null, site: null });
    expect(findAll(element, "[role=note]")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it.each(TABS)("marks the numbers of the tab %s as filtered, by what, and what that means", async (tab) => {
    const element = await show(tab, { license: "Partner Community", site: SITE });
    expect(note(element)).toMatch(/^Filtered License: Partner Community · Site: Dealer Portal · .*filter/);
    await expect(element).toBeAccessible();
  });

  it("says what a site can't divide only where a site is chosen", async () => {
    expect(note(await show("pools", { license: null, site: SITE }))).toContain("can't be split by site");
    clear();
    expect(note(await show("pools", { license: "Partner Community", site: null }))).not.toContain("site");
    clear();
    expect(note(await show("upgrades", { license: null, site: SITE }))).toContain("whose profile has logins on it");
  });
});
