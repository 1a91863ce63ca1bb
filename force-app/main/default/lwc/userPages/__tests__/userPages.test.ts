import getUserPage from "@salesforce/apex/LicenseUsersController.getUserPage";
import { readUsers, withNulls, type UserConditions, type UserPart } from "c/userPages";
import { users } from "#mocks/decisions";

jest.mock("@salesforce/apex/LicenseUsersController.getUserPage", () => ({ default: jest.fn() }), { virtual: true });

const ask = getUserPage as unknown as jest.Mock;
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const page = (count: number, first: number, next: string | null) => ({
  months,
  rows: users(count, first),
  next,
  scanned: 1000,
  total: null
});
const everybody: UserConditions = {
  site: null,
  profile: null,
  license: null,
  basis: null,
  activity: null,
  loginDays: null,
  criteria: null,
  search: null
};

async function read(after: string | null, wanted: number): Promise<UserPart[]> {
  const parts: UserPart[] = [];
  await readUsers(everybody, after, wanted, (part) => Boolean(parts.push(part)));
  return parts;
}

describe("c/userPages", () => {
  afterEach(() => ask.mockReset());

  it("asks on from the cursor until enough are found, empty answers among them", async () => {
    ask
      .mockResolvedValueOnce(page(3, 0, "a"))
      .mockResolvedValueOnce(page(0, 3, "b"))
      .mockResolvedValueOnce(page(7, 3, "c"));
    const parts = await read("start", 10);
    expect(ask.mock.calls.map(([{ query }]) => [query.after, query.limit])).toEqual([
      ["start", 10],
      ["a", 7],
      ["b", 7]
    ]);
    expect(parts.map(({ scanned }) => scanned)).toEqual([1000, 2000, 3000]);
    expect(parts.at(-1)?.next).toBe("c");
  });

  it("stops at the end of the list", async () => {
    ask.mockResolvedValueOnce(page(3, 0, null));
    expect(await read(null, Infinity)).toHaveLength(1);
    expect(ask.mock.calls[0][0].query.limit).toBe(2000);
  });

  it("stops where it is told to", async () => {
    ask.mockResolvedValue(page(1, 0, "a"));
    await readUsers(everybody, null, 100, () => false);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("gives back what the framework left out as null, missing months in front", () => {
    const [user] = users(1, 1);
    const sparse = JSON.parse(JSON.stringify({ ...page(1, 1, "x"), rows: [{ ...user, loginDays: [2] }] }));
    delete sparse.rows[0].sites;
    delete sparse.next;
    const full = withNulls(sparse);
    expect(full.rows[0]).toEqual({ ...user, sites: null, loginDays: [null, null, 2] });
    expect(full.next).toBeNull();
  });
});
