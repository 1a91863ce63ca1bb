import PopulationsPage from "c/populationsPage";
import { decided } from "#mocks/decisions";
import { facts, profileIdOf } from "#mocks/facts";
import { young } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

type Field = HTMLElement & { options: { label: string; value: string }[]; value: string };

const show = (changes: object = {}) =>
  render("c-populations-page", PopulationsPage, { ...decided(facts()), ...changes });
const fields = (element: HTMLElement) => findAll<Field>(element, "lightning-combobox, lightning-input");
const profiles = (element: HTMLElement) =>
  find<HTMLElement & { rows: { profile: string }[] }>(element, "c-fact-table").rows.map((row) => row.profile);
async function choose(field: HTMLElement, value: string): Promise<void> {
  field.dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

describe("c-populations-page", () => {
  afterEach(clear);

  it("shows all populations, and why for the one with the largest saving", async () => {
    const element = await show();
    expect(profiles(element)).toEqual(["Dealers", "Shoppers", "Agents"]);
    expect(textOf(element)).toContain("cost of each basis over May 2026, June 2026, and July 2026");
    expect(textOf(element)).toContain("3 of 3 populations");
    expect(textOf(find(element, "c-population-detail"))).toContain("Dealers");
    await expect(element).toBeAccessible();
  });

  it("filters by license and search text and explains the first that is left", async () => {
    const element = await show();
    const [license, search] = fields(element);
    expect(license.options.map((option) => option.value)).toContain("Partner Community");
    await choose(license, "Partner Community");
    expect(profiles(element)).toEqual(["Agents"]);
    expect(textOf(find(element, "c-population-detail"))).toContain("Agents");
    await choose(license, "");
    await choose(search, "shop");
    expect(profiles(element)).toEqual(["Shoppers"]);
    expect(textOf(element)).toContain("1 of 3 populations");
  });

  it("shows the counts of one site and says that costs are of all", async () => {
    const element = await show();
    Object.assign(element, { scope: { license: null, site: "Dealer Portal" } });
    await flush();
    expect(profiles(element)).toEqual(["Dealers"]);
    expect(textOf(element)).toContain("Users and logins are for Dealer Portal.");
    await expect(element).toBeAccessible();
  });

  it("lets the site reach the chart, the months and the story of the detail", async () => {
    const element = await show({ scope: { license: null, site: "Dealer Portal" } });
    const detail = find(element, "c-population-detail");
    expect(textOf(detail)).toContain("In July 2026, 50 users logged in, on 1.0 days each.");
    expect(textOf(find(detail, "[data-id=site]"))).toContain("are for Dealer Portal");
    expect(find<HTMLElement & { frequencies: unknown[] }>(detail, "c-frequency-chart").frequencies.slice(0, 3)).toEqual(
      [null, 50, 0]
    );
    expect(textOf(find(find(detail, "[data-id=months]"), "tbody tr"))).toContain("August 2026 Unknown 50");
    await expect(element).toBeAccessible();
  });

  it("lets the address name the order, without choosing a population for the user, and opens it from there", async () => {
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("placechange", ({ detail }: CustomEventInit) => heard(detail));
    find(find(page, "c-fact-table"), "[data-column='0']").click();
    await flush();
    expect(heard.mock.lastCall![0]).toMatchObject({
      tab: "populations",
      license: null,
      profile: null,
      sort: "profile-desc"
    });
    const names = (of: HTMLElement) => findAll(find(of, "c-fact-table"), "tbody th").map(textOf);
    const seen = names(page);
    expect(seen.length).toBeGreaterThan(1);
    clear();
    const linked = await show({
      destination: { tab: "populations", license: null, profile: null, sort: "profile-desc" }
    });
    expect(names(linked)).toEqual(seen);
    await expect(linked).toBeAccessible();
  });

  it("lets a link to a population list what was listed around it", async () => {
    const page = await show();
    const heard = jest.fn();
    page.addEventListener("placechange", ({ detail }: CustomEventInit) => heard(detail));
    find(page, `[data-select="Partner Community|${profileIdOf("Agents")}"]`).click();
    await flush();
    const place = heard.mock.lastCall![0];
    expect(place).toMatchObject({ license: "Partner Community", profile: "Agents", view: "all" });
    await choose(fields(page)[0], "Partner Community");
    find(page, `[data-select="Partner Community|${profileIdOf("Agents")}"]`).dispatchEvent(new CustomEvent("change"));
    expect(heard.mock.lastCall![0]).toMatchObject({ license: "Partner Community", view: null });
    clear();
    const linked = await show({ destination: place });
    expect(profiles(linked)).toHaveLength(3);
    expect(textOf(find(linked, "c-population-detail"))).toContain("Agents");
  });

  it("says so where no population matches", async () => {
    const element = await show();
    await choose(fields(element)[1], "nobody");
    expect(textOf(element)).toContain("No population matches");
    expect(findAll(element, "c-fact-table, c-population-detail")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("explains the population that is selected", async () => {
    const element = await show();
    const agents = `[data-select="Partner Community|${profileIdOf("Agents")}"]`;
    expect(find<HTMLInputElement>(element, agents).checked).toBe(false);
    find(element, agents).click();
    await flush();
    expect(find<HTMLInputElement>(element, agents).checked).toBe(true);
    expect(textOf(find(element, "c-population-detail"))).toContain("Agents Partner Community, member basis today");
  });

  it("opens the population or the license that another page names", async () => {
    const element = await show({
      destination: { tab: "populations", license: "Customer Community Plus Login", profile: "Shoppers" }
    });
    expect(profiles(element)).toEqual(["Shoppers"]);
    Object.assign(element, { destination: { tab: "populations", license: "Partner Community", profile: null } });
    await flush();
    expect(profiles(element)).toEqual(["Agents"]);
    Object.assign(element, { destination: null });
    await flush();
    expect(profiles(element)).toEqual(["Agents"]);
  });

  it("downloads the filtered populations as a file of the as-of date", async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: jest.fn() });
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const element = await show();
    await choose(fields(element)[0], "Partner Community");
    find(element, "lightning-button").click();
    expect(names).toEqual(["populations-2026-08-16.csv"]);
    expect(blobs[0].size).toBeGreaterThan(100);
  });

  it("says that costs start with the first complete month", async () => {
    const element = await show(decided(young()));
    expect(textOf(element)).toContain("No usage month is complete yet");
    await expect(element).toBeAccessible();
  });

  it("says why there is nobody to show", async () => {
    const element = await show(decided(facts({ populations: [], usage: [] })));
    expect(textOf(element)).toContain("No active user has an external license.");
    await expect(element).toBeAccessible();
  });
});
