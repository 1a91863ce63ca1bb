import type { BurnDownRow } from "c/licenseEngine";
import BurnDown from "c/burnDown";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const [row] = decisionModel().audit.burnDown;
const show = (of: BurnDownRow) => render("c-burn-down", BurnDown, { row: of });
const paths = (chart: HTMLElement, name: string) => chart.shadowRoot!.querySelectorAll(`.chart path.${name}`);

describe("c-burn-down", () => {
  afterEach(clear);

  it("says how much is used, where that leads and on which day the pool ends", async () => {
    const chart = await show(row);
    expect(textOf(chart)).toContain(
      "108 of 150 logins used after 15 of 31 days. At this pace, 223 by the end of the month (149% of the pool). The pool is used up on Aug 21, 2026."
    );
    expect(textOf(chart)).toContain("Over the pool");
    expect(paths(chart, "used")).toHaveLength(1);
    expect(paths(chart, "projected")).toHaveLength(1);
  });

  it("has the same numbers as a table", async () => {
    const chart = await show(row);
    find(chart, "button").click();
    await flush();
    expect(findAll(chart, "tbody tr")).toHaveLength(15);
    expect(textOf(findAll(chart, "tbody tr").at(-1)!)).toBe("Aug 15, 2026 108");
  });

  it("says why nothing is projected, and projects nothing", async () => {
    const chart = await show({ ...row, projected: null, exhausted: null, state: "ok", reason: "tooEarly" });
    expect(textOf(chart)).toContain("It is too early in the month for a projection.");
    expect(paths(chart, "projected")).toHaveLength(0);
  });

  it("names our count where Salesforce's is higher", async () => {
    const chart = await show({ ...row, used: 200, usedSource: "platform" });
    expect(textOf(chart)).toContain("Counted by Salesforce, which bills first; our count is");
  });

  it("draws the platform's number where the own count does not reach back", async () => {
    const chart = await show({ ...row, daily: [], usedSource: "platform" });
    expect(textOf(chart)).toContain("Counted by Salesforce");
    expect(paths(chart, "used")[0].getAttribute("d")!.split("L")).toHaveLength(2);
  });

  it("says that nothing is known instead of drawing 0", async () => {
    const chart = await show({
      ...row,
      used: null,
      usedSource: null,
      daily: [],
      projected: null,
      exhausted: null,
      state: null,
      reason: "partialMonth"
    });
    expect(textOf(chart)).toContain("unknown. The start of the current month is not covered.");
    expect(paths(chart, "used")).toHaveLength(0);
  });

  it("is accessible", async () => {
    await expect(await show(row)).toBeAccessible();
  });
});
