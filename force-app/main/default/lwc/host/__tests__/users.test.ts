import { readUsers, type UserConditions } from "c/host";
import { users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";

const ask = endpoint("LicenseUsersController.getUserPage");
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

async function read(after: string | null, wanted: number) {
  const parts: Parameters<Parameters<typeof readUsers>[3]>[0][] = [];
  await readUsers(everybody, after, wanted, (part) => Boolean(parts.push(part)));
  return parts;
}

describe("readUsers", () => {
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
});
