import {
  dayBefore,
  fill,
  formatDate,
  formatList,
  formatMean,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPrice,
  formatShort,
  formatShortMoney,
  formatShortMonth,
  formatSpan
} from "c/format";

describe("c/format", () => {
  it("writes unknown values as a word, never as 0", () => {
    const unknown = [
      formatNumber(null),
      formatMean(null),
      formatPercent(null),
      formatMoney(null, "USD"),
      formatPrice(null, "USD")
    ];
    expect(unknown).toEqual(Array(5).fill("Unknown"));
    expect(formatNumber(0)).toBe("0");
  });

  it("groups counts and lines up means and shares", () => {
    expect(formatNumber(1234567)).toBe("1,234,567");
    expect(formatNumber(2.4489, 2)).toBe("2.45");
    expect(formatMean(2)).toBe("2.0");
    expect(formatPercent(0.44, 1)).toBe("44.0%");
    expect(formatPercent(0.444)).toBe("44%");
  });

  it("writes cents only where they matter", () => {
    expect(formatMoney(1234.56, "USD")).toBe("$1,235");
    expect(formatMoney(99.5, "USD")).toBe("$99.50");
    expect(formatMoney(0, "USD")).toBe("$0");
    expect(formatMoney(-0.004, "USD")).toBe("$0");
    expect(formatMoney(-20000, "USD")).toBe("-$20,000");
    expect(formatMoney(-0.01, "USD")).toBe("-$0.01");
    expect(formatPrice(4, "EUR")).toBe("€4.00");
  });

  it("writes what is left of a sum of fractions as nothing, without a sign", () => {
    for (const rest of [-1e-9, 0.0049, -0.0049]) expect(formatMoney(rest, "USD")).toBe("$0");
  });

  it("writes an amount without a currency as a number", () => {
    expect(formatMoney(1500, null)).toBe("1,500");
  });

  it("shortens numbers for an axis", () => {
    expect(formatShort(2500)).toBe("2.5K");
    expect(formatShortMoney(150000, "USD")).toBe("$150K");
  });

  it("ends a span with its last day, as `to` is exclusive", () => {
    expect(formatSpan({ from: "2026-04-20", to: "2026-11-01" })).toMatch(/^Apr 20\s–\sOct 31, 2026$/);
    expect(formatSpan({ from: "2026-04-20", to: "2026-04-20" })).toBe("Apr 20, 2026");
    expect(dayBefore("2026-03-01")).toBe("2026-02-28");
  });

  it("names a calendar month and dates a shifted usage month", () => {
    expect(formatMonth("2026-04-01")).toBe("April 2026");
    expect(formatMonth("2026-04-15")).toBe("Apr 15, 2026");
    expect(formatShortMonth("2026-04-01")).toBe("Apr");
    expect(formatShortMonth("2026-04-15")).toBe("Apr 15");
    expect(formatDate("2026-01-05")).toBe("Jan 5, 2026");
  });

  it("fills placeholders and leaves unknown ones to be seen", () => {
    expect(fill("{a} of {b}, {c}", { a: 0, b: "x" })).toBe("0 of x, {c}");
  });

  it("chooses words for one or for more by the count, as a number or as a text", () => {
    const template = "{users} {users|user has|users have} {seats|a seat|{seats} seats}";
    expect(fill(template, { users: 1, seats: formatNumber(1) })).toBe("1 user has a seat");
    expect(fill(template, { users: 0, seats: "1,234" })).toBe("0 users have 1,234 seats");
    expect(fill(template, { users: formatNumber(null), seats: "1.0" })).toBe("Unknown users have 1.0 seats");
    expect(fill("{a|one|more}", {})).toBe("{a|one|more}");
  });

  it("isolates a name that runs from right to left, once, and no other", () => {
    expect(fill("{name}: {count}", { name: "إدارة (2)", count: 5 })).toBe("\u2068إدارة (2)\u2069: 5");
    expect(fill("{name}", { name: "日本語 é" })).toBe("日本語 é");
    const list = formatList(["a", "עברית", "c"]);
    expect(list).toBe("a, \u2068עברית\u2069, and c");
    expect(fill("In {list}.", { list })).toBe(`In ${list}.`);
  });

  it("joins words as a sentence does", () => {
    expect(formatList(["a", "b", "c"])).toBe("a, b, and c");
  });
});
