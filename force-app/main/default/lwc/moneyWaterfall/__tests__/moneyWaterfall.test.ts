import MoneyWaterfall from "c/moneyWaterfall";
import type { Waterfall } from "c/licenseEngine";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const bar = (code: Waterfall["bars"][number]["code"], from: number, to: number, dates: string[] = []) => ({
  code,
  from,
  to,
  amount: code === "today" || code === "best" ? to : to - from,
  dates: dates.map((day) => ({ from: day, monthly: (from - to) / dates.length }))
});
const USD: Waterfall = {
  currency: "USD",
  bars: [
    bar("today", 0, 1000),
    bar("coming", 1000, 1100),
    bar("unusedSeats", 1100, 900, ["2027-03-01"]),
    bar("basis", 900, 600, ["2027-03-01", "2027-10-01"]),
    bar("best", 0, 600)
  ]
};
const show = (waterfalls: readonly Waterfall[]) => render("c-money-waterfall", MoneyWaterfall, { waterfalls });
const rows = (element: HTMLElement) =>
  findAll(element, "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));

describe("c-money-waterfall", () => {
  afterEach(clear);

  it("leads from today's cost to the best one, each saving with its dates", async () => {
    const element = await show([USD]);
    expect(rows(element).map((row) => row.filter(Boolean))).toEqual([
      ["Cost today", "– No change", "$1,000"],
      ["Expected overage", "$100", "$1,100"],
      ["Unused seats", "-$200", "$900", "Mar 1, 2027"],
      ["Users on the other basis", "-$300", "$600", "$150 from Mar 1, 2027 and $150 from Oct 1, 2027"],
      ["Cost after all savings", "– No change", "$600"]
    ]);
    await expect(element).toBeAccessible();
  });

  it("says of a saving that no contract dates that it has to be negotiated", async () => {
    const negotiated = { ...bar("basis", 900, 600), dates: [{ from: null, monthly: 300 }] };
    const mixed = {
      ...bar("unusedSeats", 1100, 900),
      dates: [
        { from: "2027-03-01", monthly: 150 },
        { from: null, monthly: 50 }
      ]
    };
    const bars = [bar("today", 0, 1100), mixed, negotiated, bar("best", 0, 600)];
    const said = rows(await show([{ ...USD, bars }])).map((row) => row.at(-1));
    expect(said).toEqual(["", "$150 from Mar 1, 2027 and $50.00 by negotiation", "$300 by negotiation", ""]);
  });

  it("leads on to what the next term is expected to cost, where new users or prices add to it", async () => {
    const next = [bar("growth", 600, 750), { ...bar("expected", 0, 750), amount: 750 }];
    const element = await show([{ ...USD, bars: [...USD.bars, ...next] }]);
    expect(
      rows(element)
        .slice(-2)
        .map((row) => row.filter(Boolean))
    ).toEqual([
      ["New users and prices", "$150", "$750"],
      ["Cost of the next term", "– No change", "$750"]
    ]);
    await expect(element).toBeAccessible();
  });

  it("hangs each bar between the levels before and after it", async () => {
    const element = await show([USD]);
    const bars = findAll(element, ".span").map(({ style }) => [style.left, style.width].map(parseFloat));
    const span = 1100 - 480;
    expect(textOf(find(element, "thead"))).toContain("From $480 to $1,100");
    expect(bars[0][0]).toBe(0);
    expect(bars[0][1]).toBeCloseTo((100 * (1000 - 480)) / span, 6);
    expect(bars[2][0]).toBeCloseTo((100 * (900 - 480)) / span, 6);
    expect(bars[2][1]).toBeCloseTo((100 * 200) / span, 6);
  });

  it("opens the findings behind a saving, and nothing behind a cost", async () => {
    const element = await show([USD]);
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    const buttons = findAll(element, "tbody button");
    expect(buttons.map(textOf)).toEqual(["Unused seats", "Users on the other basis"]);
    buttons[1].click();
    expect(navigate).toHaveBeenCalledWith({ tab: "actions", license: null, profile: null, rung: "basis" });
  });

  it("keeps currencies apart", async () => {
    const element = await show([USD, { currency: "EUR", bars: [bar("today", 0, 50), bar("best", 0, 50)] }]);
    expect(findAll(element, "table")).toHaveLength(2);
    expect(textOf(find(element, "[data-currency=EUR]"))).toContain("€50");
    await expect(element).toBeAccessible();
  });
});
