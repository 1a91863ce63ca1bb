import { neutralScenario, scenarioBase } from "c/licenseEngine";
import ScenarioForm from "c/scenarioForm";
import { decisionOrg } from "#mocks/decisions";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const org = model(decisionOrg());
const base = scenarioBase(org.facts, org.audit);
const neutral = neutralScenario(base);

async function show(parameters = neutral): Promise<{ form: HTMLElement; told: jest.Mock }> {
  const form = await render("c-scenario-form", ScenarioForm, { base, parameters });
  const told = jest.fn();
  form.addEventListener("parameterchange", (event) => told((event as CustomEvent).detail));
  return { form, told };
}
const change = (form: HTMLElement, selector: string, detail: object) =>
  find(form, selector).dispatchEvent(new CustomEvent("change", { detail }));

describe("c-scenario-form", () => {
  afterEach(clear);

  it("tells all parameters while a slider moves, shares as fractions", async () => {
    const { form, told } = await show();
    change(form, "[data-field=discount]", { value: 15 });
    change(form, "[data-field=growth]", { value: -20 });
    change(form, "[data-field=window]", { value: 2 });
    expect(told.mock.calls.map(([detail]) => detail)).toEqual([
      { ...neutral, discount: 0.15 },
      { ...neutral, growth: -0.2 },
      { ...neutral, window: 2 }
    ]);
  });

  it("takes the cheapest split until a threshold is chosen", async () => {
    const { form, told } = await show();
    expect(findAll(form, "[data-field=threshold]")).toHaveLength(0);
    change(form, "[data-field=hasThreshold]", { checked: true });
    expect(told).toHaveBeenCalledWith({ ...neutral, threshold: 2 });
    const chosen = await show({ ...neutral, threshold: 5 });
    change(chosen.form, "[data-field=threshold]", { value: 7 });
    change(chosen.form, "[data-field=hasThreshold]", { checked: false });
    expect(chosen.told.mock.calls.map(([{ threshold }]) => threshold)).toEqual([7, null]);
  });

  it("starts prices from today's, and takes one back when its field is emptied", async () => {
    const { form, told } = await show({ ...neutral, prices: { "Partner Community": 20 } });
    const field = find<HTMLElement & { value: number }>(form, "[data-license='Customer Community Plus']");
    expect(field.value).toBe(10);
    change(form, "[data-license='Customer Community Plus']", { value: "9.5" });
    change(form, "[data-license='Partner Community']", { value: "" });
    expect(told.mock.calls.map(([{ prices }]) => prices)).toEqual([
      { "Partner Community": 20, "Customer Community Plus": 9.5 },
      {}
    ]);
  });

  it("shows prices in cents, and computes with them unrounded", async () => {
    const prices = { "Customer Community Plus": 21.80065359477124 };
    const { form, told } = await show({ ...neutral, prices });
    expect(find<HTMLElement & { value: number }>(form, "[data-license='Customer Community Plus']").value).toBe(21.8);
    change(form, "[data-field=window]", { value: 2 });
    expect(told).toHaveBeenCalledWith({ ...neutral, prices, window: 2 });
  });

  it("does not tell a price that makes no sense, and says so", async () => {
    const { form, told } = await show();
    change(form, "[data-license='Customer Community Plus']", { value: "-3" });
    await flush();
    expect(told).not.toHaveBeenCalled();
    expect(textOf(find(form, "[role=alert]"))).toContain("Customer Community Plus: Enter a price of 0 or more.");
  });

  it("deactivates idle users, and goes back to today", async () => {
    const { form, told } = await show({ ...neutral, discount: 0.5 });
    change(form, "[data-field=idle]", { checked: true });
    find(form, "[data-action=reset]").click();
    expect(told.mock.calls.map(([detail]) => detail)).toEqual([
      { ...neutral, discount: 0.5, deactivateIdle: true },
      neutral
    ]);
  });

  it("is accessible", async () => {
    await expect((await show({ ...neutral, threshold: 3 })).form).toBeAccessible();
  });
});
