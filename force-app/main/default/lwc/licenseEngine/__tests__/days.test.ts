import fc from "fast-check";
import { addDays, addMonths, daysBetween } from "c/licenseEngine";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("are counted across leap days", () => {
    expect(daysBetween("2028-02-01", "2028-03-01")).toBe(29);
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  });

  it("go forth and back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      })
    );
  });

  it.each(["2026-02-29", "2026-2-1", "", "20260201"])("are not made of %p", (text) => {
    expect(() => addDays(text, 1)).toThrow("is not a date of the form YYYY-MM-DD");
  });
});

describe("months", () => {
  it("end on the last day of a shorter month", () => {
    expect(addMonths("2026-08-31", -6)).toBe("2026-02-28");
    expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
  });

  it("move the month by exactly as many and never the day up", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (date, months) => {
        const moved = addMonths(date, months);
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      })
    );
  });
});
