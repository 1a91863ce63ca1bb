import { usernamesOf } from "c/licenseEngine";

describe("a list of usernames", () => {
  it("may be one a line, with blank lines, any line ends and a byte order mark", () => {
    expect(usernamesOf("\uFEFFada@example.com\r\n\r\n bob@example.com \n")).toEqual([
      "ada@example.com",
      "bob@example.com"
    ]);
  });

  it("may be a CSV with a column Username, anywhere, in any case", () => {
    expect(usernamesOf('Id,USERNAME,Name\n1,ada@example.com,"Byron, Ada"\n2,"bob@example.com","B ""the"" B"')).toEqual([
      "ada@example.com",
      "bob@example.com"
    ]);
    expect(usernamesOf("Name;Username\nAda;ada@example.com")).toEqual(["ada@example.com"]);
    expect(usernamesOf("username\nada@example.com")).toEqual(["ada@example.com"]);
  });

  it("keeps repeats, so that a plan can say who was given twice", () => {
    expect(usernamesOf("a@b.c\na@b.c")).toHaveLength(2);
  });

  it("is empty for an empty file", () => {
    expect(usernamesOf(" \n")).toEqual([]);
  });

  it("names the row that holds no username", () => {
    expect(() => usernamesOf("Username\nada@example.com\nbob")).toThrow('Row 3: "bob" is no username');
  });

  it("asks for the column when there are several and none is called Username", () => {
    expect(() => usernamesOf("Name,Mail\nAda,ada@example.com")).toThrow('Row 1: no column "Username"');
  });
});
