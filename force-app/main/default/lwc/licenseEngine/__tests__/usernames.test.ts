import { userListOf } from "c/licenseEngine";

const read = (text: string) => userListOf(text).usernames;

describe("a list of usernames", () => {
  it("may be one a line, with blank lines, any line ends and a byte order mark", () => {
    expect(read("\uFEFFada@example.com\r\n\r\n bob@example.com \n")).toEqual(["ada@example.com", "bob@example.com"]);
  });

  it("may be a CSV with a column Username, anywhere, in any case", () => {
    expect(read('Id,USERNAME,Name\n1,ada@example.com,"Byron, Ada"\n2,"bob@example.com","B ""the"" B"')).toEqual([
      "ada@example.com",
      "bob@example.com"
    ]);
    expect(read("Name;Username\nAda;ada@example.com")).toEqual(["ada@example.com"]);
    expect(read("username\nada@example.com")).toEqual(["ada@example.com"]);
  });

  it("keeps repeats, so that a plan can say who was given twice", () => {
    expect(read("a@b.c\na@b.c")).toHaveLength(2);
  });

  it("is empty for an empty file", () => {
    expect(read(" \n")).toEqual([]);
  });

  it("may name the column in the user's language", () => {
    expect(userListOf("Name;Benutzername\nAda;ada@example.com", "Benutzername").usernames).toEqual(["ada@example.com"]);
  });

  it("may hold user Ids of 15 or 18 characters, in a column Id or mixed with usernames", () => {
    const [short, long] = ["005000000000001", "005000000000001AAA"];
    expect(userListOf(`${short}\nada@example.com\n${long}`)).toEqual({
      usernames: ["ada@example.com"],
      ids: [short, long],
      problem: null
    });
    expect(userListOf(`Name,Id\nAda,${long}`).ids).toEqual([long]);
    expect(userListOf("001000000000001AAA").problem?.code).toBe("notUsername");
  });

  it("names the row that holds no username", () => {
    expect(userListOf("Username\nada@example.com\nbob")).toEqual({
      usernames: [],
      ids: [],
      problem: { code: "notUsername", row: 3, text: "bob" }
    });
  });

  it("asks for the column when there are several and none is called Username", () => {
    expect(userListOf("Name,Mail\nAda,ada@example.com").problem).toEqual({ code: "noColumn", row: 1, text: "" });
  });
});
