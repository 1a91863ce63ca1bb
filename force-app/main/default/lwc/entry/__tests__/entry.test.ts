import { dayOf, numberOf, numberText } from "c/entry";

describe("numbers that people type", () => {
  it.each([
    ["1200", 1200],
    ["2.5", 2.5],
    ["2,5", 2.5],
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1 234,5", 1234.5],
    ["1'234.5", 1234.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["1234.567", 1234.567],
    ["$31.00", 31],
    ["31,00 €", 31],
    ["USD 31", 31],
    ["5 %", 5],
    ["", null],
    ["  ", null]
  ])("reads %j", (text, value) => {
    expect(numberOf(text)).toEqual({ value });
  });

  it("refuses what can be two numbers, and says which", () => {
    expect(numberOf("1.200").problem).toBe('"1.200" can mean 1200 or 1.2. Write one of these.');
    expect(numberOf("12,345").problem).toBe('"12,345" can mean 12345 or 12.3450. Write one of these.');
    expect(numberOf("1.000").problem).toBe('"1.000" can mean 1000 or 1.0. Write one of these.');
  });

  it.each(["abc", "-1", "1..2", "1,23,4", "12,34.5", "1.2.3", "€", "1e5", "=1"])("refuses %j", (text) => {
    expect(numberOf(text).problem).toBe("Enter a number of 0 or more.");
  });

  it("refuses parts of a whole and numbers above the most", () => {
    expect(numberOf("1.5", { whole: true }).problem).toBe("Enter a whole number of 0 or more.");
    expect(numberOf("101", { most: 100 }).problem).toBe("Enter a number from 0 to 100.");
  });

  it.each([0, 5, 2.5, 12.345, 0.125, 1234.567, 1234567.5, 0.000001])("shows %j so that it is read back", (value) => {
    expect(numberOf(numberText(value))).toEqual({ value });
  });

  it("shows nothing for no number", () => {
    expect(numberText(null)).toBe("");
  });
});

describe("days that people type", () => {
  it.each([
    ["2026-12-31", "2026-12-31"],
    ["2026-1-5", "2026-01-05"],
    ["12/31/2026", "2026-12-31"],
    ["3/4/2026", "2026-03-04"],
    ["31.12.2026", "2026-12-31"],
    ["31-12-2026", "2026-12-31"],
    ["05.05.2026", "2026-05-05"],
    ["2026-12-31T00:00:00", "2026-12-31"],
    ["", null]
  ])("reads %j", (text, value) => {
    expect(dayOf(text)).toEqual({ value });
  });

  it("refuses what can be two days in the form of another region", () => {
    expect(dayOf("03.04.2026").problem).toBe('"03.04.2026" can mean 2026-04-03 or 2026-03-04. Write one of these.');
  });

  it.each(["31/12/2026", "2026-02-30", "30.02.2026", "12/31/26", "soon"])("refuses %j", (text) => {
    expect(dayOf(text).problem).toBe("Enter a date like 2026-12-31.");
  });
});
