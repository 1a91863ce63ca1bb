import { planFor } from "c/findings";
import { decisionModel, users } from "#mocks/decisions";
import { endpoint } from "#mocks/host";

const ask = endpoint("LicenseUsersController.getUserPage");
const { audit, context } = decisionModel();
const basis = audit.findings.find(({ code }) => code === "basisToLogin")!;
const of = (...profiles: string[]) => profiles.map((profile) => ({ ...basis, profile }));

function answer(profiles: string[]): void {
  const rows = users(profiles.length).map((user, place) => ({ ...user, profile: profiles[place] }));
  ask.mockResolvedValue({ months: context.window, rows, next: null, scanned: rows.length, total: null });
}

describe("planFor", () => {
  afterEach(() => ask.mockReset());

  it("plans the users of one finding by its population", async () => {
    answer(["A", "A"]);
    const plan = await planFor(of("A"), "Move them", context, () => true);
    expect(ask.mock.calls[0][0].query.profile).toBe("A");
    expect(plan).toMatchObject({ tab: "moves", move: "switch", users: { title: "Move them" } });
    expect(plan!.users!.ids).toHaveLength(2);
  });

  it("plans the users of many findings in one reading, and nobody else's", async () => {
    answer(["A", "B", "Other", "A"]);
    const plan = await planFor(of("A", "B"), "Move them", context, () => true);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0][0].query.profile).toBeNull();
    expect(plan!.users!.ids).toHaveLength(3);
  });

  it("has no plan where nobody is left, and where no move helps", async () => {
    answer([]);
    expect(await planFor(of("A"), "Move them", context, () => true)).toBeNull();
    const seats = audit.findings.find(({ type }) => type === "seatsExhaust")!;
    expect(await planFor([seats], "Order", context, () => true)).toBeNull();
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
