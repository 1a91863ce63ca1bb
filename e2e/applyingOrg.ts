import type { EligibilityFacts, ItemState, MovePlan, MoveSettings, PlanItem, PlanItemPage } from "c/licenseEngine";
import type { Endpoint } from "../local/server/endpoints.ts";

/** Users that a run has changed each time somebody looks. */
const PER_LOOK = 2;

interface Run {
  plan: MovePlan;
  items: PlanItem[];
}

/**
 * Stands in for an org, which alone applies plans: the local endpoints, with runs that go on while the pages look, stop when asked, and
 * are taken back. Users who were deactivated are inactive in the facts. Nothing but this memory is changed.
 */
export function applyingOrg(host: ReadonlyMap<string, Endpoint>): Map<string, Endpoint> {
  const runs = new Map<string, Run>();
  const ask = async <Answer>(name: string, sent: object): Promise<Answer> =>
    (await host.get(name)!(sent as Record<string, unknown>)) as Answer;

  /** The run of a plan, from what the host saved. */
  async function runOf(id: unknown): Promise<Run> {
    const known = runs.get(id as string);
    if (known) return known;
    const plan = await ask<MovePlan>("LicenseMovesController.getPlan", { id });
    const { items } = await ask<PlanItemPage>("LicenseMovesController.getPlanItems", { id, after: null, size: 200 });
    const run = { plan, items };
    if (plan.state !== "draft") runs.set(plan.id, run);
    return run;
  }

  function counted({ plan, items }: Run): MovePlan["progress"] {
    const of = (state: ItemState) => items.filter((item) => item.state === state).length;
    plan.progress = {
      ...plan.progress,
      state: plan.state,
      planned: of("planned"),
      applied: of("applied"),
      reverted: of("reverted"),
      updatedAt: new Date().toISOString()
    };
    return plan.progress;
  }

  /** Goes on with the run as far as one look brings it. */
  function goOn({ plan, items }: Run, from: ItemState, to: ItemState, end: MovePlan["state"]): void {
    if (plan.progress.stopping) {
      plan.state = "stopped";
      plan.progress.stopping = false;
      return;
    }
    for (const item of items.filter(({ state }) => state === from).slice(0, PER_LOOK)) item.state = to;
    if (!items.some(({ state }) => state === from)) plan.state = end;
  }

  const own: Record<string, Endpoint> = {
    "LicenseMovesController.getMoveSettings": async () => ({
      ...(await ask<MoveSettings>("LicenseMovesController.getMoveSettings", {})),
      graceDays: 0,
      canApply: true,
      cannotApply: null
    }),
    "LicenseMovesController.getPlan": async ({ id }) => (await runOf(id)).plan,
    "LicenseMovesController.getPlanItems": async ({ id }) => ({ items: (await runOf(id)).items, next: null }),
    "LicenseMovesController.discardPlan": async ({ id }) => {
      runs.delete(id as string);
      return ask<MovePlan>("LicenseMovesController.discardPlan", { id });
    },
    "LicenseMovesController.applyPlan": async ({ id }) => {
      const run = await runOf(id);
      run.plan.state = "applying";
      return counted(run);
    },
    "LicenseMovesController.stopPlan": async ({ id }) => {
      const run = await runOf(id);
      run.plan.progress.stopping = true;
      return counted(run);
    },
    "LicenseMovesController.revertPlan": async ({ id }) => {
      const run = await runOf(id);
      run.plan.state = "reverting";
      return counted(run);
    },
    "LicenseMovesController.getProgress": async ({ id }) => {
      const run = await runOf(id);
      if (run.plan.state === "applying") goOn(run, "planned", "applied", "applied");
      else if (run.plan.state === "reverting") goOn(run, "applied", "reverted", "reverted");
      return counted(run);
    },
    "LicenseUpgradesController.getEligibilityFacts": async (sent) => {
      const facts = await ask<EligibilityFacts>("LicenseUpgradesController.getEligibilityFacts", sent);
      const gone = new Set(
        [...runs.values()].flatMap(({ items }) =>
          items.filter(({ state }) => state === "applied").map(({ userId }) => userId)
        )
      );
      return { ...facts, users: facts.users.map((user) => (gone.has(user.id) ? { ...user, active: false } : user)) };
    }
  };
  return new Map([...host, ...Object.entries(own)]);
}
