import type { PlanExclusion, PlanTotals } from "c/licenseEngine";
import PlanEffects from "c/planEffects";
import { movePlan } from "#mocks/plans";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const { totals } = movePlan();
const out = (code: PlanExclusion["code"], names: string[] = []): PlanExclusion => ({
  userId: "005000000000001AAA",
  name: "Ada",
  username: null,
  code,
  names
});

describe("c-plan-effects", () => {
  afterEach(clear);

  it("shows seats, pools and cost before and after", async () => {
    const effects = await render("c-plan-effects", PlanEffects, { totals });
    expect(textOf(find(effects, "[data-id=seats]"))).toContain("Customer Community Plus Login 100 90 3 0 93 10");
    expect(textOf(find(effects, "[data-id=pools]"))).toContain("Customer Community Plus Login 90 93 150 152");
    expect(textOf(effects)).toContain("Saving per month $200 from Jul 1, 2027: $1,000 before, $800 after");
    expect(textOf(effects)).toContain("with the logins of May 2026, June 2026, and July 2026");
    await expect(effects).toBeAccessible();
  });

  it("says why the saving is unknown, and that what could not be read is unknown", async () => {
    const unknown = {
      costBefore: null,
      costAfter: null,
      monthlySaving: null,
      from: null,
      reason: "loginDaysUnknown" as const
    };
    const seats = [{ ...totals.seats[0], total: null, usedBefore: null, usedAfter: null, free: null }];
    const effects = await render("c-plan-effects", PlanEffects, { totals: { ...totals, ...unknown, seats } });
    expect(textOf(effects)).toContain("Saving per month Unknown The login days of some users are unknown.");
    expect(textOf(find(effects, "[data-id=seats]"))).toContain("Unknown Unknown 3 0 Unknown Unknown");
  });

  it("says until when the contract is paid", async () => {
    const effects = await render("c-plan-effects", PlanEffects, { totals });
    expect(textOf(find(effects, "[data-id=paid]"))).toBe(
      "The saving counts from Jul 1, 2027. Until then, the seats and logins of the contract are paid."
    );
  });

  it("says that a saving has to be negotiated where the contract states no day", async () => {
    const effects = await render("c-plan-effects", PlanEffects, { totals: { ...totals, from: null } });
    expect(textOf(find(effects, "[data-id=paid]"))).toContain("the saving has to be negotiated");
    expect(textOf(effects)).toContain("$1,000 before, $800 after");
    await expect(effects).toBeAccessible();
  });

  it.each<Partial<PlanTotals>>([{ monthlySaving: -50 }, { monthlySaving: 0 }])(
    "says no day where nothing is saved: %j",
    async (values) => {
      const effects = await render("c-plan-effects", PlanEffects, { totals: { ...totals, ...values } });
      expect(findAll(effects, "[data-id=paid]")).toHaveLength(0);
      expect(textOf(effects)).toContain("$1,000 before, $800 after");
      expect(textOf(effects)).not.toContain("from Jul 1, 2027");
    }
  );

  it("warns of a plan that costs more and of moves that can't be reverted", async () => {
    const effects = await render("c-plan-effects", PlanEffects, {
      totals: { ...totals, monthlySaving: -50, irreversible: 2 }
    });
    expect(findAll(effects, ".value_warning")).toHaveLength(2);
    expect(textOf(effects)).toContain("Can't be reverted 2 These users get a role");
  });

  it("counts protected users among those who are left out", async () => {
    const exclusions = [out("protected", ["*test*"]), out("protected", ["*test*"]), out("twice")];
    const effects = await render("c-plan-effects", PlanEffects, { totals, exclusions });
    expect(textOf(effects)).toContain("On the protect list 2 Chosen but left out");
  });
});
