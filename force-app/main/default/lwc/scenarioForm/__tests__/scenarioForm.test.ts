import type { ScenarioParameters } from "c/licenseEngine";
import { decide, neutralScenario, scenarioBase, whatIf } from "c/licenseEngine";
import ScenarioForm from "c/scenarioForm";
import { counterFacts } from "#mocks/counters";
import { decisionFacts, decisionOrg } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const org = decisionOrg();
const decisions = decisionFacts({ counters: counterFacts({ [PLUS]: [{ users: 900, perMonth: 1 }] }) });
const base = scenarioBase(org, decisions, decide(org, decisions));
const neutral = neutralScenario();

async function show(change: Partial<ScenarioParameters> = {}): Promise<{ form: HTMLElement; told: jest.Mock }> {
  const parameters = { ...neutral, ...change };
  const { rows } = whatIf(base, parameters);
  const form = await render("c-scenario-form", ScenarioForm, { base, parameters, rows });
  const told = jest.fn();
  form.addEventListener("parameterchange", (event) => told((event as CustomEvent).detail));
  return { form, told };
}
const cell = (form: HTMLElement, column: string, row: string) =>
  find<HTMLInputElement>(form, `[data-row="${row}"][data-column="${column}"]`);
const slider = (form: HTMLElement, column: string, row: string) =>
  find<HTMLInputElement>(form, `[data-slide-row="${row}"][data-slide-column="${column}"]`);
function enter(form: HTMLElement, column: string, row: string, value: string): void {
  const field = cell(form, column, row);
  field.value = value;
  field.dispatchEvent(new CustomEvent("change"));
}
const slide = (form: HTMLElement, name: string, detail: number) =>
  find(form, `[data-field=${name}]`).dispatchEvent(new CustomEvent("valuechange", { detail }));

