import PoolsPage from "c/poolsPage";
import { decisionModel } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

describe("c-pools-page", () => {
  afterEach(clear);

  it("shows one card a login license with its months", async () => {
    const element = await render("c-pools-page", PoolsPage, { decisions: decisionModel() });
    const cards = findAll<HTMLElement & { pool: { license: string }; months: unknown[] }>(element, "c-pool-card");
    expect(cards.map((card) => [card.pool.license, card.months.length])).toEqual([
      ["Customer Community Plus Login", 5]
    ]);
    expect(findAll(element, "c-pool-outlook, c-reconciliation-panel")).toHaveLength(2);
    await expect(element).toBeAccessible();
  });

  it("scrolls to the pool that another page names", async () => {
    const scrollIntoView = jest.fn();
    HTMLElement.prototype.scrollIntoView = scrollIntoView;
    const element = await render("c-pools-page", PoolsPage, { decisions: decisionModel() });
    expect(scrollIntoView).not.toHaveBeenCalled();
    const destination = { tab: "pools", license: "Customer Community Plus Login", profile: null };
    Object.assign(element, { destination });
    await flush();
    expect(scrollIntoView.mock.contexts).toEqual([find(element, "c-pool-card")]);
  });

  it("says why there is no pool", async () => {
    const all = facts();
    const members = facts({
      licenses: all.licenses.filter((license) => !license.name.endsWith("Login")),
      populations: all.populations.filter((population) => !population.license.endsWith("Login")),
      usage: all.usage.filter((row) => !row.license.endsWith("Login"))
    });
    const element = await render("c-pools-page", PoolsPage, { decisions: decisionModel({}, [], members) });
    expect(textOf(element)).toContain("No login licenses");
    await expect(element).toBeAccessible();
  });
});
