import CalendarPanel from "c/calendarPanel";
import { downloadText } from "c/download";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const events = decisionModel().audit.calendar;
const show = (of = events) => render("c-calendar-panel", CalendarPanel, { events: of });

describe("c-calendar-panel", () => {
  afterEach(clear);

  it("lists dates in order, and says which are overdue", async () => {
    const items = findAll(await show(), "li").map(textOf);
    expect(items).toHaveLength(events.length);
    expect(items[0]).toContain("Jun 30, 2026");
    expect(items[0]).toContain("Overdue");
    expect(items.filter((item) => item.includes("Overdue"))).toHaveLength(1);
  });

  it("hands them over as a calendar file", async () => {
    find(await show(), "lightning-button").click();
    const [name, text] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("license-reviews.ics");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events.length);
  });

  it("says so without a date, and offers no file", async () => {
    const panel = await show([]);
    expect(textOf(panel)).toContain("No key dates.");
    expect(findAll(panel, "lightning-button")).toHaveLength(0);
  });

  it("shows the first dates until asked for all", async () => {
    const panel = await render("c-calendar-panel", CalendarPanel, { events, most: 2 });
    expect(findAll(panel, "li")).toHaveLength(2);
    const more = find<HTMLElement & { label: string }>(panel, "[data-action=all]");
    expect(more.label).toBe(`Show all ${events.length} dates`);
    more.click();
    await flush();
    expect(findAll(panel, "li")).toHaveLength(events.length);
    await expect(panel).toBeAccessible();
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
