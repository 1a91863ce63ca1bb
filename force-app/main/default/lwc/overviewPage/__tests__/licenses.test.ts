import OverviewPage from "c/overviewPage";
import type { AuditFacts } from "c/licenseEngine";
import { decided } from "#mocks/decisions";
import { coming, contracted, facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const show = (of: AuditFacts = facts()) => render("c-overview-page", OverviewPage, decided(of));
const cells = (element: HTMLElement) =>
  findAll(find(element, "[data-id=licenses]"), "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));
const advice = (element: HTMLElement) => cells(element).map((row) => row.at(-1));

describe("licenses of the overview", () => {
  afterEach(clear);

  it("shows what is owned, used, active and metered, what it costs and saves, and the decision", async () => {
    const element = await show();
    expect(cells(element)).toEqual([
      [
        "Customer Community Plus",
        "1,000",
        "1,000",
        "100",
        "300 (30%)",
        "No pool",
        "$10,000",
        "$7,923",
        "900 seats fewer"
      ],
      [
        "Customer Community Plus Login",
        "150",
        "500",
        "300",
        "100 (20%)",
        "50 of 150 (33%)",
        "$600",
        "$184",
        "150 monthly logins more"
      ],
      ["Partner Community", "60", "50", "53", "45 (90%)", "No pool", "$1,500", "$175", "7 seats fewer"]
    ]);
    await expect(element).toBeAccessible();
  });

  it("says that a basis stays, and that a pool is too large", async () => {
    const heavy = coming(facts(), "Dealers", { 20: 1000 });
    const large = contracted(heavy, "Customer Community Plus Login", { quantity: 500 });
    expect(advice(await show(large))).toEqual(["Keep 1,000 seats", "400 monthly logins fewer", "7 seats fewer"]);
  });

  it("shows unknown costs and activity as such", async () => {
    expect(cells(await show(unpriced()))[0].slice(6)).toEqual(["Unknown", "Unknown", "No decision yet"]);
    clear();
    expect(cells(await show(young()))[0][4]).toBe("Unknown");
  });

  it("draws what is used of what is purchased, with a mark at what is needed", async () => {
    const table = find(await show(), "[data-id=licenses]");
    expect(
      findAll(table, ".span").map(({ className, style }) => [className, Math.round(parseFloat(style.width))])
    ).toEqual([
      ["span plain", 100],
      ["span plain", 17],
      ["span plain", 83]
    ]);
    expect(findAll(table, ".mark").map(({ style }) => Math.round(parseFloat(style.left)))).toEqual([10, 100, 88]);
  });

  it("opens the populations of a license", async () => {
    const element = await show();
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    find(find(element, "[data-id=licenses]"), "tbody button").click();
    expect(navigate).toHaveBeenCalledWith({ tab: "populations", license: "Customer Community Plus", profile: null });
  });

  it("leads to the prices of the Setup tab while one is missing and may be seen", async () => {
    const element = await show(unpriced());
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    find(element, "[data-action=prices]").click();
    expect(navigate).toHaveBeenCalledWith({ tab: "setup", license: null, profile: null, section: "prices" });
    clear();
    expect(findAll(await show(), "[data-action=prices]")).toHaveLength(0);
    clear();
    expect(findAll(await show(facts({ contracts: [] }, { pricesVisible: false })), "[data-action=prices]")).toEqual([]);
  });
});
