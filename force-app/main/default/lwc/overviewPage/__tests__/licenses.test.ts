import OverviewPage from "c/overviewPage";
import { model, unpriced, young } from "#mocks/model";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const show = (of = model()) => render("c-overview-page", OverviewPage, { model: of });
const cells = (element: HTMLElement) =>
  findAll(find(element, "[data-id=licenses]"), "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));

describe("licenses of the overview", () => {
  afterEach(clear);

  it("shows what is bought, used, active and metered, what it costs and what to do", async () => {
    const element = await show();
    expect(cells(element)).toEqual([
      [
        "Customer Community Plus",
        "1,000",
        "1,000 (100%)",
        "300 (30%)",
        "No pool",
        "$10,000",
        "$1,640",
        "Split by login days"
      ],
      [
        "Customer Community Plus Login",
        "10,000",
        "500 (5%)",
        "100 (20%)",
        "50 of 150 (33%)",
        "$600",
        "$400",
        "Keep login basis"
      ],
      ["Partner Community", "60", "50 (83%)", "45 (90%)", "No pool", "$1,500", "Unknown", "No advice"]
    ]);
    await expect(element).toBeAccessible();
  });

  it("shows unknown costs and activity as such", async () => {
    expect(cells(await show(model(unpriced())))[0].slice(5)).toEqual(["Unknown", "Unknown", "No advice"]);
    clear();
    expect(cells(await show(model(young())))[0][3]).toBe("Unknown");
  });

  it("opens the populations of a license", async () => {
    const element = await show();
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    find(element, "tbody button").click();
    expect(navigate).toHaveBeenCalledWith({ tab: "populations", license: "Customer Community Plus", profile: null });
  });
});
