import ChartFrame from "c/chartFrame";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const PROPERTIES = {
  heading: "Logins",
  summary: "More each month.",
  columns: ["Month", "Logins"],
  rows: [
    ["April", "10"],
    ["May", "20"]
  ]
};

describe("c-chart-frame", () => {
  afterEach(clear);

  it("shows heading and summary, and no table at first", async () => {
    const element = await render("c-chart-frame", ChartFrame, PROPERTIES);
    expect(textOf(element)).toContain("Logins More each month.");
    expect(element.shadowRoot!.querySelector("table")).toBeNull();
    await expect(element).toBeAccessible();
  });

  it("says how to read the chart, where its page does", async () => {
    const element = await render("c-chart-frame", ChartFrame, { ...PROPERTIES, help: "One column a month." });
    expect(find<HTMLElement & { content: string }>(element, "lightning-helptext").content).toBe("One column a month.");
    await expect(element).toBeAccessible();
    clear();
    expect(findAll(await render("c-chart-frame", ChartFrame, PROPERTIES), "lightning-helptext")).toEqual([]);
  });

  it("shows the same numbers as a table on request, and the chart again", async () => {
    const element = await render("c-chart-frame", ChartFrame, PROPERTIES);
    const button = find(element, "button");
    button.click();
    await flush();
    const cells = [...element.shadowRoot!.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    );
    expect(cells).toEqual(PROPERTIES.rows);
    expect(element.shadowRoot!.querySelector(".slds-hide")).not.toBeNull();
    await expect(element).toBeAccessible();
    button.click();
    await flush();
    expect(element.shadowRoot!.querySelector("table")).toBeNull();
  });

  it("tells its drawing how wide it is, so that texts keep their size", async () => {
    let measure: (entries: unknown[]) => void = () => {};
    const observer = { observe: jest.fn(), disconnect: jest.fn() };
    Object.assign(globalThis, {
      ResizeObserver: class {
        constructor(callback: typeof measure) {
          measure = callback;
          Object.assign(this, observer);
        }
      }
    });
    const element = await render("c-chart-frame", ChartFrame, PROPERTIES);
    const widths = jest.fn();
    element.addEventListener("chartwidth", (event) => widths((event as CustomEvent<number>).detail));
    measure([{ contentRect: { width: 320.4 } }]);
    measure([{ contentRect: { width: 0 } }]);
    expect(widths.mock.calls).toEqual([[320]]);
    clear();
    expect(observer.disconnect).toHaveBeenCalled();
    Reflect.deleteProperty(globalThis, "ResizeObserver");
  });
});
