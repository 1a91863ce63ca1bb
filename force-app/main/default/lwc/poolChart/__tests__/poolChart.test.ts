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
  contracted: 400 as number | null,
  needed: 320 as number | null
};

describe("c-pool-chart", () => {
  afterEach(clear);

  it("draws months, percentile and contract, and sums them up in a sentence", async () => {
    const element = await render("c-pool-chart", PoolChart, PROPERTIES);
    expect(element.shadowRoot!.querySelectorAll("svg.chart rect.column")).toHaveLength(2);
    expect(element.shadowRoot!.querySelectorAll("svg.chart rect.partial")).toHaveLength(1);
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe(
      "May 2026 to June 2026: between 100 and 300 per month; purchased: 400; needed: 320. Percentile 75 of 2 complete months to June 2026: 250."
    );
    expect(textOf(element)).toContain(
      "Purchased: 400 Needed: 320 Percentile 75 of 2 complete months to June 2026: 250"
    );
    expect(textOf(element)).toContain("Partial month, not used for advice");
    await expect(element).toBeAccessible();
  });

  it("draws no line for what is unknown", async () => {
    const element = await render("c-pool-chart", PoolChart, {
      ...PROPERTIES,
      months: MONTHS.slice(2),
      value: null,
      contracted: null,
      needed: null
    });
    expect(element.shadowRoot!.querySelector("line.percentile, line.contract, line.needed")).toBeNull();
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe("No complete month yet.");
    await expect(element).toBeAccessible();
  });

  it("speaks of users where seats are paid, without a percentile of logins", async () => {
    const element = await render("c-pool-chart", PoolChart, { ...PROPERTIES, basis: "member", value: null });
    expect(textOf(element)).toContain("Users who logged in per month: Partner Community Login");
    expect(element.shadowRoot!.querySelector("line.percentile")).toBeNull();
    const frame = find<HTMLElement & { columns: string[] }>(element, "c-chart-frame");
    expect(frame.columns).toEqual(["Usage month", "Active users", "Coverage"]);
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
