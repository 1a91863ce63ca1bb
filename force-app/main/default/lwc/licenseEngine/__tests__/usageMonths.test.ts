import fc from "fast-check";
import { previousDay, usageMonths } from "c/licenseEngine";

const day = 86_400_000;
const date = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
const days = fc.integer({ min: 10957, max: 25567 });

describe("usageMonths", () => {
  it("are calendar months with anchor day 1, complete only within coverage", () => {
    expect(usageMonths({ from: "2026-04-20", to: "2026-06-15" }, "2026-06-15", 1)).toEqual([
      { month: "2026-04-01", end: "2026-05-01", complete: false },
      { month: "2026-05-01", end: "2026-06-01", complete: true },
      { month: "2026-06-01", end: "2026-07-01", complete: false }
    ]);
  });

  it("do not begin a month that coverage does not touch", () => {
    const months = usageMonths({ from: "2026-05-01", to: "2026-06-01" }, "2026-06-01", 1);
    expect(months).toEqual([{ month: "2026-05-01", end: "2026-06-01", complete: true }]);
  });

  it("start on the last day of a month that is shorter than the anchor day", () => {
    expect(usageMonths({ from: "2024-01-31", to: "2024-04-30" }, "2024-04-30", 31)).toEqual([
      { month: "2024-01-31", end: "2024-02-29", complete: true },
      { month: "2024-02-29", end: "2024-03-31", complete: true },
      { month: "2024-03-31", end: "2024-04-30", complete: true }
    ]);
  });

  it("go over the turn of the year", () => {
    expect(usageMonths({ from: "2025-12-20", to: "2026-01-10" }, "2026-01-10", 15)).toEqual([
      { month: "2025-12-15", end: "2026-01-15", complete: false }
    ]);
  });

  it("end with the as-of date even if coverage goes on", () => {
    expect(usageMonths({ from: "2026-05-01", to: "2026-09-01" }, "2026-05-20", 1)).toEqual([
      { month: "2026-05-01", end: "2026-06-01", complete: false }
    ]);
  });

  it("are none when coverage is empty", () => {
    expect(usageMonths({ from: "2026-05-01", to: "2026-05-01" }, "2026-05-01", 1)).toEqual([]);
  });

  it("partition the coverage", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 800 }),
        fc.integer({ min: 1, max: 31 }),
        (start, length, anchorDay) => {
          const [from, to] = [date(start), date(start + length)];
          const months = usageMonths({ from, to }, to, anchorDay);
          expect(months[0].month <= from && from < months[0].end).toBe(true);
          const last = months[months.length - 1];
          expect(last.month < to && to <= last.end).toBe(true);
          months.slice(1).forEach(({ month }, index) => expect(month).toBe(months[index].end));
          for (const { month, end, complete } of months) {
            const lastOfMonth = new Date(Date.UTC(+month.slice(0, 4), +month.slice(5, 7), 0)).getUTCDate();
            expect(+month.slice(8)).toBe(Math.min(anchorDay, lastOfMonth));
            expect(complete).toBe(from <= month && end <= to);
          }
        }
      )
    );
  });

  it.each([0, 32, 1.5, NaN])("refuse the anchor day %d", (anchorDay) => {
    expect(() => usageMonths({ from: "2026-05-01", to: "2026-06-01" }, "2026-06-01", anchorDay)).toThrow(
      "expected a whole number from 1 to 31"
    );
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "1.5.2026", ""])("refuse %j as a date", (from) => {
    expect(() => usageMonths({ from, to: "2026-06-01" }, "2026-06-01", 1)).toThrow(`"${from}" is not a date`);
  });
});

describe("previousDay", () => {
  it("agrees with the calendar", () => {
    fc.assert(fc.property(days, (number) => expect(previousDay(date(number))).toBe(date(number - 1))));
  });
});
