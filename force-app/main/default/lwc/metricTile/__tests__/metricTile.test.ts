import MetricTile from "c/metricTile";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-metric-tile", () => {
  afterEach(clear);

  it.each(["plain", "good", "warning", "unknown"])("shows number, name and note in tone %s", async (tone) => {
    const element = await render("c-metric-tile", MetricTile, {
      heading: "Cost today",
      value: "$100",
      note: "per month",
      tone
    });
    expect(textOf(element)).toBe("Cost today $100 per month");
    expect(find(element, ".value").className).toContain(`value_${tone}`);
    await expect(element).toBeAccessible();
  });
});
