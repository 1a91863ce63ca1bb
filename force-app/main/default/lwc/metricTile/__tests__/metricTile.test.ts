import MetricTile from "c/metricTile";
import { helpOf } from "c/glossary";
import { clear, find, findAll, render, textOf } from "#mocks/render";

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

  it("explains a name of the glossary, and no other", async () => {
    const known = await render("c-metric-tile", MetricTile, { heading: "Pools at risk", value: "2" });
    const help = find<HTMLElement & { content: string }>(known, "lightning-helptext");
    expect(help.content).toBe(helpOf("Pools at risk"));
    await expect(known).toBeAccessible();
    clear();
    const other = await render("c-metric-tile", MetricTile, { heading: "Something else", value: "2" });
    expect(findAll(other, "lightning-helptext")).toEqual([]);
  });
});
