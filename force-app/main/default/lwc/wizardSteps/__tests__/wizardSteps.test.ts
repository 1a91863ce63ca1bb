import WizardSteps from "c/wizardSteps";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const steps = ["who", "check", "save"].map((name) => ({ name, label: name.toUpperCase() }));
const show = (properties = {}) =>
  render("c-wizard-steps", WizardSteps, {
    label: "Steps",
    steps,
    current: "check",
    reachable: ["who", "check"],
    ...properties
  });
const button = (element: HTMLElement, name: string) => find<HTMLButtonElement>(element, `[data-step=${name}]`);

describe("c-wizard-steps", () => {
  afterEach(clear);

  it("says which step is done, which is current and which can't be opened", async () => {
    const element = await show();
    expect(findAll(element, "button").map((one) => one.getAttribute("aria-current"))).toEqual([null, "step", null]);
    expect(textOf(button(element, "who"))).toBe("WHO (Done)");
    expect(button(element, "save").disabled).toBe(true);
    await expect(element).toBeAccessible();
  });

  it("sends the step that is opened, but not the current one", async () => {
    const element = await show();
    const heard = jest.fn();
    element.addEventListener("stepopen", ({ detail }: CustomEventInit) => heard(detail));
    button(element, "check").click();
    button(element, "who").click();
    expect(heard.mock.calls).toEqual([["who"]]);
  });

  it("opens no step while none is reachable, and keeps the current one", async () => {
    const element = await show({ reachable: [] });
    expect(findAll<HTMLButtonElement>(element, "button").map(({ disabled }) => disabled)).toEqual([true, false, true]);
    await expect(element).toBeAccessible();
  });
});
