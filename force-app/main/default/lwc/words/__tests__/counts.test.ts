import { daysText, monthsText, seatsText, usersText } from "c/words";

describe("a count with its noun", () => {
  it.each([
    [usersText, "1 user", "1,200 users", "0 users"],
    [seatsText, "1 seat", "1,200 seats", "0 seats"],
    [monthsText, "1 complete month", "1,200 complete months", "0 complete months"],
    [daysText, "1 login day", "1,200 login days", "0 login days"]
  ])("has the form that the locale takes for it", (text, one, many, none) => {
    expect([text(1), text(1200), text(0)]).toEqual([one, many, none]);
  });

  it("keeps a decimal of login days, and says what is unknown", () => {
    expect(daysText(2.5)).toBe("2.5 login days");
    expect(usersText(null)).toBe("Unknown users");
  });
});