describe("c-scenario-form", () => {
  afterEach(clear);

  it("tells all parameters while a slider moves, shares as fractions", async () => {
    const { form, told } = await show();
    slide(form, "discount", 15);
    slide(form, "growth", -12.5);
    slide(form, "deflected", 40);
    expect(told.mock.calls.map(([detail]) => detail)).toEqual([
      { ...neutral, discount: 0.15 },
      { ...neutral, growth: -0.125 },
      { ...neutral, deflected: 0.4 }
    ]);
  });

  it("lets the user choose the basis, and says what it means", async () => {
    const { form, told } = await show();
    const radio = find<HTMLElement & { value: string; options: { label: string }[] }>(form, "[data-field=basis]");
    expect(radio.value).toBe("keep");
    expect(radio.options.map(({ label }) => label)).toEqual([
      "Keep today",
      "Best split",
      "All on member basis",
      "All on login basis",
      "By login days"
    ]);
    expect(textOf(form)).toContain("the quantities owned today stay");
    radio.dispatchEvent(new CustomEvent("change", { detail: { value: "best" } }));
    expect(told).toHaveBeenCalledWith({ ...neutral, basis: "best" });
  });

  it("asks for a number of login days only where the basis needs it", async () => {
    const { form, told } = await show();
    expect(findAll(form, "[data-field=threshold]")).toHaveLength(0);
    find(form, "[data-field=basis]").dispatchEvent(new CustomEvent("change", { detail: { value: "threshold" } }));
    expect(told).toHaveBeenCalledWith({ ...neutral, basis: "threshold", threshold: 2 });
    const chosen = await show({ basis: "threshold", threshold: 5 });
    slide(chosen.form, "threshold", 7);
    find(chosen.form, "[data-field=basis]").dispatchEvent(new CustomEvent("change", { detail: { value: "keep" } }));
    expect(chosen.told.mock.calls.map(([{ threshold }]) => threshold)).toEqual([7, null]);
  });

  it("takes login days for each license family where the basis needs them", async () => {
    const { form } = await show();
    expect(textOf(form)).not.toContain("Login days");
    const chosen = await show({ basis: "threshold", threshold: 5, thresholds: { [PLUS]: 6 } });
    expect(cell(chosen.form, "thresholds", PLUS_LOGIN).value).toBe("6");
    expect(cell(chosen.form, "thresholds", PLUS).disabled).toBe(true);
    enter(chosen.form, "thresholds", PLUS_LOGIN, "32");
    await flush();
    expect(textOf(find(chosen.form, "[data-problem=thresholds]"))).toBe("Enter a number from 0 to 31.");
    enter(chosen.form, "thresholds", PLUS_LOGIN, "9");
    enter(chosen.form, "thresholds", PLUS_LOGIN, "");
    find(chosen.form, "[data-field=basis]").dispatchEvent(new CustomEvent("change", { detail: { value: "keep" } }));
    expect(chosen.told.mock.calls.map(([{ thresholds }]) => thresholds)).toEqual([{ [PLUS]: 9 }, {}, {}]);
  });

  it("shows what counts in an empty field: the prices of the next term, and what is owned", async () => {
    const { form } = await show();
    const shown = (kind: string, license: string) => cell(form, kind, license).placeholder;
    expect(shown("prices", PLUS)).toBe("$10.50");
    expect(shown("quantities", PLUS)).toBe("1,000");
    expect(shown("quantities", PLUS_LOGIN)).toBe("150");
    expect(shown("overagePrices", PLUS_LOGIN)).toBe("$6.00");
    expect(cell(form, "overagePrices", PLUS).disabled).toBe(true);
  });

  it("tells prices, quantities and overage prices by license, and forgets one when its field is emptied", async () => {
    const { form, told } = await show({ prices: { [PLUS]: 9 } });
    expect(cell(form, "prices", PLUS).value).toBe("9");
    enter(form, "prices", PLUS, "");
    enter(form, "quantities", PLUS, "800");
    enter(form, "overagePrices", PLUS_LOGIN, "7.5");
    expect(
      told.mock.calls.map(([{ prices, quantities, overagePrices }]) => [prices, quantities, overagePrices])
    ).toEqual([
      [{}, {}, {}],
      [{ [PLUS]: 9 }, { [PLUS]: 800 }, {}],
      [{ [PLUS]: 9 }, {}, { [PLUS_LOGIN]: 7.5 }]
    ]);
  });

  it("shows prices to four decimals, and computes with them unrounded", async () => {
    const prices = { [PLUS]: 21.80065359477124 };
    const { form, told } = await show({ prices });
    expect(cell(form, "prices", PLUS).value).toBe("21.8007");
    slide(form, "growth", 10);
    expect(told).toHaveBeenCalledWith({ ...neutral, prices, growth: 0.1 });
  });

  it("does not tell a number that makes no sense, and says so at its license", async () => {
    const { form, told } = await show();
    enter(form, "quantities", PLUS, "-3");
    await flush();
    expect(told).not.toHaveBeenCalled();
    expect(textOf(find(form, "[data-problem=quantities]"))).toBe("Enter a number of 0 or more.");
    await expect(form).toBeAccessible();
    enter(form, "quantities", PLUS, "3");
    await flush();
    expect(findAll(form, "[data-problem]")).toHaveLength(0);
  });

  it("takes prices and quantities from sliders, which go up to twice what counts today", async () => {
    const { form, told } = await show({ quantities: { [PLUS]: 1500 } });
    expect(slider(form, "prices", PLUS).max).toBe("21");
    expect([slider(form, "quantities", PLUS).max, slider(form, "quantities", PLUS).value]).toEqual(["2000", "1500"]);
    slider(form, "quantities", PLUS).value = "1200";
    slider(form, "quantities", PLUS).dispatchEvent(new CustomEvent("input"));
    expect(told).toHaveBeenCalledWith({ ...neutral, quantities: { [PLUS]: 1200 } });
  });

  it("deactivates idle users, and goes back to today", async () => {
    const { form, told } = await show({ discount: 0.5 });
    find(form, "[data-field=idle]").dispatchEvent(new CustomEvent("change", { detail: { checked: true } }));
    find(form, "[data-action=reset]").click();
    expect(told.mock.calls.map(([detail]) => detail)).toEqual([
      { ...neutral, discount: 0.5, deactivateIdle: true },
      neutral
    ]);
  });

  it("is accessible", async () => {
    await expect((await show({ basis: "threshold", threshold: 3 })).form).toBeAccessible();
  });
});
