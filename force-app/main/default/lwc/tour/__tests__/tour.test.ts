import Tour, { rememberTour, tourSeen } from "c/tour";
import { clear, find, flush, render, textOf } from "#mocks/render";

const open = () => render("c-tour", Tour);
const heading = (tour: HTMLElement) => textOf(find(tour, "h2"));
const LEAVES: Readonly<Record<string, (tour: HTMLElement) => unknown>> = {
  Escape: (tour) => find(tour, "section").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })),
  "the skip button": (tour) => find(tour, "[data-action=skip]").click()
};

async function press(tour: HTMLElement, action: string): Promise<void> {
  find(tour, `[data-action=${action}]`).click();
  await flush();
}

describe("c-tour", () => {
  afterEach(() => {
    jest.restoreAllMocks();
    clear();
  });

  const HEADINGS = ["Where the money is", "What pays most", "From action to plan", "Your prices and rules"];

  it.each(HEADINGS.map((text, before) => [before + 1, text]))(
    "has the focus on the heading of step %i: %s",
    async (step, text) => {
      const tour = await open();
      for (let turns = 1; turns < Number(step); turns += 1) find(tour, "[data-action=next]").click();
      await flush();
      expect(heading(tour)).toBe(text);
      expect(textOf(tour)).toContain(`Tour: step ${step} of 4`);
      expect(tour.shadowRoot!.activeElement).toBe(find(tour, "h2"));
      await expect(tour).toBeAccessible();
    }
  );

  it("ends with the last step", async () => {
    const tour = await open();
    for (let turns = 1; turns < HEADINGS.length; turns += 1) find(tour, "[data-action=next]").click();
    await flush();
    expect(tour.shadowRoot!.querySelector("[data-action=next]")).toBeNull();
    const close = jest.fn();
    tour.addEventListener("close", close);
    find(tour, "[data-action=done]").click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("goes back, but not before the first step", async () => {
    const tour = await open();
    expect(find<HTMLElement & { disabled: boolean }>(tour, "[data-action=back]").disabled).toBe(true);
    await press(tour, "next");
    await press(tour, "back");
    expect(heading(tour)).toBe("Where the money is");
    await expect(tour).toBeAccessible();
  });

  it("opens the page that a step is about, and stays", async () => {
    const tour = await open();
    const navigate = jest.fn();
    tour.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    await press(tour, "next");
    await press(tour, "open");
    expect(navigate).toHaveBeenCalledWith({ tab: "actions", license: null, profile: null });
    expect(heading(tour)).toBe("What pays most");
  });

  it.each(Object.keys(LEAVES))("closes with %s", async (name) => {
    const tour = await open();
    const close = jest.fn();
    tour.addEventListener("close", close);
    LEAVES[name](tour);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("stays on any other key", async () => {
    const tour = await open();
    const close = jest.fn();
    tour.addEventListener("close", close);
    find(tour, "section").dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(close).not.toHaveBeenCalled();
  });

  it("is remembered", () => {
    localStorage.clear();
    expect(tourSeen()).toBe(false);
    rememberTour();
    expect(tourSeen()).toBe(true);
  });

  it("never opens by itself where nothing can be remembered", () => {
    const refuse = () => {
      throw new Error("no storage");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    rememberTour();
    expect(tourSeen()).toBe(true);
  });
});
