import fc from "fast-check";
import type { CsvColumn, CsvValue } from "c/csv";
import { toCsv } from "c/csv";

/** Columns of rows that are arrays of cells. */
const columns = (...headers: string[]): CsvColumn<CsvValue[]>[] =>
  headers.map((header, index) => ({ header, value: (row) => row[index] }));

/** A reader of RFC 4180 that knows nothing of the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let inQuotes = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inQuotes) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += c;
        i += 1;
      } else inQuotes = false;
    } else if (c === '"') inQuotes = true;
    else if (c === ",") {
      row.push(field);
      field = "";
    } else if (c === "\r" && text[i + 1] === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
      i += 1;
    } else field += c;
  }
  return rows;
}

describe("toCsv", () => {
  it("writes a heading and one line a row, each ended by CRLF", () => {
    expect(toCsv(columns("Profile", "Users"), [["Dealer", 12]])).toBe("Profile,Users\r\nDealer,12\r\n");
  });

  it("writes the heading alone when there is no row", () => {
    expect(toCsv(columns("Profile"), [])).toBe("Profile\r\n");
  });

  it("leaves a cell empty when the value is unknown", () => {
    expect(toCsv(columns("a", "b", "c"), [[null, undefined, 0]])).toBe("a,b,c\r\n,,0\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(toCsv(columns("a"), [['He said "no", twice\r\nthen left']])).toBe(
      'a\r\n"He said ""no"", twice\r\nthen left"\r\n'
    );
  });

  it.each(
    [
      "=1+1",
      "+49 30",
      "-x",
      "@cmd",
      "\tx",
      "\rx",
      "\nx",
      "\0x",
      "\n=1",
      " =1",
      "\u00A0=1",
      "\u200B=1",
      "\uFEFF=1",
      "\u2028=1"
    ].concat(["\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "\uFE661", "\uFE621", "\uFE631", "\uFE6B1", "\u22121"])
  )("neutralises the text %j", (text) => {
    expect(parse(toCsv(columns("a"), [[text]]))[1][0][0]).toBe("'");
  });

  it.each(["plain", "a=b", "1-2", "mail@example.com", "a, -5", "'=1", "(=1)", "ｆull"])(
    "leaves the text %j alone",
    (text) => {
      expect(parse(toCsv(columns("a"), [[text]]))[1]).toEqual([text]);
    }
  );

  it.each([
    ["a;=1", "a;'=1"],
    ["a; =1", "a; '=1"],
    ["a|@x", "a|'@x"],
    ["a\t+1", "a\t'+1"],
    ["a\r\n-1", "a\r\n'-1"],
    ['a;"=1"', 'a;"\'=1"'],
    [";=1", "';'=1"]
  ])("neutralises the cell that another separator makes of %j", (text, safe) => {
    expect(parse(toCsv(columns("a"), [[text]]))[1]).toEqual([safe]);
  });

  it("neutralises a text of many blanks in a moment", () => {
    const text = "\n ".repeat(200_000);
    expect(parse(toCsv(columns("a"), [[text]]))[1]).toEqual([`'${text}`]);
  });

  it("neutralises headings too", () => {
    expect(toCsv(columns("=a"), [])).toBe("'=a\r\n");
  });

  it("leaves negative numbers alone", () => {
    expect(toCsv(columns("a"), [[-12.5]])).toBe("a\r\n-12.5\r\n");
  });

  it("writes truth values as words", () => {
    expect(toCsv(columns("a", "b"), [[true, false]])).toBe("a,b\r\ntrue,false\r\n");
  });

  it("puts a byte order mark first when asked", () => {
    expect(toCsv(columns("a"), [], { bom: true })).toBe("\uFEFFa\r\n");
  });

  it("names column and row of a number that no file can hold", () => {
    expect(() => toCsv(columns("Rate"), [[1], [NaN]])).toThrow('Column "Rate", row 2: NaN');
  });

  it("can be read back by any reader of RFC 4180", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\r", "\n", "=", "'", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer())), (rows) => {
        const read = parse(toCsv(columns("x", "y"), rows));
        const withoutApostrophes = (value: string): string => value.replaceAll("'", "");
        expect(read.map(([word, number]) => [withoutApostrophes(word), number])).toEqual([
          ["x", "y"],
          ...rows.map(([word, number]) => [withoutApostrophes(word), String(number)])
        ]);
        expect(read.filter(([word]) => /^[\s;]*=|^[\r\n]|;\s*=/.test(word))).toEqual([]);
      })
    );
  });
});
