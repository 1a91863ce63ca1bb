import PoolChart from "c/poolChart";
import type { PoolMonth } from "c/poolModel";
import { clear, find, flush, render, textOf } from "#mocks/render";

const MONTHS: PoolMonth[] = [
  { month: "2026-05-01", logins: 100, complete: true },
  { month: "2026-06-01", logins: 300, complete: true },
  { month: "2026-07-01", logins: 50, complete: false }
];
const PROPERTIES = {
  license: "Partner Community Login",
  months: MONTHS,
  percentile: 75,
  value: 250 as number | null,
  contracted: 400 as number | null
};

describe("c-pool-chart", () => {
  afterEach(clear);

  it("draws months, percentile and contract, and sums them up in a sentence", async () => {
    const element = await render("c-pool-chart", PoolChart, PROPERTIES);
    expect(element.shadowRoot!.querySelectorAll("svg.chart rect.column")).toHaveLength(2);
    expect(element.shadowRoot!.querySelectorAll("svg.chart rect.partial")).toHaveLength(1);
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe(
      "2 complete months between 100 and 300 logins; percentile 75: 250; purchased: 400."
    );
    expect(textOf(element)).toContain("Percentile 75: 250 Purchased: 400");
    expect(textOf(element)).toContain("Partial month, not used for advice");
    await expect(element).toBeAccessible();
  });

  it("draws no line for what is unknown", async () => {
    const element = await render("c-pool-chart", PoolChart, {
      ...PROPERTIES,
      months: MONTHS.slice(2),
      value: null,
      contracted: null
    });
    expect(element.shadowRoot!.querySelector("line.percentile, line.contract")).toBeNull();
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe("No complete month yet.");
    await expect(element).toBeAccessible();
  });

  it("marks partial months in the table too", async () => {
    const element = await render("c-pool-chart", PoolChart, PROPERTIES);
    expect(find<HTMLElement & { rows: string[][] }>(element, "c-chart-frame").rows).toEqual([
      ["May 2026", "100", "Complete"],
      ["June 2026", "300", "Complete"],
      ["July 2026", "50", "Partial"]
    ]);
  });

  it("is drawn as wide as it is shown", async () => {
    const element = await render("c-pool-chart", PoolChart, PROPERTIES);
    find(element, "c-chart-frame").dispatchEvent(new CustomEvent("chartwidth", { detail: 300 }));
    await flush();
    expect(element.shadowRoot!.querySelector("svg.chart")!.getAttribute("viewBox")).toBe("0 0 300 220");
  });
});
