import type { MovePlan, MoveSettings, PlanItem, PlanProgress, PlanState } from "c/licenseEngine";
import { DEFAULT_MOVE_SETTINGS } from "c/licenseEngine";

/** Settings of a person who may apply, with parts replaced. */
export function moveSettings(values: Partial<MoveSettings> = {}): MoveSettings {
  return { ...DEFAULT_MOVE_SETTINGS, maySeeUsers: true, canApply: true, cannotApply: null, ...values };
}

/** Settings of the app without an org. */
export const LOCAL = moveSettings({ canApply: false, cannotApply: "local" });

/** A switch from Plus to its login license. */
export function planItem(number: number, values: Partial<PlanItem> = {}): PlanItem {
  return {
    userId: `005${String(number).padStart(12, "0")}AAA`,
    name: `User ${number}`,
    username: `user${number}@dealer.example`,
    fromLicense: "Customer Community Plus",
    fromProfileId: "00e000000000001AAA",
    fromProfile: "Dealers",
    toLicense: "Customer Community Plus Login",
    toProfileId: "00e000000000002AAA",
    toProfile: "Dealers Login",
    status: "switch",
    reversible: true,
    permissionSetIds: null,
    reassignIds: null,
    loginDays: [1, 0, 2],
    state: "planned",
    error: null,
    skipCode: null,
    changedAt: null,
    ...values
  };
}

/** An upgrade from Customer Community to Plus. */
export function upgradeItem(number: number, values: Partial<PlanItem> = {}): PlanItem {
  return planItem(number, {
    fromLicense: "Customer Community",
    toLicense: "Customer Community Plus",
    status: "eligible",
    reversible: false,
    reassignIds: ["0PS000000000001AAA"],
    ...values
  });
}

export function progress(state: PlanState, values: Partial<PlanProgress> = {}): PlanProgress {
  return {
    state,
    users: 3,
    planned: 3,
    applied: 0,
    failed: 0,
    skipped: 0,
    reverted: 0,
    revertFailed: 0,
    stopping: false,
    updatedAt: null,
    error: null,
    ...values
  };
}

/** A plan of three switches, with parts replaced. */
export function movePlan(values: Partial<MovePlan> = {}): MovePlan {
  const state = values.state ?? "planned";
  return {
    id: "plan1",
    key: "5f0c8f6e-0000-4000-8000-000000000001",
    name: "Dealers to login",
    note: null,
    kind: "switch",
    state,
    createdAt: "2026-08-16T10:00:00Z",
    createdBy: "Ada Byron",
    totals: {
      users: 3,
      irreversible: 0,
      seats: [
        {
          license: "Customer Community Plus Login",
          total: 100,
          usedBefore: 90,
          joining: 3,
          leaving: 0,
          usedAfter: 93,
          free: 10
        }
      ],
      pools: [
        {
          license: "Customer Community Plus Login",
          usersBefore: 90,
          usersAfter: 93,
          poolBefore: 150,
          poolAfter: 152
        }
      ],
      months: ["2026-05-01", "2026-06-01", "2026-07-01"],
      costBefore: 1000,
      costAfter: 800,
      monthlySaving: 200,
      from: "2027-07-01",
      currency: "USD",
      reason: null
    },
    exclusions: [],
    applyFrom: null,
    progress: progress(state),
    ...values
  };
}
