import MultiplesLegend from "c/multiplesLegend";
import { clear, findAll, render, textOf } from "#mocks/render";

describe("c-multiples-legend", () => {
  afterEach(clear);

  it("names every mark of the small charts", async () => {
    const legend = await render("c-multiples-legend", MultiplesLegend);
    expect(findAll(legend, "li").every((item) => textOf(item).trim() !== "")).toBe(true);
    expect(findAll(legend, "svg[aria-hidden=true]")).toHaveLength(8);
    await expect(legend).toBeAccessible();
  });
});
