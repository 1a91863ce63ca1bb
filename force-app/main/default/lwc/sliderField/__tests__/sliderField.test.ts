import SliderField from "c/sliderField";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

async function show(): Promise<{ field: HTMLElement; told: jest.Mock }> {
  const field = await render("c-slider-field", SliderField, { label: "Discount (%)", value: 5, min: -50, max: 100 });
  const told = jest.fn();
  field.addEventListener("valuechange", (event) => told((event as CustomEvent<number>).detail));
  return { field, told };
}
async function type(field: HTMLElement, value: string): Promise<void> {
  find(field, "lightning-input").dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

describe("c-slider-field", () => {
  afterEach(clear);

  it("tells a number while the slider moves", async () => {
    const { field, told } = await show();
    const slider = find<HTMLInputElement>(field, "input[type=range]");
    slider.value = "12";
    slider.dispatchEvent(new CustomEvent("input"));
    expect(told).toHaveBeenCalledWith(12);
  });

  it("tells a typed number, with its decimals", async () => {
    const { field, told } = await show();
    await type(field, "-12.5");
    expect(told).toHaveBeenCalledWith(-12.5);
    expect(findAll(field, "[role=alert]")).toHaveLength(0);
  });

  it.each(["101", "-51", "", "many"])("does not tell %p, and says what is allowed", async (value) => {
    const { field, told } = await show();
    await type(field, value);
    expect(told).not.toHaveBeenCalled();
    expect(textOf(find(field, "[role=alert]"))).toBe("Enter a number from -50 to 100.");
    await expect(field).toBeAccessible();
  });

  it("forgets the mistake when a valid number follows", async () => {
    const { field } = await show();
    await type(field, "101");
    await type(field, "100");
    expect(findAll(field, "[role=alert]")).toHaveLength(0);
  });

  it("is accessible", async () => {
    await expect((await show()).field).toBeAccessible();
  });
});
