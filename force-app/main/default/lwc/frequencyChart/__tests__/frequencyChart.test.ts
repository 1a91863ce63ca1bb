import FrequencyChart from "c/frequencyChart";
import { clear, find, flush, render, textOf } from "#mocks/render";
import { frequencies } from "#mocks/facts";

const PROPERTIES = {
  month: "2026-07-01",
  frequencies: frequencies({ 0: 700, 1: 200, 2: 80, 20: 20 }),
  breakEven: 2.5 as number | null,
  threshold: 2 as number | null
};

const show = (changes: Partial<typeof PROPERTIES> = {}) =>
  render("c-frequency-chart", FrequencyChart, { ...PROPERTIES, ...changes });

describe("c-frequency-chart", () => {
  afterEach(clear);

  it("draws 32 columns and says in a sentence what they show", async () => {
    const element = await show();
    expect(element.shadowRoot!.querySelectorAll("svg.chart rect.column")).toHaveLength(32);
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toBe(
      "1,000 users: 700 with no login, 280 with at most 2 login days, 20 with more."
    );
    await expect(element).toBeAccessible();
  });

  it("marks break-even and the days that are cheaper on login basis, in the drawing and in words", async () => {
    const element = await show();
    expect(element.shadowRoot!.querySelector("svg.chart line.break-even")).not.toBeNull();
    expect(element.shadowRoot!.querySelector("svg.chart rect.shade")).not.toBeNull();
    expect(textOf(element)).toContain("Break-even: 2.5 login days");
    expect(textOf(element)).toContain("users with at most 2 login days");
  });

  it("cuts the column of those who did not come, and says how many they are", async () => {
    const element = await show({ frequencies: frequencies({ 0: 90000, 1: 10 }) });
    expect(textOf(element)).toContain("Column shortened for legibility: 90,000 users did not log in");
  });

  it("draws no line and no shade where prices are unknown", async () => {
    const element = await show({ breakEven: null, threshold: null });
    expect(element.shadowRoot!.querySelector("line.break-even, rect.shade")).toBeNull();
    expect(textOf(element)).toContain("700 with no login, 300 with at least one login day.");
    await expect(element).toBeAccessible();
  });

  it("does not take an unknown number of users for 0", async () => {
    const element = await show({ frequencies: frequencies({ 1: 5 }, null) });
    expect(element.shadowRoot!.querySelector("desc")!.textContent).toContain("Unknown users: Unknown with no login");
    expect(find<HTMLElement & { rows: string[][] }>(element, "c-chart-frame").rows[0]).toEqual(["0", "Unknown"]);
  });

  it("is drawn as wide as it is shown", async () => {
    const element = await show();
    find(element, "c-chart-frame").dispatchEvent(new CustomEvent("chartwidth", { detail: 320 }));
    await flush();
    expect(element.shadowRoot!.querySelector("svg.chart")!.getAttribute("viewBox")).toBe("0 0 320 240");
  });
});
