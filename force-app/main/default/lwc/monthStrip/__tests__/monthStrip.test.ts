import MonthStrip from "c/monthStrip";
import { clear, render } from "#mocks/render";

const properties = { months: ["2026-05-01", "2026-06-01", "2026-07-01"], days: [null, 0, 31] };

describe("c-month-strip", () => {
  afterEach(clear);

  it("says the login days of every month", async () => {
    const strip = await render("c-month-strip", MonthStrip, properties);
    expect(strip.shadowRoot!.querySelector("svg")!.getAttribute("aria-label")).toBe(
      "Login days: May: user not yet created, Jun 0, Jul 31"
    );
  });

  it("draws no login as a line, and no bar taller than the strip", async () => {
    const strip = await render("c-month-strip", MonthStrip, properties);
    const heights = [...strip.shadowRoot!.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("height")));
    expect(heights).toEqual([1, 18]);
    expect(strip.shadowRoot!.querySelectorAll("circle")).toHaveLength(1);
  });

  it("is accessible", async () => {
    const strip = await render("c-month-strip", MonthStrip, properties);
    await expect(strip).toBeAccessible();
  });
});
