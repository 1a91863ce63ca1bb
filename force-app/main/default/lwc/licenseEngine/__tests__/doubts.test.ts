import { doubtNotes } from "../licenseEngine";
import type { Doubt } from "../licenseEngine";
import { limitOf, limited } from "../org/doubts";
import type { Limit } from "../org/doubts";
import { facts } from "./fixtures";

const having = (...doubts: Doubt[]) => {
  const known = facts();
  return { ...known, context: { ...known.context, doubts } };
};

const found = (share: number): Doubt => ({ code: "noSuccess", numbers: { users: 100 - share, expected: 100 } });
const lacking = (users: number): Doubt => ({ code: "lastMissing", numbers: { users, expected: 100 } });
const otherQuantity = (quantity: number): Doubt => ({ code: "otherQuantity", numbers: { quantity, purchased: 100 } });
const unplaced = (share: number): Doubt => ({ code: "unplacedLogins", numbers: { logins: 9 }, shares: { share } });

test.each<[string, Doubt, Limit]>([
  ["most logins missing", found(49), "none"],
  ["a third of the logins missing", found(66), "low"],
  ["a fifth of the logins missing", found(80), "medium"],
  ["days without rows", { code: "emptyDays", numbers: { days: 9, holes: 1 } }, "medium"],
  ["rows left out", { code: "strayLogins", numbers: { days: 1 } }, "high"],
  ["a fifth not placed", unplaced(0.2), "medium"],
  ["most not placed", unplaced(0.6), "low"],
  ["last logins of a third without a row", lacking(33), "medium"],
  ["last logins of most without a row", lacking(60), "low"],
  ["half as much again as Salesforce says", otherQuantity(150), "medium"],
  ["twice what Salesforce says", otherQuantity(200), "low"],
  ["half of what Salesforce says", otherQuantity(50), "low"],
  ["a price of a year", { code: "priceFar", numbers: { price: 60, list: 5 } }, "low"],
  ["more users than seats", { code: "seatsExceeded", numbers: { users: 300, purchased: 100 } }, "low"],
  ["a copy of an org", { code: "earlierLogins", numbers: { users: 9 }, shares: { share: 0.9 } }, "medium"],
  ["half more users than Salesforce counts", { code: "otherUsers", numbers: { users: 15, used: 10 } }, "medium"],
  ["a fifth of the users that Salesforce counts", { code: "otherUsers", numbers: { users: 10, used: 50 } }, "low"],
  ["no active users at all", { code: "otherUsers", numbers: { users: 0, used: 50 } }, "low"],
  ["an end in another century", { code: "endFar", days: { end: "2062-12-31" } }, "low"],
  ["a history without rows", { code: "noHistory", numbers: { users: 9 } }, "none"],
  ["months of another status", { code: "otherStatus", numbers: { users: 9, expected: 9 } }, "low"],
  ["users of two weeks ago", { code: "olderUsers", numbers: { days: 14 } }, "medium"],
  ["users of two months ago", { code: "olderUsers", numbers: { days: 60 } }, "low"],
  ["an org that says it is a sandbox", { code: "sandboxOrg" }, "low"],
  ["a sandbox", { code: "sandbox", numbers: { users: 9, expected: 9 } }, "low"],
  ["a tenth of the users told twice", { code: "usersTwice", numbers: { users: 9 }, shares: { share: 0.1 } }, "medium"],
  ["all users told twice", { code: "usersTwice", numbers: { users: 9 }, shares: { share: 0.9 } }, "low"],
  ["users of the future", { code: "futureUsers", numbers: { users: 9 } }, "medium"],
  ["a check that was overridden", { code: "overridden", names: { check: "rows" } }, "low"]
])("%s limits advice on every license", (_, doubt, limit) => {
  expect(limitOf(having(doubt), ["Any"])).toBe(limit);
});

test("a doubt about a license limits that license only", () => {
  const known = having({ code: "timesTwelve", names: { license: "A" }, numbers: { quantity: 12, purchased: 1 } });
  expect(limitOf(known, ["A", null])).toBe("low");
  expect(limitOf(known, ["B", null])).toBe("high");
});

test("of several doubts the worst counts", () => {
  expect(limitOf(having(found(80), unplaced(0.6)), ["A"])).toBe("low");
});

test("without doubts, and from a host that sends none, nothing is limited", () => {
  expect(limitOf(having(), ["A"])).toBe("high");
  expect(limitOf(facts(), ["A"])).toBe("high");
});

test("a limit never raises a confidence", () => {
  expect(limited("low", "high")).toBe("low");
  expect(limited("high", "medium")).toBe("medium");
  expect(limited("medium", "none")).toBe("low");
});

test("each doubt is one note with its numbers", () => {
  expect(doubtNotes(having(found(40)))).toEqual([{ code: "doubt_noSuccess", numbers: { users: 60, expected: 100 } }]);
});
