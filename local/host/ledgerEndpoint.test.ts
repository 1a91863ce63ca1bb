import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Ledger, PlanItem, PlanState } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import { ledgerEndpoint } from "./ledgerEndpoint.ts";
import type { MoveStore, SavedPlan } from "./state/moveState.ts";

const TARGET = "00e000000000002AAA";
const START = "00e000000000001AAA";

/** The parts of an item that the ledger reads. */
function planItem(number: number, values: Partial<PlanItem> = {}): PlanItem {
  return {
    userId: `005${String(number).padStart(12, "0")}AAA`,
    fromLicense: "Customer Community Plus",
    toLicense: "Customer Community Plus Login",
    toProfileId: TARGET,
    ...values
  } as PlanItem;
}

/** Users of the export by number: their profile, and whether they are active. */
function storeOf(users: Record<number, [profileId: string, active: boolean]>): OpenStore {
  const facts = Object.entries(users).map(([number, [profileId, active]]) => ({
    id: planItem(Number(number)).userId,
    profileId,
    active
  }));
  return {
    facts: { context: { asOf: "2026-08-16", settings: { anchorDay: 10 } } },
    upgrades: { eligibilityFacts: async () => ({ users: facts }) }
  } as unknown as OpenStore;
}

function planOf(state: PlanState, items: PlanItem[], monthlySaving: number | null = 9): SavedPlan {
  return { plan: { state, totals: { users: 2, monthlySaving, currency: "USD" } }, items } as unknown as SavedPlan;
}

async function ledgerOf(store: OpenStore, plans: SavedPlan[]): Promise<Ledger> {
  const moves = { plans: async () => plans } as unknown as MoveStore;
  return ledgerEndpoint(store, moves)["LicenseLedgerController.getLedger"]({});
}

describe("the ledger of an export", () => {
  it("has the planned moves whose user is on the target, with their part of the plan's saving, in the export's usage month", async () => {
    const store = storeOf({ 1: [TARGET, true], 2: [START, true] });
    const { rows, computedAt } = await ledgerOf(store, [planOf("planned", [planItem(1), planItem(2)])]);
    assert.equal(computedAt, null);
    assert.equal(rows.length, 1);
    assert.deepEqual(
      { ...rows[0] },
      {
        month: "2026-08-10",
        fromLicense: "Customer Community Plus",
        toLicense: "Customer Community Plus Login",
        moves: 1,
        unpriced: 0,
        uncounted: 1,
        loginDays: 0,
        currency: "USD",
        expected: 4.5,
        counted: null
      }
    );
  });

  it("has deactivations whose user is inactive", async () => {
    const item = (number: number) => planItem(number, { toLicense: null, toProfileId: null, status: "deactivate" });
    const store = storeOf({ 1: [START, false], 2: [START, true] });
    const { rows } = await ledgerOf(store, [planOf("planned", [item(1), item(2)])]);
    assert.deepEqual(
      rows.map(({ toLicense, moves }) => [toLicense, moves]),
      [[null, 1]]
    );
  });

  it("says where a plan has no saving", async () => {
    const { rows } = await ledgerOf(storeOf({ 1: [TARGET, true] }), [planOf("planned", [planItem(1)], null)]);
    assert.deepEqual([rows[0].unpriced, rows[0].expected], [1, null]);
  });

  it("leaves out drafts, discarded plans and users who are not in the export", async () => {
    const plans = [planOf("draft", [planItem(1)]), planOf("discarded", [planItem(1)])];
    assert.deepEqual((await ledgerOf(storeOf({ 1: [TARGET, true] }), plans)).rows, []);
    assert.deepEqual((await ledgerOf(storeOf({}), [planOf("planned", [planItem(1)])])).rows, []);
  });
});
