import { previousDay, usageMonths } from "c/licenseEngine";
import type { Ledger, LedgerRow, PlanItem } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import type { EndpointsOf } from "./endpoints.ts";
import type { MoveStore, SavedPlan } from "./state/moveState.ts";

/**
 * Plans are applied outside with Data Loader, and an export says where users are but not since when. So the ledger has one month, the export's: the planned
 * moves whose user is on the target profile (or inactive), each with its part of the plan's saving. Nothing is counted.
 */
export function ledgerEndpoint(store: OpenStore, moves: MoveStore): EndpointsOf<"LicenseLedgerController"> {
  return {
    "LicenseLedgerController.getLedger": async (): Promise<Ledger> => {
      const plans = (await moves.plans()).filter(({ plan }) => plan.state === "planned");
      const rows = new Map<string, LedgerRow>();
      const done = await doneIn(store, plans);
      const month = monthOf(store);
      for (const { plan, items } of plans)
        for (const item of items) if (done.has(item)) add(rows, item, plan.totals, month);
      return { computedAt: null, pricesVisible: true, rows: [...rows.values()] };
    }
  };
}

/** First day of the usage month of the export's last day. */
function monthOf({ facts: { context } }: OpenStore): string {
  const last = previousDay(context.asOf);
  return usageMonths({ from: last, to: context.asOf }, context.asOf, context.settings.anchorDay)[0].month;
}

async function doneIn({ upgrades }: OpenStore, plans: readonly SavedPlan[]): Promise<Set<PlanItem>> {
  const items = plans.flatMap((saved) => saved.items);
  if (!items.length) return new Set();
  const { users } = await upgrades.eligibilityFacts([...new Set(items.map(({ userId }) => userId))]);
  const known = new Map(users.map((user) => [user.id, user]));
  return new Set(
    items.filter(({ userId, toProfileId }) => {
      const user = known.get(userId);
      return user !== undefined && (toProfileId === null ? !user.active : user.profileId === toProfileId);
    })
  );
}

function add(
  rows: Map<string, LedgerRow>,
  { fromLicense, toLicense }: PlanItem,
  { monthlySaving, users, currency }: SavedPlan["plan"]["totals"],
  month: string
): void {
  const key = [fromLicense, toLicense, currency].join("|");
  const none = { month, fromLicense, toLicense, currency, moves: 0, unpriced: 0, uncounted: 0, loginDays: 0 };
  const row: LedgerRow = rows.get(key) ?? { ...none, expected: null, counted: null };
  row.moves += 1;
  row.uncounted += 1;
  if (monthlySaving === null) row.unpriced += 1;
  else row.expected = (row.expected ?? 0) + monthlySaving / users;
  rows.set(key, row);
}
