import CostCurve from "c/costCurve";
import { clear, find, flush, render, textOf } from "#mocks/render";

const COSTS = Array.from({ length: 33 }, (_, i) => 1000 + Math.abs(i - 3) * 100);

const show = (basis: "member" | "login", costs: number[] = COSTS) =>
  render("c-cost-curve", CostCurve, { costs, currency: "USD", basis });

describe("c-cost-curve", () => {
  afterEach(clear);

  it("marks today's basis and the minimum, and names both with their cost", async () => {
    const element = await show("member");
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe(
      "With all users on today's basis $1,300 per month (All member), lowest $1,000 per month (login basis up to 2 login days)."
    );
    expect(element.shadowRoot!.querySelector("svg.chart path.today")).not.toBeNull();
    expect(element.shadowRoot!.querySelector("svg.chart circle.lowest")).not.toBeNull();
    expect(textOf(element)).toContain("Lowest cost: $1,000");
    await expect(element).toBeAccessible();
  });

  it("puts today's point at the end where everybody is on login basis", async () => {
    const element = await show("login");
    expect(textOf(element)).toContain("All users on today's basis: $3,900 (All login)");
  });

  it("says so where today's basis is among the cheapest", async () => {
    const element = await show("login", Array<number>(33).fill(500));
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe(
      "Today's basis for all users is already the cheapest: $500 per month (All login)."
    );
  });

  it("lists all 33 splits for the table", async () => {
    const element = await show("member");
    const { rows } = find<HTMLElement & { rows: string[][] }>(element, "c-chart-frame");
    expect(rows).toHaveLength(33);
    expect([rows[0], rows[1], rows[2], rows[32]]).toEqual([
      ["All member", "$1,300"],
      ["login basis up to 0 login days", "$1,200"],
      ["login basis up to 1 login day", "$1,100"],
      ["All login", "$3,900"]
    ]);
  });

  it("is drawn as wide as it is shown", async () => {
    const element = await show("member");
    find(element, "c-chart-frame").dispatchEvent(new CustomEvent("chartwidth", { detail: 300 }));
    await flush();
    expect(element.shadowRoot!.querySelector("svg.chart")!.getAttribute("viewBox")).toBe("0 0 300 240");
  });
});
