import SearchPicker from "c/searchPicker";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const many = Array.from({ length: 500 }, (_, i) => ({ label: `Profile ${i}`, value: `p${i}` }));

async function show(properties: object = {}) {
  const element = await render("c-search-picker", SearchPicker, {
    label: "Profile",
    options: [{ label: "All", value: "" }, ...many],
    value: "p7",
    ...properties
  });
  const chosen = jest.fn();
  element.addEventListener("change", (event) => chosen((event as CustomEvent).detail.value));
  return { element, chosen, field: find<HTMLInputElement>(element, "input") };
}
const choices = (element: HTMLElement) => findAll(element, "[role=option]").map(textOf);
async function type(field: HTMLInputElement, text: string): Promise<void> {
  Object.assign(field, { value: text });
  field.dispatchEvent(new CustomEvent("input"));
  await flush();
}
async function press(field: HTMLInputElement, ...keys: string[]): Promise<void> {
  for (const key of keys) field.dispatchEvent(new KeyboardEvent("keydown", { key }));
  await flush();
}

describe("c-search-picker", () => {
  afterEach(clear);

  it("shows what is chosen, and no list until it is asked for", async () => {
    const { element, field } = await show();
    expect(field.value).toBe("Profile 7");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(find(element, "[role=listbox]").classList.contains("slds-hide")).toBe(true);
    await expect(element).toBeAccessible();
  });

  it("finds by a part of the name in any case and is chosen by a click", async () => {
    const { element, chosen, field } = await show();
    field.click();
    await type(field, "FILE 49");
    expect(choices(element)).toEqual(["Profile 49", ...Array.from({ length: 10 }, (_, i) => `Profile 49${i}`)]);
    await expect(element).toBeAccessible();
    findAll(element, "[role=option]")[2].dispatchEvent(new CustomEvent("mousedown"));
    await flush();
    expect(chosen).toHaveBeenCalledWith("p491");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("is chosen by keyboard alone, and says which choice it is at", async () => {
    const { element, chosen, field } = await show({ value: "" });
    await press(field, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp");
    const current = find(element, ".current");
    expect(textOf(current)).toBe("Profile 0");
    expect(field.getAttribute("aria-activedescendant")).toBe(current.id);
    await press(field, "Enter");
    expect(chosen).toHaveBeenCalledWith("p0");
  });

  it("renders only the first of many and says how many there are", async () => {
    const { element, field } = await show();
    field.click();
    await flush();
    expect(choices(element)).toHaveLength(50);
    expect(textOf(find(element, "[role=status]"))).toBe("The first 50 of 501. Type to find others.");
  });

  it("says that nothing matches, and keeps the choice when it is left", async () => {
    const { element, chosen, field } = await show();
    await type(field, "zzz");
    expect(textOf(find(element, "[role=status]"))).toBe("Nothing matches.");
    await press(field, "Enter", "Escape");
    expect(field.value).toBe("Profile 7");
    field.dispatchEvent(new CustomEvent("blur"));
    expect(chosen).not.toHaveBeenCalled();
  });
});
