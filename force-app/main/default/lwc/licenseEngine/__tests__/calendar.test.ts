import fc from "fast-check";
import type { CalendarEvent, ContractLine, WordedEvent } from "c/licenseEngine";
import { icsCalendar } from "c/licenseEngine";
import { calendarEvents } from "../calendar/calendar";
import { context } from "./decisionFixtures";
import { license, line } from "./fixtures";

const LOGIN = "Partner Community Login";
const events = (contracts: ContractLine[], asOf = "2026-11-01"): CalendarEvent[] =>
  calendarEvents(
    context({ licenses: [license({ name: LOGIN }), license({ name: "Partner Community" })], contracts }, null, {
      asOf
    })
  );
const STAMP = "2026-11-22T01:30:05.123Z";

describe("the calendar", () => {
  it("reviews telemetry six months before a contract ends", () => {
    expect(events([line({ end: "2027-08-31" })]).filter(({ kind }) => kind !== "quarterlyReview")).toEqual([
      expect.objectContaining({
        id: "telemetryReview/2027-08-31",
        date: "2027-02-28",
        contractEnd: "2027-08-31",
        overdue: false
      }),
      expect.objectContaining({
        id: "contractEnd/2027-08-31",
        date: "2027-08-31",
        licenses: ["Partner Community"]
      })
    ]);
  });

  it("says that a review is overdue while the contract has not ended", () => {
    expect(events([line({ end: "2027-01-31" })]).find(({ kind }) => kind === "telemetryReview")).toMatchObject({
      date: "2026-07-31",
      overdue: true
    });
  });

  it("does not end a line that is renewed on the next day, nor say that its review is overdue", () => {
    const renewed = [line({ end: "2027-01-31" }), line({ start: "2027-02-01", end: "2028-01-31", quantity: 50 })];
    expect(events(renewed).filter(({ kind }) => kind !== "quarterlyReview")).toEqual([
      expect.objectContaining({ kind: "telemetryReview", date: "2027-07-31", overdue: false }),
      expect.objectContaining({ kind: "contractEnd", date: "2028-01-31" })
    ]);
  });

  it("ends a line whose successor starts a day late, or is a quote", () => {
    const ends = (start: string, quantity: number): string[] =>
      events([line({ end: "2027-01-31" }), line({ start, quantity })])
        .filter(({ kind }) => kind === "contractEnd")
        .map(({ date }) => date);
    expect(ends("2027-02-02", 50)).toEqual(["2027-01-31"]);
    expect(ends("2027-02-01", 0)).toEqual(["2027-01-31"]);
  });

  it("is not overdue on its day", () => {
    const [review] = events([line({ end: "2027-05-01" })]);
    expect(review).toMatchObject({ kind: "telemetryReview", date: "2026-11-01", overdue: false });
  });

  it("has one event for lines that end together, licenses in the audit's order", () => {
    const [end] = events([
      line({ end: "2027-01-31" }),
      line({ license: LOGIN, basis: "login", end: "2027-01-31" })
    ]).filter(({ kind }) => kind === "contractEnd");
    expect(end.licenses).toEqual([LOGIN, "Partner Community"]);
  });

  it("leaves out quotes, open-ended lines, ended lines and licenses it does not know", () => {
    const contracts = [
      line({ quantity: 0, end: "2027-01-31" }),
      line({ end: null }),
      line({ end: "2026-10-31" }),
      line({ license: "Wine", end: "2027-01-31" })
    ];
    expect(events(contracts).every(({ kind }) => kind === "quarterlyReview")).toBe(true);
  });

  it.each([
    ["2026-11-01", ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]],
    ["2026-10-01", ["2026-10-01", "2027-01-01", "2027-04-01", "2027-07-01"]]
  ])("reviews every quarter from %s on", (asOf, dates) => {
    expect(events([], asOf).map(({ date }) => date)).toEqual(dates);
  });

  it("is in the order of dates", () => {
    const dates = events([line({ end: "2027-08-31" }), line({ end: "2028-02-29" })]).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
});

/** What a calendar program reads: unfolded content lines. */
const contentLines = (ics: string): string[] => ics.replace(/\r\n[ \t]/g, "").split("\r\n");
const unescape = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, c: string) => (c === "n" || c === "N" ? "\n" : c));
const event = (values: Partial<WordedEvent> = {}): WordedEvent => ({
  id: "contractEnd/2027-02-28",
  kind: "contractEnd",
  date: "2027-02-28",
  title: "Ends",
  description: "All of it",
  ...values
});

describe("the iCalendar file", () => {
  it("holds all-day events", () => {
    expect(icsCalendar([event()], STAMP)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//License Optimizer for Experience Cloud//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:contractEnd%2F2027-02-28@license-optimizer",
        "DTSTAMP:20261122T013005Z",
        "DTSTART;VALUE=DATE:20270228",
        "DTEND;VALUE=DATE:20270301",
        "SUMMARY:Ends",
        "DESCRIPTION:All of it",
        "CATEGORIES:contractEnd",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        ""
      ].join("\r\n")
    );
  });

  it("gives back any text, in lines of at most 75 octets that end with CRLF", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(text, (title) => {
        const ics = icsCalendar([event({ title })], STAMP);
        const physical = ics.split("\r\n");
        expect(physical.every((part) => Buffer.byteLength(part, "utf8") <= 75 && !part.includes("\n"))).toBe(true);
        const summary = contentLines(ics).find((part) => part.startsWith("SUMMARY:")) ?? "";
        expect(unescape(summary.slice("SUMMARY:".length))).toBe(title);
      })
    );
  });

  it("fills folded lines up to exactly 75 octets, the leading space counted", () => {
    const physical = icsCalendar([event({ title: "x".repeat(300) })], STAMP).split("\r\n");
    const start = physical.findIndex((part) => part.startsWith("SUMMARY:"));
    expect(physical.slice(start, start + 5).map((part) => part.length)).toEqual([75, 75, 75, 75, 12]);
  });

  it("leaves out control characters, which a calendar may not hold", () => {
    expect(icsCalendar([event({ title: "a\u0000b\u0007c" })], STAMP)).toContain("SUMMARY:abc\r\n");
  });

  it("keeps one line of a text with line breaks of any kind", () => {
    expect(icsCalendar([event({ description: "a\r\nb\rc\nd" })], STAMP)).toContain("DESCRIPTION:a\\nb\\nc\\nd\r\n");
  });

  it.each(["", "2026-11-22", "2026-11-22T01:30:05+01:00"])("needs a moment in UTC: %p is none", (stamp) => {
    expect(() => icsCalendar([], stamp)).toThrow("is not a moment of the form");
  });
});
