import { rowsOfText } from "../base/cells";

const cells = (text: string): string[][] => rowsOfText(text, ["\t", ";", ","]).map((row) => row.cells);

describe("rows of a text", () => {
  it.each([
    ["tabs, as a spreadsheet copies them", "Plus\t1,200\nLogin\t3"],
    ["semicolons", "Plus;1,200\r\nLogin;3\r\n"],
    ["commas, with quotes around a cell that has one", 'Plus,"1,200"\rLogin,3']
  ])("are divided by %s", (_, text) => {
    expect(cells(text)).toEqual([
      ["Plus", "1,200"],
      ["Login", "3"]
    ]);
  });

  it("keep quotes that are doubled, and turn line breaks within quotes into blanks", () => {
    expect(cells('"Partner ""Gold""\nCommunity"\t5\n"a\tb"\t6')).toEqual([
      ['Partner "Gold" Community', "5"],
      ["a\tb", "6"]
    ]);
  });

  it("keep a quote that no quote closes, or that stands within a cell", () => {
    expect(cells('Screen 5" wide\t1\n"open\t2\n3" x\t4')).toEqual([
      ['Screen 5" wide', "1"],
      ['"open', "2"],
      ['3" x', "4"]
    ]);
  });

  it("are told by the line they begin in, without empty ones", () => {
    expect(rowsOfText('\uFEFF\nName\n\n"a\nb"\nc\n', [","])).toEqual([
      { line: 2, cells: ["Name"] },
      { line: 4, cells: ["a b"] },
      { line: 6, cells: ["c"] }
    ]);
  });

  it("are none in an empty text", () => {
    expect(cells(" \n")).toEqual([]);
  });
});
